"""Each action on people is one step, named for the history; what is refused makes none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from seminar_desk.actions import settings
from seminar_desk.actions.days import closings
from seminar_desk.actions.people import attendance, merging, told_facts
from seminar_desk.domain.days.closing import ClosingNotes
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.store import journal
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.history_told import refused, told
from tests.hands.stores import close_session, invite, open_first_session


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


@pytest.fixture
def person(store: Store, session: Session) -> Participant:
    return invite(store.db, session.uid, "Асанов Бакыт")


def test_people(store: Store, session: Session, person: Participant) -> None:
    db, uid, name = store.db, person.uid, "Асанов Бакыт"
    other = invite(db, session.uid, "Осмонов Азат")
    mended = Entry("Асанова", "Айжан", role_code="ig_member")
    assert told(db, lambda: attendance.mark_returned(db, attendance_uid=uid)) == [
        ("attendance.return", name, "yes")
    ]
    assert told(db, lambda: attendance.check_in(db, attendance_uid=uid)) == [
        ("attendance.check_in", name, "yes")
    ]
    assert told(db, lambda: attendance.check_in(db, attendance_uid=uid)) == []
    assert told(db, lambda: attendance.mark_left(db, attendance_uid=uid, reason=" дорога ")) == [
        ("attendance.leave", name, "yes")
    ]
    assert attendance_rows.listed(db, uid).left_reason == "дорога"
    assert told(
        db, lambda: attendance.take_back_check_in(db, attendance_uid=uid, reason="другой")
    ) == [("attendance.take_back", f"{name}: другой", "yes")]
    row = attendance_rows.listed(db, uid)
    assert (row.checked_in_step, row.checked_in_by, row.checked_in_desk) == (0, "", "")
    assert (row.left_at_utc, row.left_reason) == (None, "")
    assert told(db, lambda: attendance.check_in_all(db, attendance_uids=[uid, other.uid])) == [
        ("attendance.check_in_all", "2", "yes")
    ]
    assert told(db, lambda: attendance.check_in_all(db, attendance_uids=[uid])) == []
    assert told(db, lambda: attendance.edit(db, attendance_uid=uid, entry=mended)) == [
        ("attendance.edit", "Асанова Айжан", "yes")
    ]
    assert told(db, lambda: attendance.note_failed_code(db, session_uid=session.uid, text="9")) == [
        ("scan.failed", "9", "skip")
    ]
    assert told(
        db, lambda: attendance.register(db, session_uid=session.uid, entry=replace(mended))
    ) == [("attendance.register", "Асанова Айжан", "yes")]
    assert told(db, lambda: merging.merge(db, kept_uid=uid, merged_uid=other.uid)) == [
        ("attendance.merge", "Осмонов Азат → Асанова Айжан", "yes")
    ]
    assert told(db, lambda: attendance.remove(db, attendance_uid=uid, reason="дважды")) == [
        ("attendance.remove", "Асанова Айжан: дважды", "yes")
    ]


def test_one_role_and_one_place_for_several(
    store: Store, session: Session, person: Participant
) -> None:
    db = store.db
    uids = [person.uid, invite(db, session.uid, "Осмонов Азат").uid]
    attendance.set_role(db, attendance_uids=uids[:1], role_code="ig_member")
    ways: tuple[tuple[Callable[[], int], str], ...] = (
        (lambda: attendance.set_role(db, attendance_uids=uids, role_code="ig_member"), "set_role"),
        (lambda: attendance.set_aimak(db, attendance_uids=uids, aimak=" Казыбек "), "set_aimak"),
    )
    for act, name in ways:
        steps = told(db, act)
        assert [step[0] for step in steps] == [f"attendance.{name}"]
        assert told(db, act) == []  # everybody has it already
    rows = [attendance_rows.listed(db, uid) for uid in uids]
    assert {(row.role_code, row.aimak) for row in rows} == {("ig_member", "Казыбек")}
    assert told(db, lambda: told_facts.write_note(db, attendance_uid=uids[0], note=" гость ")) == [
        ("attendance.note", "Асанов Бакыт", "yes")
    ]
    assert told(db, lambda: told_facts.write_note(db, attendance_uid=uids[0], note="гость")) == []


def test_marks_carry_operator_and_desk(store: Store, session: Session, person: Participant) -> None:
    db = store.db
    settings.change(db, trainer="Осмонова", desk_name="2")
    second = invite(db, session.uid, "Осмонов Азат")
    attendance.check_in(db, attendance_uid=person.uid)
    attendance.check_in_all(db, attendance_uids=[second.uid])
    for uid in (person.uid, second.uid):
        row = attendance_rows.listed(db, uid)
        assert (row.checked_in_by, row.checked_in_desk) == ("Осмонова", "2")
        assert row.checked_in_step
    assert journal.history(db, limit=1)[0].operator == "Осмонова"


def test_what_is_refused_of_people(store: Store, session: Session, person: Participant) -> None:
    db, uid = store.db, person.uid
    known = Entry("Асанов", "Бакыт", role_code="ig_member", person_uid=person.person_uid)
    for act, problem in (
        (
            lambda: attendance.take_back_check_in(db, attendance_uid=uid, reason=" "),
            ("reason_missing", "reason"),
        ),
        (
            lambda: attendance.remove(db, attendance_uid=uid, reason=" "),
            ("reason_missing", "reason"),
        ),
        (
            lambda: attendance.set_role(db, attendance_uids=[uid], role_code="other"),
            ("role_text_missing", "role_text"),
        ),
        (
            lambda: attendance.set_role(
                db, attendance_uids=[uid], role_code="other", role_text="в" * 121
            ),
            ("name_too_long", "role_text"),
        ),
        (
            lambda: attendance.set_aimak(db, attendance_uids=[uid], aimak="Т" * 121),
            ("name_too_long", "aimak"),
        ),
        (lambda: attendance.mark_left(db, attendance_uid=uid), ("not_present", "")),
        (
            lambda: attendance.register(db, session_uid=session.uid, entry=known),
            ("already_listed", ""),
        ),
        (lambda: attendance.check_in(db, attendance_uid="nobody"), ("participant_gone", "")),
        (lambda: merging.merge(db, kept_uid=uid, merged_uid=uid), ("merge_same", "")),
        (lambda: merging.unmerge(db, alias_uid="none"), ("merge_gone", "")),
    ):
        assert refused(act) == problem


def test_a_planned_session_takes_no_marks(store: Store) -> None:
    db = store.db
    session = session_rows.all_sessions(db)[1]
    person = invite(db, session.uid, "Асанов Бакыт")
    walkin = Entry("Осмонов", "Азат", role_code="ig_member")
    for act in (
        lambda: attendance.check_in(db, attendance_uid=person.uid),
        lambda: attendance.check_in_all(db, attendance_uids=[person.uid]),
        lambda: attendance.register(db, session_uid=session.uid, entry=walkin),
        lambda: attendance.mark_rows(db, session_uid=session.uid, attendance_uids=[person.uid]),
        lambda: closings.write_down(db, session_uid=session.uid, tally=ClosingNotes()),
        lambda: close_session(db, session.uid),
    ):
        assert refused(act) == ("session_not_open", "")


def test_a_merge_keeps_the_earlier_mark(store: Store, session: Session) -> None:
    db = store.db
    people = [invite(db, session.uid, f"Асанов{number} Бакыт").uid for number in range(4)]
    for uid in (people[1], people[0], people[2]):
        attendance.check_in(db, attendance_uid=uid)
    steps = [attendance_rows.listed(db, uid).checked_in_step for uid in people]
    merging.merge(db, kept_uid=people[0], merged_uid=people[1])
    assert attendance_rows.listed(db, people[0]).checked_in_step == steps[1]
    merging.merge(db, kept_uid=people[0], merged_uid=people[2])
    assert attendance_rows.listed(db, people[0]).checked_in_step == steps[1]
    alias = merging.merge(db, kept_uid=people[0], merged_uid=people[3])
    assert attendance_rows.listed(db, people[0]).is_present
    assert told(db, lambda: merging.unmerge(db, alias_uid=alias)) == [
        ("attendance.unmerge", "Асанов3 Бакыт → Асанов0 Бакыт", "yes")
    ]
    assert not attendance_rows.listed(db, people[3]).is_present
