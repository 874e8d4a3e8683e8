"""A store under a passphrase against one without: marks, opening, copies."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.store import backup_files, encrypting, passphrase
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.store.people import attendance_rows
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import entries, open_first_session

_MARKS, _ROUNDS = 100, 14
_SAID = "kokjar 2017 jai"


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Do the same in a plain store and in a copy of it that is closed."""
    plain, closed = folder / "plain", folder / "closed"
    waiting = _filled(plain)
    shutil.copytree(plain, closed)
    encrypting.change(closed, passphrase.made(_SAID))
    marks, usual = "durable check-ins under a passphrase", "the same without a passphrase"
    ours, theirs = (_marking(where, list(waiting)) for where in (closed, plain))
    yield Comparison(marks, "a second", ours, theirs, usual, more_is_better=True)
    asked, again, open_ = _opening(closed, _SAID), _opening(closed), _opening(plain)
    yield Comparison("a closed store opened with its passphrase", "ms", asked, open_, usual)
    yield Comparison("a closed store opened, its key at hand", "ms", again, open_, usual)
    copied = "a checked copy of a closed store"
    yield Comparison(copied, "ms", _copying(closed), _copying(plain), usual)
    StoreKey.forget_all()


def _filled(folder: Path) -> list[str]:
    store = open_store(folder)
    session_uid = open_first_session(store.db)
    for entry in entries(_MARKS * _ROUNDS):
        attendance.register(
            store.db, session_uid=session_uid, entry=entry, registration=INVITED, check_in=False
        )
    waiting = [person.uid for person in attendance_rows.of_session(store.db, session_uid)]
    store.close()
    return waiting


def _marking(folder: Path, waiting: list[str]) -> Callable[[], float]:
    def mark() -> float:
        store = open_store(folder)
        started = time.perf_counter()
        for _ in range(_MARKS):
            attendance.check_in(store.db, attendance_uid=waiting.pop())
        elapsed = time.perf_counter() - started
        store.close()
        return _MARKS / elapsed

    return mark


def _opening(folder: Path, said: str = "") -> Callable[[], float]:
    """Open a store; with what is said its key is made anew, as at each start."""

    def open_once() -> float:
        if said:
            StoreKey.forget_all()
        started = time.perf_counter()
        if said:
            encrypting.unlock(folder / FILE_NAME, said)
        store = open_store(folder)
        elapsed = time.perf_counter() - started
        store.close()
        return elapsed * 1000

    return open_once


def _copying(folder: Path) -> Callable[[], float]:
    def copy() -> float:
        store = open_store(folder)
        started = time.perf_counter()
        backup_files.back_up(store.db, folder / "backups")
        elapsed = time.perf_counter() - started
        store.close()
        return elapsed * 1000

    return copy
