"""The receipt beside a workbook that was taken in: its code, its paper, its workbook."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions.books import acceptance, book_imports
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.exchange.workbook import book_parser
from seminar_desk.store.books import batch_rows
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.ui.books.receipt_dialog import ReceiptDialog, show_receipt
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.office.page import OfficePage
from tests.actions.test_book_imports import BAKYT
from tests.hands.book_dialogs import READING_MS, answered
from tests.hands.hall_desks import HallDesk
from tests.hands.hall_moves import mark, move
from tests.hands.workbooks import export


@pytest.fixture
def batch(hall: list[HallDesk], tmp_path: Path) -> Batch:
    """Take in the second desk's workbook; one village is disputed."""
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    mark(second, BAKYT)
    path = export(second.db, path=tmp_path / "книга.xlsx").path
    return first.take(book_parser.opened(path))


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    """Choose a file in the system's dialog; return the names that were proposed."""
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return proposed


def shown(qtbot: QtBot, desk: Desk, batch: Batch) -> ReceiptDialog:
    dialog = ReceiptDialog(desk, None, batch)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_button_beside_a_workbook_saves_its_paper(
    page: OfficePage,
    batch: Batch,
    hall: list[HallDesk],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target, codes = tmp_path / "от офиса.pdf", []
    proposed = choosing(monkeypatch, target)

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, ReceiptDialog)
        codes.append(dialog.code.text())
        dialog.saving.ended.connect(lambda _is_there: dialog.reject())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answered(save, kind=ReceiptDialog)
    QTest.mouseClick(page.books.batches.receipts[batch.uid], Qt.MouseButton.LeftButton)
    assert codes == [batch.receipt_code]
    assert proposed == [f"расписка {batch.receipt_code}.pdf"]
    with Pages(target.read_bytes()) as pages:
        text = pages.text(0)
    assert batch.receipt_code in text
    assert BAKYT in text
    acceptance.accept(hall[1].db, typed=codes[0])


def test_the_small_workbook_is_saved_too_and_the_dialog_says_where(
    desk: Desk, batch: Batch, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(qtbot, desk, batch)
    proposed = choosing(monkeypatch, tmp_path / "квиток")
    with qtbot.waitSignal(dialog.saving.ended, timeout=READING_MS) as ended:
        QTest.mouseClick(dialog.save_book, Qt.MouseButton.LeftButton)
        assert not dialog.save_book.isEnabled()
    assert ended.args == [True]
    assert proposed == [f"расписка {batch.receipt_code}.xlsx"]
    book = load_workbook(tmp_path / "квиток.xlsx")
    cells = [str(value) for row in book.worksheets[0].values for value in row if value]
    assert batch.receipt_code in cells
    assert dialog.saving.line.text() == f"Сохранено: квиток.xlsx в папке {tmp_path}"
    assert dialog.save_book.isEnabled()


def test_nothing_chosen_writes_nothing_and_a_folder_that_is_gone_is_told(
    desk: Desk, batch: Batch, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(qtbot, desk, batch)
    before = sorted(tmp_path.iterdir())
    choosing(monkeypatch, "")
    QTest.mouseClick(dialog.save_paper, Qt.MouseButton.LeftButton)
    assert not dialog.saving.is_running
    choosing(monkeypatch, tmp_path / "нет" / "от офиса.pdf")
    with qtbot.waitSignal(dialog.saving.ended, timeout=READING_MS) as ended:
        QTest.mouseClick(dialog.save_paper, Qt.MouseButton.LeftButton)
    assert ended.args == [False]
    assert dialog.saving.line.property("tone") == "danger"
    assert dialog.save_paper.isEnabled()
    assert sorted(tmp_path.iterdir()) == before


def test_what_was_taken_back_meanwhile_has_no_receipt(
    page: OfficePage, desk: Desk, batch: Batch, hall: list[HallDesk], toasts: list[Toast]
) -> None:
    book_imports.take_back(hall[0].db, batch_uid=batch.uid)
    assert page.books.batches.receipts == {}
    show_receipt(desk, page, batch)
    assert QApplication.activeModalWidget() is None
    assert toasts[-1].tone == "danger"
    assert batch_rows.all_batches(hall[0].db)[0].is_undone
