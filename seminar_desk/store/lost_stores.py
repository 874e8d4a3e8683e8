"""A store that was here and is gone or empty: it never begins anew in silence."""

from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import problem_of_os
from seminar_desk.store import copy_reading
from seminar_desk.store.database import FILE_NAME

# What only a store that lived leaves in its folder: files set aside, where its last copy went.
_TRACES = ("replaced-*.sqlite3", "last-backup.txt")


def refuse_lost(folder: Path, *, may_begin: bool) -> None:
    """Raise ProblemError store_lost or store_emptied where a store was, with the way back.

    `may_begin`: a folder without traces is a new one; else store_missing is raised of it.
    """
    path = folder / FILE_NAME
    size = _size(path)
    if size:
        return
    if _has_traces(folder) or copy_reading.has_log(path):
        code = "store_lost" if size is None else "store_emptied"
        raise ProblemError(Problem(code, {"file": str(path)}), _way_back(folder))
    if not may_begin:
        raise ProblemError(Problem("store_missing", {"file": str(path)}))


def _size(path: Path) -> int | None:
    """Return how large a file is; None where none is, and something of what is no file."""
    try:
        return path.stat().st_size if path.is_file() else 1 if path.exists() else None
    except OSError as error:  # no disk has so long a name, or this one does not answer
        raise ProblemError(problem_of_os(error, path.parent)) from error


def _has_traces(folder: Path) -> bool:
    from seminar_desk.store.backup_files import list_backups  # noqa: PLC0415 - seldom

    if list_backups(folder / "backups"):
        return True
    try:
        return any(found for trace in _TRACES for found in folder.glob(trace))
    except OSError as error:  # who does not say may have lost one
        raise ProblemError(problem_of_os(error, folder)) from error


def _way_back(folder: Path) -> Problem:
    from seminar_desk.store.backup_files import last_good_of_store  # noqa: PLC0415 - seldom

    last = last_good_of_store(folder)
    if last is None:
        return Problem("backup_none_good", {"folder": str(folder / "backups")})
    return Problem("backup_offered", {"file": str(last.path)})
