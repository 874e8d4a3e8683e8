"""Groups that people say of themselves: with consent alone, and gone with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.people import attendance, consents, told_groups
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.stores import open_first_session

ENTRY = Entry("Асанова", "Айнура", role_code="ig_member", consent="YES")


@pytest.fixture
def person(store: Store) -> Participant:
    uid = open_first_session(store.db).uid
    return attendance.register(store.db, session_uid=uid, entry=ENTRY)


def said(store: Store, person: Participant) -> str:
    return attendance_rows.group_codes(store.db, person.uid)


def refused(store: Store, person: Participant, *codes: str) -> str:
    with pytest.raises(ProblemError) as caught:
        told_groups.tell(store.db, attendance_uid=person.uid, codes=codes)
    return caught.value.problems[0].code


def test_what_is_said_is_kept_in_the_order_of_the_list_and_undone_alone(
    store: Store, person: Participant
) -> None:
    told = {"attendance_uid": person.uid, "codes": ("remote", "disability")}
    assert told_groups.tell(store.db, **told)  # type: ignore[arg-type]
    assert said(store, person) == "disability remote"
    assert not told_groups.tell(store.db, **told)  # type: ignore[arg-type]
    history.undo(store.db)
    assert said(store, person) == ""


def test_nobody_is_asked_without_consent_nor_for_what_the_list_lacks(
    store: Store, person: Participant
) -> None:
    assert refused(store, person, "remote", "none") == "groups_unknown"
    assert refused(store, person, "diagnosis") == "groups_unknown"
    attendance.edit(store.db, attendance_uid=person.uid, entry=replace(ENTRY, consent="UNASKED"))
    assert refused(store, person, "remote") == "groups_without_consent"


@pytest.mark.parametrize("way", ["declined", "unasked"])
def test_the_answer_goes_with_the_consent(store: Store, person: Participant, way: str) -> None:
    told_groups.tell(store.db, attendance_uid=person.uid, codes=("remote",))
    if way == "declined":
        consents.decline(store.db, attendance_uid=person.uid)
    else:
        taken_back = replace(ENTRY, consent="UNASKED")
        attendance.edit(store.db, attendance_uid=person.uid, entry=taken_back)
    assert said(store, person) == ""
    history.undo(store.db)
    assert said(store, person) == "remote"


def test_consent_that_ended_at_another_desk_ends_what_was_said_here(tmp_path: Path) -> None:
    one, other = desks(tmp_path, 2)
    name = one.people[0].full_name
    attendance.edit(
        one.db, attendance_uid=one.person(name).uid, entry=replace(_entry(one, name), consent="YES")
    )
    other.take(one.book())
    told_groups.tell(one.db, attendance_uid=one.person(name).uid, codes=("remote",))
    consents.decline(other.db, attendance_uid=other.person(name).uid)
    one.take(other.book())
    assert one.person(name).consent_declined == "YES"
    assert attendance_rows.group_codes(one.db, one.person(name).uid) == ""


def _entry(desk: HallDesk, name: str) -> Entry:
    row = desk.person(name)
    return Entry(row.surname, row.given_name, role_code=row.role_code)
