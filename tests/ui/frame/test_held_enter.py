"""An Enter held down is one Enter, in lists, menus and on buttons; lines of text go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.widgets.button import Button
from tests.hands.desks import whole_window
from tests.hands.stores import invite, open_first_session

NAMES = ("Асанов Бакыт", "Токтосун кызы Айнура", "Бекова Гүлнара")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    session = open_first_session(desk.db)
    for name in NAMES:
        invite(desk.db, session.uid, name)
    for made in whole_window(desk, qtbot, QSize(1280, 800)):
        made.show_page("checkin")
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


def hold_enter(
    window: MainWindow,
    repeats: int,
    *,
    to_menus: bool = False,
    as_new: bool = False,
    key: Qt.Key = Qt.Key.Key_Return,
) -> None:
    """Press a key and hold it, as the system tells the window that has the keys.

    `to_menus`: an open menu has them, as on X11. `as_new`: each repeat comes as let go and pressed
    anew in one moment, as on X11 where the second half comes a little behind.
    """
    pressed, released = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    told = [(pressed, 1, False)]
    for place in range(repeats):
        told += [(kind, 700 + 40 * place, not as_new) for kind in (released, pressed)]
    for kind, moment, is_repeated in told:
        text = " " if key == Qt.Key.Key_Space else "\r"
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, is_repeated)
        event.setTimestamp(moment)
        popup = QApplication.activePopupWidget() if to_menus else None
        QCoreApplication.sendEvent((popup or window).windowHandle(), event)
        QApplication.processEvents()


@pytest.mark.parametrize("as_new", [False, True])
@pytest.mark.parametrize("to_menus", [False, True])
def test_nobody_of_all_is_marked(
    window: MainWindow, desk: Desk, *, to_menus: bool, as_new: bool
) -> None:
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    page.view.search.setFocus()
    QTest.keyClick(page.view.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.view.list.several()) == len(NAMES)
    hold_enter(window, 5, to_menus=to_menus, as_new=as_new)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    rows = attendance_rows.of_session(desk.db, desk.session_uid)
    assert [row.is_present for row in rows] == [False] * len(NAMES)
    menu.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("as_new", [False, True])
def test_a_button_is_pressed_once(
    window: MainWindow, desk: Desk, *, key: Qt.Key, as_new: bool
) -> None:
    heard: list[bool] = []
    button = Button(desk, "Дальше", parent=window)
    button.clicked.connect(lambda: heard.append(True))
    button.show()
    button.setFocus()
    hold_enter(window, 5, key=key, as_new=as_new)
    is_told_when_let_go = key == Qt.Key.Key_Space and not as_new
    assert len(heard) == (0 if is_told_when_let_go else 1)


def test_pressed_twice_by_hand_counts_twice(window: MainWindow, desk: Desk) -> None:
    heard: list[bool] = []
    button = Button(desk, "Дальше", parent=window)
    button.clicked.connect(lambda: heard.append(True))
    button.show()
    button.setFocus()
    for moment in (1000, 1080):
        for kind, at in ((QEvent.Type.KeyPress, moment), (QEvent.Type.KeyRelease, moment + 40)):
            event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            event.setTimestamp(at)
            QCoreApplication.sendEvent(window.windowHandle(), event)
    assert len(heard) == 2


@pytest.mark.parametrize("as_new", [False, True])
def test_lines_of_text_go_on(window: MainWindow, *, as_new: bool) -> None:
    text = QPlainTextEdit(window)
    text.show()
    text.setFocus()
    hold_enter(window, 5, as_new=as_new)
    assert text.toPlainText() == "\n" * 6
