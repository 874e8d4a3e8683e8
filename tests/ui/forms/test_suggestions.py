"""What a line offers: nothing is taken that was not chosen, no click is lost to the list."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.forms.choice_editors import ChoiceEditor
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.look.look import Look, dress
from seminar_desk.ui.practice.plan_row import as_cell
from seminar_desk.ui.widgets import boxes
from tests.hands.mouse import click
from tests.hands.practice import press, type_into

WORDS = ("Ак-Муз", "Баш-Кайынды", "Кызыл-Туу")


class _Place(QWidget):
    """Hold a line that completes, another line and a button beside its list."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.other = LineEditor("village", offers=lambda: WORDS), LineEditor("venue")
        self.button = QPushButton("OK")
        self.pressed: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("OK"))
        left = boxes.column(self.line, ...)
        boxes.row((left, 1), (boxes.column(self.other, self.button, ...), 1), of=self)
        self.resize(900, 400)


@pytest.fixture
def place(look: Look, qtbot: QtBot) -> _Place:
    made = _Place()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


def _list() -> QAbstractItemView | None:
    shown = QApplication.activePopupWidget()
    assert shown is None or isinstance(shown, QAbstractItemView)
    return shown


def test_typing_and_enter_take_what_was_typed(place: _Place) -> None:
    type_into(place.line, "Ак")
    assert _list()
    press(Qt.Key.Key_Return)
    assert place.line.text() == "Ак"
    type_into(place.line, "-М")
    press(Qt.Key.Key_Escape)
    assert _list() is None
    assert place.line.text() == "Ак-М"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_an_arrow_and_a_key_take_what_was_chosen(place: _Place, key: Qt.Key) -> None:
    finished: list[str] = []
    place.line.finished.connect(lambda: finished.append(place.line.text()))
    type_into(place.line, "кай")
    press(Qt.Key.Key_Down)
    assert place.line.text() == "кай"
    assert place.line.has_choice
    press(key)
    assert place.line.text() == "Баш-Кайынды"
    assert place.line.touched
    assert "кай" not in finished
    assert place.line.hasFocus() is (key != Qt.Key.Key_Tab)


def test_down_shows_everything_in_an_untouched_line(place: _Place) -> None:
    place.line.show_value("Ак-Муз")
    press(Qt.Key.Key_Down)
    shown = _list()
    assert shown
    assert shown.model().rowCount() == len(WORDS)


def test_a_click_elsewhere_presses_what_it_meets(place: _Place) -> None:
    type_into(place.line, "к")
    click(place.button)
    assert _list() is None
    assert place.pressed == ["OK"]


def test_a_click_elsewhere_goes_into_another_line(place: _Place) -> None:
    type_into(place.line, "к")
    click(place.other)
    assert _list() is None
    assert place.other.hasFocus()
    assert place.line.text() == "к"


def test_a_click_at_nothing_closes_the_list(place: _Place) -> None:
    press(Qt.Key.Key_Down)
    click(place, QPoint(10, place.height() - 5))
    assert _list() is None
    assert place.line.text() == ""


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 150), ("light", 200)])
def test_the_last_line_of_a_list_is_whole(
    place: _Place, look: Look, theme: str, scale: int
) -> None:
    look.use(theme, scale)
    dress(place)
    press(Qt.Key.Key_Down)
    shown = _list()
    assert shown
    last = shown.visualRect(shown.model().index(len(WORDS) - 1, 0))
    assert shown.viewport().rect().contains(last)
    assert last.height() >= shown.fontMetrics().height() + look.theme.px(16)  # the look's own rows
    shown.close()
    look.use("light", 100)


@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 150), ("light", 200)])
def test_a_choice_shows_every_line_whole_and_in_ink(
    look: Look, qtbot: QtBot, theme: str, scale: int
) -> None:
    """Nothing chosen yet is said in grey; what can be chosen is not."""
    look.use(theme, scale)
    window, row = QWidget(), QWidget()
    row.setProperty("plan", True)
    free, cell = (ChoiceEditor("form", [(str(n), f"Вид {n}") for n in range(6)]) for _ in "ab")
    as_cell(cell, quiet=True)
    boxes.column(free, cell, ..., of=row)
    boxes.column(row, of=window)
    qtbot.addWidget(window)
    window.show()
    for choice in (free, cell):
        choice.showPopup()
        shown = choice.view()
        last = shown.visualRect(shown.model().index(choice.count() - 1, 0))
        assert shown.viewport().rect().contains(last)
        first = shown.visualRect(shown.model().index(0, 0))
        drawn = shown.viewport().grab(first).toImage()
        spots = product(range(drawn.width()), range(drawn.height()))
        ink = look.theme.colour("ink").lightness()
        off = min(abs(drawn.pixelColor(*spot).lightness() - ink) for spot in spots)
        assert off < abs(look.theme.colour("muted").lightness() - ink) / 2
        choice.hidePopup()
    look.use("light", 100)
