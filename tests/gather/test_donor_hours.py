"""Hours of people: a donor is told none of one or two of them, and no split of any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desk.domain.figures import people_split, report_sections
from seminar_desk.domain.figures.donor_people import DonorPeople
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import ReportCell
from seminar_desk.domain.figures.relation import YES, Cell, Relation, Relations
from seminar_desk.domain.figures.target import DISTRICT, Target
from seminar_desk.files import INDICATORS, REFERENCE, shipped_file
from seminar_desk.gather.figures import report_facts
from tests.hands.donor_crowds import PLACES, SPLITS, alike, donors_ground, relations_of


def _hours(relations: Relations, left: Sequence[int] = ()) -> tuple[ReportCell, ReportCell]:
    """Return the person-hours that a donor is told: of all, and of the second district."""
    people = relations.parts["participations"]
    hours = tuple(None if place in left else 8 for place in range(len(people)))
    came = Relation({**people.columns, "hours": hours})
    relations = replace(relations, parts={**relations.parts, "participations": came})
    ground = donors_ground(relations)
    (section,) = report_sections.indicators(ground, ("people",))
    assert section.table is not None
    (whole,) = (row[1] for row in section.table.rows if row[0].text == "Человеко-часы")
    wanted = Target("", "person_hours", 100, DISTRICT, str(PLACES[1][1]))
    table = report_sections.targets(ground, relations, [wanted], {}).table
    assert table is not None
    return whole, table.rows[0][4]


@pytest.fixture
def hours_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let person-hours have targets, as an office's set can."""
    shipped = shipped_file(INDICATORS).read_text(encoding="utf-8")
    ours = shipped.replace('column = "hours"\n', 'column = "hours"\ntarget = true\n')
    (tmp_path / INDICATORS).write_text(ours, encoding="utf-8")
    monkeypatch.setenv(REFERENCE, str(tmp_path))
    registry.cache_clear()
    yield
    registry.cache_clear()


def _told(relations: Relations, rows: Mapping[int, Mapping[str, Cell]]) -> tuple[object, object]:
    """Return the hours and the number of who left early that a donor is told; `rows` say more."""
    people = relations.parts["participations"]
    columns = {name: [*cells] for name, cells in people.columns.items()}
    for place, facts in rows.items():
        for name, cell in facts.items():
            columns[name][place] = cell
    parts = {**relations.parts, "participations": Relation(columns)}
    ground = donors_ground(replace(relations, parts=parts))
    (section,) = report_sections.indicators(ground, ("people",))
    assert section.table is not None
    found = {row[0].text: row for row in section.table.rows}
    hours, left = found["Человеко-часы"], found["Ушли раньше"]
    assert (hours[1].value is None) is (
        hours[4].value is None
    )  # how many told none is a number too
    return hours[1].value, left[1].value


def test_hours_do_not_tell_that_one_or_two_left_early() -> None:
    """All hours less those that are told are the hours of who left."""
    many = relations_of(alike("f", 0, count=9))
    gone: dict[str, Cell] = {"hours": None, "left_early": YES}
    assert _told(many, {}) == (72, 0)
    assert _told(many, dict.fromkeys(range(2), gone)) == (None, None)
    assert _told(many, dict.fromkeys(range(3), gone)) == (48, 3)
    one = {place: {**gone, "person": "somebody"} for place in range(3)}
    assert _told(many, one) == (None, None)  # one, three times


def test_hours_do_not_tell_who_was_at_a_longer_seminar() -> None:
    many = relations_of(alike("f", 0, count=9))
    short: dict[str, Cell] = {"hours": 6, "session": "of six hours"}
    assert _told(many, dict.fromkeys(range(2), short)) == (None, 0)
    assert _told(many, dict.fromkeys(range(3), short)) == (66, 0)
    # Three left, one of them from the short one.
    gone: dict[str, Cell] = {"hours": None, "left_early": YES}
    rows: dict[int, dict[str, Cell]] = dict.fromkeys(range(4), short)
    assert _told(many, rows | {0: short | gone, 7: gone, 8: gone}) == (None, 3)


@pytest.mark.usefixtures("hours_wanted")
def test_a_donor_is_told_no_hours_of_one_or_two_people() -> None:
    """Nor what would be left of all hours without those of a district."""
    two = relations_of(alike("f", 0, count=1) + alike("m", 4, count=1))
    twice = two.parts["participations"]
    columns = {name: [*cells] * 3 for name, cells in twice.columns.items()}
    again = replace(two, parts={**two.parts, "participations": Relation(columns)})
    assert [cell.value for cell in _hours(two)] == [None, None]
    assert [cell.value for cell in _hours(again)] == [None, None]  # six rows, of the same two
    # Five of each district; of the first two are left whose hours are told.
    many = relations_of(alike("f", 0, count=5) + alike("f", 0, 1, count=5))
    assert [cell.value for cell in _hours(many, left=(0, 1, 2))] == [56, None]
    assert [cell.value for cell in _hours(many, left=range(8))] == [None, None]


def test_no_table_of_a_donor_splits_hours() -> None:
    """Sex, role and age are told of people; hours beside them would need a cover of their own."""
    people = alike("f", 0, count=12) + alike("m", 4, 2, "ak_deputy", count=11)
    ground = donors_ground(relations_of(people))
    hours = 23 * 8
    tables = [people_split.section(ground, dimension).table for dimension in SPLITS]
    told = [cell.value for table in tables if table for row in table.rows for cell in row]
    assert told
    assert not {12 * 8, 11 * 8, hours} & {*told}
    facts = [*report_facts.table(ground)][1:]
    assert "Человеко-часы" not in {str(fact[0]) for fact in facts}
    women = replace(registry().indicator("person_hours"), where=(("sex", frozenset({"f"})),))
    assert DonorPeople(ground.relations.parts["participations"]).hides(women)
