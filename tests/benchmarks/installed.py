"""The start of what `make deb` and `make windows` laid out, against a bare window of the same tree.

The tree of Windows is started under Wine, where `make windows-test` has set it up, as root.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from seminar_desk.files import ROOT
from tests.benchmarks.harness import Comparison, LeftOutError
from tests.benchmarks.start import BARE, OURS, Seconds, screen, until_usable

_DEBIAN = ROOT.joinpath("build", "debian", "root", "opt", "seminar-desk")
_MOST = 1.9


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Start in turn what is there of both trees."""
    with screen() as environment:
        python = _DEBIAN / "bin/python3.11"

        def from_the_package(source: str) -> Seconds:
            if not python.is_file():
                raise LeftOutError
            store = folder / "store"
            return until_usable([python, "-ESsc", source, store], environment, _DEBIAN / "program")

        yield from _by_both("the package for Debian", from_the_package)
    with _wine() as under_wine:
        yield from _by_both("the tree for Windows, under Wine", under_wine)


def _by_both(tree: str, seconds: Callable[[str], Seconds]) -> Iterator[Comparison]:
    """Give a comparison by the clock and one by the processor."""
    with suppress(LeftOutError):  # the first time nothing is in memory yet
        seconds(OURS)
        seconds(BARE)
    for name in Seconds._fields:

        def taken(source: str, name: str = name) -> float:
            return float(getattr(seconds(source), name))

        yield Comparison(
            f"start from {tree}, by the {name}",
            "s",
            partial(taken, OURS),
            partial(taken, BARE),
            "a bare `QMainWindow` of the same tree",
            promise=f"at most {_MOST} × the time",
            bound=_MOST,
        )


@contextmanager
def _wine() -> Iterator[Callable[[str], Seconds]]:
    """Give what starts a source by the launcher for scripts; it raises where no Wine is."""
    with subprocess.Popen(
        [sys.executable, "packaging/wine_start.py"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    ) as process:
        assert process.stdin
        assert process.stdout

        def seconds(source: str) -> Seconds:
            assert process.stdin
            assert process.stdout
            with suppress(BrokenPipeError):
                process.stdin.write(json.dumps(source) + "\n")
                process.stdin.flush()
                if said := process.stdout.readline():
                    return Seconds(*json.loads(said))
            raise LeftOutError

        yield seconds
        with suppress(BrokenPipeError):
            process.stdin.close()
