"""At 200 % on a small screen a plan's head and rows are read whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.step_parts import StepsPart
from tests.hands.cut_words import cut_words
from tests.hands.practice import PLACE, informing_of, plan_of
from tests.hands.stores import open_first_session

LEAST = 120


def test_a_narrow_plan_reads_whole_and_is_filled(desk: Desk, qtbot: QtBot) -> None:
    """«Печать» lost its ends, and the place of a notice had room for one letter."""
    open_first_session(desk.db)
    desk.set_language("ky")
    desk.set_look("light", 200)
    desk.dress()
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 745)
    window.show()
    window.show_page("practice")
    page = window.page("practice")
    assert isinstance(page, PracticePage)
    page.begin_plan(PLACE)
    informing = informing_of(page).stages["before"]
    QTest.mouseClick(informing.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(informing.rows))
    view, row = page.view, informing.rows[0]
    qtbot.waitUntil(lambda: row.cells["place"].width() > 0)
    cut = [said for said in cut_words(view) if said.startswith("Button")]
    assert [said for said in cut if said.split()[1] not in "ңөү"] == []  # as wide as a letter
    assert not view.saved.isVisible() or view.saved.width() >= view.saved.sizeHint().width()
    for cells in (row.cells, view.part(StepsPart).steps.rows[0].cells):
        for column in ("place", "responsible", "title"):
            if column in cells:
                assert cells[column].width() >= desk.theme.px(LEAST), column
    place = row.cells["place"]
    place.setFocus()
    QTest.keyClicks(place, "FAP")
    QTest.keyClick(place, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: [each.place for each in plan_of(page).info_actions] == ["FAP"])
    window.resize(3200, 1200)
    qtbot.waitUntil(lambda: place.y() == row.cells["channel_code"].y())
    assert place.value() == "FAP"
