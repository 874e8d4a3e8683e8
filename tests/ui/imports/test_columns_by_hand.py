"""Columns and sheets of a list are corrected with real keys and clicks, and never by the wheel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog, import_roster
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.journeys import when
from tests.hands.list_dialogs import HEADER, SAMPLE, roster, soon
from tests.hands.lists import Value, write_xlsx


def _with_home(combo: QComboBox) -> None:
    QTest.keyClick(combo, Qt.Key.Key_Home)


def _with_the_arrow(combo: QComboBox) -> None:
    QTest.keyClick(combo, Qt.Key.Key_Up if combo.currentIndex() else Qt.Key.Key_Down)


def _turn_the_wheel(box: QWidget) -> None:
    """Turn the wheel over a box both ways, as the system tells the window of it."""
    window = box.window()
    for by in (120, -120):
        place = QPointF(box.mapTo(window, box.rect().center()))
        QTest.wheelEvent(window.windowHandle(), place, QPoint(0, by))


def _with_enter_in_the_open_list(combo: QComboBox) -> None:
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
    QTest.keyClick(combo.view(), Qt.Key.Key_Home)
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)


def _with_a_click_in_the_open_list(combo: QComboBox) -> None:
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
    # Qt passes over a release that comes as quickly as that of the click that opened the list.
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    view = combo.view()
    view.scrollToTop()
    place = view.visualRect(combo.model().index(0, 0)).center()
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


HANDS = [_with_home, _with_the_arrow, _with_enter_in_the_open_list]


def _lives_on(combo: QComboBox) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    assert isValid(combo)
    assert combo.isVisible()


@pytest.mark.parametrize("correct", HANDS)
def test_every_column_of_the_sample_can_be_corrected_by_hand(
    desk: Desk, qtbot: QtBot, correct: Callable[[QComboBox], None]
) -> None:
    """The combo lives on behind its own signal, and every column says what it is taken for."""
    dialog = roster(qtbot, desk, SAMPLE)
    strip = dialog.preview.columns
    before = dict(strip.combos)
    for combo in before.values():
        was = combo.currentIndex()
        combo.setFocus()
        correct(combo)
        _lives_on(combo)
        assert combo.currentIndex() != was or not was
        assert strip.combos == before
        assert dialog.plan is not None
        read = {
            (column.region, column.index): column.kind for column in dialog.plan.reading.columns
        }
        assert read == {place: combo.currentData() for place, combo in before.items()}
        assert list(read.values()).count("full_name") < 2
    names = next(iter(before.values()))
    names.setCurrentIndex(names.findData("full_name"))
    names.activated.emit(names.currentIndex())
    _lives_on(names)


def test_the_wheel_changes_nothing_in_the_instant_after_reading(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Neither a column nor the sheet in the head; what is turned stands under the mouse."""
    sheets: dict[str, list[list[Value]]] = {
        name: [HEADER, [f"{name} Бакыт", "ИГ", "", ""]] for name in ("Асанов", "Исаков")
    }
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", sheets))
    turned: list[bool] = []
    for sheet in (0, 1):
        if sheet:
            dialog.sheets.setCurrentIndex(1)
            dialog.sheets.activated.emit(1)
        else:
            dialog.sheet_buttons[0].click()
        boxes = [dialog.sheets, *dialog.preview.columns.combos.values()]
        before = [box.currentIndex() for box in boxes]
        assert dialog.sheets.isVisible()
        for box in boxes:
            box.setFocus()
            _turn_the_wheel(box)
        assert boxes == [dialog.sheets, *dialog.preview.columns.combos.values()]
        assert [box.currentIndex() for box in boxes] == before
        turned.append(any(before))
    assert turned == [True, True]


def test_a_column_is_corrected_with_a_click_in_the_real_dialog(desk: Desk, qtbot: QtBot) -> None:
    """The dialog waits in its own event loop, as it does for the user."""
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    alive: list[bool] = []

    def correct_and_leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RosterDialog)
        for combo in dialog.preview.columns.combos.values():
            _with_a_click_in_the_open_list(combo)
            _lives_on(combo)
            alive.append(combo.currentData() == "full_name")
        when(Question, lambda question: question.yes.click())  # what was corrected is lost
        dialog.no.click()

    soon(correct_and_leave)
    assert import_roster(desk, host, SAMPLE) is None
    assert alive == [True] * len(alive) != []


@pytest.mark.parametrize("turn", [_with_the_arrow, _with_enter_in_the_open_list])
def test_sheets_are_turned_by_hand(
    desk: Desk, qtbot: QtBot, tmp_path: Path, turn: Callable[[QComboBox], None]
) -> None:
    sheets: dict[str, list[list[Value]]] = {
        name: [[*HEADER, *more], [f"{name} Бакыт", "ИГ", "", ""]]
        for name, more in (("Асанов", []), ("Исаков", ["Село"]))
    }
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", sheets))
    dialog.sheet_buttons[1].click()
    for _ in range(2):
        before = dialog.preview.columns.combos
        dialog.sheets.setFocus()
        turn(dialog.sheets)
        _lives_on(dialog.sheets)
        assert dialog.preview.columns.combos is not before or turn is _with_enter_in_the_open_list
        assert len(dialog.preview.columns.combos) == len(HEADER) + dialog.sheets.currentIndex()
