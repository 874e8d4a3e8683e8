"""The one place that judges a workbook, for the window and for scripts alike."""

from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.integrity import Integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.store.database import Database


def judged(_db: Database, book: OpenedBook) -> Integrity:
    """Say whether a workbook still is what its desk wrote."""
    return integrity.judge(book.content, is_signed=False)
