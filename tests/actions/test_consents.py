"""Consent is everybody's: a counted signature gives it, and only what was really given counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.actions.days import closings
from seminar_desk.actions.people import attendance, consents
from seminar_desk.domain import desk_settings
from seminar_desk.domain.days import control_totals
from seminar_desk.domain.days.closing import ClosingNotes
from seminar_desk.domain.people.participant import Entry
from seminar_desk.gather import export_rows, export_snapshot
from seminar_desk.store import setting_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.drawing import go_out, sheet_of
from tests.hands.stores import invite, open_first_session

NAMES = ("Асанов Бакыт", "Пак Вера", "Ким Олег")


@pytest.fixture
def sheet_id(store: Store) -> str:
    """Three came, and signed a sheet of one page that carries the sentence."""
    session = open_first_session(store.db)
    for name in NAMES:
        attendance.check_in(store.db, attendance_uid=invite(store.db, session.uid, name).uid)
    sheet = sheet_of(store.db, session.uid)
    go_out(store.db, session.uid, sheet)
    return sheet.sheet_id


def count(store: Store, sheet_id: str, number: int | None) -> None:
    uid = open_first_session(store.db).uid
    tally = ClosingNotes(sheet_id, (number,))
    closings.write_down(store.db, session_uid=uid, tally=tally)


def told(store: Store) -> list[tuple[str, str]]:
    people = attendance_rows.everyone(store.db)
    return [(row.consent_version, row.consent_sheet) for row in people]


def uid_of(store: Store, place: int) -> str:
    return attendance_rows.everyone(store.db)[place].uid


def test_a_counted_page_records_the_consent_of_those_who_signed(
    store: Store, sheet_id: str
) -> None:
    count(store, sheet_id, 3)
    assert told(store) == [("2017-1", sheet_id)] * 3
    history.undo(store.db)
    assert told(store) == [("", "")] * 3
    history.redo(store.db)
    assert told(store) == [("2017-1", sheet_id)] * 3


def test_a_count_that_does_not_agree_gives_nobodys_consent(store: Store, sheet_id: str) -> None:
    count(store, sheet_id, 2)
    assert told(store) == [("", "")] * 3
    consents.mark_unsigned(store.db, attendance_uid=uid_of(store, 1))
    count(store, sheet_id, 2)
    given = ("2017-1", sheet_id)
    assert told(store) == [given, ("", ""), given]


def test_a_count_mended_takes_back_what_it_gave(store: Store, sheet_id: str) -> None:
    count(store, sheet_id, 3)
    count(store, sheet_id, 2)
    assert told(store) == [("", "")] * 3


def test_somebody_marked_later_takes_back_nobodys_consent(store: Store, sheet_id: str) -> None:
    count(store, sheet_id, 3)
    session = open_first_session(store.db)
    late = invite(store.db, session.uid, "Асылбекова Нур")
    attendance.check_in(store.db, attendance_uid=late.uid)
    count(store, sheet_id, 3)
    assert told(store) == [("2017-1", sheet_id)] * 3 + [("", "")]


def test_who_declines_is_asked_no_more_and_signs_no_consent(store: Store, sheet_id: str) -> None:
    consents.decline(store.db, attendance_uid=uid_of(store, 0))
    count(store, sheet_id, 3)
    assert told(store) == [("", ""), *[("2017-1", sheet_id)] * 2]
    scope = export_snapshot.scope_of(store.db)
    assert control_totals.consents(scope.people) == {"consents": 2, "consents_declined": 1}
    said = [row["consent"] for row in export_rows.of_store(store.db)["persons"]]
    assert said == ["NO", "YES", "YES"]
    consents.decline(store.db, attendance_uid=uid_of(store, 0))
    count(store, sheet_id, 3)
    assert told(store) == [("2017-1", sheet_id)] * 3


def test_closing_at_once_records_it_too(store: Store, sheet_id: str) -> None:
    uid = open_first_session(store.db).uid
    closings.close_checked(
        store.db,
        session_uid=uid,
        by_page=(3,),
        why={"handed_over": "сертификаты выдадут завтра"},
        sheet_id=sheet_id,
    )
    assert told(store) == [("2017-1", sheet_id)] * 3
    history.undo(store.db)
    assert told(store) == [("", "")] * 3


def test_a_sheet_without_the_sentence_records_nothing(store: Store, sheet_id: str) -> None:
    settings.change(store.db, consent_on_sheet=False)
    uid = open_first_session(store.db).uid
    plain = sheet_of(store.db, uid)
    assert (plain.consent, plain.consent_version, plain.supersedes) == ("", "", sheet_id)
    go_out(store.db, uid, plain)
    count(store, plain.sheet_id, 3)
    assert told(store) == [("", "")] * 3


def test_the_same_answer_again_keeps_when_it_was_given(store: Store) -> None:
    uid = open_first_session(store.db).uid
    entry = Entry("Асанова", "Айнура", role_code="ig_member", consent="YES")
    row = attendance.register(store.db, session_uid=uid, entry=entry)
    first = attendance_rows.person_row(store.db, row.person_uid)["consent_at_utc"]
    attendance.edit(store.db, attendance_uid=row.uid, entry=entry)
    assert attendance_rows.person_row(store.db, row.person_uid)["consent_at_utc"] == first
    declined = Entry("Асанова", "Айнура", role_code="ig_member", consent="NO")
    after = attendance.edit(store.db, attendance_uid=row.uid, entry=declined)
    assert (after.consent_version, after.consent_declined) == ("", "YES")
    listed = replace(declined, consent="")
    assert attendance.edit(store.db, attendance_uid=row.uid, entry=listed).consent_declined == "YES"
    unasked = replace(declined, consent="UNASKED")
    after = attendance.edit(store.db, attendance_uid=row.uid, entry=unasked)
    assert (after.consent_version, after.consent_declined) == ("", "NO")
    history.undo(store.db)
    assert attendance_rows.listed(store.db, row.uid).consent_declined == "YES"


def test_another_text_has_another_version_once_the_former_is_known(
    store: Store, sheet_id: str
) -> None:
    settings.change(store.db, consent_ru="Согласен(на).")
    assert setting_rows.current(store.db).consent_version == "2017-2"
    settings.change(store.db, consent_ky="Макулмун.")
    assert setting_rows.current(store.db).consent_version == "2017-2"  # nobody has seen it yet
    settings.change(store.db, consent_ru="Да.", consent_version="весна")
    assert setting_rows.current(store.db).consent_version == "весна"
    count(store, sheet_id, 3)
    assert told(store) == [("2017-1", sheet_id)] * 3  # what stood on the paper


def test_versions_count_up() -> None:
    after = {"2017-1": "2017-2", "2017-9": "2017-10", "весна": "весна-2", "": "-2"}
    assert {version: desk_settings.next_version(version) for version in after} == after
