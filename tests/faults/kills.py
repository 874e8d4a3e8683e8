"""Programs killed: at any moment, and at the calls of the system that write."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from seminar_desk.files import ROOT
from tests.faults.children import MARKING, Child, chance, command, judged, ready, under_strace
from tests.faults.outcome import Outcome, tries
from tests.hands.workers import unmeasured

COUNT = 330
SECONDS = 160  # at most, for each share
# Of the time that the child takes where nothing befalls it: before that Python itself begins.
_EARLIEST = 0.1


def outcomes(
    folder: Path,
    count: int = COUNT,
    seed: int = 1,
    child: Child = MARKING,
    seconds: float = SECONDS,
) -> Iterator[Outcome]:
    """Kill the child at random moments, then at chosen calls."""
    drawn = chance(seed)
    outcome, whole = Outcome("killed at any moment"), _seconds(folder, child)
    for _ in tries(count, seconds / 2):
        with ready(folder, child) as desk:
            judged(outcome, desk, child, seconds=whole * drawn.uniform(_EARLIEST, 1))
    yield outcome
    outcome = Outcome("killed at a call of the system")
    for _ in tries(count, seconds / 2):
        call, latest = drawn.choice(list(child.calls.items()))
        how = f"inject={call}:signal=KILL:when={drawn.randint(1, latest)}"
        with ready(folder, child) as desk:
            strace = under_strace("-e", child.traced, "-e", how, is_killed=True)
            judged(outcome, desk, child, *strace)
    yield outcome


def _seconds(folder: Path, child: Child) -> float:
    """Return how long a child takes on this computer, as busy as it is."""
    with ready(folder, child) as desk:
        started = time.perf_counter()
        called = command(desk, child=child)
        subprocess.run(called, cwd=ROOT, env=unmeasured(), check=True, stdout=subprocess.PIPE)
        return time.perf_counter() - started
