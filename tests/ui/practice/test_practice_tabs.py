"""Tab goes through the rows of the plan where they stand: added, moved, removed, opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.practice.agenda_parts import PeoplePart
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.practice.step_parts import StepsPart
from tests.hands.kept_pages import KeptPage
from tests.hands.practice import (
    PLACE,
    agenda_of,
    as_new_in_window,
    choice_of,
    informing_of,
    kept_window,
    line_of,
    press,
)
from tests.hands.stores import open_first_session

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def kept(look: Look, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptPage[MainWindow]]:
    yield from kept_window(look, tmp_path_factory, open_first_session)


@pytest.fixture
def page(kept: KeptPage[MainWindow], qtbot: QtBot) -> Iterator[PracticePage]:
    page = as_new_in_window(kept, qtbot)
    page.begin_plan(PLACE)
    yield page
    kept.put_away()


def _go(page: PracticePage, key: Qt.Key, times: int) -> list[QWidget]:
    """Press a key in the window; return every stop."""
    passed = []
    for _ in range(times):
        QTest.keyClick(page.window().windowHandle(), key)
        focused = QApplication.focusWidget()
        assert focused
        passed.append(focused)
    return passed


def _cells(rows: RowList) -> list[QWidget]:
    cells = [cell for row in rows.rows for cell in row.cells.values() if cell.isVisible()]
    return [*cells, rows.add]


def _assert_goes_through(page: PracticePage, rows: RowList) -> None:
    """Walk from the first cell to the button under the rows."""
    cells = _cells(rows)
    cells[0].setFocus()
    assert _go(page, Qt.Key.Key_Tab, len(cells) - 1) == cells[1:]


def test_rows_added_moved_removed_and_opened(page: PracticePage) -> None:
    tables = (
        agenda_of(page).items,
        agenda_of(page).questions,
        page.view.part(PeoplePart).roles,
        informing_of(page).stages["before"],
        informing_of(page).stages["after"],
        page.view.part(StepsPart).steps,
    )
    for rows in tables:
        while len(rows.rows) < 3:
            rows.add_row()
        rows.rows[0].first_cell().setFocus()
        press(Qt.Key.Key_Return, CONTROL)
        made = rows.rows[1]
        assert QApplication.focusWidget() is made.first_cell()
        _assert_goes_through(page, rows)
        made.first_cell().setFocus()
        press(Qt.Key.Key_Down, ALT)
        assert rows.rows[2] is made
        _assert_goes_through(page, rows)
        rows.rows[1].first_cell().setFocus()
        press(Qt.Key.Key_Delete, CONTROL)
        assert rows.rows[1] is made
        assert QApplication.focusWidget() is made.first_cell()
        _assert_goes_through(page, rows)
        cells = _cells(rows)
        assert _go(page, Qt.Key.Key_Backtab, len(cells) - 1) == cells[-2::-1]
    items = tables[0]
    items.rows[0].first_cell().setFocus()
    press(Qt.Key.Key_Return, ALT)
    assert QApplication.focusWidget() is items.rows[0].cells["materials"]
    _assert_goes_through(page, items)


def test_fields_that_come_with_an_answer_are_passed_after_it(page: PracticePage) -> None:
    kind = choice_of(page, "date_kind")
    kind.setFocus()
    while kind.value() != "window":
        press(Qt.Key.Key_Down)
    wanted = [line_of(page, name) for name in ("date_from", "date_to", "start_time")]
    assert _go(page, Qt.Key.Key_Tab, 3) == wanted
    kind.setFocus()
    while kind.value() != "unknown":
        press(Qt.Key.Key_Up)
    assert _go(page, Qt.Key.Key_Tab, 1) == wanted[2:]


def test_the_next_field_is_in_sight(page: PracticePage) -> None:
    line_of(page, "basis").setFocus()
    for _ in range(40):
        (stop,) = _go(page, Qt.Key.Key_Tab, 1)
        assert not stop.visibleRegion().isEmpty(), stop
