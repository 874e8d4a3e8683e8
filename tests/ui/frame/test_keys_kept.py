"""The keys stay on the page when the control that had them goes, whatever it was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.header import Header
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from seminar_desk.ui.frame.sidebar import Sidebar
from tests.hands.checkins import NAMES, named, present, press, type_in
from tests.hands.desks import whole_window
from tests.hands.stores import invite, open_first_session

KEYS = [entry.key for entry in pages() if entry.key != "documents"]


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    for made in whole_window(desk, qtbot, QSize(1366, 768)):
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


@pytest.fixture
def checkin(window: MainWindow, desk: Desk) -> CheckInPage:
    open_first_session(desk.db)
    for name in NAMES:
        invite(desk.db, desk.session_uid, name)
    window.show_page("checkin")
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    QApplication.processEvents()
    return page


def focusable(page: QWidget) -> list[QWidget]:
    """Return the controls that Tab comes to."""
    return [
        control
        for control in page.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.isVisible()
        and control.isEnabled()
    ]


def has_keys(page: QWidget) -> bool:
    """Tell whether the keys are on the page once Qt has come to rest."""
    QTest.qWait(1)
    focused = QApplication.focusWidget()
    return focused is not None and page.isAncestorOf(focused)


def test_what_vanishes_leaves_the_keys_on_its_page(window: MainWindow) -> None:
    for key in KEYS:
        window.show_page(key)
        page = window.page(key)
        QApplication.processEvents()
        controls = focusable(page)
        for control in controls if len(controls) > 1 else ():
            control.setFocus()
            if control.hasFocus():
                control.setEnabled(False)
                assert has_keys(page), (key, control)
                control.setEnabled(True)
                control.setFocus()
                control.hide()
                assert has_keys(page), (key, control)
                control.show()


def test_a_line_that_is_deleted_leaves_the_keys_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("settings")
    page = window.page("settings")
    holder = QWidget(page)
    first, last = QPushButton("1", holder), QPushButton("2", holder)
    holder.show()
    last.setFocus()
    QApplication.processEvents()
    last.deleteLater()
    qtbot.waitUntil(first.hasFocus)


def test_after_a_dialog_whose_opener_is_gone_the_keys_are_on_the_page(window: MainWindow) -> None:
    window.show_page("today")
    page = window.page("today")
    QApplication.processEvents()
    opener = focusable(page)[-1]
    opener.setFocus()
    dialog = QDialog(window)
    dialog.open()
    QTest.qWait(1)
    opener.hide()
    dialog.reject()
    window.activateWindow()
    assert has_keys(page)


def test_a_click_beside_the_box_leaves_the_keys_in_it(
    checkin: CheckInPage, window: MainWindow, desk: Desk
) -> None:
    type_in(checkin, "улан")
    press(checkin, Qt.Key.Key_Return)
    assert present(desk) == ["Осмонов Улан"]
    for button in (checkin.view.marks.undo, checkin.view.chips._chips["ak_deputy"]):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.qWait(1)
        assert QApplication.focusWidget() is checkin.view.search, button
    assert present(desk) == []


def test_a_message_s_undo_leaves_the_keys_in_the_box(
    checkin: CheckInPage, window: MainWindow, desk: Desk
) -> None:
    type_in(checkin, "улан")
    press(checkin, Qt.Key.Key_Return)
    type_in(checkin, "асанали")
    assert window.toasts.strip
    QTest.mouseClick(window.toasts.strip.undo, Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    assert present(desk) == []
    assert QApplication.focusWidget() is checkin.view.search
    assert checkin.view.search.text() == "асанали"


def test_a_typed_name_outlives_what_others_do(
    checkin: CheckInPage, window: MainWindow, desk: Desk
) -> None:
    type_in(checkin, "бекта")
    checkin.codes.take(named(desk, NAMES[4]).code)
    QTest.qWait(20)
    invite(desk.db, desk.session_uid, "Жаңы Адам")
    checkin.reload()
    desk.set_language("ky")
    QTest.qWait(50)
    again = window.page("checkin")
    assert isinstance(again, CheckInPage)
    assert again is not checkin
    assert again.view.search.text() == "бекта"
    assert QApplication.focusWidget() is again.view.search
    desk.set_language("ru")


def test_a_page_chosen_in_the_sidebar_has_the_keys(window: MainWindow) -> None:
    window.show_page("checkin")
    sidebar = window.findChildren(Sidebar)[0]
    button = sidebar._buttons["practice"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.qWait(1)
    assert window.current_key == "practice"
    assert QApplication.focusWidget() is not button


def test_a_message_that_goes_leaves_the_keys_on_the_page(window: MainWindow, desk: Desk) -> None:
    """Whoever went to its buttons by Tab is on the page again behind it."""
    for entry, way in product(pages(), ("goes", "closed", "undone")):
        _let_a_message_go(window, desk, entry.key, way)


def _let_a_message_go(window: MainWindow, desk: Desk, key: str, way: str) -> None:
    window.show_page(key)
    page = window.page(key)
    desk.toast("Отмечен Бакиров.", undo=True)
    QApplication.processEvents()
    strip = window.toasts.strip
    assert strip is not None
    button = strip.undo if way == "undone" else strip.close_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    if way == "goes":
        window.toasts.drop_newest()
    else:
        QTest.keyClick(button, Qt.Key.Key_Return)
    while window.toasts.texts():
        window.toasts.drop_newest()
    assert has_keys(page), (key, way, QApplication.focusWidget())


def test_after_help_and_menu_the_keys_are_where_they_were(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    open_first_session(desk.db)
    header = window.findChild(Header)
    assert isinstance(header, Header)
    for entry in pages():
        window.show_page(entry.key)
        QApplication.processEvents()
        before = focusable(window.page(entry.key))[0]
        before.setFocus()
        assert before.hasFocus()
        for opened in (partial(QTest.keyClick, before, Qt.Key.Key_F1), header.menu_button.click):
            answered: list[QWidget] = []
            QTimer.singleShot(50, partial(_escape, answered))
            opened()
            qtbot.waitUntil(partial(bool, answered))
            window.activateWindow()  # a desktop does it
            qtbot.waitUntil(before.hasFocus)


def _escape(answered: list[QWidget]) -> None:
    shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if shown is not None:
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        answered.append(shown)
