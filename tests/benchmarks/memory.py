"""The most memory that a long paper takes, against a short one of the same people."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from seminar_desk.domain.progress import finished
from seminar_desk.files import ROOT
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import full_name, signed_certificates
from tests.hands.drawing import rendering
from tests.hands.papers import sheet

STATUS = Path("/proc/self/status")
KIB_A_MIB = 1024
PAGES, FEW_PAGES = 2_000, 200
ROWS, FEW_ROWS = 10_000, 1_000
KINDS = (
    ("certificates", "certificates written into a file", PAGES, FEW_PAGES),
    ("rows", "rows of a sign-in sheet written into a file", ROWS, FEW_ROWS),
)


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Draw in a process of its own each time; the people are in memory in both cases."""
    if not STATUS.exists():  # only Linux tells the peak of a process alone
        return
    for kind, work, many, few in KINDS:
        yield Comparison(
            f"peak memory of the process: {many:,} {work}",
            "MB",
            lambda kind=kind, many=many: _peak_of(kind, many, folder),  # type: ignore[misc]  # a default binds the loop's value
            lambda kind=kind, few=few: _peak_of(kind, few, folder),  # type: ignore[misc]  # the same
            f"{few:,} of them",
            promise="flat: at most 1.1 × the memory",
            runs=3,
            of_memory=True,
        )


def draw(kind: str, count: int, folder: Path) -> float:
    """Draw the first of all the people, and return the peak in MB."""
    path = folder / "memory.pdf"
    if kind == "rows":
        everybody = sheet(0, names=tuple(full_name(place) for place in range(ROWS)))
        some = replace(everybody, rows=everybody.rows[:count])
        finished(rendering(some, path))
    else:
        issued = signed_certificates(PAGES, folder)
        finished(rendering(issued[:count], path))
    return peak()


def forget_peak() -> None:
    """Begin to look for the most memory anew, where Linux lets it."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak() -> float:
    """Return the most memory that this process had, in MB; 0 where nobody tells."""
    if not STATUS.exists():
        return 0
    lines = STATUS.read_text(encoding="ascii").splitlines()
    most = next(line for line in lines if line.startswith("VmHWM"))
    return int(most.split()[1]) / KIB_A_MIB


def _peak_of(kind: str, count: int, folder: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.memory", kind, str(count), str(folder)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return float(told.stdout)


if __name__ == "__main__":
    sys.stdout.write(str(draw(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))))
