"""Rows of every sheet, table and passage of a list are corrected in the preview, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from seminar_desk.domain.lists.list_tables import OF_SHEET
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from seminar_desk.ui.imports.import_preview import OTHERS, TITLES
from seminar_desk.ui.imports.row_questions import RowQuestion, TitleQuestion
from seminar_desk.ui.widgets.labels import ElidedLabel
from tests.hands.list_dialogs import listed, roster
from tests.hands.lists import Value, write_xlsx
from tests.hands.mouse import click

HEAD: list[Value] = ["ФИО", "Телефон"]
SHEETS: dict[str, list[list[Value]]] = {
    "Ак-Муз": [HEAD, ["Гости", ""], ["Асанов Бакыт", "0700 111111"]],
    "Казыбек": [HEAD, ["Гости", ""], ["Исаков Нурбек", ""]],
}
GUESTS: list[list[Value]] = [["Кто ещё будет:", ""], ["байке Уран", ""], ["эже Салтанат", ""]]


def _answer(kind: type[RowQuestion | TitleQuestion], act: Callable[..., object]) -> None:
    """Answer the question that is about to come; whatever is wrong with it, it does not stay."""

    def look() -> None:
        question = QApplication.activeModalWidget()
        try:
            assert isinstance(question, kind)
            act(question)
        finally:
            if question is not None and question.isVisible():
                question.done(0)  # type: ignore[attr-defined]  # a dialog

    QTimer.singleShot(0, look)


def _choose(dialog: RosterDialog, row: int, region: int) -> None:
    places = [(line.row, line.region) for line in dialog.preview.list.rows()]
    dialog.preview.list.choose(places.index((row, region)))


def _roles(desk: Desk) -> dict[str, tuple[str, str]]:
    people = attendance_rows.of_session(desk.db, desk.session_uid)
    return {one.full_name: (one.role_code, one.phone) for one in people}


def _together(desk: Desk, qtbot: QtBot, path: Path) -> RosterDialog:
    dialog = roster(qtbot, desk, path)
    dialog.sheet_buttons[-1].click()
    return dialog


def test_rows_and_titles_of_sheets_together_are_corrected_each_at_its_place(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _together(desk, qtbot, write_xlsx(tmp_path / "list.xlsx", SHEETS))
    lines = dialog.preview.list

    def rename(question: RowQuestion) -> None:
        assert question.names.toPlainText() == "Исаков Нурбек"
        question.names.setPlainText("Исаков Нурлан")
        question.texts[1].setText("0700 33 33 33")
        question.yes.click()

    _choose(dialog, 3, OF_SHEET)
    _answer(RowQuestion, rename)
    QTest.keyClick(lines, Qt.Key.Key_F2)

    def say(question: TitleQuestion) -> None:
        assert "1" in question.findChildren(type(dialog.preview.trouble))[1].text()
        question.role.setCurrentText("Член ИГ")
        QTest.keyClick(question.role, Qt.Key.Key_Return)

    click(dialog.preview.chips.buttons[TITLES])
    assert [(line.row, line.note.split("  ")[0]) for line in lines.rows()] == [
        (2, "«Ак-Муз»"),
        (2, "«Казыбек»"),
    ]
    _choose(dialog, 2, 0)
    _answer(TitleQuestion, say)
    QTest.keyClick(lines, Qt.Key.Key_F2)
    click(dialog.write)
    assert _roles(desk) == {
        "Асанов Бакыт": ("ig_member", "0700111111"),
        "Исаков Нурлан": ("other", "0700333333"),
    }


def test_a_column_that_sheets_have_alike_is_corrected_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """And known in the next book of the pattern."""
    path = write_xlsx(tmp_path / "list.xlsx", SHEETS)
    dialog = _together(desk, qtbot, path)
    assert list(dialog.preview.columns.combos) == [(0, 0), (0, 1)]
    combo = dialog.preview.columns.combos[0, 1]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)  # «not read»
    assert dialog.plan
    kinds = {column.kind for column in dialog.plan.reading.columns if column.index == 1}
    assert kinds == {"ignore"}
    click(dialog.write)
    assert {phone for _, phone in _roles(desk).values()} == {""}
    again = _together(desk, qtbot, path)
    assert again.mending.is_recalled


def test_another_file_that_is_refused_leaves_nothing_to_write(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = roster(
        qtbot, desk, write_xlsx(tmp_path / "one.xlsx", {"1": [HEAD, ["Асанов Бакыт", ""]]})
    )
    assert dialog.write.text() == "Записать 1"
    with qtbot.waitSignal(dialog.settled, timeout=20_000):
        dialog.open_file(write_xlsx(tmp_path / "list.xlsx", SHEETS))
    assert dialog.write.text() == "Нечего записывать"
    assert not dialog.write.isEnabled()


def test_rows_that_were_nobody_s_become_a_list_by_keys(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """F2 on one of them, then the button; Ctrl+Z takes it back; the next list is read so."""
    rows: list[list[Value]] = [HEAD, ["Асанов Бакыт", "0700 111111"], *GUESTS]
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": rows})
    dialog = roster(qtbot, desk, path)
    lines = dialog.preview.list
    assert dialog.write.text() == "Записать 1"
    dialog.preview.chips.buttons[OTHERS].click()
    _choose(dialog, 4, 0)

    def press(question: RowQuestion) -> None:
        assert question.list.text() == "Список людей: строки 3–5"
        question.list.setFocus()
        QTest.keyClick(question.list, Qt.Key.Key_Space)

    _answer(RowQuestion, press)
    QTest.keyClick(lines, Qt.Key.Key_F2)
    assert dialog.write.text() == "Записать 4"
    assert [line.row for line in lines.rows()] == [2, 3, 4, 5]
    dialog.mending.take_back()
    assert dialog.write.text() == "Записать 1"
    click(dialog.preview.chips.buttons[OTHERS])
    _choose(dialog, 5, 0)
    menu = lines.menu_for(lines.rows()[lines.current_place])
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    assert dialog.write.text() == "Записать 4"
    first = next(line for line in dialog.preview.list.rows() if line.row == 3)
    dialog.mending.say_nobody(first)
    click(dialog.write)
    assert sorted(listed(desk)) == ["Асанов Бакыт", "байке Уран", "эже Салтанат"]
    more: list[list[Value]] = [
        HEAD,
        ["Исаков Нурбек", ""],
        ["Осмонова Жылдыз", ""],
        *GUESTS,
        ["байке Нур", ""],
    ]
    second = roster(qtbot, desk, write_xlsx(tmp_path / "next.xlsx", {"Список": more}))
    assert second.mending.is_recalled
    assert {line.row for line in second.preview.list.rows()} >= {2, 3, 5, 6, 7}


def test_a_table_that_is_no_list_is_said_to_be_one_with_a_click(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    rows: list[list[Value]] = [["№", "Кто", "Откуда"], [1, "Бакыт", "школа"], [2, "Нур", "мэрия"]]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    assert not dialog.write.isEnabled()
    chip = dialog.preview.tables.buttons[0]
    assert chip.isVisible()
    click(chip)
    assert dialog.preview.columns.combos[0, 1].currentData() == "full_name"
    lines = dialog.preview.list
    _choose(dialog, 1, 0)
    dialog.mending.say_nobody(lines.rows()[lines.current_place])
    click(dialog.write)
    assert sorted(listed(desk)) == ["Бакыт", "Нур"]


def test_columns_say_which_of_several_tables_they_belong_to(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    other: list[list[Value]] = [["ФИО", "Роль"], ["Исаков Нурбек", "ИГ"]]
    rows: list[list[Value]] = [HEAD, ["Асанов Бакыт", ""], *other]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    labels = dialog.preview.columns.findChildren(ElidedLabel)
    said = [
        each.text() for each in sorted(labels, key=lambda each: each.mapToGlobal(each.pos()).x())
    ]
    assert [text for text in said if text.startswith("Таблица")] == ["Таблица 1", "Таблица 2"]
    first = next(each for each in labels if each.text() == "Таблица 1")
    assert first.fontMetrics().horizontalAdvance(first.text()) <= first.contentsRect().width()
