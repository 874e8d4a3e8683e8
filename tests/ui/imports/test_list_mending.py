"""What was read otherwise is corrected in the preview by keys and clicks, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from seminar_desk.domain.lists.roster import ALL_SHEETS
from seminar_desk.store import setting_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from seminar_desk.ui.imports.import_preview import EVERYBODY, OTHERS, TITLES
from seminar_desk.ui.imports.row_questions import RowQuestion, TitleQuestion
from tests.hands.list_dialogs import HEADER, listed, roster
from tests.hands.lists import Value, write_xlsx
from tests.hands.mouse import click

TITLED: list[list[Value]] = [
    ["ФИО", "Телефон"],
    ["Совет старейшин", ""],
    ["Асанов Бакыт", "0700 111111"],
    ["Осмонова Жылдыз", "0700 222222"],
    ["Депутаты АК:", ""],
    ["Исаков Нурбек", "0700 333333"],
]


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


def _line(dialog: RosterDialog, row: int) -> None:
    rows = [line.row for line in dialog.preview.list.rows()]
    dialog.preview.list.choose(rows.index(row))


def _roles(desk: Desk) -> list[tuple[str, str]]:
    people = attendance_rows.of_session(desk.db, desk.session_uid)
    return [(one.full_name, one.role_code) for one in people]


@pytest.fixture
def titled(desk: Desk, qtbot: QtBot, tmp_path: Path) -> RosterDialog:
    return roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": TITLED}))


def test_a_title_is_said_once_for_all_below_it(titled: RosterDialog, desk: Desk) -> None:
    """F2 on the title asks; Enter takes the answer for everybody below it."""
    titled.preview.chips.buttons[TITLES].click()
    lines = titled.preview.list
    assert [line.row for line in lines.rows()] == [2, 5]
    _line(titled, 2)

    def say(question: TitleQuestion) -> None:
        question.role.setCurrentText("Член ИГ")
        QTest.keyClick(question.role, Qt.Key.Key_Return)

    _answer(TitleQuestion, say)
    QTest.keyClick(lines, Qt.Key.Key_F2)
    titled.write.click()
    assert dict(_roles(desk)) == {
        "Асанов Бакыт": "ig_member",
        "Осмонова Жылдыз": "ig_member",
        "Исаков Нурбек": "ak_deputy",
    }


def test_a_row_is_nobody_somebody_and_several(titled: RosterDialog, desk: Desk) -> None:
    lines = titled.preview.list

    def part(question: RowQuestion) -> None:
        assert question.names.toPlainText() == "Осмонова Жылдыз"
        question.names.setPlainText("Осмонова Жылдыз\nОсмонов Талант")
        question.yes.click()

    _line(titled, 4)
    _answer(RowQuestion, part)
    QTest.keyClick(lines, Qt.Key.Key_F2)
    _line(titled, 3)
    _answer(RowQuestion, lambda question: question.nobody.click())
    place = lines.row_box(lines.current_place).center()
    QTest.mouseDClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    titled.preview.chips.buttons[OTHERS].click()
    _line(titled, 3)

    def name(question: RowQuestion) -> None:
        question.names.setPlainText("Асанов Талант")
        question.yes.click()

    _answer(RowQuestion, name)
    titled.preview.mend.click()
    titled.preview.chips.buttons[EVERYBODY].click()
    lines.choose(0)
    while any(line.asks for line in lines.rows()):  # whose the phone of both is
        QTest.keyClick(lines, Qt.Key.Key_1)
    titled.write.click()
    assert sorted(listed(desk)) == [
        "Асанов Талант",
        "Исаков Нурбек",
        "Осмонов Талант",
        "Осмонова Жылдыз",
    ]


def test_a_wrong_cell_is_mended_where_it_stands(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    rows: list[list[Value]] = [HEADER, ["Асанов Бакыт", "ИГ", "", "1975"], ["Ис аков", "", "", ""]]
    rows[1].append("38 лет")
    rows[0] = [*HEADER, "Год рождения"]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    _line(dialog, 2)

    def mend(question: RowQuestion) -> None:
        question.texts[4].setText("1979")
        question.texts[3].setText("0700 55 66 77")
        question.yes.click()

    _answer(RowQuestion, mend)
    QTest.keyClick(dialog.preview.list, Qt.Key.Key_F2)
    dialog.write.click()
    first = attendance_rows.of_session(desk.db, desk.session_uid)[0]
    assert (first.birth_year, first.phone) == (1979, "0700556677")


def test_a_correction_is_taken_back_and_decisions_stay(titled: RosterDialog) -> None:
    lines = titled.preview.list
    _line(titled, 4)
    QTest.keyClick(lines, Qt.Key.Key_1)
    _line(titled, 3)
    QTest.keyClick(lines, Qt.Key.Key_1)
    before = titled.write.text()
    titled.mending.say_nobody(titled.preview.list.rows()[0])
    assert titled.write.text() != before
    click(titled.preview.back)  # as Ctrl+Z does, for who has the mouse alone
    assert titled.write.text() == before
    assert not titled.mending.can_take_back
    assert not titled.preview.back.isVisible()


def test_the_menu_offers_every_correction(titled: RosterDialog) -> None:
    lines = titled.preview.list
    _line(titled, 6)
    menu = lines.menu_for(lines.rows()[lines.current_place])
    assert isinstance(menu, QMenu)
    said = [action.text().split("\t")[0] for action in menu.actions()]
    assert said[-3:] == [
        "Исправить строку…",
        "Что значит заголовок в строке 5…",
        "Никто: в этой строке не человек",
    ]
    menu.deleteLater()


def test_what_was_corrected_is_remembered_for_the_next_list_of_the_pattern(
    titled: RosterDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Only once it was written; one Ctrl+Z reads the next list as it is."""
    combo = titled.preview.columns.combos[0, 1]
    combo.setCurrentIndex(combo.findData("note"))
    combo.activated.emit(combo.currentIndex())
    assert setting_rows.current(desk.db).list_shapes == {}
    titled.write.click()
    assert len(setting_rows.current(desk.db).list_shapes) == 1
    second: list[list[Value]] = [
        TITLED[0],
        ["Кадырбеков Уран", "0555 444444"],
        ["Юлдашев Тилек", "0555 555555"],
    ]
    path = write_xlsx(tmp_path / "next.xlsx", {"Список": second})
    again = roster(qtbot, desk, path)
    assert again.mending.is_recalled
    assert again.preview.columns.combos[0, 1].currentData() == "note"
    assert "Ctrl+Z" in again.preview.guess.text()
    again.mending.take_back()
    assert again.preview.columns.combos[0, 1].currentData() == "phone"
    again.write.click()
    assert setting_rows.current(desk.db).list_shapes == {}


def test_sheets_are_taken_together(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    sheets: dict[str, list[list[Value]]] = {
        "Депутаты АК": [["ФИО"], ["Асанов Бакыт"], ["Осмонова Жылдыз"]],
        "Члены ИГ": [["ФИО"], ["Исаков Нурбек"], ["Кадырбеков Уран"]],
    }
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", sheets))
    dialog.sheet_buttons[-1].click()
    assert dialog.plan
    assert dialog.plan.reading.sheet == ALL_SHEETS
    assert dialog.sheets.currentData() == ALL_SHEETS
    assert dialog.write.text() == "Записать 4"
    dialog.write.click()
    assert dict(_roles(desk)) == {
        "Асанов Бакыт": "ak_deputy",
        "Осмонова Жылдыз": "ak_deputy",
        "Исаков Нурбек": "ig_member",
        "Кадырбеков Уран": "ig_member",
    }
