"""Workbooks that were taken in: what came by each, its receipt, the way back."""

from seminar_desk.store.books import batch_rows
from seminar_desk.ui.books import taking_in
from seminar_desk.ui.books.receipt_dialog import show_receipt
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.book_cards import BatchesCard, TakeInCard
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.section_body import put_cards


class BooksSection(OfficeSection):
    """List the workbooks; say how others come in."""

    tables = frozenset({"batch"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.take_in = TakeInCard()
        self.batches = BatchesCard(desk)
        put_cards(self, self.take_in, self.batches)
        self.batches.back_wanted.connect(
            lambda batch: taking_in.ask_and_take_back(desk, self.window(), batch)
        )
        self.batches.receipt_wanted.connect(lambda batch: show_receipt(desk, self.window(), batch))

    def title(self) -> str:
        """Name the section."""
        return self.tr("Workbooks")

    def reload(self) -> None:
        """Follow what was taken in."""
        self.batches.show_batches(batch_rows.all_batches(self.desk.db))
