"""The header shows the open page's buttons, and only those the page wants seen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from seminar_desk.actions.days import sessions
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.header import Header
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.today.page import TodayPage


def test_a_cancelled_session_shows_no_button_to_open_it(desk: Desk, qtbot: QtBot) -> None:
    sessions.cancel(desk.db, session_uid=desk.session_uid, reason="снег на перевале")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_page("today")
    page = window.page("today")
    assert isinstance(page, TodayPage)
    assert not page.day_button.isVisible()
    window.show_page("settings")
    window.show_page("today")
    assert not page.day_button.isVisible()


def test_a_rehearsal_is_left_from_the_menu_of_any_page(desk: Desk, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    header = window.findChildren(Header)[0]
    words = "Закрыть репетицию"
    assert words not in [action.text() for action in header.menu().actions()]
    desk.rehearsal = True
    wanted: list[bool] = []
    desk.rehearsal_wanted.connect(wanted.append)
    next(action for action in header.menu().actions() if action.text() == words).trigger()
    assert wanted == [False]
    desk.is_locked = True
    assert words not in [action.text() for action in header.menu().actions()]
