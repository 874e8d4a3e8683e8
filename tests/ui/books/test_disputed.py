"""What stayed disputed is on the page, and is decided there, with Undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.gather.books import open_conflicts
from seminar_desk.store.books import batch_rows
from seminar_desk.ui.books.conflicts_dialog import ConflictsDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.page import BOOKS, DECISIONS, OfficePage
from tests.actions.test_book_imports import AINURA, BAKYT
from tests.hands.book_dialogs import READING_MS, answered, drop
from tests.hands.cut_words import cut_words
from tests.hands.hall_desks import HallDesk
from tests.hands.hall_moves import mark, move
from tests.hands.workbooks import export


def disagree(hall: list[HallDesk], *names: str) -> None:
    for name in names:
        move(hall[0], name, "Учук")
        move(hall[1], name, "Ача")
    hall[0].take(hall[1].book())


def test_the_page_counts_and_leads_there(page: OfficePage, hall: list[HallDesk]) -> None:
    page.turn_to(DECISIONS)
    assert not page.decisions.disputed.decide.isVisible()
    disagree(hall, BAKYT, AINURA)
    assert page.decisions.disputed.disputed.text() == "Спорное: 2"
    assert page.turns.buttons[DECISIONS].text() == "Решения · 2"

    def decide(dialog: object) -> None:
        assert isinstance(dialog, ConflictsDialog)
        QTest.keyClick(dialog.rows.list, Qt.Key.Key_1)
        assert dialog.title.text() == "Спорное: 1"
        QTest.keyClick(dialog.rows.list, Qt.Key.Key_Return)

    answered(decide, kind=ConflictsDialog)
    QTest.mouseClick(page.decisions.disputed.decide, Qt.MouseButton.LeftButton)
    assert page.decisions.disputed.disputed.text() == "Спорное: 1"


def test_a_decision_is_taken_back_in_the_dialog(
    desk: Desk, hall: list[HallDesk], qtbot: QtBot
) -> None:
    disagree(hall, BAKYT)
    shown = hall[0].person(BAKYT).village
    dialog = ConflictsDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.rows.list, Qt.Key.Key_3)  # nothing can be skipped here
    assert len(open_conflicts.undecided(hall[0].db)) == 1
    QTest.mouseClick(dialog.rows.sides.theirs, Qt.MouseButton.LeftButton)
    assert hall[0].person(BAKYT).village != shown
    assert open_conflicts.undecided(hall[0].db) == ()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hall[0].person(BAKYT).village == shown
    assert len(open_conflicts.undecided(hall[0].db)) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(open_conflicts.undecided(hall[0].db)) == 1  # the workbook is not taken back here


def test_the_message_in_the_window_takes_the_workbook_back(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    mark(hall[1], BAKYT)
    export(hall[1].db, path=tmp_path / "книга.xlsx")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_page("office")
    answered(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert drop(window.page("office"), tmp_path / "книга.xlsx")
    qtbot.waitUntil(lambda: hall[0].person(BAKYT).is_present, timeout=READING_MS)
    qtbot.waitUntil(lambda: window.toasts.strip is not None and window.toasts.isVisible())
    strip = window.toasts.strip
    assert strip is not None
    QTest.mouseClick(strip.undo, Qt.MouseButton.LeftButton)
    assert not hall[0].person(BAKYT).is_present
    assert [batch.is_undone for batch in batch_rows.all_batches(hall[0].db)] == [True]


def test_no_words_are_cut_below_a_list_of_books(
    page: OfficePage, hall: list[HallDesk], qtbot: QtBot
) -> None:
    page.window().resize(1280, 600)
    page.turn_to(BOOKS)
    for _ in range(3):
        disagree(hall, BAKYT)
    qtbot.waitUntil(page.books.batches.isVisible)
    qtbot.waitUntil(lambda: cut_words(page) == [])
