"""Single bits of a closed store, turned one after another: `check` names each, opening too."""

from __future__ import annotations

import random
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import closing_note, driver, setting_rows
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from seminar_desk.verbs import copies
from tests.faults.outcome import Outcome, tries
from tests.faults.stores import lived_in

COUNT = 3000
SECONDS = 160  # at most, for each share
UNREAD = "where nobody reads: all rows and tables as before"
# Its action, subject, moment and hand; rows are compared with what the journal says of them.
OF_A_CHANGE = "in what a change says of itself, beside which nothing stands"


def outcomes(
    folder: Path, count: int = COUNT, seed: int = 1, *, seconds: float = SECONDS
) -> Iterator[Outcome]:
    """Turn bits of a store that was closed, and of one whose program was killed."""
    lived_in(folder)
    yield turned(folder, Outcome("a bit of a closed store turned"), count, seed, seconds / 2)
    closing_note.take_away(folder)
    outcome = Outcome("the same where no note says how it was closed")
    yield turned(folder, outcome, count // 3, seed, seconds / 2)


def turned(
    folder: Path, outcome: Outcome, count: int, seed: int, seconds: float = SECONDS
) -> Outcome:
    """Turn one bit after another; what is not named must be read by nobody."""
    path, chance = folder / FILE_NAME, random.Random(seed)
    whole = path.read_bytes()
    note, read = closing_note.read(folder), _all_of(path)
    for _ in tries(count, seconds):
        content = bytearray(whole)
        content[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        try:
            is_named = not copies.check(folder, Namespace()).ok
            end = "named" if is_named else _unnamed(read, _all_of(path))
            _open(folder)
        except Exception as error:  # noqa: BLE001 - any is what must not be
            end = f"a fault of the program: {type(error).__name__}"
        ends = outcome.good if end in ("named", UNREAD, OF_A_CHANGE) else outcome.bad
        ends[end] += 1
        if note is not None:  # opening took it
            closing_note.write(folder, note)
    path.write_bytes(whole)
    return outcome


def _unnamed(read: list[str], now: list[str]) -> str:
    """Say what a bit changed that `check` did not name."""
    if now == read:
        return UNREAD
    changed = {*read} ^ {*now}
    is_of_step = all(line.startswith('INSERT INTO "step" ') for line in changed)
    return OF_A_CHANGE if is_of_step else "not named"


def _open(folder: Path) -> None:
    """Open as the window does, and read what it reads first; a sentence is a good end."""
    try:
        store = open_store(folder)
        try:
            setting_rows.current(store.db)
        finally:
            store.close()
    except ProblemError:
        pass
    closing_note.take_away(folder)


def _all_of(path: Path) -> list[str]:
    """Return everything that a store says, as statements that would make it again."""
    with closing(driver.connect(path, is_still=True)) as connection:
        return list(connection.iterdump())
