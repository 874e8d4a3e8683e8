"""What is dropped on the office: workbooks, folders with some, and what is none of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.ui.books.several_books import SeveralBooks
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.office.page import OfficePage
from tests.hands.book_dialogs import READING_MS, answered, drop


def _written(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"PK")


def test_a_folder_brings_the_workbooks_in_it(page: OfficePage, tmp_path: Path) -> None:
    """Beside workbooks it was left out without a word, and alone it was not let in."""
    stick = tmp_path / "флешка.2017"
    inside = ("б.xlsx", "а.XLSX", "~$а.xlsx", ".скрыто.xlsx", "заметка.txt")
    _written(tmp_path / "одна.xlsx", tmp_path / "фото.png", *(stick / name for name in inside))
    found: list[str] = []

    def note(dialog: QDialog) -> None:
        assert isinstance(dialog, SeveralBooks)
        found.extend(each.path.name for each in dialog.files)
        dialog.reject()

    for dropped in ([stick], [tmp_path / "одна.xlsx", stick, tmp_path / "фото.png"]):
        found.append("")
        answered(note, kind=SeveralBooks)
        assert drop(page, *dropped)
        QTest.qWait(1)
    assert found == ["", "а.XLSX", "б.xlsx", "", "одна.xlsx", "а.XLSX", "б.xlsx"]
    assert not drop(page, tmp_path / "фото.png")


def test_a_folder_without_workbooks_is_named(
    page: OfficePage, tmp_path: Path, toasts: list[Toast], qtbot: QtBot
) -> None:
    _written(tmp_path / "пусто" / "заметка.txt")
    assert drop(page, tmp_path / "пусто")
    qtbot.waitUntil(lambda: bool(toasts))
    assert toasts[-1].text == "В папке «пусто» книг (.xlsx) нет."


def test_why_a_workbook_is_refused_is_read_whole(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """«не принимается: «сводка.xlsx» —…» was all that was to be read of it."""
    paths = [tmp_path / "длинное имя книги стола.xlsx", tmp_path / "б.xlsx"]
    _written(*paths)
    dialog = SeveralBooks(desk, None, paths)
    qtbot.addWidget(dialog)
    dialog.resize(700, 500)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.begin()
    assert dialog.what_comes.isVisible()
    for place, path in enumerate(paths):
        if place:
            QTest.keyClick(dialog.table, Qt.Key.Key_Down)
        said = dialog.what_comes.text()
        assert said.startswith("не принимается: ")
        assert path.name in said
        assert said == dialog.table.lines.rows[place].cells[-1]
