"""A page's keys work as soon as the page is shown, wherever the focus was left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.header import Header
from seminar_desk.ui.frame.main_window import MainWindow
from tests.hands.checkins import answering
from tests.hands.stores import invite, open_first_session

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    open_first_session(desk.db)
    return made


def _forms_after_ctrl_n(window: MainWindow) -> list[str]:
    opened: list[str] = []
    window.activateWindow()
    QApplication.processEvents()
    answering(lambda dialog: opened.append(type(dialog).__name__))
    QTest.keyClick(window, Qt.Key.Key_N, _CONTROL)
    QApplication.processEvents()
    return opened


@pytest.mark.parametrize("is_empty", [True, False])
def test_new_participant_wherever_the_focus_is(
    window: MainWindow, desk: Desk, *, is_empty: bool
) -> None:
    if not is_empty:
        invite(desk.db, desk.session_uid, "Асанов Бакыт")
    window.show_page("checkin")
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    first = page.view.import_button if is_empty else page.view.search
    assert QApplication.focusWidget() is first
    window.findChildren(Header)[0].menu_button.setFocus()
    assert _forms_after_ctrl_n(window) == [ParticipantForm.__name__]


def test_another_page_does_not_hear_them(window: MainWindow) -> None:
    window.show_page("checkin")
    window.show_page("today")
    QTest.keyClick(window, Qt.Key.Key_N, _CONTROL)
    QApplication.processEvents()
    assert QApplication.activeModalWidget() is None
