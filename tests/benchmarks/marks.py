"""What Enter marks by itself: the rule of now against the rule before, over hurried queries."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from seminar_desk.domain.people.participant import Participant
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.files import DATA
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import full_name
from tests.hands.real_names import real_names
from tests.hands.volunteers import Before, Now, hall, queue

PEOPLE = 1000
BEFORE = "the first hit, unless a guess or a namesake"


def comparisons(_folder: Path) -> Iterator[Comparison]:
    """Let a thousand people come to the shipped list and to as many who are made up."""
    for kind, halls in (("the shipped list", _shipped()), ("made-up lists", made_up())):
        now = queue(halls, Now, people=PEOPLE, seed=1)
        before = queue(halls, Before, people=PEOPLE, seed=1)
        work = f"{PEOPLE:,} hurried queries, {kind}"
        yield Comparison(
            f"wrong marks, {work}", "wrong marks", lambda now=now: now.wrong,  # type: ignore[misc]  # a default binds the loop's value
            lambda before=before: before.wrong, BEFORE, promise="0", runs=1, is_counted=True,  # type: ignore[misc]
        )  # fmt: skip
        yield Comparison(
            f"keys, {work}", "keys a person", lambda now=now: now.keys_a_person,  # type: ignore[misc]
            lambda before=before: before.keys_a_person, BEFORE, promise="at most 1.5 more",  # type: ignore[misc]
            runs=1, is_counted=True,
        )  # fmt: skip


def _shipped() -> list[Sequence[Participant]]:
    entries = [row.entry for row in read_roster(DATA / "sample_roster.xlsx").rows]
    return [hall(f"{one.surname} {one.given_name} {one.patronymic}" for one in entries)]


def made_up() -> list[Sequence[Participant]]:
    """Return halls of twenty-eight to a hundred and twenty people, always the same ones."""
    drawn = random.Random(33)
    halls: list[Sequence[Participant]] = [hall(drawn.sample(real_names(), 33)) for _ in range(3)]
    return halls + [
        hall(map(full_name, drawn.sample(range(2000), count))) for count in (28, 33, 60, 120)
    ]
