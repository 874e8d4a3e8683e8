"""Trials of the installed program in bad moments: a kill, a full disk, a clock of 2000.

The disk is a small one in memory, the clock is libfaketime's.
"""

import json
import shutil
import time
from pathlib import Path

import wine
from windows_setups import fill_up
from windows_trials import here
from windows_verbs import SCRIPT, by_linux, by_wine
from wine_screen import KYRGYZSTAN, OUT, PATIENCE, photograph, press, require, shown, there, x

_ROOM = 24 << 20
_FLAT = {  # the battery of the clock was empty; what only counts on goes on
    **KYRGYZSTAN,
    "LD_PRELOAD": "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
    "FAKETIME": "@2000-01-01 00:05:00",
    "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    "NO_FAKE_STAT": "1",
}


def killed() -> str:
    """Mark somebody in the window, kill it at once, start again: the mark is there, all is well."""
    folder, code = _opened_day("killed")
    with shown(folder, "wine"):
        _mark(code, "before-a-kill")
        _wait_for_mark(folder, code)
    require(_is_in(folder, code), "the mark is gone after the kill")
    _require_well(folder)
    with shown(folder, "wine"):
        photograph("after-a-kill")
    return "the mark made just before is there, the store is whole, the window opens"


def full_disk() -> str:
    """Fill the disk under the open window and under a verb: a sentence, and nothing is lost."""
    made, code = _opened_day("full disk")
    calls = {"wine": by_wine, "linux": by_linux}
    words = ("check-in", code, "--session", "S01")
    with wine.small_disk(f"size={_ROOM}") as disk:
        folder = disk / "данные window"
        for name in ("window", *calls):
            shutil.copytree(made, disk / f"данные {name}")
        with shown(folder, "wine"):
            fill_up(disk / "ballast")
            _mark(code, "full-disk")
            photograph("full-disk", most=3)  # what is said goes with its time
            said = [call(*words, folder=disk / f"данные {at}") for at, call in calls.items()]
            (disk / "ballast").unlink()
            require(said[0] == said[1] and said[0][0], f"Wine {said[0]}, Linux {said[1]}")
            require(not _is_in(folder, code), "marked where there was no room")
            press("Escape")
            _mark(code, "room-again")
            _wait_for_mark(folder, code)
        _require_well(folder)
        said = [call(*words, folder=disk / f"данные {at}") for at, call in calls.items()]
        require(said[0] == said[1] and not said[0][0], f"Wine {said[0]}, Linux {said[1]}")
    return "window and verb do not mark and say why; with room again they do, the store is whole"


def clock_of_2000() -> str:
    """Mark somebody while the clock says 2000, another when it is right again; both stay."""
    folder, first = _opened_day("clock")
    second = _people(folder)[1]["code"]
    wine.wine("--kill", program="wineserver")  # which tells all programs what time it is
    with shown(folder, "wine", _FLAT):
        photograph("clock-of-2000")
        _mark(first, "clock-of-2000-mark")
        _wait_for_mark(folder, first)
    said = _marked_at(folder, first)
    require(said.startswith(("2000-", "1999-")), f"the clock was not that of 2000: {said!r}")
    wine.wine("--kill", program="wineserver")
    with shown(folder, "wine"):
        photograph("clock-right-again")
        _mark(second, "clock-right-again")
        _wait_for_mark(folder, second)
    require(_marked_at(folder, first) == said, "the mark of 2000 is another")
    _require_well(folder)
    return "the window says the year, a mark is made, the store is whole when the clock is right"


def _opened_day(name: str) -> tuple[Path, str]:
    """Lay down a store with three invited people in an open session; return the first's code."""
    folder = OUT / f"данные {name}"
    here("-c", _OPENED_DAY, str(folder))
    _ended, said = by_linux("find", "", "--session", "S01", "--json", folder=folder)
    return folder, json.loads(said)[0]["code"]


_OPENED_DAY = """
import sys
from pathlib import Path
from seminar_desk.actions import settings
from seminar_desk.verbs import stores
from tests.hands.scripts import invited
with stores.writing(invited(Path(sys.argv[1]))) as db:
    settings.change(db, first_start_done=True)
"""


def _mark(code: str, name: str) -> None:
    press("ctrl+2")
    photograph(name, most=5)
    x("xdotool", "type", "--delay", "80", code)
    photograph(name, most=5)
    press("Return")


def _wait_for_mark(folder: Path, code: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not _is_in(folder, code):
        require(time.monotonic() < deadline, f"{code} is not marked")
        time.sleep(1)


def _is_in(folder: Path, code: str) -> bool:
    return _marked_at(folder, code) != ""


def _marked_at(folder: Path, code: str) -> str:
    """Return the moment of somebody's mark as it is kept, empty for none."""
    moments = {each["code"]: each["checked_in_at"] or "" for each in _people(folder)}
    return moments[code]


def _people(folder: Path) -> list[dict[str, str]]:
    asked = ("find", "", "--session", "S01", "--json", "--data-dir", there(folder))
    done = wine.wine(SCRIPT, *asked)
    require(done.returncode == 0, done.stderr)
    people: list[dict[str, str]] = json.loads(done.stdout)
    return people


def _require_well(folder: Path) -> None:
    ended, said = by_wine("check", "--json", folder=folder)
    require(ended == 0, f"the store is not well: {said}")
