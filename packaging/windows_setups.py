"""Trials of the setup in bad moments, and of the archive that is unpacked on a stick."""

import shutil
import subprocess
import time
import zipfile
from pathlib import Path

import parts
import tree
import wine
from windows_trials import filled
from wine_screen import OUT, PATIENCE, PROGRAM, WINDOW, require, shown, there

_ANOTHER_RUNS, _PROGRAM_RUNS = 2, 3
_TOLD = f"SeminarDesk-{tree.version()}"


def portable() -> str:
    """Unpack the archive on a path in Cyrillic, call a verb: the data lie beside the program."""
    stick = OUT / "Флешка Айгүл"
    shutil.rmtree(stick, ignore_errors=True)
    with zipfile.ZipFile(parts.ROOT / "dist" / f"{_TOLD}-portable.zip") as archive:
        archive.extractall(stick)
    folder = stick / "Seminar Desk"
    done = wine.wine(there(folder / "seminar-desk.exe"), "sessions")
    require(done.returncode == 0, f"it ended with {done.returncode}: {done.stderr}")
    data = folder / "seminar-desk-data" / "seminar-desk.sqlite3"
    require(data.is_file(), f"no data beside the program: {sorted(folder.iterdir())}")
    return f"{len(done.stdout.splitlines())} sessions, the data lie beside the program"


def setup_over_open_window() -> str:
    """Install over a program that is open: it ends with 3, and the copy that was there stays."""
    program = wine.at(f"{PROGRAM}\\program")
    before = _contents(program)
    with shown(filled("ru", "setup wine"), "wine"):
        ended = wine.wine(*_setup()).returncode
        require(ended == _PROGRAM_RUNS, f"over the open window it ended with {ended}")
        require(_contents(program) == before, "the copy that was there is another")
    deadline = time.monotonic() + PATIENCE
    while (ended := wine.wine(*_setup()).returncode) == _PROGRAM_RUNS:
        require(time.monotonic() < deadline, "the closed window still keeps the setup out")
    require(ended == 0, f"over the closed program it ended with {ended}")
    require(wine.at(WINDOW).is_file(), "the program is gone")
    return "ends with 3 while the window is open, the copy stays; with 0 behind it"


def setup_twice() -> str:
    """Begin two setups at once: one of them ends with 2, the other installs."""
    both = [
        subprocess.Popen(
            wine.command(*_setup()), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(2)
    ]
    ended = sorted(each.wait() for each in both)
    require(ended == [0, _ANOTHER_RUNS], f"they ended with {ended}")
    require(wine.at(WINDOW).is_file(), "nothing is installed")
    left = [name for name in ("new", "old") if wine.at(f"{PROGRAM}\\{name}").exists()]
    require(not left, f"left beside the program: {left}")
    return "one ends with 2, the other installs"


def _setup() -> tuple[str, str]:
    return f"Z:{wine.SOURCE}/dist/{_TOLD}-setup.exe".replace("/", "\\"), "/S"


def _contents(folder: Path) -> dict[str, int]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in found}
