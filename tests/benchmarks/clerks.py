"""What becomes of two thousand lists of clerks: nothing wrong, nobody invented, nobody lost."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.lists.roster_words import heading_kind
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import Entry
from seminar_desk.exchange.table.table_sheet import Sheet, text_of
from tests.benchmarks.harness import Comparison
from tests.hands.clerk_judge import Taken, Verdict, compared, judge
from tests.hands.clerk_lists import make
from tests.hands.clerk_rows import ClerkList

LISTS = 2000
USUAL = "the first heading's columns, a person for each row below"


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Count the faults of each kind, and who is taken without a question."""
    counts: tuple[tuple[str, Callable[[Verdict], int], str], ...] = (
        ("facts given to the wrong person or gone, without a word", lambda v: len(v.wrong), "0"),
        ("people invented", lambda v: len(v.invented), "0"),
        ("people lost", lambda v: len(v.lost), "0"),
    )
    for what, count, promise in counts:
        yield Comparison(
            f"{what}, {LISTS:,} lists of clerks",
            what.split(",", maxsplit=1)[0],
            lambda count=count: sum(map(count, _ours(folder))),  # type: ignore[misc]  # a default binds the loop's value
            lambda count=count: sum(map(count, _theirs())),  # type: ignore[misc]
            USUAL,
            promise=promise,
            runs=1,
            is_counted=True,
        )
    yield Comparison(
        f"people of {LISTS:,} lists taken without a question",
        "in a hundred",
        lambda: _share(_ours(folder)),
        lambda: _share(_theirs()),
        USUAL,
        promise="at least 90",
        runs=1,
        is_counted=True,
    )


def _share(verdicts: Sequence[Verdict]) -> float:
    return 100 * sum(one.taken for one in verdicts) / sum(one.people for one in verdicts)


@cache
def _ours(folder: Path) -> tuple[Verdict, ...]:
    return tuple(judge(made, folder) for made in _made())


@cache
def _theirs() -> tuple[Verdict, ...]:
    return tuple(
        compared(made, [row for sheet in made.sheets for row in read_simply(sheet)])
        for made in _made()
    )


def _made() -> Iterator[ClerkList]:
    for seed in range(LISTS):
        yield make(random.Random(seed))


def read_simply(sheet: Sheet) -> Iterator[Taken]:
    """Read a sheet as a script of twenty lines does."""
    kinds: dict[int, str] = {}
    for number, row in enumerate(sheet.rows, 1):
        texts = [text_of(cell) for cell in row]
        if not kinds:
            found = {place: heading_kind(text) for place, text in enumerate(texts)}
            kinds = found if {"full_name", "surname"} & set(found.values()) else {}
            continue
        said = {kind: texts[place] for place, kind in kinds.items() if kind}
        name = " ".join(said.get(kind, "") for kind in ("surname", "given_name", "patronymic"))
        surname, given, patronymic = names.split_full_name(said.get("full_name", name))
        if surname:
            year = said.get("birth_year", "")
            entry = Entry(
                *(surname, given, patronymic),
                birth_year=int(year) if year.isdigit() else None,
                phone=names.tidy_phone(said.get("phone", "")) or "",
                role_code=role_of(said.get("role", "")).code,
                role_text=said.get("role", ""),
                aimak=said.get("aimak", ""),
                note=said.get("note", ""),
            )
            yield Taken(number, entry)
