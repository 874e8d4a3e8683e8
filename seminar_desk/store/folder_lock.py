"""One window per data folder, and whoever puts another store into it alone: a lock on a file."""

import errno
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import NO_LINKS, note, patiently, problem_of_os
from seminar_desk.store.database import utc_now
from seminar_desk.store.driver import to_text

if sys.platform == "win32":  # pragma: no cover - only Windows has this module
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


LOCK_NAME = "seminar-desk.lock"
WINDOW_NAME = "seminar-desk.window.json"
_TAKEN = frozenset({errno.EAGAIN, errno.EACCES})


class TakenError(Exception):
    """Say that another process holds the lock."""


class FolderLock:
    """Hold a data folder from `take` to `release`; the system drops it when the process dies.

    Not the library filelock: importing it costs a tenth of the whole start.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._descriptor: int | None = None

    def take(self) -> None:
        """Take the lock at once; TakenError when somebody has it, OSError when no file can be."""
        path = self._folder / LOCK_NAME
        descriptor = patiently(lambda: os.open(path, os.O_RDWR | os.O_CREAT | NO_LINKS, 0o600))
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
        """Give the lock back; what was given back already stays so."""
        if self._descriptor is not None:
            with suppress(OSError):
                patiently((self._folder / WINDOW_NAME).unlink)
            os.close(self._descriptor)
            self._descriptor = None


def hold(folder: Path, clock: Callable[[], datetime] = utc_now) -> FolderLock:
    """Take a data folder, made if need be, and say beside it who has it.

    ProblemError store_in_use (says where), or of the disk.
    """
    lock = FolderLock(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.take()
        owner = {"computer": _computer(), "process": os.getpid(), "since": to_text(clock())}
        said = json.dumps(owner)
        note(folder / WINDOW_NAME, said)
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


@contextmanager
def held(folder: Path, lock: FolderLock | None = None) -> Iterator[None]:
    """Have a data folder alone inside the block, by a lock that is held already or by one taken."""
    taken = hold(folder) if lock is None else None
    try:
        yield
    finally:
        if taken is not None:
            taken.release()
