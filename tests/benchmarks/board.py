"""The office's board over a thousand sessions: opened, filtered; against the bare reading."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from seminar_desk import app
from seminar_desk.app import Program
from seminar_desk.domain.days import homecoming
from seminar_desk.store.database import Database
from seminar_desk.store.opening import open_store
from seminar_desk.tour.hands import settle
from seminar_desk.ui.office.board_section import BoardSection
from seminar_desk.ui.office.page import BOARD, OfficePage
from tests.benchmarks.harness import Comparison
from tests.hands.long_series import fill

SESSIONS, PEOPLE = 1_000, 120  # a sixth of the days has no book yet
_BARE = "SELECT uid, session_uid, person_uid, checked_in_at_utc FROM attendance"
WORDS = ("о", "ош", "узг", "")


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Read and show the board as the page does, then narrow it, in the real window."""
    app.application()
    program = Program(folder)
    store = open_store(folder)
    window = program.open(store)
    fill(store.db, days=SESSIONS, people=PEOPLE)
    window.show()
    window.show_page("office", BOARD)
    page = window.page("office")
    assert isinstance(page, OfficePage)
    settle()
    section = page.board
    work = f"{SESSIONS:,} sessions, {SESSIONS * PEOPLE * 5 // 6:,} participations"
    yield Comparison(
        f"the office's board opened: {work}", "seconds",
        lambda: _timed(lambda: _reload(section)), lambda: _timed(lambda: _bare(store.db)),
        "every participation read, nothing counted", promise="at most 1 s",
    )  # fmt: skip
    yield Comparison(
        f"the same narrowed by a word or a state: {work}", "seconds",
        lambda: _narrowed(section), lambda: _timed(lambda: _reload(section)),
        "opening it", promise="at most 0.1 s",
    )  # fmt: skip
    program.close()


def _reload(section: BoardSection) -> None:
    section.reload()
    settle()


def _narrowed(section: BoardSection) -> float:
    """Return the seconds of the slowest of several words and states."""
    slowest = 0.0
    for state in (homecoming.BOOK, "all"):
        slowest = max(slowest, _timed(lambda state=state: section.chips.choose(state)))  # type: ignore[misc]
        for word in WORDS:
            slowest = max(slowest, _timed(lambda word=word: section.search.setText(word)))  # type: ignore[misc]
    return slowest


def _bare(db: Database) -> None:
    assert db.select(_BARE)


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
