"""Somebody's data are deleted at the desk: said first, with the PIN, by keys and by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.actions import desk_lock, history
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.forgetting_question import ForgettingQuestion, WithdrawnQuestion
from seminar_desk.ui.widgets.pin import PinQuestion
from tests.hands.checkins import NAMES, named, open_form, shown, type_in
from tests.hands.journeys import PIN, give_pin, when

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def ask_by_key(page: CheckInPage) -> None:
    QTest.keyClick(page.view.search, Qt.Key.Key_Delete, BOTH)


def words_of(dialog: ForgettingQuestion) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def consenting(desk: Desk, name: str) -> Participant:
    her = named(desk, name)
    entry = Entry(her.surname, her.given_name, role_code="ig_member", consent="YES", sex="f")
    return attendance.edit(desk.db, attendance_uid=her.uid, entry=entry)


def test_by_keys_it_is_said_first_and_then_done(page: CheckInPage, desk: Desk) -> None:
    her = named(desk, NAMES[4])
    attendance.check_in(desk.db, attendance_uid=her.uid)
    certificates.issue(desk.db, session_uid=her.session_uid, language="ru")
    history.back_up(desk.db, reason="open")
    said: list[str] = []

    def agree(dialog: ForgettingQuestion) -> None:
        said.append(words_of(dialog))
        dialog.yes.click()

    type_in(page, "улан")
    when(ForgettingQuestion, agree)
    ask_by_key(page)
    assert NAMES[4] in said[0]
    for part in ("S01", "станет недействительным", "удаляются прежние: 1", "не вернёт"):
        assert part in said[0]
    left = attendance_rows.listed(desk.db, her.uid)
    assert (left.full_name, left.is_present) == ("", True)
    page.view.search.clear()
    assert NAMES[4] not in shown(page)


def test_enter_and_esc_delete_nothing(page: CheckInPage, desk: Desk) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        asked: list[str] = []

        def answer(dialog: ForgettingQuestion, key: Qt.Key = key, asked: list[str] = asked) -> None:
            asked.append(words_of(dialog))
            QTest.keyClick(dialog, key)

        when(ForgettingQuestion, answer)
        page.row_actions.ask_to_forget(named(desk, NAMES[4]))
        assert asked
        assert named(desk, NAMES[4])


def test_the_pin_is_asked_for_where_there_is_one(page: CheckInPage, desk: Desk) -> None:
    desk_lock.set_pin(desk.db, pin=PIN)
    her = named(desk, NAMES[4])
    when(PinQuestion, lambda dialog: dialog.reject())
    page.row_actions.ask_to_forget(her)
    assert attendance_rows.listed(desk.db, her.uid).full_name == NAMES[4]
    when(PinQuestion, give_pin(PIN))
    when(ForgettingQuestion, lambda question: question.yes.click())
    page.row_actions.ask_to_forget(her)
    assert attendance_rows.listed(desk.db, her.uid).full_name == ""


def test_the_menu_offers_it_until_it_is_done(page: CheckInPage, desk: Desk) -> None:
    her = named(desk, NAMES[4])
    menu = page.row_actions.menu(her, can_check_in=True)
    (action,) = [each for each in menu.actions() if each.text().startswith("Удалить данные")]
    when(ForgettingQuestion, lambda question: question.yes.click())
    action.trigger()
    left = attendance_rows.listed(desk.db, her.uid)
    again = page.row_actions.menu(left, can_check_in=True)
    assert not [each for each in again.actions() if each.text().startswith("Удалить данные")]
    assert row_words.name(left) == "данные удалены"


def test_a_consent_that_is_taken_back_asks_what_that_means(page: CheckInPage, desk: Desk) -> None:
    her = consenting(desk, NAMES[4])
    when(WithdrawnQuestion, lambda question: question.yes.click())
    page.row_actions.turn_consent(her)
    now = attendance_rows.listed(desk.db, her.uid)
    assert (now.consent_version, now.consent_declined) == ("", "NO")
    her = consenting(desk, NAMES[4])
    when(WithdrawnQuestion, lambda question: question.declined.click())
    page.row_actions.turn_consent(her)
    assert attendance_rows.listed(desk.db, her.uid).consent_declined == "YES"


def test_a_withdrawn_consent_leads_to_deleting(page: CheckInPage, desk: Desk) -> None:
    her = consenting(desk, NAMES[4])

    def withdraw(question: WithdrawnQuestion) -> None:
        question.withdrawn.click()
        when(ForgettingQuestion, lambda asked: asked.yes.click())

    when(WithdrawnQuestion, withdraw)
    page.row_actions.turn_consent(her)
    assert attendance_rows.listed(desk.db, her.uid).full_name == ""


def test_a_question_that_is_closed_changes_nothing(page: CheckInPage, desk: Desk) -> None:
    her = consenting(desk, NAMES[4])
    when(WithdrawnQuestion, lambda question: question.reject())
    page.row_actions.turn_consent(her)
    assert attendance_rows.listed(desk.db, her.uid).consent_version == her.consent_version


def take_back_in_form(
    page: CheckInPage, her: Participant, qtbot: QtBot, consent: str
) -> ParticipantForm:
    """Choose another answer on consent in the form, mend the village too, and save."""
    form = open_form(qtbot, page, participant=her)
    form.show()
    form.body.show_answers(consent=consent, village="Кызыл-Суу")
    form.submit()
    return form


@pytest.mark.parametrize("chosen", ["UNASKED", "NO"])
def test_the_form_asks_the_same_of_a_consent_that_is_taken_back(
    page: CheckInPage, desk: Desk, qtbot: QtBot, chosen: str
) -> None:
    her = consenting(desk, NAMES[4])
    when(WithdrawnQuestion, lambda question: question.yes.click())
    assert take_back_in_form(page, her, qtbot, chosen).saved
    now = attendance_rows.listed(desk.db, her.uid)
    assert (now.consent_version, now.consent_declined, now.village) == ("", "NO", "Кызыл-Суу")
    her = consenting(desk, NAMES[4])
    when(WithdrawnQuestion, lambda question: question.declined.click())
    take_back_in_form(page, her, qtbot, chosen)
    assert attendance_rows.listed(desk.db, her.uid).consent_declined == "YES"


def test_the_form_leads_to_deleting_and_closes_over_what_is_gone(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    her = consenting(desk, NAMES[4])

    def withdraw(question: WithdrawnQuestion) -> None:
        question.withdrawn.click()
        when(ForgettingQuestion, lambda asked: asked.yes.click())

    when(WithdrawnQuestion, withdraw)
    form = take_back_in_form(page, her, qtbot, "UNASKED")
    assert not form.isVisible()
    assert form.saved is None
    left = attendance_rows.listed(desk.db, her.uid)
    assert (left.full_name, left.village) == ("", "")


def test_a_form_whose_question_nobody_answers_stays_open_and_writes_nothing(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    her = consenting(desk, NAMES[4])
    when(WithdrawnQuestion, lambda question: question.reject())
    form = take_back_in_form(page, her, qtbot, "NO")
    assert form.isVisible()
    assert attendance_rows.listed(desk.db, her.uid) == her


def test_details_taken_from_another_day_ask_for_their_consent_too(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    her = consenting(desk, NAMES[4])
    form = open_form(qtbot, page)
    form.take_details(her)
    form.body.show_answers(consent="NO")
    asked: list[str] = []
    when(WithdrawnQuestion, lambda question: asked.append(question.answer))
    form.submit()
    assert asked


def test_the_form_does_not_ask_who_consents_still_or_never_did(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    assert take_back_in_form(page, consenting(desk, NAMES[4]), qtbot, "YES").saved
    never = named(desk, NAMES[0])
    form = open_form(qtbot, page, participant=never)
    form.body.show_answers(consent="NO", sex="f")
    form.submit()
    assert attendance_rows.listed(desk.db, never.uid).consent_declined == "YES"
