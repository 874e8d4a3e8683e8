"""Open a data folder: one window at a time, checked, migrated, with a copy first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import problem_of_os
from seminar_desk.store import folder_lock, schema
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
from seminar_desk.store.driver import Connection, Error, raise_problem
from seminar_desk.store.folder_lock import FolderLock


@dataclass(slots=True)
class Store:
    """Hold an open database and the lock that keeps a second window out."""

    db: Database
    lock: FolderLock | None = None

    def close(self) -> None:
        """Close the file and give the lock back."""
        self.db.close()
        if self.lock is not None:
            self.lock.release()

    def leave(self) -> FolderLock | None:
        """Close the file and return the lock, still held, for who puts another in its place."""
        self.db.close()
        lock, self.lock = self.lock, None
        return lock


def open_store(
    folder: Path,
    *,
    clock: Callable[[], datetime] = utc_now,
    new_uid: Callable[[], str] = new_uuid,
    writable: bool = True,
) -> Store:
    """Open (or make) the store of a data folder.

    ProblemError: store_in_use (says where), store_foreign, store_newer, store_damaged,
    store_unreadable, store_read_only, folder_read_only, disk_full, store_missing (reading only).
    """
    path = folder / FILE_NAME
    if not writable and not _is_there(path):
        raise ProblemError(Problem("store_missing", {"file": str(path)}))
    lock = folder_lock.hold(folder, clock) if writable else None
    try:
        connection = connect(path)
        try:
            _check(connection, path)
            _migrate(connection, path, clock, writable=writable)
            connection.execute("PRAGMA query_only = ON")
        except BaseException as error:
            connection.close()
            if isinstance(error, Error):
                raise_problem(error, path)
                raise ProblemError(unreadable(error, path)) from error
            raise
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
    return Store(db, lock)


def _begin_writer(db: Database) -> Stamper:
    from seminar_desk.store import writers  # noqa: PLC0415 - at the first change, not at start

    try:
        return writers.begin(db)
    except OSError as error:
        raise ProblemError(problem_of_os(error, db.folder)) from error


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:  # no disk has so long a name, or this one does not answer
        raise ProblemError(problem_of_os(error, path.parent)) from error


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
