"""The one painted list: what a hand, the keys and a screen reader find in it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.painted_list import NOWHERE, Heading, PaintedList


class Numbers(PaintedList[int]):
    """Show numbers; each third is twice as high."""

    painted: list[int]

    def headings(self) -> Sequence[Heading]:
        return [(0, 100, "Число"), (100, 50, "")]

    def spoken(self, row: int) -> str:
        return f"число {row}"

    def height_of(self, row: int) -> int:
        return 80 if row % 3 == 0 else 40

    def paint_row(self, painter: QPainter, box: QRect, row: int, place: int) -> None:
        self.painted.append(row)
        self.brush.text(painter, box, str(row))
        if place == self.current_place:
            self.brush.ring(painter, box)


@pytest.fixture
def numbers(desk: Desk, qtbot: QtBot) -> Numbers:
    made = Numbers(desk)
    made.painted = []
    qtbot.addWidget(made)
    made.resize(400, 36 + 200)
    made.show()
    made.show_rows(range(1, 10_001), NOWHERE)
    QApplication.processEvents()
    return made


def test_a_screen_reader_finds_headings_and_rows(numbers: Numbers) -> None:
    found = QAccessible.queryAccessibleInterface(numbers)
    assert found.role() == QAccessible.Role.Table
    # Qt counts a header's cell before each row, the hidden one's too.
    corner, heading, *_others = (found.child(place) for place in range(4))
    assert heading.text(QAccessible.Text.Name) == "Число"
    assert not corner.text(QAccessible.Text.Name)
    assert found.childCount() == 2 * (1 + 10_000)
    cell = found.child(2 * (1 + 7_000) + 1)
    assert cell.text(QAccessible.Text.Name) == "число 7001"
    numbers.choose(7_000)
    numbers.setFocus()
    assert found.focusChild().text(QAccessible.Text.Name) == "число 7001"
    assert cell.rect().size() == numbers.row_box(7_000).size()
    assert numbers.viewport().rect().contains(numbers.row_box(7_000))


def test_only_the_rows_in_sight_are_painted(numbers: Numbers) -> None:
    numbers.painted.clear()
    numbers.grab()
    assert set(numbers.painted) == {1, 2, 3, 4}
    numbers.choose(9_999)
    numbers.painted.clear()
    numbers.grab()
    assert set(numbers.painted) <= set(range(9_995, 10_001))
    assert 10_000 in numbers.painted


def test_keys_move_and_stop_at_the_ends(numbers: Numbers) -> None:
    places = []
    for key in ("Down", "Up", "Up", "PageDown", "PageUp", "End", "Down", "Home"):
        QTest.keyClick(numbers, getattr(Qt.Key, f"Key_{key}"))
        places.append(numbers.current_place)
    assert places == [1, 0, 0, 4, 0, 9_999, 9_999, 0]


def test_other_rows_keep_the_place_that_the_list_is_scrolled_to(numbers: Numbers) -> None:
    numbers.choose(500)
    scrolled = numbers.verticalScrollBar().value()
    numbers.show_rows(range(2, 10_000), 3)
    assert numbers.verticalScrollBar().value() == scrolled > 0
    assert numbers.current_place == 3
    assert [numbers.rowHeight(place) for place in range(3)] == [40, 80, 40]
    numbers.show_rows([], 3)
    assert numbers.current_place == NOWHERE
    numbers.choose(3)
    assert numbers.current_place == NOWHERE


def test_the_mouse_hovers_and_a_drag_chooses_nothing(numbers: Numbers) -> None:
    inside = numbers.viewport()
    QTest.mouseMove(inside, QPoint(20, 60))
    assert numbers.hovered == 1
    QTest.mousePress(inside, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    QTest.mouseMove(inside, QPoint(20, 130))
    QTest.mouseRelease(inside, Qt.MouseButton.LeftButton, pos=QPoint(20, 130))
    assert (numbers.current_place, numbers.hovered) == (1, 2)


@pytest.mark.parametrize(("chooses", "place"), [(True, 0), (False, NOWHERE)])
def test_the_keys_choose_a_row_only_where_they_may(
    desk: Desk, qtbot: QtBot, chooses: bool, place: int
) -> None:
    kind = type("Kind", (Numbers,), {"chooses_by_focus": chooses, "painted": []})
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    made = kind(desk)
    for part in (QLineEdit(), made):
        box.addWidget(part)
    window.show()
    made.show_rows(range(5), NOWHERE)
    assert made.current_place == NOWHERE
    made.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(made.hasFocus)
    assert made.current_place == place
