"""A paper larger than its window stays where it was scrolled to, until the user scrolls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.paper.preview import Preview
from tests.hands.drawing import pdf_of
from tests.hands.papers import certificate


@pytest.fixture
def preview(desk: Desk, qtbot: QtBot) -> Iterator[Preview]:
    made = Preview(desk)
    qtbot.addWidget(made)
    made.resize(500, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.open(pdf_of([certificate("Асанов Бакыт", 1)]))
    made.set_zoom(2.0)
    yield made
    made.close_file()


def room_changes(preview: Preview) -> None:
    """Give it another size, as bars do that appear, and the window that is built anew."""
    preview.resize(620, 310)
    QApplication.processEvents()


def test_what_was_scrolled_to_stays_when_the_room_changes(preview: Preview) -> None:
    preview.scroll_to(0.25, 0.75)
    room_changes(preview)
    assert preview.scrolled == pytest.approx((0.25, 0.75), abs=0.01)


def test_where_the_user_scrolls_it_is_left(preview: Preview) -> None:
    preview.scroll_to(0.25, 0.75)
    QTest.keyClick(preview, Qt.Key.Key_Up)
    left = preview.verticalScrollBar().value()
    room_changes(preview)
    assert preview.verticalScrollBar().value() == left
    preview.scroll_to(0.25, 0.75)
    preview.set_zoom(2.5)
    assert preview.scrolled[0] == pytest.approx(0.5, abs=0.01)
