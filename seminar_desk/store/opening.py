"""Open a data folder: one window at a time, checked, migrated, with a copy first."""

import contextlib
import errno
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import patiently, problem_of_os
from seminar_desk.store import schema
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
from seminar_desk.store.driver import Connection, Error, raise_problem, to_text

if sys.platform == "win32":  # pragma: no cover - only Windows has this module
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = frozenset({errno.EAGAIN, errno.EACCES})


class TakenError(Exception):
    """Say that another process holds the lock."""


class FolderLock:
    """Hold a file's lock from `take` to `release`; the system drops it when the process dies.

    Not the library filelock: importing it costs a tenth of the whole start.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self) -> None:
        """Take the lock at once; TakenError when somebody has it, OSError when no file can be."""
        descriptor = patiently(lambda: os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        try:
            _take(descriptor)
        except OSError as error:
            os.close(descriptor)
            # Windows has no other reason to refuse, and says it by more than one number.
            if error.errno in _TAKEN or sys.platform == "win32":
                raise TakenError from error
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


LOCK_NAME = "seminar-desk.lock"
WINDOW_NAME = "seminar-desk.window.json"


@dataclass(slots=True)
class Store:
    """Hold an open database and the lock that keeps a second window out."""

    db: Database
    lock: FolderLock | None = None

    def close(self) -> None:
        """Close the file and give the lock back."""
        self.db.close()
        if self.lock is not None:
            with contextlib.suppress(OSError):
                patiently((self.db.folder / WINDOW_NAME).unlink)
            self.lock.release()


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
    lock = _take_lock(folder, clock) if writable else None
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


def _take_lock(folder: Path, clock: Callable[[], datetime]) -> FolderLock:
    lock = FolderLock(folder / LOCK_NAME)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.take()
        owner = {"computer": _computer(), "process": os.getpid(), "since": to_text(clock())}
        said = json.dumps(owner)
        patiently(lambda: (folder / WINDOW_NAME).write_text(said, encoding="utf-8"))
    except TakenError as error:
        raise ProblemError(Problem("store_in_use", _owner(folder))) from error
    except OSError as error:
        lock.release()
        raise ProblemError(problem_of_os(error, folder)) from error
    return lock


def _computer() -> str:
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "?")


def _owner(folder: Path) -> dict[str, str | int]:
    try:
        owner = json.loads((folder / WINDOW_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        owner = {}
    return {
        "folder": str(folder),
        "computer": str(owner.get("computer", "?")),
        "process": str(owner.get("process", "?")),
    }


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
