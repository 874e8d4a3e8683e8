"""The desk's hard moments, lived through in the real window by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from seminar_desk.actions import attendance, desk_lock, history, settings
from seminar_desk.domain.counts import count
from seminar_desk.domain.person import Entry
from seminar_desk.store import aliases
from seminar_desk.store import attendance as reads
from seminar_desk.ui.checkin.merge_choice import MergeChoice
from seminar_desk.ui.checkin.merge_dialog import MergeDialog
from seminar_desk.ui.checkin.merge_fields import MERGE_FIELDS
from seminar_desk.ui.checkin.merges_dialog import MergesDialog
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.paper_dialog import PaperDialog
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.checkin.story_dialog import StoryDialog
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.main_window import MainWindow
from seminar_desk.ui.pages import pages
from seminar_desk.ui.pin import NewPin, PinQuestion
from seminar_desk.ui.widgets.dialogs import Question
from tests.checkins import NAMES, named, present, type_in
from tests.scans import scan, type_by_hand, window_of
from tests.stores import invite, open_first_session

_CONTROL = Qt.KeyboardModifier.ControlModifier
_PIN = "2580"
Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    session = open_first_session(desk.db)
    for name in NAMES:
        invite(desk.db, session.uid, name)
    return _open(desk, qtbot)


@pytest.fixture
def page(window: MainWindow) -> CheckInPage:
    return _page(window)


def _open(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, [entry for entry in pages() if entry.key in ("today", "checkin")])
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show_page("checkin")
    made.desk_mode.restore()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _page(window: MainWindow) -> CheckInPage:
    shown = window.page("checkin")
    assert isinstance(shown, CheckInPage)
    return shown


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window = QApplication.focusWindow()
    assert window
    QTest.keyClick(window, key, modifiers)
    QApplication.processEvents()


def _when(kind: type[Dialog], act: Callable[[Dialog], object]) -> None:
    """Act once a dialog of a kind is open; whatever happens it closes."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(5, look)
            return
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, look)


def _give_pin(pin: str) -> Callable[[PinQuestion], None]:
    def give(dialog: PinQuestion) -> None:
        dialog.pin.setText(pin)
        dialog.yes.click()

    return give


def _lock(page: CheckInPage) -> None:
    def choose(dialog: NewPin) -> None:
        dialog.pin.setText(_PIN)
        dialog.again.setText(_PIN)
        dialog.yes.click()

    _when(NewPin, choose)
    page._lock_button.click()
    QApplication.processEvents()
    assert page.desk.is_locked


def test_two_of_one_name(page: CheckInPage, desk: Desk) -> None:
    twin = invite(desk.db, desk.session_uid, "Асанов Бакыт", phone="0555001363")
    window = window_of(page.view.search)
    type_by_hand(window, "асанов")
    _press(Qt.Key.Key_Return)
    assert present(desk) == []
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Return)
    assert [row.uid for row in reads.of_session(desk.db, desk.session_uid) if row.is_present] == [
        twin.uid
    ]


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
        _when(ParticipantForm, fill)
        dialog.yes.click()

    def fill(form: ParticipantForm) -> None:
        assert "W02" in form.windowTitle()
        form.body.names.show_name("Мамытова", "Айгүл", "")
        form.body.role.choose("ig_member")
        form.body.sex.choose("f")
        form.submit()

    _when(PaperDialog, enter)
    _press(Qt.Key.Key_B, _CONTROL)
    assert named(desk, "Мамытова Айгүл").paper_row == "W02"
    QApplication.processEvents()
    assert page.view.totals.figure.text() == "4"
    desk.undo()
    desk.undo()
    assert count(reads.of_session(desk.db, desk.session_uid)).present == 1


def test_an_entered_blank_row_keeps_its_number_when_mended(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    entry = Entry("Мамытова", "Айгүл", role_code="ig_member", sex="f", paper_row="W01")
    added = attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)

    def mend(form: ParticipantForm) -> None:
        form.body.names.given_name.setText("Айгуль")
        form.submit()

    _when(ParticipantForm, mend)
    page.edit_participant(added)
    assert named(desk, "Мамытова Айгуль").paper_row == "W01"


def test_a_walk_in_who_was_invited_is_merged_and_parted(page: CheckInPage, desk: Desk) -> None:
    def add(form: ParticipantForm) -> None:
        form.body.names.show_name("Бекташова", "Чынара", "")
        form.body.role.choose("ig_member")
        form.body.sex.choose("f")
        form.body.phone.setText("0555 12 34 56")
        form.submit()

    _when(ParticipantForm, add)
    page.add_participant()
    assert "Бекташева" in page.view.offer.text
    invited = named(desk, NAMES[2])

    def compare(dialog: MergeDialog) -> None:
        assert dialog.kept == invited
        sides = {field.source_title: buttons for field, buttons in dialog.sides.items()}
        assert dialog.taken == {"phone"}
        window_of(sides["Role"][0])
        _press(Qt.Key.Key_Right)
        assert dialog.taken == {"phone", "role_code", "role_text"}
        dialog.yes.click()

    _when(MergeDialog, compare)
    page.view.offer.button.click()
    assert page.view.offer.text == ""
    row = named(desk, NAMES[2])
    assert (row.is_present, row.role_code, row.phone) == (True, "ig_member", "0555123456")
    assert len(page.roll) == len(NAMES)
    assert len(aliases.of_session(desk.db, desk.session_uid)) == 1

    def part(dialog: MergesDialog) -> None:
        dialog.buttons[0].click()
        assert dialog.buttons == []

    _when(MergesDialog, part)
    page.tools._show_merges()
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
        _when(MergeDialog, lambda shown: shown.yes.click())
        dialog.offers[0].click()

    _when(MergeChoice, choose)
    page.merging.merge(named(desk, NAMES[2]))
    assert reads.participant(desk.db, twin.uid) is None


def test_a_locked_desk_opens_only_with_the_pin(
    window: MainWindow, page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    marked = attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid).participant
    _lock(page)
    assert window.isFullScreen()
    assert not window._sidebar.isVisible()
    assert desk.theme.scale == 125
    window_of(page.view.search)
    _press(Qt.Key.Key_1, _CONTROL)
    assert window.current_key == "checkin"
    _when(PinQuestion, _give_pin("1111"))
    page._actions.ask_to_take_back(marked)
    assert named(desk, NAMES[0]).is_present
    window.close()
    delete(window.desk_mode)  # as the end of the program does

    again = _open(desk, qtbot)
    assert desk.is_locked
    assert again.isFullScreen()
    reopened = _page(again)
    _when(PinQuestion, _give_pin(_PIN))
    reopened._lock_button.click()
    assert not desk.is_locked
    assert not again.isFullScreen()
    assert again._sidebar.isVisible()
    assert desk.theme.scale == 100
    assert not settings.current(desk.db).desk_locked


def test_marks_are_taken_back_with_reason_and_pin_and_told(page: CheckInPage, desk: Desk) -> None:
    marked = attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid).participant
    _lock(page)

    def with_reason(dialog: Question) -> None:
        box = next(iter(dialog.findChildren(QComboBox)))
        box.setEditText("не тот человек")
        dialog.yes.click()

    def with_pin(dialog: PinQuestion) -> None:
        _give_pin(_PIN)(dialog)
        _when(Question, with_reason)

    _when(PinQuestion, with_pin)
    page._actions.ask_to_take_back(marked)
    assert present(desk) == []

    told: list[str] = []
    _when(StoryDialog, lambda dialog: told.extend(dialog.lines))
    page._actions.show_story(named(desk, NAMES[0]))
    assert "не тот человек" in told[0]
    assert "отметка" in told[1]


def test_undo_at_a_locked_desk_reaches_only_what_is_new(page: CheckInPage, desk: Desk) -> None:
    _lock(page)
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    desk.undo()
    assert present(desk) == []
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    for _ in range(30):
        desk.db.clock()  # minutes pass
    desk.undo()
    assert present(desk) == [NAMES[0]]


def test_wrong_pins_wait_and_a_file_helps(page: CheckInPage, desk: Desk) -> None:
    _lock(page)

    def guess(dialog: PinQuestion) -> None:
        for _ in range(3):
            dialog.pin.setText("0000")
            dialog.yes.click()
        dialog.pin.setText(_PIN)
        dialog.accept()
        assert not dialog.yes.isEnabled()
        for _ in range(20):
            dialog._tick()
        assert dialog.yes.isEnabled()

    desk.db.clock = lambda: history.story(desk.db, limit=1)[0].at_utc
    _when(PinQuestion, guess)
    page._lock_button.click()
    assert desk.is_locked
    (desk.db.folder / desk_lock.RESET_FILE).touch()
    assert desk_lock.forget_pin_if_asked(desk.db)
    page._lock_button.click()
    assert not desk.is_locked


def test_everybody_shown_is_marked_after_the_number_was_seen(page: CheckInPage, desk: Desk) -> None:
    type_in(page, "асан")
    waiting = [row for row in page.found.rows if not row.is_present]
    menu = page.window()._header.menu()  # type: ignore[attr-defined]  # the real window's header
    assert f"({len(waiting)})" in menu.actions()[1].text()
    _when(Question, lambda dialog: dialog.yes.click())
    menu.actions()[1].trigger()
    assert len(present(desk)) == len(waiting)
    desk.undo()
    assert present(desk) == []


def test_who_gives_no_name_is_counted_and_shown(page: CheckInPage, desk: Desk) -> None:
    def add(form: ParticipantForm) -> None:
        form.body.declined.setChecked(True)
        form.body.role.choose("ig_member")
        form.body.sex.choose("f")
        form.body.age_band.setCurrentIndex(2)
        form.submit()

    _when(ParticipantForm, add)
    page.add_participant()
    QApplication.processEvents()
    assert present(desk) == [""]
    assert page.view.totals.figure.text() == "1"
    page.grab()
    assert "имя не названо" in page.window().toasts.texts()[-1]  # type: ignore[attr-defined]  # the real window's messages


def test_every_field_of_a_merge_has_a_name() -> None:
    assert all(field.title() for field in MERGE_FIELDS)
