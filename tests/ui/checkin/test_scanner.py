"""Codes from a scanner or the keyboard, wherever the cursor is, whatever the layout."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import code_for
from seminar_desk.store import journal
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.code_desk import Outcome
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import NAMES, named, open_form, present
from tests.hands.scans import LAYOUTS, scan, type_by_hand, window_of
from tests.hands.stores import invite


@pytest.fixture
def is_kept() -> bool:
    """Have a new page each time: a scan is told by when the one before ended."""
    return False


def _wait(qtbot: QtBot, page: CheckInPage) -> None:
    """Wait until the burst has ended and every code was taken."""
    timers = (page.scanner._pause, page.codes._next)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


@pytest.mark.parametrize("ending", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, None])
def test_a_scan_marks_with_and_without_enter(
    page: CheckInPage, desk: Desk, qtbot: QtBot, ending: Qt.Key | None
) -> None:
    window = window_of(page.view.search)
    scan(window, named(desk, NAMES[0]).code, ending=ending)
    _wait(qtbot, page)
    assert present(desk) == [NAMES[0]]
    assert page.view.search.text() == ""
    assert QApplication.focusWidget() is page.view.search
    assert page.codes.outcome.tone == "success"
    assert page.codes.outcome.isVisible()
    assert NAMES[0] in page.codes.outcome.text


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_was_being_typed_stays_in_every_layout(
    page: CheckInPage, desk: Desk, qtbot: QtBot, layout: str
) -> None:
    window = window_of(page.view.search)
    typed = LAYOUTS[layout]
    type_by_hand(window, typed)
    scan(window, named(desk, NAMES[2]).code)
    _wait(qtbot, page)
    assert page.view.search.text() == typed
    assert present(desk) == [NAMES[2]]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scan_never_lands_in_a_name(
    page: CheckInPage, desk: Desk, qtbot: QtBot, layout: str
) -> None:
    form = open_form(qtbot, page)
    form.open()
    surname = form.body.line("surname")
    window = window_of(surname)
    type_by_hand(window, LAYOUTS[layout])
    for ending in (Qt.Key.Key_Return, None):
        scan(window, named(desk, NAMES[3]).code, ending=ending)
        _wait(qtbot, page)
    assert surname.text() == LAYOUTS[layout]
    assert form.isVisible()
    assert present(desk) == [NAMES[3]]
    outcome = form.findChild(Outcome)
    assert outcome
    assert outcome.tone == "warning"


def test_ten_scans_a_second_and_none_is_lost(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    people = [
        invite(desk.db, desk.session_uid, f"Жээнбеков{letter} Азамат")
        for letter in "абвгдежзиклмнопрстуф"
    ]
    window = window_of(page.view.list)
    started = time.perf_counter()
    for place, person in enumerate(people):
        ending = Qt.Key.Key_Return if place % 2 else None
        scan(window, person.code, ending=ending, after_ms=80)
        qtbot.wait(max(0, round(started * 1000 + 100 * (place + 1) - time.perf_counter() * 1000)))
    _wait(qtbot, page)
    assert count(attendance_rows.of_session(desk.db, desk.session_uid)).present == len(people)
    assert page.view.search.text() == ""


def test_scans_wait_for_a_busy_program(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    window = window_of(page.view.list)
    codes = [named(desk, name).code for name in NAMES]
    for code in codes:
        scan(window, code, after_ms=50)
        time.sleep(0.05)  # the program does something else: nothing is handled meanwhile
    _wait(qtbot, page)
    assert len(present(desk)) == len(NAMES)


def test_a_scan_in_a_menu_still_counts(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    window_of(page.view.list)
    page.view.list.choose(0)
    page.view.list.open_menu()
    QApplication.processEvents()
    window = QApplication.focusWindow()
    assert window
    scan(window, named(desk, NAMES[4]).code)
    _wait(qtbot, page)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    assert present(desk) == [NAMES[4]]


def test_already_marked_says_when_and_keeps_the_first_mark(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    first = attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid).participant
    scan(window_of(page.view.search), first.code)
    _wait(qtbot, page)
    assert page.codes.outcome.tone == "warning"
    assert "уже" in page.codes.outcome.text
    assert named(desk, NAMES[0]).checked_in_step == first.checked_in_step


def test_an_unknown_code_is_said_and_kept(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    scan(window_of(page.view.search), "4821")
    _wait(qtbot, page)
    assert page.codes.outcome.tone == "danger"
    assert "4821" in page.codes.outcome.text
    told = journal.history(desk.db, limit=1)[0]
    assert (told.action, told.subject) == ("scan.failed", "4821")
    assert present(desk) == []


def test_digits_typed_by_hand_stay_digits(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    form = open_form(qtbot, page)
    form.open()
    phone = form.body.line("phone")
    type_by_hand(window_of(phone), "0555123456")
    _wait(qtbot, page)
    assert phone.text() == "0555123456"


def test_a_code_is_typed_by_hand_wherever_the_keys_are(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    meant = named(desk, NAMES[1])
    window = window_of(page.view.chips._chips[""])
    type_by_hand(window, meant.code)
    qtbot.waitUntil(lambda: page.view.search.text() == meant.code)
    scan(window, "")
    assert present(desk) == [NAMES[1]]
    type_by_hand(window, code_for(777))
    qtbot.waitUntil(lambda: page.view.search.text() == code_for(777))
    _wait(qtbot, page)
    scan(window, "")
    _wait(qtbot, page)
    assert page.codes.outcome.tone == "danger"


def test_other_pages_see_digits_as_digits(page: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    window = window_of(page.view.search)
    page.hide()
    assert page.scanner._window is None
    page.show()
    QApplication.processEvents()
    assert page.scanner._window is window


def test_digits_in_the_name_of_a_file_are_no_scan(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    """Windows pastes and completes names faster than a hand types."""
    dialog = QFileDialog(page, options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    name = dialog.findChild(QLineEdit)
    assert name is not None
    scan(window_of(name), named(desk, NAMES[0]).code, ending=None)
    _wait(qtbot, page)
    assert name.text() == named(desk, NAMES[0]).code
    assert present(desk) == []
    dialog.close()
    scan(window_of(page.view.search), named(desk, NAMES[1]).code)
    _wait(qtbot, page)
    assert present(desk) == [NAMES[1]]


def test_a_window_that_is_gone_when_it_is_told_of_is_followed_by_nobody(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    gone = QWindow()
    delete(gone)
    page.scanner._follow(gone)
    page.scanner.turn(on=True)
    scan(window_of(page.view.search), named(desk, NAMES[0]).code)
    _wait(qtbot, page)
    assert present(desk) == [NAMES[0]]


def test_a_window_that_only_the_system_holds_is_followed(
    page: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    """As the list under the name of a file is; the keys of the page's own are heard again."""
    page.scanner.turn(on=True)
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.addItem("?")
    combo.show()
    before = set(QGuiApplication.topLevelWindows())
    combo.showPopup()
    (opened,) = set(QGuiApplication.topLevelWindows()) - before
    page.scanner._follow(opened)
    assert isValid(opened)
    combo.hidePopup()
    page.scanner._follow(page.window().windowHandle())
    scan(window_of(page.view.search), named(desk, NAMES[0]).code)
    _wait(qtbot, page)
    assert present(desk) == [NAMES[0]]
