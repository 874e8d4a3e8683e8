"""Find out whether a window can be shown, before Qt aborts the process over it."""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError

NO_WINDOW = 3  # the exit code when it has been said why; the Makefile knows it
LIBRARY_MISSING = "library_missing"
PROGRAM_DAMAGED = "program_damaged"  # Windows has no libraries but those that came with us
WITHOUT_QT = frozenset({LIBRARY_MISSING, PROGRAM_DAMAGED})
_X11_DISPLAY = re.compile(r"(?:unix|(?P<host>[^:]*)):(?P<number>\d+)(?:\.\d+)?")
_X11_FIRST_PORT = 6000
_PATIENCE_S = 2.0


def require(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> None:
    """Raise ProblemError no_screen on a system without a reachable X11 or Wayland screen."""
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not system.startswith("linux") or chosen not in {"", "xcb", "wayland"}:
        return
    if not _has_wayland(environment) and not _has_x11(environment):
        raise ProblemError(Problem("no_screen"))


def missing_library(error: ImportError) -> Problem | None:
    """Return the user's problem behind a library not loading; None means our own bug."""
    if lost := re.match(r"DLL load failed while importing ([\w.]+)", str(error)):
        return Problem(PROGRAM_DAMAGED, {"part": lost[1]})
    found = re.match(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object", str(error))
    return Problem(LIBRARY_MISSING, {"library": found[1]}) if found else None


def platform_missing(system: str = sys.platform) -> Problem:
    """Return what is said when Qt finds nothing to draw windows with."""
    if system == "win32":
        return Problem(PROGRAM_DAMAGED, {"part": "qwindows.dll"})
    return Problem("platform_missing")


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder) / name))


def _has_x11(environment: Mapping[str, str]) -> bool:
    display = _X11_DISPLAY.fullmatch(environment.get("DISPLAY", ""))
    if display is None:
        return False
    number = int(display["number"])
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  # where X11 puts its socket
    if not display["host"]:
        return _answers(path) or _answers("\0" + path)
    return _answers((display["host"], _X11_FIRST_PORT + number))


def _answers(address: str | tuple[str, int]) -> bool:
    import socket  # noqa: PLC0415 - Windows is never asked

    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as knock:
        knock.settimeout(_PATIENCE_S)
        try:
            knock.connect(address)
        except OSError:
            return False
    return True
