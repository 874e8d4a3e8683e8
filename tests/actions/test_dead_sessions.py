"""A session that will not take place leaves no number behind without a word about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import outputs, sessions
from seminar_desk.actions.lists import list_imports
from seminar_desk.domain.certificates import certificate_number
from seminar_desk.domain.days.session import Session, SessionEntry
from seminar_desk.domain.lists.schedule_plan import ScheduleReading, ScheduleRow
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.days import papers_closing
from seminar_desk.gather.lists import import_plans
from seminar_desk.gather.wish import Wish
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store


@pytest.fixture
def session(store: Store) -> Session:
    """Three blank forms were kept for a day that is still to come."""
    planned = session_rows.with_code(store.db, "S01")
    assert planned
    certificates.keep_blanks(store.db, session_uid=planned.uid, count=3)
    return planned


def kept(store: Store, session: Session) -> set[tuple[str, str]]:
    return {(line.state, line.reason) for line in certificate_rows.numbers(store.db, session.uid)}


def cancel(store: Store, session: Session) -> None:
    sessions.cancel(store.db, session_uid=session.uid, reason="снег на перевале")


def test_cancelling_voids_the_numbers_with_its_own_reason(store: Store, session: Session) -> None:
    cancel(store, session)
    assert kept(store, session) == {("VOID", "number_session_cancelled")}
    for language, reason in (("ru", "сессия отменена"), ("ky", "сессия жокко чыгарылды")):
        paper = papers_closing.register(store.db, Wish(session_uid=session.uid, language=language))
        assert {row.reason for row in paper.rows} == {reason}
        assert len(paper.rows) == 3


def test_no_blank_forms_for_a_cancelled_session(store: Store, session: Session) -> None:
    cancel(store, session)
    with pytest.raises(ProblemError) as error:
        certificates.keep_blanks(store.db, session_uid=session.uid, count=1)
    assert [problem.code for problem in error.value.problems] == ["session_cancelled"]


def test_a_slip_is_undone_with_the_blank_forms_that_lie_printed(
    store: Store, session: Session
) -> None:
    cancel(store, session)
    history.undo(store.db)
    assert session_rows.session(store.db, session.uid).status == "planned"
    assert kept(store, session) == {("FREE", "")}


@pytest.mark.parametrize("kind", ["register_print", "register_pdf", "export", "export_donor"])
def test_what_was_told_void_is_never_free_again(store: Store, session: Session, kind: str) -> None:
    cancel(store, session)
    outputs.record(store.db, session_uid=session.uid, kind=kind)
    assert journal.last_undoable(store.db) is None
    with pytest.raises(ProblemError) as error:
        history.undo(store.db)
    assert error.value.problems[0].code == "nothing_to_undo"
    assert kept(store, session) == {("VOID", "number_session_cancelled")}


def test_other_papers_leave_undo_as_it_is(store: Store, session: Session) -> None:
    sessions.open_day(store.db, session_uid=session.uid)
    outputs.record(store.db, session_uid=session.uid, kind="register_print")
    step = journal.last_undoable(store.db)
    assert step is not None
    assert step.action == "session.open"
    history.undo(store.db)
    cancel(store, session)
    outputs.record(store.db, session_uid=session.uid, kind="protocol_print")
    step = journal.last_undoable(store.db)
    assert step is not None
    assert step.action == "session.cancel"


def edited(db: Database, session: Session, *, day: date, district: str) -> None:
    entry = SessionEntry(day, session.oblast, district, session.venue, code=session.code)
    sessions.edit(db, session_uid=session.uid, entry=entry)


def moved(db: Database, session: Session, *, day: date, district: str) -> None:
    del district
    sessions.move(db, session_uid=session.uid, to=day)


def imported(db: Database, session: Session, *, day: date, district: str) -> None:
    row = ScheduleRow(2, session.code, day, session.oblast, "", district, "", session.venue)
    reading = ScheduleReading("график.xlsx", "Лист1", (row,), ())
    list_imports.import_schedule(db, import_plans.plan_schedule(db, reading=reading))


Change = Callable[..., None]


@pytest.mark.parametrize("change", [edited, moved, imported])
def test_another_year_has_other_numbers(store: Store, session: Session, change: Change) -> None:
    change(store.db, session, day=date(2018, 4, 3), district=session.district)
    assert kept(store, session) == {("VOID", "number_session_moved")}
    new = certificates.keep_blanks(store.db, session_uid=session.uid, count=1)
    assert new[0].number.startswith("АТБ-2018-")
    assert certificate_number.reason_said("number_session_moved", "ru").startswith("сессию")


@pytest.mark.parametrize("change", [edited, imported])
def test_another_district_has_other_numbers(store: Store, session: Session, change: Change) -> None:
    change(store.db, session, day=session.date, district="Нарынский район")
    assert kept(store, session) == {("VOID", "number_session_moved")}


@pytest.mark.parametrize("change", [edited, moved, imported])
def test_another_day_of_the_year_keeps_them(store: Store, session: Session, change: Change) -> None:
    change(store.db, session, day=date(2017, 11, 20), district=session.district)
    assert kept(store, session) == {("FREE", "")}
