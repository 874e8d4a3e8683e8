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

_ANOTHER_RUNS, _PROGRAM_RUNS, _DISK_FULL, _NOT_INSTALLED = 2, 3, 6, 7
_BALLAST = "ballast"
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


def read_only_stick() -> str:
    """Call a verb of the portable archive where nothing may be written: it says so and ends."""
    portable()
    folder = OUT / "Флешка Айгүл" / "Seminar Desk"
    shutil.rmtree(folder / "seminar-desk-data")
    with wine.small_disk("size=400m") as disk:
        shutil.copytree(folder, disk / "Seminar Desk")
        wine.shut(disk)
        done = wine.wine("Z:\\disk\\Seminar Desk\\seminar-desk.exe", "sessions")
        left = (disk / "Seminar Desk" / "seminar-desk-data").exists()
    require(done.returncode == 1, f"it ended with {done.returncode}: {done.stderr}")
    require("Traceback" not in done.stderr and not left, done.stderr)
    return f"ends with 1 and says: {done.stderr.strip()}"


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


def setup_on_full_disk() -> str:
    """Install where there is no room, where it runs out, where no file more is taken: all stays."""
    tried = {
        "no room": ("size=40m", False, _DISK_FULL),
        "room that runs out": ("size=300m", True, _DISK_FULL),
        "no more files": ("size=300m,nr_inodes=60", False, _NOT_INSTALLED),
    }
    for name, (options, runs_out, wanted) in tried.items():
        with wine.small_disk(options) as disk:
            (disk / "program").mkdir()
            for old in (disk / "program" / "старое.txt", disk / "Seminar Desk.exe"):
                old.write_text("the copy that was there", "utf-8")
            before = _contents(disk)
            # NSIS takes the folder last, and as it stands.
            with subprocess.Popen(wine.command(*_setup(), "/D=Z:\\disk")) as setup:
                if runs_out:
                    _fill_once_copying(disk, setup)
                ended = setup.wait()
            (disk / _BALLAST).unlink(missing_ok=True)
            require(ended == wanted, f"{name}: it ended with {ended}")
            require(_contents(disk) == before, f"{name}: left there: {sorted(disk.iterdir())}")
    return "too little room, room that runs out: ends with 6; no more files: 7; the copy stays"


def _fill_once_copying(disk: Path, setup: "subprocess.Popen[bytes]") -> None:
    """Take the room away under a setup that has begun to copy."""
    while not any((disk / "new").rglob("*.*")):
        require(setup.poll() is None, "it ended before anything was copied")
        time.sleep(0.05)
    fill_up(disk / _BALLAST)


def fill_up(ballast: Path) -> None:
    """Leave no byte free on the disk of a file."""
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(1 << 16)):
                pass
        except OSError:  # full
            pass


def _setup() -> tuple[str, str]:
    return f"Z:{wine.SOURCE}/dist/{_TOLD}-setup.exe".replace("/", "\\"), "/S"


def _contents(folder: Path) -> dict[str, int]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in found}
