"""Programs killed: at any moment, and at the calls of the system that write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.faults.children import MARKING, Child, chance, judged, ready, under_strace
from tests.faults.outcome import Outcome

COUNT = 330
_SHORTEST = 0.2  # seconds


def outcomes(
    folder: Path, count: int = COUNT, seed: int = 1, child: Child = MARKING
) -> Iterator[Outcome]:
    """Kill the child at random moments, then at chosen calls."""
    drawn = chance(seed)
    outcome = Outcome("killed at any moment")
    for _ in range(count):
        with ready(folder, child) as desk:
            judged(outcome, desk, child, seconds=drawn.uniform(_SHORTEST, child.seconds))
    yield outcome
    outcome = Outcome("killed at a call of the system")
    for _ in range(count):
        call, latest = drawn.choice(list(child.calls.items()))
        how = f"inject={call}:signal=KILL:when={drawn.randint(1, latest)}"
        with ready(folder, child) as desk:
            strace = under_strace("-e", child.traced, "-e", how, is_killed=True)
            judged(outcome, desk, child, *strace)
    yield outcome
