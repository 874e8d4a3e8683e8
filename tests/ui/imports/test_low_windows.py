"""In a low window the rows of a list have the room: what stands above folds into one line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from seminar_desk.ui.imports.import_frame import ImportFrame
from seminar_desk.ui.imports.import_preview import OTHERS
from seminar_desk.ui.imports.line_list import LineList
from seminar_desk.ui.imports.schedule_dialog import ScheduleDialog
from seminar_desk.ui.look.look import Look
from tests.hands.list_dialogs import HEADER, SAMPLE, opened
from tests.hands.lists import Value, write_xlsx
from tests.hands.mouse import click

MOST, FEWEST = 12, 4
CONTROL = Qt.KeyboardModifier.ControlModifier


def _on_screen(dialog: ImportFrame[Any, Any], name: str) -> None:
    screen = next(one for one in QGuiApplication.screens() if one.name() == name)
    dialog.setScreen(screen)
    dialog.move(screen.geometry().topLeft())


def _low(
    desk: Desk, look: Look, qtbot: QtBot, path: Path, *, scale: int, language: str = "ru"
) -> RosterDialog:
    """Open a list on a screen of 1280×720."""
    desk._languages.use(language)
    look.use("light", scale)
    dialog = RosterDialog(desk, None, session_rows.session(desk.db, desk.session_uid))
    _on_screen(dialog, "small")
    opened(qtbot, dialog, path)
    for _ in range(3):
        QApplication.processEvents()
    return dialog


def _seen(lines: LineList) -> int:
    """Count the rows that are seen whole, in the list and in what scrolls around it."""
    rows = [lines.row_box(place) for place in range(len(lines.rows()))]
    whole = lines.viewport().visibleRegion().boundingRect()
    return sum(whole.contains(row) for row in rows)


@pytest.mark.parametrize("language", ["ru", "ky", "en"])
def test_rows_are_seen_at_the_largest_scale(
    desk: Desk, look: Look, qtbot: QtBot, language: str
) -> None:
    dialog = _low(desk, look, qtbot, SAMPLE, scale=200, language=language)
    assert _seen(dialog.preview.list) >= FEWEST
    assert not dialog.preview.columns.isVisible()
    click(dialog.preview.fold)
    assert dialog.preview.columns.isVisible()
    assert dialog.other_file.isVisible()


@pytest.mark.parametrize("scale", [100, 125, 150])
def test_rows_are_seen_with_all_that_is_said_of_them(
    desk: Desk, look: Look, qtbot: QtBot, scale: int
) -> None:
    dialog = _low(desk, look, qtbot, SAMPLE, scale=scale)
    assert _seen(dialog.preview.list) >= FEWEST
    assert not dialog.preview.list.is_compact
    assert dialog.preview.columns.isVisible() == (scale == 100)


def test_what_is_folded_away_is_said_in_a_line_and_reached_by_keys(
    desk: Desk, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    """The choice of rows, the notice, all that is said of a row, and the keys of the head."""
    rows: list[list[Value]] = [["Асанов Бакыт", "депутат"], ["Исаков Нурбек", "ИГ"], ["Итого", 2]]
    path = write_xlsx(tmp_path / "list.xlsx", {"1": rows})
    dialog = _low(desk, look, qtbot, path, scale=200)
    preview = dialog.preview
    assert preview.guess.text()
    assert preview.brief.isVisible()
    assert preview.brief.text() == preview.guess.text()
    assert preview.details.facts.text().startswith("Депутат")
    QTest.keyClick(preview.list, Qt.Key.Key_Down)
    assert preview.details.facts.text().startswith("Член ИГ")
    choice = preview.chips.choice
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert preview.chips.chosen == OTHERS
    assert [line.row for line in preview.list.rows()] == [3]
    assert preview.details.said.text() == preview.list.rows()[0].said
    QGuiApplication.clipboard().setText("ФИО\tРоль\nОсмонова Жылдыз\tИГ\n")
    while not dialog.isActiveWindow():
        dialog.activateWindow()
        QApplication.processEvents()
    with qtbot.waitSignal(dialog.settled):
        QTest.keyClick(preview.list, Qt.Key.Key_V, CONTROL)
    assert dialog.write.text() == "Записать 1"


def test_after_a_title_the_first_of_its_people_is_next(
    desk: Desk, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    rows: list[list[Value]] = [
        HEADER,
        ["Совет старейшин", "", "", ""],
        ["Асанов Бакыт\nИсаков Нурбек", "", "", "0700 111 111"],
    ]
    dialog = _low(desk, look, qtbot, write_xlsx(tmp_path / "list.xlsx", {"1": rows}), scale=100)
    lines = dialog.preview.list
    assert lines.rows()[0].is_title
    QTest.keyClick(lines, Qt.Key.Key_1)
    assert [(line.title, line.asks) for line in lines.rows()] == [
        ("Асанов Бакыт", True),
        ("Исаков Нурбек", True),
    ]
    assert lines.current_place == 0


def test_a_schedule_has_its_rows_too(desk: Desk, look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    look.use("light", 200)
    header: list[Value] = ["Дата", "Район", "Тренер"]
    days: list[list[Value]] = [[f"{day}.11.2026", "Нарынский", ""] for day in range(1, MOST)]
    path = write_xlsx(tmp_path / "schedule.xlsx", {"1": [header, *days]})
    dialog = ScheduleDialog(desk, None)
    _on_screen(dialog, "small")
    opened(qtbot, dialog, path)
    for _ in range(3):
        QApplication.processEvents()
    assert _seen(dialog.list) >= FEWEST
    assert dialog.details.isVisible()
