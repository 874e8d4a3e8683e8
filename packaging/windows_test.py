"""Try what was built for Windows, under Wine: installed, lived through, killed, removed, tested.

Each trial fills a line of build/windows-test/result.md and leaves what it saw beside it. Named as
arguments, only those trials are made; `suite` takes the folders or files to test from TESTS.
"""

import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import windows_faults
import windows_setups
import windows_suite
import windows_trials as trials
import wine
import wine_screen

_TRIALS: dict[str, Callable[[], str]] = {
    "installer": trials.installed,
    "window": trials.window,
    "start": trials.start,
    "verbs": trials.verbs,
    "tour": trials.tour,
    "tour on screen": trials.tour_on_screen,
    "kill": windows_faults.killed,
    "full disk": windows_faults.full_disk,
    "clock of 2000": windows_faults.clock_of_2000,
    "portable": windows_setups.portable,
    "read-only stick": windows_setups.read_only_stick,
    "setup over open window": windows_setups.setup_over_open_window,
    "setup twice": windows_setups.setup_twice,
    "setup on full disk": windows_setups.setup_on_full_disk,
    "uninstaller": trials.removed,
    "suite": windows_suite.suite,
}
# What needs no installed program; before any other trial it is installed, asked for or not.
_ALONE = frozenset(
    {
        "installer",
        "portable",
        "read-only stick",
        "setup twice",
        "setup on full disk",
        "suite",
    }
)


@dataclass(frozen=True, slots=True)
class _Line:
    trial: str
    said: str
    is_good: bool
    seconds: float

    def __str__(self) -> str:
        as_it_should = "yes" if self.is_good else "**no**"
        return f"| {self.trial} | {as_it_should} | {self.said} | {self.seconds:.0f} |"


def main(wanted: list[str]) -> int:
    if {*wanted} - _ALONE:
        wanted = ["installer", *wanted]
    wine.enter()
    shutil.rmtree(wine_screen.OUT, ignore_errors=True)
    wine_screen.OUT.mkdir(parents=True)
    wine.prepare()
    lines = []
    with wine_screen.screen():
        wine.new_windows()
        for name, trial in _TRIALS.items():
            if not wanted or name in wanted:
                lines.append(_tried(name, trial))
                print(lines[-1], flush=True)
        wine.wine("--kill", program="wineserver")
    table = "| trial | as it should | seen | seconds |\n|---|---|---|---|\n"
    (wine_screen.OUT / "result.md").write_text(
        table + "".join(f"{line}\n" for line in lines), "utf-8"
    )
    return 0 if all(line.is_good for line in lines) else 1


def _tried(name: str, trial: Callable[[], str]) -> _Line:
    started = time.monotonic()
    try:
        said, is_good = trial(), True
    except wine_screen.WrongError as error:
        said, is_good = str(error), False
    return _Line(name, said, is_good, time.monotonic() - started)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
