"""Plans of workbooks as large as wanted, made without a workbook."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import Book, BookPlan, BookRow
from seminar_desk.exchange.workbook import integrity
from seminar_desk.gather.books import incoming
from seminar_desk.store.books import row_images
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database

BOOK = Book(
    file_name="S01 обмен.xlsx",
    export_uid="",
    writer="кмрт",
    desk_name="2",
    operator="Асанова А.",
    sequence=3,
    scope="S01",
    created_at_utc="2017-10-24T03:00:00.000000Z",
    content_hash="",
    verdict=integrity.EDITED,
)
BATCH = Batch(
    uid="",
    export_uid="",
    writer="кмрт",
    desk_name="2",
    operator="Асанова А.",
    sequence=3,
    scope="S01",
    file_name=BOOK.file_name,
    content_hash="",
    verdict=integrity.EDITED,
    key_uid="",
    counts={},
    totals={},
    receipt_code="",
    taken_step=1,
    at_utc=datetime(2017, 10, 24, 3, tzinfo=UTC),
    is_undone=False,
)


def plan_of(db: Database, count: int) -> BookPlan:
    """Return a plan of so many rows, one in ten of them disputed, the others changes and new."""
    (uid,) = (str(row[0]) for row in db.select("SELECT uid FROM attendance LIMIT 1"))
    found = row_images.image(db, "attendance", uid)
    assert found is not None
    ours = incoming.as_told("attendance", found)
    rows = tuple(_row(ours, number) for number in range(count))
    states = Counter(row.state for row in rows)
    counts = {"attendance": {code: states[code] for code in book_plan.STATES}}
    return BookPlan(BOOK, rows, counts)


def _row(ours: dict[str, str | int | None], number: int) -> BookRow:
    own = {**ours, "uid": f"{ours['uid']}-{number}", "number": number + 1}
    theirs = {**own, "village": f"Ача {number}"}
    uid, sheet, table = str(own["uid"]), "attendance", "attendance"
    if number % 10 == 0:
        return BookRow(
            sheet, table, uid, book_plan.CONFLICT, own, theirs, theirs, groups=("place",)
        )
    if number % 10 == 1:
        return BookRow(sheet, table, uid, book_plan.NEW, None, theirs, theirs)
    return BookRow(sheet, table, uid, book_plan.UPDATE, own, theirs, theirs)
