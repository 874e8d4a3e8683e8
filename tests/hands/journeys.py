"""The real window over a real store, its keys, dialogs and lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from seminar_desk.ui.widgets.pin import NewPin, PinQuestion
from tests.hands.checkins import NAMES
from tests.hands.stores import invite, open_first_session

CONTROL = Qt.KeyboardModifier.ControlModifier
PIN = "2580"
Dialog = TypeVar("Dialog", bound=QDialog)


def open_day(desk: Desk, qtbot: QtBot) -> MainWindow:
    """List five invited people and open the window at their session."""
    session = open_first_session(desk.db)
    for name in NAMES:
        invite(desk.db, session.uid, name)
    return open_window(desk, qtbot)


def open_window(desk: Desk, qtbot: QtBot) -> MainWindow:
    """Open the window at check-in, locked where it was left locked."""
    made = MainWindow(desk, [entry for entry in pages() if entry.key in ("today", "checkin")])
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show_page("checkin")
    made.desk_mode.restore()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def page_of(window: MainWindow) -> CheckInPage:
    """Return the window's check-in page."""
    shown = window.page("checkin")
    assert isinstance(shown, CheckInPage)
    return shown


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keys go."""
    window = QApplication.focusWindow()
    assert window
    QTest.keyClick(window, key, modifiers)
    QApplication.processEvents()


def when(kind: type[Dialog], act: Callable[[Dialog], object]) -> None:
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


def give_pin(pin: str) -> Callable[[PinQuestion], None]:
    """Return what gives a PIN to its dialog."""

    def give(dialog: PinQuestion) -> None:
        dialog.pin.setText(pin)
        dialog.yes.click()

    return give


def lock(window: MainWindow) -> CheckInPage:
    """Lock the desk with a new PIN; return its page, built anew in larger letters."""

    def choose(dialog: NewPin) -> None:
        dialog.pin.setText(PIN)
        dialog.again.setText(PIN)
        dialog.yes.click()

    when(NewPin, choose)
    page_of(window)._lock_button.click()
    QApplication.processEvents()
    assert window.desk.is_locked
    return page_of(window)
