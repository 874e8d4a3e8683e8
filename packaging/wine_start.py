"""Start the tree for Windows under Wine until it is usable, as often as a source comes in.

Each line that comes in is a source in JSON; the seconds by the clock and of the processor go out.
Ends with 1 where `make windows-test` has set up no Wine, or `make windows` has laid out no tree.
"""

import json
import os
import sys
from typing import TYPE_CHECKING

import parts
import wine
import wine_screen

if TYPE_CHECKING:
    from tests.benchmarks.start import Seconds

_TREE = parts.BUILD / "windows" / "Seminar Desk"


def main() -> int:
    if os.geteuid() or not ((wine.ROOT / "ready").is_file() and _TREE.is_dir()):
        return 1
    wine.enter()
    wine.prepare()
    script = wine_screen.there(_TREE / "seminar-desk.exe")
    with wine_screen.screen():
        wine.new_windows()
        for line in sys.stdin:
            print(json.dumps(until_usable(script, "-c", json.loads(line), "C:\\store")), flush=True)
        wine.wine("--kill", program="wineserver")
    return 0


def until_usable(*words: str) -> "Seconds":
    """Return the seconds that a program took until it said that it is usable."""
    sys.path.append(str(parts.ROOT))
    from tests.benchmarks import start  # noqa: PLC0415 - where the path leads now

    return start.until_usable(wine.command(*words), os.environ)


if __name__ == "__main__":
    sys.exit(main())
