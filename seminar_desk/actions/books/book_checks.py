"""Ask of a workbook what the desk asks before it exports, without touching any store."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from seminar_desk.actions.books import book_imports
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.domain.days import export_checks
from seminar_desk.domain.days.export_checks import GREEN, RED, YELLOW, Gap
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.exchange.workbook.integrity import EDITED, TRUNCATED, Integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.files import working_folder
from seminar_desk.gather import export_gaps, export_snapshot
from seminar_desk.gather.books import book_plans
from seminar_desk.gather.export_snapshot import ALL, SERIES, Scope
from seminar_desk.store import encrypting
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.opening import open_store


@dataclass(frozen=True, slots=True)
class BookCheck:
    """Hold what is wrong with a workbook, and what the office will ask about its rows.

    `wrong`: rows that could not be taken in anywhere.
    """

    colour: str
    wrong: tuple[BookRow, ...]
    gaps: tuple[Gap, ...]


def checked(book: OpenedBook, integrity: Integrity, *, like: Path) -> BookCheck:
    """Ask of a store made of a workbook, and thrown away, what a desk asks of its own.

    So the office and the trainer are told the same by the same rules. It has the passphrase of
    another, `like`: what a killed program leaves of it is read by nobody.
    """
    with working_folder() as folder:
        encrypting.begin(folder / FILE_NAME, like=like)
        store = open_store(folder)
        try:
            plan = book_plans.plan(store.db, book, integrity)
            book_imports.take_in(store.db, plan=plan)
            gaps = _gaps(store.db, book.meta)
        finally:
            store.close()
    wrong = tuple(row for row in plan.rows if row.problem is not None)
    return BookCheck(_colour(book, integrity, wrong, gaps), wrong, gaps)


def _colour(
    book: OpenedBook, integrity: Integrity, wrong: tuple[BookRow, ...], gaps: tuple[Gap, ...]
) -> str:
    """Return red for what cannot be taken or cannot be true, yellow for what will be asked."""
    if wrong or book.fault_count or integrity.verdict == TRUNCATED:
        return RED
    asked = export_checks.verdict(gaps)
    return YELLOW if asked == GREEN and integrity.verdict == EDITED else asked


def _gaps(db: Database, meta: Mapping[str, str]) -> tuple[Gap, ...]:
    scope = export_snapshot.scope_of(db, EVERYTHING)
    if meta.get("scope") != ALL:  # an archived series is asked about where it was exported alone
        scope = Scope(Reach(series_uid=meta.get("series_uid") or SERIES), scope.parts)
    today = db.clock().astimezone().date()
    return export_gaps.gaps_in(db, scope, today, lambda session: session.district)
