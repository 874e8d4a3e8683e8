"""What is seen first of the page Today is laid out already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.today.page import TodayPage


class FirstSight(QObject):
    """Note where a widget stood when it was first painted."""

    def __init__(self) -> None:
        super().__init__()
        self.stood: dict[QObject, QRect] = {}

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(seen, QWidget):
            self.stood.setdefault(seen, seen.geometry())
        return False


def test_the_day_is_laid_out_before_it_is_first_painted(desk: Desk, qtbot: QtBot) -> None:
    desk.select_nearest()
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 728)
    window.show_page("today")
    page = window.page("today")
    assert isinstance(page, TodayPage)
    watched = (page.day_button, page.steps, page.schedule, page.totals)
    sight = FirstSight()
    for one in watched:
        one.installEventFilter(sight)
    window.show()
    for _round in range(9):  # one hears only what waited when it began
        QApplication.processEvents()
    assert set(sight.stood) == set(watched)
    for one in watched:
        assert sight.stood[one] == one.geometry(), type(one).__name__
