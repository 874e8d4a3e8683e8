"""The bar over a paper leaves out the percents where they have no room."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page_bar import PageBar
from seminar_desk.ui.documents.viewer import Viewer
from tests.hands.cut_words import cut_words


def test_percents_whose_showing_takes_their_room_are_left_out(desk: Desk, qtbot: QtBot) -> None:
    """Shown, they let the layout make the bar narrower, which hides them while they are shown."""
    box, beside, viewer = QWidget(), QWidget(), Viewer(desk)
    qtbot.addWidget(box)
    qtbot.addWidget(viewer)
    bar = PageBar(desk, viewer)
    line = QHBoxLayout(box)
    line.addWidget(bar)
    line.addWidget(beside)
    beside.setFixedWidth(10)
    box.resize(600, 100)
    box.show()
    bar.percent.setText("9" * 60)
    bar.resize(bar.width() - 1, bar.height())
    assert bar.percent.isHidden()
    bar.percent.setText("46 %")
    beside.setFixedWidth(400)  # laid out with the next event, or when something is shown
    bar.show_state("")
    QApplication.processEvents()
    assert not bar.percent.isVisible()
    assert cut_words(bar) == []
    beside.setFixedWidth(10)
    QApplication.processEvents()
    assert bar.percent.isVisible()
    assert cut_words(bar) == []
