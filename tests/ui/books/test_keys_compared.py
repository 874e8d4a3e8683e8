"""Whose key a workbook has is asked over its preview."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seminar_desk.ui.books.keys_question import KeysQuestion
from seminar_desk.ui.desk.desk import Desk
from tests.actions.test_book_imports import BAKYT
from tests.hands.book_dialogs import READING_MS
from tests.hands.hall_desks import HallDesk
from tests.hands.hall_moves import move
from tests.hands.journeys import when
from tests.ui.books.test_taking_in import book_of, press, shown


def test_the_key_is_compared_in_the_preview_and_decisions_stay(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    office, other, _ = hall
    move(office, BAKYT, "Учук")
    move(other, BAKYT, "Ача")
    dialog = shown(qtbot, desk, book_of(other, tmp_path))
    assert dialog.compare.isVisible()
    press(dialog, Qt.Key.Key_2)
    chosen = dict(dialog.decisions)
    assert chosen

    def answer(question: KeysQuestion) -> None:
        question.boxes[0].click()
        question.yes.click()

    when(KeysQuestion, answer)
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.compare.click()
    assert not dialog.compare.isVisible()
    assert dialog.verdict.text().startswith("Без изменений")
    assert dialog.decisions == chosen
