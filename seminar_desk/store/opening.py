"""Open a data folder: one window at a time, checked, migrated, with a copy first."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import is_folder, problem_of_os
from seminar_desk.store import (
    closing_note,
    copy_reading,
    folder_lock,
    lost_stores,
    passphrase,
    schema,
    store_check,
)
from seminar_desk.store.database import (
    FILE_NAME,
    Database,
    Stamper,
    connect,
    new_uuid,
    unreadable,
    utc_now,
    version_of,
)
from seminar_desk.store.driver import Connection, Error, problem_of
from seminar_desk.store.folder_lock import FolderLock

_TRIED_AGAIN = frozenset({"store_damaged", "store_disk_error"})
_PAUSE_SECONDS = 0.1
_LARGE = 10_000_000  # bytes; a smaller one is looked through before anybody wonders
_NOTHING_BESIDE = frozenset({"store_cannot_open", "store_read_only"})
_Checked = tuple[Connection, tuple[Problem, ...]]


@dataclass(slots=True)
class Store:
    """Hold an open database and the lock that keeps a second window out."""

    db: Database
    lock: FolderLock | None = None
    doubts: tuple[Problem, ...] = ()

    def close(self) -> None:
        """Close the file and give the lock back."""
        if (lock := self.leave()) is not None:
            lock.release()

    def leave(self) -> FolderLock | None:
        """Close the file and return the lock, still held, for who puts another in its place."""
        lock, self.lock = self.lock, None
        step = None
        with suppress(ProblemError):  # of a file that cannot be read nothing is noted
            step = self.db.looked_at(store_check.last_step) if lock is not None else None
        self.db.close()
        if step is not None:
            closing_note.leave(self.db.path, step)
        return lock


def open_store(
    folder: Path,
    *,
    clock: Callable[[], datetime] = utc_now,
    new_uid: Callable[[], str] = new_uuid,
    writable: bool = True,
    anew: bool = False,
) -> Store:
    """Open (or make) the store of a data folder; `anew` where one was, too.

    ProblemError: store_in_use (says where), store_lost, store_emptied, store_is_folder,
    store_foreign, store_newer, store_damaged, store_unreadable, store_read_only, store_unmerged,
    folder_read_only, disk_full, store_missing (reading only).
    """
    path = folder / FILE_NAME
    if not anew:
        lost_stores.refuse_lost(folder, may_begin=writable)
    lock = folder_lock.hold(folder, clock) if writable else None
    try:
        if lock is None:
            connection, doubts = _looked_at_twice(path, clock, writable=writable)
        else:
            connection, doubts = _unpacked_where_packed(path, clock, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    db = Database(
        connection,
        path,
        clock=clock,
        new_uid=new_uid,
        writable=writable,
        begin_writer=_begin_writer if writable else None,
    )
    if lock is not None:
        closing_note.take_away(folder)
    return Store(db, lock, doubts)


def is_looked_through(folder: Path) -> bool:
    """Say whether opening will look through a large store: it was not closed as it should be."""
    path = folder / FILE_NAME
    note = closing_note.read(folder)
    try:
        size = path.stat().st_size
    except OSError:
        return False
    is_as_left = note is not None and note.size == size and not copy_reading.has_log(path)
    return size > _LARGE and not is_as_left and not passphrase.is_locked(path)


def _begin_writer(db: Database) -> Stamper:
    from seminar_desk.store import writers  # noqa: PLC0415 - at the first change, not at start

    try:
        return writers.begin(db)
    except OSError as error:
        raise ProblemError(problem_of_os(error, db.folder)) from error


def _unpacked_where_packed(path: Path, clock: Callable[[], datetime], lock: FolderLock) -> _Checked:
    """Open a file; a packed copy that somebody laid in the store's place is put back there."""
    try:
        return _looked_at_twice(path, clock, writable=True)
    except ProblemError as error:
        if error.problems[0].code != "store_foreign" or not copy_reading.is_packed(path):
            raise
    from seminar_desk.store.backup_files import restore  # noqa: PLC0415 - seldom

    packed = restore(path, path.parent, clock(), lock=lock)
    with suppress(OSError):  # else it lies there twice
        packed.unlink()
    return _looked_at_twice(path, clock, writable=True)


def _looked_at_twice(path: Path, clock: Callable[[], datetime], *, writable: bool) -> _Checked:
    """Open, check and migrate a file; one read that failed is tried again before it is said."""
    try:
        return _opened(path, clock, writable=writable)
    except ProblemError as error:
        if error.problems[0].code not in _TRIED_AGAIN:
            raise
    time.sleep(_PAUSE_SECONDS)
    return _opened(path, clock, writable=writable)


def _opened(path: Path, clock: Callable[[], datetime], *, writable: bool) -> _Checked:
    note = closing_note.read(path.parent)
    is_as_left = note is not None and note.is_of(path)
    doubts: tuple[Problem, ...] = ()
    connection = _connected(path, writable=writable)
    try:
        if not is_as_left:  # else no page is otherwise than when it was last looked at
            _check(connection, path)
        _migrate(connection, path, clock, writable=writable)
        if writable and not is_as_left:
            doubts = _doubts(connection, path)
        connection.execute("PRAGMA query_only = ON")
    except BaseException as error:
        connection.close()
        if isinstance(error, Error):
            raise ProblemError(problem_of(error, path) or unreadable(error, path)) from error
        raise
    return connection, doubts


def _doubts(connection: Connection, path: Path) -> tuple[Problem, ...]:
    """Return what should be said of a store that can be used; settings gone wrong stop it."""
    found = tuple(store_check.doubts(connection, path))
    if any(problem.values.get("table") == "setting" for problem in found):
        raise ProblemError(Problem("store_damaged", {"file": str(path)}))
    return found


def _connected(path: Path, *, writable: bool) -> Connection:
    """Connect to a file; where nothing can be written beside it, as one that stands still."""
    if is_folder(path):
        raise ProblemError(Problem("store_is_folder", {"file": str(path)}))
    try:
        return connect(path)
    except ProblemError as error:
        if writable or error.problems[0].code not in _NOTHING_BESIDE:
            raise
        if copy_reading.has_log(path):
            raise ProblemError(Problem("store_unmerged", {"file": str(path)})) from error
    return connect(path, is_still=True)


def _check(connection: Connection, path: Path) -> None:
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise ProblemError(Problem("store_damaged", {"file": str(path)}))


def _migrate(
    connection: Connection, path: Path, clock: Callable[[], datetime], *, writable: bool
) -> None:
    version = version_of(connection)
    if version == schema.VERSION:
        return
    if not writable:
        raise ProblemError(Problem("store_older", {"file": str(path)}))
    if version:
        from seminar_desk.store.backup_files import copy_aside  # noqa: PLC0415 - at a new version

        copy_aside(connection, path, f"before-v{schema.VERSION}", clock())
    schema.apply_migrations(connection, version)
