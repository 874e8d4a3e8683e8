"""The screen of the trials under Wine: what is shown on it, pressed and photographed.

The same X server serves the program of Windows and the one of Linux.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import parts
import wine

OUT = parts.BUILD / "windows-test"
PATIENCE = 180.0
PROGRAM = f"C:\\users\\{wine.USER}\\AppData\\Local\\Programs\\Seminar Desk"
WINDOW = f"{PROGRAM}\\Seminar Desk.exe"
KYRGYZSTAN = {"TZ": "KGT-6"}  # so that hours are those of the country
BOTH = ("linux", "wine")
_SIZE = "1440x900x24"
_PAINTED = 20_000  # bytes of a picture: of an empty window it has a tenth
_SEEN = f"{wine.SOURCE}/build/windows-test"


class WrongError(Exception):
    """Say what was not as it should be."""


def require(is_good: object, wrong: str) -> None:
    """Raise WrongError unless all is well."""
    if not is_good:
        raise WrongError(wrong.strip()[-2000:].replace("\n", " "))


@contextmanager
def screen() -> Iterator[None]:
    """Give a screen with a window manager, in which the largest picture fits."""
    reading, writing = os.pipe()
    told = ("Xvfb", "-noreset", "-displayfd", str(writing), "-screen", "0", _SIZE)
    with subprocess.Popen(
        wine.command(*told, program=""), pass_fds=[writing], stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as display:
            os.environ["DISPLAY"] = f":{display.readline().strip()}"
        # What it says of its menus is no answer of what is tried.
        manager = subprocess.Popen(
            wine.command("openbox", program=""),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait()


@contextmanager
def shown(
    folder: Path, system: str, told: Mapping[str, str] = KYRGYZSTAN
) -> Iterator[subprocess.Popen[bytes]]:
    """Show the window on a store until the block ends; then it is killed."""
    if system == "linux":
        words = [sys.executable, "main.py", "--data-dir", str(folder)]
        environment = {**os.environ, **KYRGYZSTAN, "QT_QPA_PLATFORM": "xcb"}
        process = subprocess.Popen(words, cwd=parts.ROOT, env=environment)
    else:
        words = wine.command(WINDOW, "--data-dir", there(folder), environment=told)
        process = subprocess.Popen(words)
    try:
        _wait_for_window()
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def there(path: Path) -> str:
    """Return a path of this clone, or of that Debian, as Windows names it."""
    if path.is_relative_to(wine.ROOT):
        return f"Z:/{path.relative_to(wine.ROOT)}".replace("/", "\\")
    return f"Z:{wine.SOURCE}/{path.relative_to(parts.ROOT)}".replace("/", "\\")


def _wait_for_window() -> None:
    """Return when the window is painted: a key that is pressed before is nobody's."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = x("xdotool", "search", "--onlyvisible", "--name", "^Seminar Desk")
        if found.stdout.strip():
            x("xdotool", "windowactivate", "--sync", found.stdout.split()[-1])
            if len(_seen("begun")) > _PAINTED:
                return
        time.sleep(0.5)
    raise WrongError(f"no window after {PATIENCE:.0f} s")


def _seen(name: str) -> bytes:
    path = OUT / f"{name}.png"
    x("import", "-window", "root", f"{_SEEN}/{path.name}")
    return path.read_bytes()


def press(*keys: str) -> None:
    x("xdotool", "key", "--clearmodifiers", *keys)


def x(*words: str) -> "subprocess.CompletedProcess[str]":
    return wine.wine(*words, program="")


def photograph(name: str, most: int = 30) -> None:
    """Keep the whole screen once it stands still, or after so many seconds."""
    before = b""
    for _ in range(most):
        time.sleep(1)
        seen = _seen(name)
        if seen == before:
            return
        before = seen


def pair(name: str) -> None:
    """Join what was seen on both systems into one picture."""
    pair = [f"{_SEEN}/{name}-{system}.png" for system in BOTH]
    both = f"{_SEEN}/{name}.png"
    x("convert", *pair, "+append", both)
    for system in BOTH:
        (OUT / f"{name}-{system}.png").unlink()
