"""A workbook of another desk compared with the store, against the reading of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from seminar_desk.actions.books import book_imports
from seminar_desk.actions.people import attendance
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.exchange.workbook.integrity import Integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import book_plans
from seminar_desk.store.people import attendance_rows
from tests.benchmarks.harness import Comparison, processor_seconds
from tests.benchmarks.people import entries, open_first_session
from tests.hands.hall_desks import HallDesk, fresh_desk, reopened
from tests.hands.workbooks import export

PEOPLE = 50_000  # a row of the person and one of the participation


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Take in a book in which every row is newer than here, then the very same again."""
    here, path = _two_desks(folder)
    book = open_book(path)
    judged = integrity.judge(book.content, is_signed=True)
    yield Comparison(
        f"{2 * PEOPLE:,} newer rows joined with as many of the store",
        "seconds of a processor",
        lambda: _planned(here, book, judged),
        lambda: _read(path),
        "opening the workbook",
        promise="at most 1 of its time",
        bound=1,
        runs=1,
    )
    unequal = _planned(here, book, judged)
    book_imports.take_in(here.db, plan=_plan(here, book, judged))
    yield Comparison(
        f"{2 * PEOPLE:,} rows that are known already",
        "seconds of a processor",
        lambda: 1 / _planned(here, book, judged),
        lambda: 1 / unequal,
        "the same rows, newer than here",
        more_is_better=True,
        promise="at least 20 × as fast",
        bound=20,
        runs=1,
    )


def _two_desks(folder: Path) -> tuple[HallDesk, Path]:
    """Fill a desk, let a copy of it change every row, and write its book."""
    here = fresh_desk(folder / "здесь")
    session = open_first_session(here.db)
    with here.db.change("fill"):
        for entry in entries(PEOPLE):
            attendance.write_entry(here.db, session_uid=session, entry=entry, registration=INVITED)
    here.store.close()
    shutil.copytree(here.folder, folder / "там")
    here, there = reopened(here.folder), reopened(folder / "там")
    at = "2017-10-24T03:00:00.000000Z"
    with there.db.change("marks"):
        for person in attendance_rows.of_session(there.db, session):
            there.db.update("attendance", person.uid, {"checked_in_at_utc": at})
            there.db.update("person", person.person_uid, {"phone": "+996772000000"})
    export(there.db, path=folder / "там.xlsx")
    return here, folder / "там.xlsx"


def _plan(here: HallDesk, book: OpenedBook, judged: Integrity) -> BookPlan:
    return book_plans.plan(here.db, book, judged)


def _planned(here: HallDesk, book: OpenedBook, judged: Integrity) -> float:
    return processor_seconds(lambda: _plan(here, book, judged))


def _read(path: Path) -> float:
    return processor_seconds(lambda: open_book(path))
