"""Whatever a donor subtracts of all that is told: of no cell one or two people are found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from seminar_desk.domain.figures import group_totals, people_split, report_sections
from seminar_desk.domain.figures.donor_people import DonorPeople
from seminar_desk.domain.figures.figure import Within, narrowed
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import DONOR, DONOR_REPORT, ReportWish
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.domain.figures.target import Target
from seminar_desk.exchange.workbook import donor_cells
from seminar_desk.exchange.workbook.contract import Row
from seminar_desk.files import INDICATORS, REFERENCE, shipped_file
from seminar_desk.gather.figures import long_facts, report_facts
from tests.hands.donor_attacker import Attacker, Profile
from tests.hands.donor_crowds import (
    BOTH_WAYS,
    PROFILES,
    alike,
    crowd,
    donors_ground,
    lacks_aimak,
    listen,
    relations_of,
)
from tests.hands.tries import tries

AIMED_AT = ("role", "sex", "age_band", "youth", "district")
# What fails is told as it was drawn: to shrink it would take minutes.
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


def _listening(people: Sequence[Profile]) -> Attacker:
    attacker = Attacker(PROFILES)
    listen(attacker, relations_of(people))
    return attacker


@settings(max_examples=tries(40), deadline=None, phases=QUICK)
@given(crowd())
def test_no_few_are_found_by_subtracting_everything(people: list[Profile]) -> None:
    assert _listening(people).finds(people, AIMED_AT) == []


@pytest.mark.parametrize(
    "people",
    [
        # Two men: all but the women.
        alike("f", 0, count=30) + alike("m", 0, count=2),
        # Two women of a band, whose youth are told by themselves.
        alike("f", 0, count=5)
        + alike("f", 1, count=2)
        + alike("f", 4, count=6)
        + alike("m", 4, count=4),
        # Two young men, whom the youth of both sexes would give back.
        alike("f", 0, count=10)
        + alike("f", 4, count=9)
        + alike("m", 0, count=2)
        + alike("m", 4, count=9),
        # Two of a district, whose oblast has one other.
        alike("f", 0, count=8) + alike("f", 0, 1, count=2) + alike("f", 0, 2, count=9),
        # Two of another series, whom the target of the first would give back.
        alike("f", 0, count=10) + alike("f", 0, 1, count=2),
        # Three people in three cells: who sees which cells are hidden sees that each has one.
        alike("f", 0) + alike("f", 1) + alike("f", 4) + alike("m", 0, count=5),
        # A single one who told no sex, and whose role is a code of its own.
        alike("f", 0, count=9) + alike("m", 4, count=9) + alike("unknown", 0, role="ak_deputy"),
        # Of three alike one told no sex: of them is known what is known of all.
        alike("m", 3, count=2) + alike("unknown", 3, 1, "ak_deputy"),
        # One of a band too wide to say youth: who said no youth less those who said no band.
        alike("unknown", 5, 2, "unknown")
        + alike("unknown", 3, 2, "ak_deputy")
        + alike("m", 2, 1, count=6)
        + alike("f", 4, 1, "ig_member", 4)
        + alike("f", 5, 2, "ig_member", 2),
    ],
)
def test_shapes_that_gave_somebody_back(people: list[Profile]) -> None:
    assert _listening(people).finds(people, AIMED_AT) == []


def test_what_enough_people_share_is_told() -> None:
    people = (
        alike("f", 0, count=12) + alike("f", 4, count=9) + alike("m", 0, 2, "ak_deputy", count=11)
    )
    ground = donors_ground(relations_of(people))
    table = people_split.section(ground, "age_band").table
    assert table is not None
    said = [[cell.value for cell in row[1:5]] for row in table.rows]
    assert said == [[12, 11, 0, 23], [9, 0, 0, 9], [21, 11, 0, 32]]
    assert [*report_facts.table(ground)][1:]


def test_where_all_would_be_in_one_row_it_is_said_why_there_is_no_table() -> None:
    """«Вместе: группы меньше 3 человек» had all ten of them, eight of one oblast."""
    ground = donors_ground(relations_of(alike("f", 0, count=8) + alike("f", 0, 2, count=2)))
    section = people_split.section(ground, "oblast")
    assert section.table is None
    assert section.sentences == ("Скрыто от донора: иначе узнали бы о людях, которых меньше 3.",)
    assert people_split.section(ground, "age_band").table is not None


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ({}, [32, 32]),
        ({"frm": date(2017, 11, 1)}, [None, None]),
        ({"to": date(2017, 10, 31)}, [None, None]),
        ({"complete_only": True}, [None, None]),
    ],
)
def test_targets_of_all_days_are_not_told_beside_tables_of_some(
    days: dict[str, Any], told: list[int | None]
) -> None:
    """Two who came on other days would be all less those of the tables."""
    relations = relations_of(alike("f", 0, count=30) + alike("f", 0, 1, count=2))
    asked = ReportWish(DONOR_REPORT, "ru", DONOR, **days)
    looked_at = narrowed(relations, Within(asked.frm, asked.to))
    ground = ReportGround.of(looked_at, asked)
    wanted = [Target("", code, 40) for code in ("persons", "women")]
    section = report_sections.targets(ground, relations, wanted, {})
    assert section.table is not None
    assert [row[4].value for row in section.table.rows] == told
    assert len(section.notes) == (1 if told[0] else 2)


def test_who_are_many_are_not_said_to_be_few() -> None:
    """Women of whom all but two are hidden were «fewer than 3», and a sentence for the press."""
    people = alike("f", 0, count=30) + alike("m", 4, count=2)
    ground = donors_ground(relations_of(people))
    (section,) = report_sections.indicators(ground, ("people",))
    assert section.table is not None
    women = next(row for row in section.table.rows if row[0].text == "Женщины")
    assert [cell.text for cell in women[1:]] == ["скрыто", "человек", "—", "—"]
    ready, unknown = report_sections.press(ground)
    assert not any("скрыто" in said or "Женщины" in said for said in ready.sentences)
    why = "Скрыто от донора: иначе узнали бы о людях, которых меньше 3."
    assert f"Доля женщин: — {why}" in unknown.sentences


OWN_LINE = """
[[indicator]]
code = "women_of_days"
group = "people"
names = { ru = "Женщины по дням", ky = "Аялдар", en = "Women" }
unit = "participations"
formula = "count"
of = "participations"
where = { present = "YES" }
part = { sex = "f" }
breakdowns = ["session", "period", "district", "aimak"]
source = "The office"
"""


def test_an_offices_own_line_of_people_is_no_fact_of_a_donors_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Split by days alone it stood among what is of no people, one woman of a day in a row."""
    shipped = shipped_file(INDICATORS).read_text(encoding="utf-8")
    (tmp_path / INDICATORS).write_text(shipped + OWN_LINE, encoding="utf-8")
    monkeypatch.setenv(REFERENCE, str(tmp_path))
    registry.cache_clear()
    try:
        relations = relations_of(alike("f", 0, count=9) + alike("f", 0, 1))
        facts = [*report_facts.table(donors_ground(relations))]
        office = [*long_facts.of(relations, "ru")]
    finally:
        registry.cache_clear()
    own = [fact[-1] for fact in office if fact[0] == "Женщины по дням"]
    assert own == [9, 1]
    assert {str(fact[0]) for fact in facts[1:]} == {"Люди, каждый один раз"}


def test_an_offices_own_figure_of_two_traits_is_not_told() -> None:
    people = alike("f", 0, count=12) + alike("m", 4, count=9)
    donor = DonorPeople(relations_of(people).parts["participations"])
    women = registry().indicator("women")
    young = ("youth", frozenset({"YES"}))
    assert not donor.hides(women)
    assert donor.hides(replace(women, part=(*women.part, young)))
    assert donor.hides(replace(women, where=(*women.where, young)))


def test_the_attacker_finds_what_a_bare_table_tells() -> None:
    """Else it would prove nothing that nothing is found."""
    people = alike("f", 0, count=30) + alike("m", 0, count=2)
    attacker = Attacker(PROFILES)
    attacker.hear(attacker.having(), 32)
    assert attacker.finds(people, AIMED_AT) == []
    attacker.hear(attacker.having(sex="f"), 30)
    attacker.hear(attacker.having(sex="unknown"), 0)
    assert ({"sex": "m"}, 2) in attacker.finds(people, AIMED_AT)
    assert group_totals.told(DonorPeople(relations_of(people).parts["participations"])) == {
        "unknown": 32
    }


def _rows(people: Sequence[Profile]) -> dict[str, tuple[Row, ...]]:
    """Return the sheets of people and of who came, veiled."""
    came = tuple(
        {
            "attendance_uid": f"a{number}",
            "person_uid": f"p{number}",
            "present": "YES",
            "session_uid": one["district"],
            "session_code": one["district"],
            "district": one["district"],
            "record_state": "ACTIVE",
            "aimak": one["aimak"],
            "role_code": "other" if one["role"] == "unknown" else one["role"],
            "aimak_code": one["aimak"],
        }
        for number, one in enumerate(people)
    )
    persons = tuple(
        {
            "person_uid": f"p{number}",
            "sex_code": one["sex"],
            "record_state": "ACTIVE",
            "age_band_code": "" if one["age_band"] == "unknown" else one["age_band"],
        }
        for number, one in enumerate(people)
    )
    return {"attendance": came, "persons": persons}


def _said(row: Row) -> dict[str, str]:
    names = ("role", "sex", "age_band", "aimak")
    said = {name: str(row.get(f"{name}_code") or "") for name in names}
    return {**said, "role": "unknown" if said["role"] == "other" else said["role"]}


def _with_rows(
    people: Sequence[Profile], *, has_both: bool = False
) -> tuple[Attacker, list[Profile]]:
    """Return who has the workbook's rows too, and the people as they stand in them.

    `has_both`: the report without incomplete records as well. A row says of a profile what it
    tells; whoever stands in one block of rows is like the others.
    """
    relations = relations_of(people)
    lines = tuple(DonorPeople(relations.parts["participations"]).lines())
    rows, _ = donor_cells.generalised(_rows(people), (), donor_cells.Reported(lines))
    blocks: dict[str, tuple[str, dict[str, str], int]] = {}
    placed: list[Profile] = []
    for one, row in zip(people, rows["attendance"], strict=True):
        said = _said(row)
        block = f"{one['district']}/{'/'.join(said.values())}"
        blocks[block] = (one["district"], said, blocks.get(block, ("", {}, 0))[2] + 1)
        placed.append({**one, "block": block, "told": "".join(map(str, map(bool, said.values())))})
    atoms: list[Profile] = []
    for block, (district, said, _) in blocks.items():
        told = "".join(map(str, map(bool, said.values())))
        atoms += [
            {**profile, "aimak": aimak, "block": block, "told": told}
            for profile in (BOTH_WAYS if has_both else PROFILES)
            for aimak in (("",) if lacks_aimak(profile) else (f"{district}-1", f"{district}-2"))
            if profile["district"] == district
            and all(
                not code or {**profile, "aimak": aimak}[name] == code for name, code in said.items()
            )
        ]
    attacker = Attacker(atoms)
    for block, (_, _, size) in blocks.items():
        attacker.hear(attacker.having(block=block), size)
    listen(attacker, relations)
    if has_both:
        listen(attacker, relations, complete_only=True)
    return attacker, placed


def _seated(people: Sequence[Profile]) -> list[Profile]:
    """Return the people with the aimak of each."""
    return [
        {
            **one,
            "aimak": "" if lacks_aimak(one) else f"{one['district']}-{1 + (number % 5 == 0)}",
        }
        for number, one in enumerate(people)
    ]


@pytest.mark.parametrize("has_both", [False, True])
@settings(max_examples=tries(30), deadline=None, phases=QUICK)
@given(people=crowd())
def test_no_few_are_found_by_taking_rows_from_reports(
    has_both: bool, people: list[Profile]
) -> None:
    attacker, placed = _with_rows(_seated(people), has_both=has_both)
    for dimensions in (
        ("role", "sex", "age_band", "aimak"),
        ("role", "sex", "age_band", "told"),
        ("role", "sex", "age_band", "youth"),
    ):
        assert attacker.finds(placed, dimensions) == []


@pytest.mark.parametrize(
    "people",
    [
        # Nine deputies, seven of whom rows could tell.
        alike("f", 0, 0, "ak_deputy", 7)
        + alike("f", 0, 1, "ak_deputy", 2)
        + alike("f", 0, 1, count=5),
        # Eight women of one day, six of one cell.
        alike("f", 0, 0, "ak_deputy", 6)
        + alike("f", 4, 0, "ig_member", 2)
        + alike("m", 4, 0, count=9),
        # Two who told no age: beside an aimak a row without an age says that there was none.
        alike("m", 1, 2, "unknown", 4, has_aimak=False)
        + alike("m", 5, 2, "unknown", 7)
        + alike("unknown", 1, 0, "ak_deputy", 6)
        + alike("unknown", 1, 1, "ig_member", 2),
        alike("f", 5, 2, "ig_member", 5)
        + alike("m", 5, 1, count=4)
        + alike("f", 3, 2, "ig_member", 3, has_aimak=False),
        # Two of the hidden heads: of both sexes they are all that is hidden less who told no role.
        alike("f", 1, 2, count=4)
        + alike("unknown", 1, 0, count=4)
        + alike("f", 3, 0, "unknown", 2)
        + alike("m", 2, 2, "ak_deputy", 6, has_aimak=False)
        + alike("m", 5, 2, "ig_member", 5)
        + alike("unknown", 0, 2, "unknown", 2),
    ],
)
def test_rows_that_gave_somebody_back(people: list[Profile]) -> None:
    attacker, placed = _with_rows(_seated(people))
    assert attacker.finds(placed, ("role", "sex", "age_band", "told")) == []
    assert any(row["told"] != "FalseFalseFalseFalse" for row in placed)
