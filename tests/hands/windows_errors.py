"""Errors of the system as Windows brings them: its own number beside Python's errno."""


def refused_by_windows(number: int, posix: int, name: str | None = None) -> OSError:
    """Return the error of a number as Python on Windows raises it."""
    error = OSError(posix, f"[WinError {number}]", name)
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]
    return error
