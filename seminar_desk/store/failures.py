"""What a broken world looks like to SQLite, as problems with a way out."""

import errno

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.driver import Error

# SQLite's primary result codes, https://sqlite.org/rescode.html
_CODES = {
    5: "store_busy",
    6: "store_busy",
    8: "store_read_only",
    10: "store_disk_error",
    11: "store_damaged",
    13: "disk_full",
    14: "store_cannot_open",
    23: "store_read_only",
    26: "store_foreign",
}
_ERRNOS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: "disk_full",
    errno.EACCES: "folder_read_only",
    errno.EPERM: "folder_read_only",
    errno.EROFS: "folder_read_only",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
}


def problem_of(error: Error, path: object = "") -> Problem | None:
    """Return the user's problem behind a database error; None means our own bug."""
    code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    name = _CODES.get(code)
    return Problem(name, {"file": str(path)}) if name else None


def problem_of_os(error: OSError, path: object = "") -> Problem:
    """Return the user's problem behind a failed file operation."""
    name = _ERRNOS.get(error.errno or 0, "file_failed")
    return Problem(name, {"file": str(path), "reason": error.strerror or str(error)})


def raise_problem(error: Error, path: object = "") -> None:
    """Raise ProblemError for a broken world; do nothing for our own bug."""
    problem = problem_of(error, path)
    if problem is not None:
        raise ProblemError(problem) from error
