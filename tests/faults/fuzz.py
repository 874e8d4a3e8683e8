"""Files spoiled by chance, read as lists and as copies: a sentence, never our own fault."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from seminar_desk.actions import history
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.files import DATA
from seminar_desk.store import backup_files
from seminar_desk.store.opening import open_store
from tests.faults.children import MARKING, chance, ready
from tests.faults.outcome import Outcome, tries

COUNT = 4000
SECONDS = 80  # at most, for each share
_LISTS = COUNT // 10  # each is read by a process of its own
_CHANGES = 12


def outcomes(
    folder: Path, count: int = COUNT, seed: int = 5, *, seconds: float = SECONDS
) -> Iterator[Outcome]:
    """Spoil a list of people, then a copy of the store, packed and plain."""
    drawn = chance(seed)
    outcome, listed = Outcome("a spoiled list is read"), (DATA / "sample_roster.xlsx").read_bytes()
    path = folder / "list.xlsx"
    for _ in tries(max(1, count * _LISTS // COUNT), seconds / 2):
        path.write_bytes(spoiled(listed, drawn))
        _count(outcome, lambda: read_roster(path))
    yield outcome
    outcome = Outcome("a spoiled copy is looked at")
    with ready(folder, MARKING) as desk:
        with closing(open_store(desk)) as store:
            packed = history.back_up(store.db)
        whole = (packed.read_bytes(), (desk / "seminar-desk.sqlite3").read_bytes())
        for number in tries(count - count * _LISTS // COUNT, seconds / 2):
            packed.write_bytes(spoiled(whole[number % 2], drawn))
            _count(outcome, lambda: backup_files.last_good(packed.parent))
    yield outcome


def spoiled(content: bytes, drawn: random.Random) -> bytes:
    """Return a file with bytes changed, or with a piece of it gone."""
    changed = bytearray(content)
    for _ in range(drawn.randint(1, _CHANGES)):
        changed[drawn.randrange(len(changed))] = drawn.randrange(256)
    if drawn.random() < 1 / 4:
        del changed[drawn.randrange(len(changed)) :]
    return bytes(changed)


def _count(outcome: Outcome, read: Callable[[], object]) -> None:
    try:
        found = read()
    except ProblemError:
        outcome.good["said"] += 1
    except Exception as error:  # noqa: BLE001 - any is what must not be
        outcome.bad[type(error).__name__] += 1
    else:
        outcome.good["said" if found is None else "read"] += 1
