"""Durable check-ins against the bare disk."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.store.opening import open_store
from seminar_desk.store.people import attendance_rows
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import entries, open_first_session

PAGE_BYTES = 4096
MARKS = 100


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Mark people one by one, each mark on the disk before the next; against write + fdatasync."""
    store = open_store(folder / "store")
    db = store.db
    session_uid = open_first_session(db)
    for entry in entries(MARKS * 7):
        attendance.register(
            db, session_uid=session_uid, entry=entry, registration=INVITED, check_in=False
        )
    waiting = [person.uid for person in attendance_rows.of_session(db, session_uid)]

    def check_ins() -> float:
        started = time.perf_counter()
        for _ in range(MARKS):
            attendance.check_in(db, attendance_uid=waiting.pop())
        return MARKS / (time.perf_counter() - started)

    def raw_writes() -> float:
        page = os.urandom(PAGE_BYTES)
        handle = os.open(folder / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        started = time.perf_counter()
        for _ in range(MARKS):
            os.write(handle, page)
            os.fdatasync(handle)
        elapsed = time.perf_counter() - started
        os.close(handle)
        return MARKS / elapsed

    yield Comparison(
        "durable check-ins: person found, marked, journalled",
        "a second",
        check_ins,
        raw_writes,
        "bare write + fdatasync",
        more_is_better=True,
    )
    store.close()
