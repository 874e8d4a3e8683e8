"""A list comes from the clipboard too; what is asked of it is answered with one key each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.domain.lists.roster import POSSIBLE_DUPLICATE
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from seminar_desk.ui.imports.schedule_dialog import ScheduleDialog
from tests.hands.list_dialogs import HEADER, SAMPLE, listed, roster
from tests.hands.lists import Value, write_xlsx
from tests.hands.stores import invite

CONTROL = Qt.KeyboardModifier.ControlModifier


def _paste(qtbot: QtBot, dialog: RosterDialog | ScheduleDialog, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    dialog.show()
    while not dialog.isActiveWindow():
        dialog.activateWindow()
        QApplication.processEvents()
    with qtbot.waitSignal(dialog.settled):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_V, CONTROL)


def test_rows_of_a_table_are_pasted_over_another_list(desk: Desk, qtbot: QtBot) -> None:
    dialog = roster(qtbot, desk, SAMPLE)
    _paste(qtbot, dialog, "ФИО\tРоль\tТелефон\nАсанов Бакыт\tдепутат АК\t0700 11 11 11\n")
    assert dialog.write.text() == "Записать 1"
    dialog.write.click()
    assert listed(desk) == ["Асанов Бакыт"]


def test_a_list_of_a_messenger_is_pasted_before_any_file(desk: Desk, qtbot: QtBot) -> None:
    session = session_rows.session(desk.db, desk.session_uid)
    dialog = RosterDialog(desk, None, session)
    qtbot.addWidget(dialog)
    _paste(qtbot, dialog, "1. Асанов Бакыт\n2. Осмонова Жылдыз\n3. Исаков Нурбек\n")
    dialog.write.click()
    assert listed(desk) == ["Асанов Бакыт", "Осмонова Жылдыз", "Исаков Нурбек"]


def test_an_empty_clipboard_is_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    dialog = ScheduleDialog(desk, None)
    qtbot.addWidget(dialog)
    _paste(qtbot, dialog, " \n ")
    assert dialog.stack.currentWidget() is dialog.refusal
    assert dialog.refusal_words


def test_a_digit_answers_and_goes_on_to_the_next_question(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    third = session_rows.with_code(desk.db, "S03")
    assert third
    names = ("Асанов Бакыт", "Осмонова Жылдыз", "Исаков Нурбек")
    rows: list[list[Value]] = [HEADER]
    for place, name in enumerate(names):
        phone = f"07005551{place}0"
        invite(desk.db, third.uid, name, phone=phone)
        rows.append([name, "ИГ", "", phone])
    new = ("Абдыкадырова Гүлнара", "Бердибаев Талант", "Мамбетова Айгүл", "Сыдыков Жеңиш")
    rows += [[name, "ИГ", "", ""] for name in new]
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    assert dialog.plan
    assert dialog.plan.counts[POSSIBLE_DUPLICATE] == len(names)
    lines = dialog.preview.list
    assert [line.asks for line in lines.rows()] == [True] * 3 + [False] * 4
    assert lines.rows()[0].said.startswith("1 Взять · 2 ")
    dialog.activateWindow()
    for key, place in ((Qt.Key.Key_2, 1), (Qt.Key.Key_3, 2), (Qt.Key.Key_1, 2)):
        QTest.keyClick(lines, key)
        assert lines.current_place == place
    assert [line.decision for line in lines.rows()] == ["link", "skip", "take"] + ["take"] * 4
    assert not any(line.asks for line in lines.rows())
    QTest.keyClick(lines, Qt.Key.Key_9)
    assert dialog.write.text() == "Записать 6"
