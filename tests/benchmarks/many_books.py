"""Many small workbooks merged in one go, against reading them alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from seminar_desk.actions.books import book_imports
from seminar_desk.exchange.workbook import workbook_reading
from seminar_desk.exchange.workbook.book_opening import open_each
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import book_judgement, book_plans
from seminar_desk.gather.books.people_here import PeopleHere
from seminar_desk.store.books import batch_rows
from tests.benchmarks.harness import Comparison, processor_seconds
from tests.hands.hall_desks import fresh_desk
from tests.hands.many_books import books

BOOKS, PEOPLE = 1_000, 25


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Merge books of as many laptops into an empty office, as `merge FILE… --apply` does.

    Counted is the processor's time of both processes: with two processors they work side by side.
    """
    paths = list(books(folder, BOOKS, PEOPLE))
    merged = cache(lambda: processor_seconds(lambda: _merge(paths, folder / "офис")))
    for usual, told, promise, bound in (
        (_read, "reading them through the same door alone", "at least 0.5 of its rate", 0.5),
        (_read_bare, "reading them with the same parser, each anew, nothing looked at", "", 0),
    ):
        yield Comparison(
            f"{BOOKS:,} workbooks of {PEOPLE} people read, compared and written, one batch each",
            "books a second of a processor",
            lambda: BOOKS / merged(),
            lambda usual=usual: BOOKS / processor_seconds(lambda: usual(paths)),  # type: ignore[misc]  # a default binds the loop's value
            told,
            more_is_better=True,
            promise=promise,
            bound=bound,
            runs=1,
        )


def _merge(paths: Sequence[Path], office: Path) -> None:
    desk = fresh_desk(office)
    people = PeopleHere(desk.db)
    for book in open_each(paths):
        assert isinstance(book, OpenedBook)
        judged = book_judgement.judged(desk.db, book)
        plan = book_plans.plan(desk.db, book, judged, people)
        assert not plan.asked
        book_imports.take_in(desk.db, plan=plan)
    assert len(batch_rows.all_batches(desk.db)) == len(paths)
    desk.store.close()


def _read(paths: Sequence[Path]) -> None:
    assert all(isinstance(book, OpenedBook) for book in open_each(paths))


def _read_bare(paths: Sequence[Path]) -> None:
    for path in paths:
        with path.open("rb") as file:
            workbook_reading.read(file)
