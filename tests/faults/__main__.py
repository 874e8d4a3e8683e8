"""Let faults fall upon the store, and print what came of them as one table: `make faults`."""

from __future__ import annotations

import sys
import tempfile
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path
from types import ModuleType

from tests.faults import calls, cuts, disks, flips, fuzz, kills, passphrases
from tests.faults.outcome import HEADER, LeftOutError, Outcome, summed

# The longest first.
PARTS = {
    part.__name__.rpartition(".")[2]: part
    for part in (kills, passphrases, flips, fuzz, cuts, calls, disks)
}
_SHARES = 4  # of each part, so that all processors have work to the end


def main(wanted: list[str]) -> int:
    """Run the named parts, or all of them; `name=count` says how often. Return 1 for a bad end.

    On a busy computer fewer are tried: each share ends with its time, all of them in 25 minutes
    of two processors.
    """
    often = dict(each.partition("=")[::2] for each in wanted)
    sys.stdout.write(HEADER + "\n")
    is_bad = False
    with ProcessPoolExecutor() as pool:
        begun = {
            name: _begun(pool, part, int(often.get(name) or part.COUNT))
            for name, part in PARTS.items()
            if not often or name in often
        }
        for name, shares in begun.items():
            try:
                outcomes = summed([share.result() for share in shares])
            except LeftOutError:
                sys.stdout.write(f"| {name} | absent | | |\n")
                continue
            is_bad |= any(outcome.bad for outcome in outcomes)
            sys.stdout.writelines(outcome.line() + "\n" for outcome in outcomes)
            sys.stdout.flush()
    return int(is_bad)


def _begun(pool: ProcessPoolExecutor, part: ModuleType, count: int) -> list[Future[list[Outcome]]]:
    """Let several processes try a part, each from chances of its own."""
    shares = min(count, _SHARES)
    return [
        pool.submit(_tried, part.__name__, count // shares + (number < count % shares), number)
        for number in range(shares)
    ]


def _tried(module: str, count: int, seed: int) -> list[Outcome]:
    part = sys.modules[module]
    with tempfile.TemporaryDirectory() as folder:
        return list(part.outcomes(Path(folder), count, seed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
