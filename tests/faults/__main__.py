"""Let faults fall upon the store, and print what came of them as one table: `make faults`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.faults import calls, cuts, disks, flips, fuzz, kills
from tests.faults.outcome import HEADER, LeftOutError, Outcome

PARTS = (kills, cuts, calls, disks, flips, fuzz)


def main(wanted: list[str]) -> int:
    """Run the named parts, or all of them; `name=count` says how often. Return 1 for a bad end."""
    often = dict(each.partition("=")[::2] for each in wanted)
    sys.stdout.write(HEADER + "\n")
    is_bad = False
    for part in PARTS:
        name = part.__name__.rpartition(".")[2]
        if often and name not in often:
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                for outcome in part.outcomes(Path(folder), int(often.get(name) or part.COUNT)):
                    is_bad |= bool(outcome.bad)
                    _say(outcome)
            except LeftOutError:
                sys.stdout.write(f"| {name} | absent | | |\n")
    return int(is_bad)


def _say(outcome: Outcome) -> None:
    sys.stdout.write(outcome.line() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
