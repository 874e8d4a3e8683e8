"""The one door for change, its journal, and what actions write through it."""

from __future__ import annotations

import itertools
import sqlite3
from datetime import timedelta

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import journal
from seminar_desk.store.database import Change, Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import MORNING, close_session, invite, open_first_session, ticking


def code_of(error: pytest.ExceptionInfo[ProblemError]) -> str:
    return error.value.problems[0].code


def test_first_start_has_the_twelve_real_sessions(store: Store) -> None:
    found = session_rows.all_sessions(store.db)
    assert [session.code for session in found] == [f"S{number:02d}" for number in range(1, 13)]
    assert found[0].district == "Ат-Башинский район"
    assert {session.status for session in found} == {"planned"}


def test_check_in_is_committed_before_it_is_announced(store: Store) -> None:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Токтосунова Айнура")
    seen: list[tuple[Change, int]] = []

    def look(change: Change) -> None:
        with sqlite3.connect(store.db.path) as other:
            marks = other.execute("SELECT COUNT(checked_in_at_utc) FROM attendance").fetchone()[0]
        other.close()
        seen.append((change, marks))

    store.db.listeners.append(look)
    marked = attendance.check_in(store.db, attendance_uid=person.uid)
    again = attendance.check_in(store.db, attendance_uid=person.uid)
    assert not marked.already
    assert again.already
    assert again.participant.checked_in_at_utc == marked.participant.checked_in_at_utc
    assert [(change.name, marks) for change, marks in seen] == [("attendance.check_in", 1)]
    assert seen[0][0].rows == {("attendance", person.uid)}


def test_write_outside_the_door_is_refused_by_sqlite_itself(store: Store) -> None:
    with pytest.raises(ProblemError) as error:
        store.db.select("UPDATE session SET venue = 'x'")
    assert "readonly" in str(error.value.__cause__)
    with pytest.raises(RuntimeError, match="outside"):
        store.db.void("session", "x", "reason")


def test_rows_are_never_deleted(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="voided"), store.db.change("x"):
        store.db.execute("DELETE FROM session")
    assert len(session_rows.all_sessions(store.db)) == 12


def fail_half_way(db: Database, session_uid: str) -> None:
    with db.change("x"):
        db.update("session", session_uid, {"venue": "другой зал"})
        raise ValueError("power")


def test_an_error_inside_the_door_leaves_nothing(store: Store) -> None:
    steps = len(journal.history(store.db))
    session = session_rows.all_sessions(store.db)[0]
    with pytest.raises(ValueError, match="power"):
        fail_half_way(store.db, session.uid)
    assert session_rows.session(store.db, session.uid) == session
    assert len(journal.history(store.db)) == steps


def test_check_in_needs_an_open_session(store: Store) -> None:
    session = session_rows.all_sessions(store.db)[0]
    person = invite(store.db, session.uid, "Асанов Бакыт")
    with pytest.raises(ProblemError) as error:
        attendance.check_in(store.db, attendance_uid=person.uid)
    assert code_of(error) == "session_not_open"


def test_undo_names_and_takes_back_the_last_step(store: Store) -> None:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Асанов Бакыт")
    attendance.check_in(store.db, attendance_uid=person.uid)
    step = journal.last_undoable(store.db)
    assert step
    assert (step.action, step.subject) == ("attendance.check_in", "Асанов Бакыт")
    history.undo(store.db)
    assert not attendance_rows.find_by_code(
        store.db, session_uid=session.uid, code=person.code
    ).is_present
    history.redo(store.db)
    assert count(attendance_rows.of_session(store.db, session.uid)).present == 1


def test_a_number_is_never_given_twice(store: Store) -> None:
    session = open_first_session(store.db)
    invite(store.db, session.uid, "Асанов Бакыт")
    history.undo(store.db)
    second = invite(store.db, session.uid, "Осмонова Жылдыз")
    assert second.number == 2


def test_undo_of_an_old_step_is_refused_once_its_row_changed(store: Store) -> None:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Асанов Бакыт")
    step = journal.last_undoable(store.db)
    assert step
    attendance.check_in(store.db, attendance_uid=person.uid)
    with pytest.raises(ProblemError) as error:
        history.undo_step(store.db, step)
    assert code_of(error) == "undo_blocked"
    assert attendance_rows.participant(store.db, person.uid)


def test_undo_stops_at_the_making_of_the_store(store: Store) -> None:
    with pytest.raises(ProblemError) as error:
        history.undo(store.db)
    assert code_of(error) == "nothing_to_undo"


def test_taking_back_a_mark_needs_a_reason_and_keeps_the_story(store: Store) -> None:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Асанов Бакыт")
    attendance.check_in(store.db, attendance_uid=person.uid)
    with pytest.raises(ProblemError):
        attendance.take_back_check_in(store.db, attendance_uid=person.uid, reason="  ")
    attendance.take_back_check_in(store.db, attendance_uid=person.uid, reason="другой Асанов")
    told = [step.action for step in journal.history(store.db, row_uid=person.uid)]
    assert told == ["attendance.take_back", "attendance.check_in", "attendance.register"]


@pytest.mark.parametrize(
    ("entry", "field", "code"),
    [
        (Entry("   "), "surname", "name_empty"),
        (Entry("Аса\x00нов", "Бакыт"), "surname", "name_unreadable"),
        (Entry("А" * 300), "surname", "name_too_long"),
        (Entry("А" * 100, "Б" * 100), "surname", "name_too_long"),
        (Entry("Асанов", birth_year=1790, role_code="ig_member"), "birth_year", None),
        (Entry("Асанов", role_code="king"), "role_code", "role_unknown"),
        (Entry("Асанов", role_code="other"), "role_text", "role_text_missing"),
        (Entry("Асанов", role_code="ig_member", aimak="\ud800"), "aimak", "name_unreadable"),
    ],
)
def test_a_bad_entry_is_refused_with_its_field(
    store: Store, entry: Entry, field: str, code: str | None
) -> None:
    session = open_first_session(store.db)
    with pytest.raises(ProblemError) as error:
        attendance.register(store.db, session_uid=session.uid, entry=entry)
    problem = error.value.problems[0]
    assert problem.field == field
    assert code is None or problem.code == code
    assert attendance_rows.of_session(store.db, session.uid) == []


def test_counts_reconcile(store: Store) -> None:
    session = open_first_session(store.db)
    people = [invite(store.db, session.uid, f"Асанов{letter} Бакыт") for letter in "абвг"]
    for person in people[:3]:
        attendance.check_in(store.db, attendance_uid=person.uid)
    walkin = attendance.register(
        store.db, session_uid=session.uid, entry=Entry("Мамытова", "Айгүл", role_code="ig_member")
    )
    attendance.mark_left(store.db, attendance_uid=walkin.uid, reason="дорога")
    counts = count(attendance_rows.of_session(store.db, session.uid))
    assert (counts.present, counts.walkins_present, counts.invited_absent) == (4, 1, 1)
    assert counts.present == counts.invited - counts.invited_absent + counts.walkins_present
    assert counts.left_early == 1


def test_marks_keep_their_order_when_the_clock_goes_back(store: Store) -> None:
    session = open_first_session(store.db)
    first = invite(store.db, session.uid, "Асанов Бакыт")
    second = invite(store.db, session.uid, "Осмонова Жылдыз")
    attendance.check_in(store.db, attendance_uid=first.uid)
    changes: list[Change] = []
    store.db.listeners.append(changes.append)
    store.db.clock = ticking(MORNING - timedelta(days=400))
    attendance.check_in(store.db, attendance_uid=second.uid)
    assert changes[0].clock_behind
    latest = attendance_rows.last_marks(store.db, session.uid)
    assert [row.uid for row in latest] == [second.uid, first.uid]


def write_note(db: Database, attendance_uid: str, note: str) -> None:
    entry = Entry("Асанов", "Бакыт", role_code="ig_member", note=note)
    attendance.edit(db, attendance_uid=attendance_uid, entry=entry)


def write_forever(db: Database, attendance_uid: str) -> None:
    for note in itertools.cycle(["з" * 1900, ""]):
        write_note(db, attendance_uid, note)


def test_a_full_disk_loses_nothing_but_the_last_step(store: Store) -> None:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Асанов Бакыт")
    pages = store.db.select("PRAGMA page_count")[0][0]
    store.db.select(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ProblemError) as error:
        write_forever(store.db, person.uid)
    assert code_of(error) == "disk_full"
    store.db.select(f"PRAGMA max_page_count = {pages * 100}")
    assert attendance.check_in(store.db, attendance_uid=person.uid).participant.is_present


def test_sessions_are_added_moved_copied_and_cancelled(store: Store) -> None:
    first = session_rows.all_sessions(store.db)[0]
    later = first.date + timedelta(days=3)
    moved = sessions.move(store.db, session_uid=first.uid, to=later)
    assert (moved.date, moved.moved_from) == (later, first.date)
    copied = sessions.copy(store.db, session_uid=first.uid, to=later + timedelta(days=1))
    assert (copied.code, copied.district) == ("S13", first.district)
    sessions.cancel(store.db, session_uid=copied.uid, reason="снег на перевале")
    assert session_rows.session(store.db, copied.uid).status == "cancelled"
    for _ in range(3):
        history.undo(store.db)
    assert session_rows.session(store.db, first.uid).date == first.date
    assert len(session_rows.all_sessions(store.db)) == 12


def test_closing_and_opening_again_is_said(store: Store) -> None:
    session = open_first_session(store.db)
    close_session(store.db, session.uid)
    again = sessions.open_day(store.db, session_uid=session.uid)
    assert again.status == "amended"
    assert again.opened_at_utc == session.opened_at_utc
