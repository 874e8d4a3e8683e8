"""The office's inbox over a thousand sessions: opened, answered, narrowed; against bare reading.

By the processor's time: beside other programs the clock tells more of those.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from seminar_desk import app
from seminar_desk.actions.people import attendance
from seminar_desk.app import Program
from seminar_desk.domain.books import finding
from seminar_desk.domain.people.participant import INVITED, Entry
from seminar_desk.domain.progress import unsearched
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from seminar_desk.tour.hands import settle
from seminar_desk.ui.desk import steps
from seminar_desk.ui.office.decisions_section import DecisionsSection
from seminar_desk.ui.office.page import DECISIONS, OfficePage
from tests.benchmarks.harness import Comparison, processor_seconds
from tests.hands.long_series import fill

SESSIONS, PEOPLE = 1_000, 120  # a sixth of the days has no book yet
_BARE = "SELECT uid, surname, given_name, patronymic, phone, birth_year FROM person"
_RUNS = 3  # each reads a hundred thousand people anew
_TWICE = 40  # people whom another desk listed again


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Read everything that is open, answer one question, then show one kind alone."""
    app.application()
    program = Program(folder)
    store = open_store(folder)
    window = program.open(store)
    fill(store.db, days=SESSIONS, people=PEOPLE)
    _list_again(store.db)
    window.show()
    window.show_page("office", DECISIONS)
    page = window.page("office")
    assert isinstance(page, OfficePage)
    section = page.decisions
    _wait(section)
    assert section.waits() >= _TWICE
    work = f"{SESSIONS:,} sessions, {SESSIONS * PEOPLE * 5 // 6:,} participations"
    yield Comparison(
        f"the office's inbox read anew: {work}", "processor seconds",
        lambda: processor_seconds(lambda: _read_anew(section, store.db)),
        lambda: processor_seconds(lambda: _bare(store.db)),
        "every person read, nothing compared", runs=_RUNS,
    )  # fmt: skip
    yield Comparison(
        f"the longest that the window waits meanwhile: {work}", "processor seconds",
        lambda: _longest_step(section, store.db), lambda: steps._SLICE_S,
        "a slice of the work", promise="at most 0.1 s on a free core", runs=_RUNS,
    )  # fmt: skip
    yield Comparison(
        f"a question of it answered, and the next one shown: {work}", "processor seconds",
        lambda: processor_seconds(lambda: _answer(section)),
        lambda: processor_seconds(lambda: _bare(store.db)),
        "every person read, nothing compared", runs=_RUNS,
    )  # fmt: skip
    yield Comparison(
        f"one kind of its questions shown: {work}", "processor seconds",
        lambda: processor_seconds(lambda: _narrow(section)),
        lambda: processor_seconds(lambda: _bare(store.db)),
        "every person read, nothing compared", promise="at most 0.1 s", runs=_RUNS,
    )  # fmt: skip
    program.close()


def _list_again(db: Database) -> None:
    """List some people twice more, under other uids, as two desks do."""
    days = session_rows.all_sessions(db)
    with db.change("fill"):
        for place in range(_TWICE):
            entry = Entry("Сыдыков", f"Талант{place}", phone=f"+996555{place:06d}")
            for day in days[place : place + 2]:
                attendance.write_entry(db, session_uid=day.uid, entry=entry, registration=INVITED)


def _read_anew(section: DecisionsSection, db: Database) -> None:
    _touch(db)
    _wait(section)


def _touch(db: Database) -> None:
    """Change somebody, so that who may be one person is looked at again."""
    row = db.select("SELECT uid, phone FROM person LIMIT 1")[0]
    with db.change("touch"):
        db.update("person", row["uid"], {"phone": "" if row["phone"] else "+996700999999"})


def _longest_step(section: DecisionsSection, db: Database) -> float:
    """Return how long one step took that the window had to wait for."""
    _touch(db)
    section.reading.stop()
    longest, work = 0.0, unsearched(section._open.reading())  # as the window reads it
    while True:
        begun = time.process_time()
        ended = next(work, None) is None
        longest = max(longest, time.process_time() - begun)
        if ended:
            section.reload()
            _wait(section)
            return longest


def _answer(section: DecisionsSection) -> None:
    section.inbox.chips.choose(finding.PEOPLE)
    section.inbox.answer(finding.TWO)
    _wait(section)


def _narrow(section: DecisionsSection) -> None:
    is_all = section.inbox.chips.chosen == "all"
    section.inbox.chips.choose(finding.PEOPLE if is_all else "all")
    settle()


def _bare(db: Database) -> None:
    assert db.select(_BARE)


def _wait(section: DecisionsSection) -> None:
    settle()
    while section.reading.is_running:
        settle()
