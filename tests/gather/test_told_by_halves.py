"""What nobody told stands beside as unknown, and is «—» where nothing else is known: never 0."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.figures.figure import EVERYWHERE, Within, figures
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import DISTRICT, ReportWish
from seminar_desk.domain.places import aimaks_of
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.figures import coverage, figure_relations, office_reports
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.told_by_halves import (
    NAMED_ALIKE,
    SILENT,
    come,
    guests_and_namesakes,
    plans_of_every_end,
)
from tests.hands.told_figures import told


@pytest.fixture
def db(store: Store) -> Database:
    return store.db


def _of_district(session: Session) -> Within:
    return Within(places={"district": session.district_soate8})


def test_a_guest_of_another_seminars_district_is_counted_where_they_came(db: Database) -> None:
    first, second = guests_and_namesakes(db)
    relations = figure_relations.read(db)
    guest = aimaks_of(second.district_soate8)[0].soate14
    here, there = told(relations, within=_of_district(first)), told(relations)
    assert here["aimaks_covered",].value == 1
    assert here["aimaks_covered",].known == len(aimaks_of(first.district_soate8))
    assert here["aimaks_reached",].value == 3
    listed = len(aimaks_of(first.district_soate8))
    assert here["aimaks_by_sessions",].value == listed + 2  # the guest's, and one of no list
    assert there["aimaks_covered",].value == 2
    for within in (EVERYWHERE, _of_district(first)):
        seen = coverage.ground(relations, within)
        (own,) = [each for each in seen.aimaks if each.code == guest]
        assert (own.is_listed, own.is_reached) == (True, True)
        assert own.district == second.district_soate8
        (line,) = [one for one in coverage.lines(seen, coverage.AIMAK) if one.code == guest]
        assert line.is_covered


def test_one_name_in_two_districts_is_two_aimaks_and_two_villages(db: Database) -> None:
    first, second = guests_and_namesakes(db)
    relations = figure_relations.read(db)
    whole, by = told(relations), told(relations, "aimak")
    assert whole["aimaks_reached",].value == 4
    assert whole["villages_reached",].value == 5
    named = [key[1] for key in by if key[0] == "participations" and by[key].value == 1]
    alike = [code for code in named if (relations.names or {}).get(code) == NAMED_ALIKE]
    assert len(alike) == 2
    assert export_snapshot.totals(export_snapshot.scope_of(db))["aimaks"] == 4
    for session in (first, second):
        own = told(relations, within=Within(places={"session": session.uid}))
        assert own["aimaks_reached",].value == {first.uid: 3, second.uid: 1}[session.uid]


def test_where_nobody_told_an_aimak_none_is_said_to_be_left_out(db: Database) -> None:
    guests_and_namesakes(db)
    relations = figure_relations.read(db)
    silent = session_rows.with_code(db, SILENT)
    assert silent
    own = told(relations, within=_of_district(silent))
    covered, share = own["aimaks_covered",], own["aimaks_covered_share",]
    listed = len(aimaks_of(silent.district_soate8))
    assert (covered.value, covered.unknown) == (None, listed)
    assert covered.why is not None
    assert share.value is None
    assert told(relations, "district")["aimaks_covered", silent.district_soate8].value is None
    lines = coverage.lines(coverage.ground(relations, _of_district(silent)), coverage.DISTRICT)
    line = next(one for one in lines if one.code == silent.district_soate8)
    assert line.covered is None
    asked = ReportWish(DISTRICT, "ru", place=silent.district_soate8)
    notes = [
        note for section in office_reports.report(db, asked).sections for note in section.notes
    ]
    assert f"Аймаки из списка района: приехали из — из {listed}." in notes
    assert not any(note.startswith("Никто не приехал") for note in notes)
    person = attendance_rows.of_session(db, silent.uid)[0]
    known = aimaks_of(silent.district_soate8)[1]
    attendance.set_aimak(
        db, attendance_uids=[person.uid], aimak=known.name_ru, soate14=known.soate14
    )
    after = told(figure_relations.read(db), within=_of_district(silent))["aimaks_covered",]
    assert (after.value, after.known, after.unknown) == (1, listed, 0)


def test_incomplete_records_cover_no_aimak_where_they_are_left_out(db: Database) -> None:
    first, _ = guests_and_namesakes(db)
    relations = figure_relations.read(db)
    lines = [registry().indicator(code) for code in ("aimaks_covered", "aimaks_reached")]
    within = _of_district(first)
    (every, _), (whole, reached) = (
        figures(relations, lines, within=within, complete_only=is_thinned)
        for is_thinned in (False, True)
    )
    assert (every.value, whole.value) == (1, 0)  # whose sex is not told came from the only one
    assert reached.value == 2
    asked = ReportWish(DISTRICT, "ru", place=first.district_soate8)
    told_of = [
        [note for section in office_reports.report(db, one).sections for note in section.notes]
        for one in (asked, replace(asked, complete_only=True))
    ]
    listed = len(aimaks_of(first.district_soate8))
    for covered, notes in zip((1, 0), told_of, strict=True):
        assert f"Аймаки из списка района: приехали из {covered} из {listed}." in notes


def test_where_every_record_is_left_out_nothing_is_said_to_be_nought(db: Database) -> None:
    session = guests_and_namesakes(db)[1]
    third = session_rows.with_code(db, SILENT)
    assert third
    relations = figure_relations.read(db)
    within = _of_district(third)
    found = figures(relations, registry().indicators, within=within, complete_only=True)
    said = {each.code: each for each in found}
    for code in ("women", "youth", "completed", "person_hours", "aimaks_covered"):
        assert said[code].value is None, code
        assert said[code].why is not None
    assert said["persons"].value == said["participations"].value == 1
    assert said["without_aimak"].value == 1  # of what is missing nothing is left out
    come(db, third, "Ёлкина", aimak="Учук")
    again = figures(
        figure_relations.read(db), registry().indicators, within=within, complete_only=True
    )
    assert {each.code: each.value for each in again}["women"] == 1
    assert session.uid != third.uid


def test_a_step_is_not_done_only_where_somebody_ticks_steps(db: Database) -> None:
    """One of an assembly that was cancelled nobody owes; a new day is not known of a moved one."""
    plans = plans_of_every_end(db)
    today = db.clock().date()
    steps = {
        end: [
            step
            for step in assembly_rows.wanted(db, uid).steps
            if step.due_date and step.due_date < today
        ]
        for end, uid in plans.items()
    }
    assert all(len(own) > 2 for own in steps.values())
    known = len(steps["held"]) + len(steps[""]) + 1
    unknown = len(steps["silent"]) + len(steps["postponed"]) - 1
    whole = told(figure_relations.read(db))
    for code in ("steps_done", "steps_on_time"):
        figure = whole[code,]
        assert (figure.known, figure.unknown) == (known, unknown), code
        assert figure.value == pytest.approx(3 / known), code
    for end in ("held", "", "postponed"):
        step = next(one for one in steps[end] if one.status_code == "done")
        assemblies.edit_row(db, "assembly_step", plans[end], step.uid, status_code="todo")
    assemblies.edit(db, plans["held"], outcome_code="postponed")
    figure = told(figure_relations.read(db))["steps_done",]
    assert (figure.value, figure.known) == (None, 0)
    assert figure.why is not None


def test_of_an_assembly_that_nobody_told_of_nothing_is_said_to_be_nought(db: Database) -> None:
    plans = plans_of_every_end(db)
    whole = told(figure_relations.read(db))
    held = whole["assemblies_held",]
    assert (held.value, held.known, held.unknown) == (1, 3, 2)
    assert (whole["residents",].value, whole["residents",].unknown) == (None, 3)
    published = whole["protocols_published",]
    assert (published.value, published.known, published.unknown) == (0, 1, 2)
    assert whole["outcomes_told",].value == pytest.approx(3 / 5)
    for end in ("held", "postponed", "cancelled"):
        assemblies.edit(db, plans[end], outcome_code="")
    silent = told(figure_relations.read(db))
    codes = ("assemblies_held", "assemblies_cancelled", "residents", "protocols_published_share")
    assert [silent[code,].value for code in codes] == [None] * 4
    assert silent["outcomes_told",].value == 0


def test_how_many_decisions_and_questions_there_were_is_not_known_of_whom_nobody_told(
    db: Database,
) -> None:
    plans = plans_of_every_end(db)
    codes = ("decisions", "decisions_dated", "decisions_done", "questions_answered")

    def said() -> list[tuple[float | None, int, int]]:
        whole = told(figure_relations.read(db))
        return [(whole[code,].value, whole[code,].known, whole[code,].unknown) for code in codes]

    assert said() == [(None, 0, 2)] * 4
    why = told(figure_relations.read(db))["decisions",].why
    assert why is not None
    assert why.code == "figure_not_told"
    assemblies.add_row(db, "decision", plans["held"], text="Отремонтировать мост")
    assemblies.add_row(db, "question", plans[""], text="Когда?", answer_kind="at_assembly")
    assert said() == [(1, 1, 2), (0, 1, 2), (None, 0, 3), (1, 1, 1)]
    for end in ("", "silent"):
        assemblies.edit(db, plans[end], outcome_code="cancelled")
    assert said() == [(1, 1, 0), (0, 1, 0), (None, 0, 1), (1, 1, 0)]
    db.clock = lambda: datetime(2017, 1, 1, 4, tzinfo=UTC)
    assemblies.edit(db, plans["silent"], outcome_code="")
    assert said()[0] == (1, 1, 0)  # its day is not over


def test_an_office_s_line_of_decisions_says_so_too() -> None:
    """It names no part: how many there were is asked all the same."""
    line = registry().indicator("decisions")
    assert dict(line.part) == {"entered": frozenset({"YES"})}
    assert "entered" not in dict(registry().indicator("assemblies").part)
