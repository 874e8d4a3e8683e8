"""The desk's hard moments, lived through in the real window by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.desk_dialogs import PaperDialog
from seminar_desk.ui.checkin.merge_dialogs import MergeChoice, MergeDialog, MergesDialog
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.checkins import NAMES, named, present, type_in
from tests.hands.journeys import CONTROL, open_day, page_of, press, when
from tests.hands.scans import scan, type_by_hand, window_of
from tests.hands.stores import invite


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    return open_day(desk, qtbot)


@pytest.fixture
def page(window: MainWindow) -> CheckInPage:
    return page_of(window)


def test_two_of_one_name(page: CheckInPage, desk: Desk) -> None:
    twin = invite(desk.db, desk.session_uid, "Асанов Бакыт", phone="0555001363")
    window = window_of(page.view.search)
    type_by_hand(window, "асанов")
    press(Qt.Key.Key_Return)
    assert present(desk) == []
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert [
        row.uid for row in attendance_rows.of_session(desk.db, desk.session_uid) if row.is_present
    ] == [twin.uid]


@pytest.mark.parametrize("typed", ["qwe", "йцу"])
def test_a_scan_while_a_name_is_typed(
    page: CheckInPage, desk: Desk, qtbot: QtBot, typed: str
) -> None:
    window = window_of(page.view.search)
    type_by_hand(window, typed)
    scan(window, named(desk, NAMES[1]).code)
    qtbot.waitUntil(lambda: present(desk) == [NAMES[1]])
    assert page.view.search.text() == typed


def test_after_a_power_cut(page: CheckInPage, desk: Desk) -> None:
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[1]).uid)
    window_of(page.view.search)

    def enter(dialog: PaperDialog) -> None:
        dialog.numbers.setText("1-3, 40, W2")
        assert [row.number for row in dialog.reading.to_mark] == [1, 3]
        assert [row.number for row in dialog.reading.already] == [2]
        assert "W02" in dialog.blanks.text()
        assert "40" in dialog.wrong.text()
        when(ParticipantForm, fill)
        dialog.yes.click()

    def fill(form: ParticipantForm) -> None:
        assert "W02" in form.windowTitle()
        form.body.show_answers(surname="Мамытова", given_name="Айгүл")
        form.body.show_answers(role_code="ig_member", sex="f")
        form.submit()

    when(PaperDialog, enter)
    press(Qt.Key.Key_B, CONTROL)
    assert named(desk, "Мамытова Айгүл").paper_row == "W02"
    QApplication.processEvents()
    assert page.view.totals.figure.text() == "4"
    desk.undo()
    desk.undo()
    assert count(attendance_rows.of_session(desk.db, desk.session_uid)).present == 1


def test_an_entered_blank_row_keeps_its_number_when_mended(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    entry = Entry("Мамытова", "Айгүл", role_code="ig_member", sex="f", paper_row="W01")
    added = attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)

    def mend(form: ParticipantForm) -> None:
        form.body.line("given_name").setText("Айгуль")
        form.submit()

    when(ParticipantForm, mend)
    page.edit_participant(added)
    assert named(desk, "Мамытова Айгуль").paper_row == "W01"


def test_a_walk_in_who_was_invited_is_merged_and_parted(page: CheckInPage, desk: Desk) -> None:
    def add(form: ParticipantForm) -> None:
        form.body.show_answers(surname="Бекташова", given_name="Чынара")
        form.body.show_answers(role_code="ig_member", sex="f")
        form.body.line("phone").setText("0555 12 34 56")
        form.submit()

    when(ParticipantForm, add)
    page.add_participant()
    assert "Бекташева" in page.view.offer.text
    invited = named(desk, NAMES[2])

    def compare(dialog: MergeDialog) -> None:
        assert dialog.kept == invited
        assert dialog.taken == {"phone"}
        window_of(dialog.sides["role_code role_text"][0])
        press(Qt.Key.Key_Right)
        assert dialog.taken == {"phone", "role_code", "role_text"}
        dialog.yes.click()

    when(MergeDialog, compare)
    page.view.offer.button.click()
    assert page.view.offer.text == ""
    row = named(desk, NAMES[2])
    assert (row.is_present, row.role_code, row.phone) == (True, "ig_member", "0555123456")
    assert len(page.roll) == len(NAMES)
    assert len(attendance_rows.merges(desk.db, desk.session_uid)) == 1

    def part(dialog: MergesDialog) -> None:
        dialog.buttons[0].click()
        assert dialog.buttons == []

    when(MergesDialog, part)
    page.tools.show_merges()
    assert len(page.roll) == len(NAMES) + 1
    assert not named(desk, NAMES[2]).is_present
    assert named(desk, "Бекташова Чынара").is_present


def test_the_other_row_is_offered_or_searched(page: CheckInPage, desk: Desk) -> None:
    twin = invite(desk.db, desk.session_uid, "Бекташева Чынар")

    def choose(dialog: MergeChoice) -> None:
        assert len(dialog.offers) == 1
        dialog.search.setText("улан")
        assert len(dialog.offers) == 1
        assert "Осмонов" in dialog.offers[0].text()
        dialog.search.clear()
        when(MergeDialog, lambda shown: shown.yes.click())
        dialog.offers[0].click()

    when(MergeChoice, choose)
    page.row_actions.merge(named(desk, NAMES[2]))
    assert attendance_rows.participant(desk.db, twin.uid) is None


def test_everybody_shown_is_marked_after_the_number_was_seen(page: CheckInPage, desk: Desk) -> None:
    type_in(page, "асан")
    waiting = [row for row in page.found.rows if not row.is_present]
    menu = page.window()._header.menu()  # type: ignore[attr-defined]  # the real window's header
    assert f"({len(waiting)})" in menu.actions()[1].text()
    when(Question, lambda dialog: dialog.yes.click())
    menu.actions()[1].trigger()
    assert len(present(desk)) == len(waiting)
    desk.undo()
    assert present(desk) == []


def test_who_gives_no_name_is_counted_and_shown(page: CheckInPage, desk: Desk) -> None:
    def add(form: ParticipantForm) -> None:
        form.body.declined.setChecked(True)
        form.body.show_answers(role_code="ig_member", sex="f")
        form.body.show_answers(age_band="30_45")
        form.submit()

    when(ParticipantForm, add)
    page.add_participant()
    QApplication.processEvents()
    assert present(desk) == [""]
    assert page.view.totals.figure.text() == "1"
    page.grab()
    assert "имя не названо" in page.window().toasts.texts()[-1]  # type: ignore[attr-defined]  # the real window's messages


def test_every_field_of_a_merge_has_a_name(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    one = named(desk, NAMES[0])
    other = replace(
        one,
        surname="Асанова",
        given_name="Бермет",
        patronymic="Улановна",
        role_code="staff",
        sex="m" if one.sex == "f" else "f",
        birth_year=1961,
        age_band="60_plus",
        aimak="Куланак",
        village="Учкун",
        phone="0777000000",
        note="приедет позже",
        consent_version="другая",
    )
    dialog = MergeDialog(desk, page, one, other)
    qtbot.addWidget(dialog)
    titles = {left.accessibleName().partition(":")[0] for left, _ in dialog.sides.values()}
    assert len(titles - {""}) == len(dialog.sides) == 12
