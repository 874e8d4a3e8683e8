"""The cards of the office about workbooks: how they come in, what came."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.ui.books import book_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column, emptied, fill, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import Pill, label

_SHOWN_AT_FIRST = 5


class TakeInCard(Card):
    """Say how workbooks are taken in."""

    def __init__(self) -> None:
        super().__init__(padding=24, gap=12)
        hint = self.tr(
            "Workbooks for the office from other laptops: people, marks and plans are united with"
            " what is here. You see what changes before anything is written. Files can be dropped"
            " anywhere on this page."
        )
        title = label(self.tr("Take in workbooks"), look="heading")
        self.put(title, label(hint, tone="muted", wraps=True))


class BatchesCard(Card):
    """List what was taken in, the latest first; both signals carry a batch."""

    back_wanted = Signal(object)
    receipt_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=12)
        self._desk = desk
        self._batches: Sequence[Batch] = ()
        self._is_whole = False
        self.buttons: dict[str, Button] = {}
        self.receipts: dict[str, Button] = {}
        self._lines = column(gap=12)
        self.more = Button(desk, kind="quiet", icon_name="chevron-down")
        self.put(label(self.tr("Workbooks taken in"), look="heading"), self._lines, self.more)
        self.more.clicked.connect(self._show_whole)
        self.hide()

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """List them anew."""
        self._batches = batches
        self.setVisible(bool(batches))
        shown = batches if self._is_whole else batches[:_SHOWN_AT_FIRST]
        emptied(self._lines)
        self.buttons.clear()
        self.receipts.clear()
        for place, batch in enumerate(shown):
            if place:
                fill(self._lines, rule())
            fill(self._lines, self._line(batch))
        self.more.setVisible(len(shown) < len(batches))
        self.more.setText(self.tr("Show all: {count}").format(count=len(batches)))

    def _show_whole(self) -> None:
        self._is_whole = True
        self.show_batches(self._batches)

    def _line(self, batch: Batch) -> QWidget:
        _icon, tone, verdict = book_words.verdict(batch.verdict)
        title = label(book_words.batch_title(batch), look="strong", wraps=True)
        facts = label(book_words.batch_facts(batch), look="small", tone="muted", wraps=True)
        counts = book_words.counted(batch.counts) or self.tr("0 changes")
        parts = (counts, verdict, "" if batch.is_undone else book_words.receipt(batch))
        told = " · ".join(part for part in parts if part)
        said = label(told, look="small", tone=tone, wraps=True)
        words = column(title, facts, said, gap=2)
        top = Qt.AlignmentFlag.AlignTop
        if batch.is_undone:
            pill = Pill(self.tr("taken back", "workbook"), "neutral")
            return held(row((words, 1), (pill, top), gap=16))
        return held(row((words, 1), (self._keys(batch), top), gap=16))

    def _keys(self, batch: Batch) -> QWidget:
        """Return what can be done with a workbook; one written before receipts has none."""
        book = book_words.batch_title(batch)
        back = Button(self._desk, self.tr("Take back…"), icon_name="undo-2")
        back.setAccessibleName(self.tr("Take back: {book}").format(book=book))
        back.clicked.connect(lambda _checked=False, batch=batch: self.back_wanted.emit(batch))
        self.buttons[batch.uid] = back
        if not batch.receipt_code:
            return back
        receipt = Button(self._desk, self.tr("Receipt…"), icon_name="phone")
        receipt.setAccessibleName(self.tr("Receipt: {book}").format(book=book))
        receipt.clicked.connect(lambda _checked=False, batch=batch: self.receipt_wanted.emit(batch))
        self.receipts[batch.uid] = receipt
        return held(column(receipt, back, gap=6))
