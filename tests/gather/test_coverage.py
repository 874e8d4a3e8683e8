"""Coverage tells what the indicators tell, and every number is the number of rows behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions.books import person_edges
from seminar_desk.actions.people import attendance
from seminar_desk.domain.figures import counted_rows
from seminar_desk.domain.figures.figure import EVERYWHERE, Within, figures, narrowed
from seminar_desk.domain.figures.indicator import COUNT, SHARE, registry
from seminar_desk.domain.figures.relation import PLACES, UNKNOWN, Relations
from seminar_desk.domain.places import aiyl_aimaks, districts
from seminar_desk.gather.figures import coverage, figure_relations
from seminar_desk.gather.figures.coverage import CoverageLine
from seminar_desk.gather.figures.people_behind import PeopleBehind
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands import office_series
from tests.hands.stores import invite, make_store, open_first_session


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return office_series.office(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="module")
def relations(office: Store) -> Relations:
    return figure_relations.read(office.db)


def by_code(relations: Relations, level: str, within: Within) -> dict[str, CoverageLine]:
    found = coverage.lines(coverage.ground(relations, within), level)
    return {line.code: line for line in found}


def test_every_counted_figure_has_as_many_rows_behind_it(relations: Relations) -> None:
    lines = [
        line for line in registry().indicators if line.formula == COUNT and line.of != "aimaks"
    ]
    places = {str(code) for code in relations.parts["sessions"].columns["district"]}
    apart = [narrowed(relations, Within(places={"district": code})) for code in sorted(places)]
    asked: list[tuple[Relations, tuple[str, ...]]] = [(relations, ()), (relations, ("district",))]
    for part in apart:  # what is split finely is looked through a district at a time
        asked += [(part, ("aimak",)), (part, ("district", "role"))]
    for part, by in asked:
        for figure in figures(part, lines, by=by):
            line = registry().indicator(figure.code)
            rows = counted_rows.counted(part, line, PLACES[:1], by=figure.by)
            assert len(rows) == (figure.value or 0), (figure.code, figure.by)
    assert len(lines) > 15
    assert len(apart) > 10


def test_a_share_opens_whom_it_knows_and_whom_it_does_not(relations: Relations) -> None:
    lines = [
        line for line in registry().indicators if line.formula == SHARE and line.of != "aimaks"
    ]
    for figure in figures(relations, lines, by=("district",)):
        line = registry().indicator(figure.code)
        rows = counted_rows.counted(relations, line, PLACES[:1], by=figure.by)
        assert len(rows) == figure.known + figure.unknown, (figure.code, figure.by)


@pytest.mark.parametrize("level", coverage.LEVELS)
def test_a_place_says_what_its_indicators_say(relations: Relations, level: str) -> None:
    found = by_code(relations, level, EVERYWHERE)
    lines = [registry().indicator(code) for code in ("participations", "persons", "women_share")]
    told = figures(relations, lines, by=(level,))
    assert told
    for figure in told:
        own = found[figure.by[level]].figures[figure.code]
        assert (own.value, own.known, own.unknown) == (figure.value, figure.known, figure.unknown)
    shown = sum(line.figures["participations"].value or 0 for line in found.values())
    whole = coverage.whole(coverage.ground(relations, EVERYWHERE))
    assert shown == whole.figures["participations"].value
    assert sum(sum(line.roles.values()) for line in found.values()) == shown


def test_districts_without_a_seminar_are_there_and_not_covered(
    office: Store, relations: Relations
) -> None:
    first = session_rows.all_sessions(office.db)[0]
    one = Within(places={"session": first.uid})
    found = by_code(relations, coverage.DISTRICT, one)
    assert len(found) == len(districts())
    covered = [line.code for line in found.values() if line.is_covered]
    assert covered == [first.district_soate8]
    empty = next(line for line in found.values() if not line.is_covered)
    assert empty.figures["women_share"].value is None
    assert empty.figures["women_share"].why is not None
    assert empty.figures["participations"].value == 0


def test_the_whole_reference_list_is_told_apart(relations: Relations) -> None:
    found = by_code(relations, coverage.AIMAK, EVERYWHERE)
    listed = {each.soate14 for each in aiyl_aimaks()}
    assert listed <= set(found)
    whole = coverage.whole(coverage.ground(relations, EVERYWHERE))
    covered = whole.covered
    assert covered == sum(found[code].is_covered for code in listed)
    told = figures(relations, [registry().indicator("aimaks_covered")])[0]
    assert told.value == covered
    strange = [line for code, line in found.items() if code not in listed and line.aimaks]
    assert strange
    assert all(line.is_covered and not line.listed for line in strange)


def test_a_village_is_bare_when_nobody_of_its_group_came(
    office: Store, relations: Relations
) -> None:
    whole = coverage.whole(coverage.ground(relations, EVERYWHERE))
    assert len(whole.villages) == whole.figures["villages_reached"].value
    assert 0 < len(whole.bare) < len(whole.villages)
    people = PeopleBehind(office.db)
    for village in whole.villages:
        rows = [people.person(str(uid), str(person)) for uid, person in village.keys]
        assert all(row.is_present and row.village for row in rows)
        has_group = any(row.role_code == "ig_member" for row in rows)
        assert has_group == (village not in whole.bare)


def test_the_people_behind_a_number_are_those_that_count(
    office: Store, relations: Relations
) -> None:
    line = registry().indicator("persons")
    keys = counted_rows.counted(relations, line, ("session", "person"))
    people = PeopleBehind(office.db)
    rows = [people.person(str(uid), str(person)) for uid, person in keys]
    came = [row for row in attendance_rows.everyone(office.db) if row.is_present]
    assert {row.counted_uid for row in rows} == {row.counted_uid for row in came}
    assert len(rows) == len({row.counted_uid for row in rows})
    assert all(row.is_present for row in rows)


@pytest.mark.parametrize("place", [0, 1])
def test_of_two_rows_of_one_person_in_a_session_the_one_who_came_stands_behind(
    tmp_path: Path, place: int
) -> None:
    store = make_store(tmp_path / "дата")
    day = open_first_session(store.db)
    rows = [invite(store.db, day.uid, name) for name in ("Асанов Бакыт", "Асанов Бакит")]
    person_edges.join(store.db, *(row.person_uid for row in rows))
    attendance.check_in(store.db, attendance_uid=rows[place].uid)
    came = attendance_rows.listed(store.db, rows[place].uid)
    assert PeopleBehind(store.db).person(day.uid, came.counted_uid) == came
    store.close()


def test_a_part_of_everything_is_cut_out_once(relations: Relations) -> None:
    assert coverage.ground(relations, EVERYWHERE).relations is relations
    within = Within(places={"district": districts()[0].soate8})
    cut = coverage.ground(relations, within).relations
    same = narrowed(relations, within)
    assert len(cut.parts["participations"]) == len(same.parts["participations"]) > 0


def test_an_empty_store_covers_nothing_and_says_so(store: Store) -> None:
    seen = coverage.ground(figure_relations.read(store.db), EVERYWHERE)
    whole = coverage.whole(seen)
    assert not whole.is_covered
    assert whole.figures["women_share"].value is None
    assert len(whole.listed) == len(aiyl_aimaks())
    assert not any(line.is_covered for line in coverage.lines(seen, coverage.OBLAST))


def test_what_nobody_told_is_no_place_that_is_covered_or_not(relations: Relations) -> None:
    untold = by_code(relations, coverage.AIMAK, EVERYWHERE)[UNKNOWN]
    assert untold.figures[coverage.PARTICIPATIONS].value
    assert not untold.is_place
    assert not untold.is_covered
