"""The slowest moments of a long queue: a letter and an Enter among ten thousand people."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seminar_desk import app
from seminar_desk.actions.people.attendance import write_entry
from seminar_desk.app import Program
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.store.database import Database
from seminar_desk.store.opening import open_store
from seminar_desk.tour.hands import press, settle, write
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.job import Job
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import entries, open_first_session
from tests.hands.drawing import pdf_of
from tests.hands.papers import certificate, full_names

PEOPLE = 10_000
CERTIFICATES = 1_000
QUERIES = ("өмүрбекова гүл", "токтогулов мир", "jeenbekova naz", "fcfyjd ,frs")
MARKS = 40
WINDOW = (1280, 800)
BARE = "a bare repaint of the same list"
PROMISE = "p95 at most 16 ms"
BUSY_PROMISE = "p95 at most 33 ms"


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Type and mark in the real window over a real store; the other only paints."""
    app.application()
    program = Program(folder)
    store = open_store(folder)
    window = program.open(store)
    session_uid = open_first_session(store.db)
    fill(store.db, session_uid)
    assert program.desk
    program.desk.select_session(session_uid)
    window.resize(*WINDOW)
    window.show()
    window.show_page("checkin")
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    settle()
    work = f"{PEOPLE:,} people"
    yield Comparison(
        f"keystroke to painted, {work}", "ms p95", lambda: letters(page), lambda: bare(page), BARE,
        promise=PROMISE, runs=3,
    )  # fmt: skip
    yield Comparison(
        f"the same while {CERTIFICATES:,} certificates are composed", "ms p95",
        lambda: beside_certificates(page, letters), lambda: beside_certificates(page, bare), BARE,
        promise=BUSY_PROMISE, runs=3,
    )  # fmt: skip
    yield Comparison(
        f"Enter to durable and painted, {work}", "ms p95", lambda: marks(page), lambda: bare(page),
        BARE, promise=PROMISE, runs=3,
    )  # fmt: skip
    program.close()


def fill(db: Database, session_uid: str) -> None:
    """List ten thousand invited people in one step."""
    with db.change("roster.import"):
        for entry in entries(PEOPLE):
            write_entry(db, session_uid=session_uid, entry=entry, registration=INVITED)


def letters(page: CheckInPage) -> float:
    """Return the p95 of a letter, from the key to the finished painting."""
    taken: list[float] = []
    for query in QUERIES:
        page.view.search.clear()
        settle()
        taken += [_ms(partial(write, page.view.search, letter)) for letter in query]
    page.view.search.clear()
    return _p95(taken)


def marks(page: CheckInPage) -> float:
    """Return the p95 of an Enter: the mark on the disk, then on the screen."""
    taken = []
    waiting = [row for row in page.roll.everyone() if not row.is_present][:MARKS]
    for row in waiting:
        page.view.search.setText(row.code)
        settle()
        page.view.list.choose(0)
        taken.append(_ms(lambda: press(page.view.search, Qt.Key.Key_Return)))
    return _p95(taken)


def bare(page: CheckInPage) -> float:
    """Return the p95 of painting the list again, with nothing looked up."""
    return _p95([_ms(page.view.list.viewport().update) for _ in range(sum(map(len, QUERIES)))])


@contextmanager
def composing() -> Iterator[None]:
    """Compose certificates in a worker process, again and again, as the program does."""
    running = True
    papers = tuple(
        certificate(name, serial) for serial, name in enumerate(full_names(CERTIFICATES), start=1)
    )

    def again() -> None:
        if running:
            job = Job(f"{__name__}:_compose", papers)
            job.finished.connect(again)
            jobs.append(job)
            job.start()

    jobs: list[Job] = []
    again()
    try:
        yield
    finally:
        running = False
        jobs[-1].cancel()


def beside_certificates(page: CheckInPage, measure: Callable[[CheckInPage], float]) -> float:
    """Return the p95 of a measurement while the other process is busy."""
    with composing():
        return measure(page)


def _compose(papers: tuple[CertificateSnapshot, ...]) -> Generator[tuple[int, int], None, None]:
    yield 0, 1
    pdf_of(papers)


def _ms(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]
