"""The office's receipt of a workbook: its code large, for the phone; a paper and a workbook."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.domain import paper_words
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.books import receipts
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.ui.books import book_words
from seminar_desk.ui.books.book_saving import BookSaving
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import column, held, let_go
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

_WIDTH = 620
_PAPER = "seminar_desk.documents.books.receipt_paper:write"
_BOOK = "seminar_desk.exchange.report.receipt_book:write"


class ReceiptDialog(FittedDialog):
    """Show the code to be read out, and save what says the same at length."""

    def __init__(self, desk: Desk, parent: QWidget | None, batch: Batch) -> None:
        super().__init__(parent, width=_WIDTH)
        self._receipt = receipts.receipt(desk.db, batch, desk.language)
        self._words = paper_words.words(desk.language)["receipt"]
        self.setWindowTitle(self.tr("Receipt"))
        self.code = label(batch.receipt_code, look="figure")
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.saving = BookSaving(desk, self)
        self.close_button = Button(desk, words.tr("Close"))
        self.save_book = Button(desk, self.tr("Save the workbook…"), icon_name="file-spreadsheet")
        self.save_paper = Button(
            desk, self.tr("Save PDF…"), kind="primary", icon_name="save", key="Ctrl+S"
        )
        self._build(batch)

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self.saving.stop()
        super().done(result)

    def _build(self, batch: Batch) -> None:
        counts = book_words.counted(batch.counts) or words.tr("0 changes")
        disputed = len(self._receipt.conflicts)
        still = words.tr("Disputed still: {count}.").format(count=disputed) if disputed else ""
        framed = Card(padding=16)
        framed.put(self.code)
        about = [
            label(str(self._words["call"]), wraps=True),
            label(book_words.batch_title(batch), look="strong", wraps=True),
            label(book_words.batch_facts(batch), look="small", wraps=True),
            label(counts, look="small", wraps=True),
        ]
        if still:
            about.append(label(still, tone="warning", wraps=True))
        title = label(str(self._words["heading"]), look="heading", wraps=True)
        inside = held(column(framed, self.saving.line, *about, gap=10))
        self.frame(title, inside, (..., self.close_button, self.save_book, self.save_paper))
        self.save_paper.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.save_paper.clicked.connect(lambda: self._save(self.tr("Save PDF"), ".pdf", _PAPER))
        self.save_book.clicked.connect(
            lambda: self._save(self.tr("Save the workbook"), ".xlsx", _BOOK)
        )
        self.saving.ended.connect(lambda _is_there: self._allow(is_free=True))

    def _save(self, title: str, suffix: str, work: str) -> None:
        name = paper_words.filled(self._words["file"], code=self._receipt.code) + suffix
        if self.saving.ask(title, name, work, self._receipt):
            self._allow(is_free=False)

    def _allow(self, *, is_free: bool) -> None:
        for button in (self.save_paper, self.save_book):
            button.setEnabled(is_free)


def show_receipt(desk: Desk, parent: QWidget, batch: Batch) -> None:
    """Show the receipt of a workbook that was taken in, until it is closed."""
    try:
        dialog = ReceiptDialog(desk, parent, receipts.wanted(desk.db, batch.uid))
    except ProblemError as error:
        desk.tell(*error.problems)
        return
    dialog.exec()
    let_go(dialog)
