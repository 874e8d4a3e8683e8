"""A list sent again with corrections: what differs is seen field by field, and written by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.domain.lists.roster import CHANGED, SKIP, UPDATE
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from tests.hands.list_dialogs import HEADER, listed, roster
from tests.hands.lists import Value, write_xlsx

FIRST: list[list[Value]] = [
    HEADER,
    ["Осмонкулова Жылдыз", "депутат АК", "Ак-Музский", "0700 100202"],
    ["Исабеков Рустам", "член ИГ", "Ак-Музский", "0707 100203"],
    ["Кадырбеков Уран", "член ИГ", "Ак-Музский", ""],
]
CORRECTED: list[list[Value]] = [
    HEADER,
    ["Осмонкулова Жылдызкан", "депутат АК", "Ак-Музский", "0700 100202"],
    ["Исабеков Рустам", "глава АО", "Ак-Музский", "0555 100233"],
]


def sent_again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> RosterDialog:
    """Load the first list for good, then show the corrected one."""
    first = roster(qtbot, desk, write_xlsx(tmp_path / "first.xlsx", {"Список": FIRST}))
    first.write.click()
    return roster(qtbot, desk, write_xlsx(tmp_path / "again.xlsx", {"Список": CORRECTED}))


def test_what_differs_is_written_to_who_is_listed(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = sent_again(desk, qtbot, tmp_path)
    preview, before = dialog.preview, attendance_rows.of_session(desk.db, desk.session_uid)
    assert not dialog.write.isEnabled()
    assert preview.chips.buttons[CHANGED].text() == "2 в списке, но иначе"
    first, second = preview.list.lines.rows
    assert first.note.startswith("Имя: Жылдыз → Жылдызкан  ")
    assert second.note.startswith("Телефон: 0707100203 → 0555100233; Роль: Член ИГ → Глава АО  ")
    assert "Кадырбеков Уран (№ 3)" in preview.guess.text()
    assert preview.update_all.text() == "Обновить всех: 2"
    QTest.mouseClick(preview.update_all, Qt.MouseButton.LeftButton)
    assert not preview.update_all.isVisible()
    assert [line.state for line in preview.list.lines.rows] == ["Обновить запись"] * 2
    QTest.keyClick(preview.list, Qt.Key.Key_Return)
    assert listed(desk) == ["Осмонкулова Жылдызкан", "Исабеков Рустам", "Кадырбеков Уран"]
    history.undo(desk.db)
    assert [(row.full_name, row.phone, row.role_code) for row in before] == [
        (row.full_name, row.phone, row.role_code)
        for row in attendance_rows.of_session(desk.db, desk.session_uid)
    ]


def test_one_row_is_updated_by_keys_and_another_person_is_taken(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = sent_again(desk, qtbot, tmp_path)
    rows = dialog.preview.list
    QTest.keyClick(rows, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text() for action in menu.actions()]
    assert said[:3] == ["Взять: другой человек", "Обновить запись", "Не брать"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert [line.decision for line in rows.lines.rows] == [UPDATE, SKIP]
    assert dialog.preview.update_all.text() == "Обновить всех: 1"
    second = rows.menu_for(rows.lines.rows[1])
    second.actions()[0].trigger()
    dialog.write.click()
    assert listed(desk) == [
        *("Осмонкулова Жылдызкан", "Исабеков Рустам", "Кадырбеков Уран", "Исабеков Рустам")
    ]
