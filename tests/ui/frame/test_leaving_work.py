"""Esc asks before what was decided or corrected in a preview is lost; an untouched one closes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.files import DATA
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from tests.hands.book_plans_made import plan_of
from tests.hands.checkins import answering
from tests.hands.stores import make_example


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_example(tmp_path / "дата")


def _opened(desk: Desk, window: QWidget, kind: str) -> tuple[QDialog, QWidget]:
    """Return a preview of a workbook with disputed rows, or of a list with a question."""
    if kind == "book":
        book = BookPreview(desk, window, ())
        book.show_plan(plan_of(desk.db, 20))
        return book, book.rows.list
    session = session_rows.session(desk.db, desk.session_uid)
    dialog = RosterDialog(desk, window, session)
    dialog.open_table(open_table(DATA / "sample_roster.xlsx"))
    return dialog, dialog.preview.list


def _note_title(asked: list[str], question: QDialog) -> None:
    asked.append(question.windowTitle())


@pytest.mark.parametrize("kind", ["book", "list"])
def test_answers_given_one_by_one_are_not_lost_by_one_key(
    desk: Desk, qtbot: QtBot, kind: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for is_answered in (False, True):
        dialog, rows = _opened(desk, window, kind)
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        rows.setFocus()
        asked: list[str] = []
        if is_answered:
            QTest.keyClick(rows, Qt.Key.Key_1)
            QApplication.processEvents()
            answering(partial(_note_title, asked))
        QTest.keyClick(rows, Qt.Key.Key_Escape)
        assert dialog.isVisible() == is_answered
        assert asked == ["Закрыть без сохранения?"] * is_answered
        dialog.done(QDialog.DialogCode.Rejected)
