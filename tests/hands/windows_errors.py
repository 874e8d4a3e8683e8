"""Errors of the system as Windows brings them: its own number beside Python's errno."""

from pathlib import Path

from seminar_desk.domain.problems import Problem

_KEPT = 50  # of a long path's end; where tests run on Windows, every path is one


def is_said(problem: Problem, path: Path) -> bool:
    """Say whether a problem names this very path, whole or cut in its middle."""
    said = str(problem.values["file"])
    return said == str(path) or ("…" in said and said[-_KEPT:] == str(path)[-_KEPT:])


def refused_by_windows(number: int, posix: int, name: str | None = None) -> OSError:
    """Return the error of a number as Python on Windows raises it."""
    error = OSError(posix, f"[WinError {number}]", name)
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]
    return error
