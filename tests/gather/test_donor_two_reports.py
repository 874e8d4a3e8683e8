"""Who has a donor's report of all and the one without incomplete records finds nobody by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings

from seminar_desk.domain.figures import people_split
from seminar_desk.domain.figures.relation import Relation
from tests.hands.donor_attacker import Attacker, Profile
from tests.hands.donor_crowds import BOTH_WAYS, alike, crowd, donors_ground, listen, relations_of
from tests.hands.tries import tries

AIMED_AT = ("role", "sex", "age_band", "youth", "district", "complete")
# What fails is told as it was drawn: to shrink it would take minutes.
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


def _with_both(people: Sequence[Profile]) -> Attacker:
    """Return who has the report of all, and that without incomplete records."""
    attacker = Attacker(BOTH_WAYS)
    listen(attacker, relations_of(people))
    listen(attacker, relations_of(people), complete_only=True)
    return attacker


@settings(max_examples=tries(40), deadline=None, phases=QUICK)
@given(crowd())
def test_no_few_are_found_by_taking_complete_records_from_all(people: list[Profile]) -> None:
    assert _with_both(people).finds(people, AIMED_AT) == []


@pytest.mark.parametrize(
    "people",
    [
        # A deputy without an aimak: all less the complete ones.
        alike("f", 0, count=9)
        + alike("f", 0, 0, "ak_deputy", 5)
        + alike("f", 0, 0, "ak_deputy", has_aimak=False)
        + alike("f", 0, count=4, has_aimak=False),
        # One without an aimak, thirteen without an age: that these are incomplete is known.
        alike("f", 5, 1, count=13)
        + alike("f", 1, count=7)
        + alike("f", 3, 1, "unknown", has_aimak=False)
        + alike("m", 1, 2, "ig_member", 7)
        + alike("m", 0, 2, "unknown", 7, has_aimak=False),
        # Two complete women are left of nineteen: a word of them would tell of the one beside.
        alike("f", 2, 1, count=6, has_aimak=False)
        + alike("f", 2, 2, count=2, has_aimak=False)
        + alike("f", 3, 1, "ig_member", 9, has_aimak=False)
        + alike("f", 2, 1, "ak_deputy", 2)
        + alike("unknown", 4, 1, "ig_member"),
        # Two men among those left out, whose roles nobody told: nor do those who are left.
        alike("f", 4, 2, count=24, has_aimak=False)
        + alike("f", 0, 2, "unknown", 15)
        + alike("m", 4, 2, "unknown", 2, has_aimak=False),
        # One of the officials left out is a man, two told no sex: the sum is no cover for him.
        alike("unknown", 1, 1, "unknown", 2)
        + alike("m", 0, 0, count=3)
        + alike("m", 0, 0, has_aimak=False)
        + alike("unknown", 2, 2, count=2)
        + alike("f", 3, 2, has_aimak=False)
        + alike("f", 4, 2, "unknown", 7)
        + alike("m", 1, 1, "ak_deputy", 3, has_aimak=False)
        + alike("f", 2, 0, "unknown", 7, has_aimak=False),
        # All women are left out, and no table says so; one of the ten men is incomplete.
        alike("f", 4, 2, "ig_member", has_aimak=False)
        + alike("f", 3, 1, "ig_member", 11, has_aimak=False)
        + alike("m", 5, 2, "ao_head")
        + alike("m", 1, 0, "unknown")
        + alike("m", 4, 0, "ao_head", 8),
    ],
)
def test_shapes_that_complete_records_gave_back(people: list[Profile]) -> None:
    assert _with_both(people).finds(people, AIMED_AT) == []


def _bands(people: Sequence[Profile]) -> list[list[float | None]]:
    """Return the table of bands without incomplete records."""
    ground = donors_ground(relations_of(people), complete_only=True)
    table = people_split.section(ground, "age_band").table
    assert table is not None
    return [[cell.value for cell in row[1:5]] for row in table.rows]


def test_enough_incomplete_records_are_left_out_for_a_donor() -> None:
    people = alike("f", 0, count=12) + alike("f", 4, count=9) + alike("m", 4, count=8)
    left = alike("f", 5, count=4) + alike("m", 4, count=3, has_aimak=False)
    assert _bands(people + left) == [[12, 0, 0, 12], [9, 8, 0, 17], [21, 8, 0, 29]]


def test_no_row_of_a_table_says_nothing() -> None:
    """Of who told no sex nobody was left: «≥ 0» people stood beside each code that is hidden."""
    people, left = [], alike("unknown", 0, count=5)
    for sex in ("f", "m"):
        people += alike(sex, 0, count=9) + alike(sex, 4, count=9)
        left += alike(sex, 0, has_aimak=False) + alike(sex, 1, count=3, has_aimak=False)
    told = _bands(people + left)
    assert [row for row in told if not any(row)] == []


def test_few_incomplete_records_stay_and_the_report_says_how_many() -> None:
    people = alike("f", 0, count=12) + alike("f", 4, count=9) + alike("m", 4, count=8)
    few = alike("f", 0, count=2, has_aimak=False) + alike("unknown", 5)
    assert _bands(people + few)[0][:3] == [14, 0, None]  # as where all count
    ground = donors_ground(relations_of(people + few), complete_only=True)
    (kept,) = ground.effect()
    assert kept.startswith("Неполные записи вошли: 3. Иначе по разнице с полным отчётом узнали бы")
    more = people + few + alike("m", 5, count=3)
    left, kept = donors_ground(relations_of(more), complete_only=True).effect()
    assert left.startswith("Неполные записи не вошли: 3 из 35.")
    assert kept.startswith("Неполные записи вошли: 3.")


def test_whoever_has_a_complete_record_is_left_out_of_none() -> None:
    """Of one seminar without an aimak, a person would move to the role of the next one."""
    people = alike("f", 0, count=5, has_aimak=False) + alike("f", 0, 1, "ak_deputy", 8)
    relations = relations_of(people)
    came = relations.parts["participations"]
    persons = (*(f"p{n}" for n in range(5)), *(f"p{n}" for n in range(8)))
    twice = Relation({**came.columns, "person": persons})
    ground = donors_ground(
        replace(relations, parts={**relations.parts, "participations": twice}), complete_only=True
    )
    assert ground.donor is not None
    assert len(ground.donor.persons) == 8
    assert ground.donor.cells("role").number("ao_head", ("f",)) == 5
