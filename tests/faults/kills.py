"""Programs killed: at any moment, and at the calls of the system that write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.faults.children import CALLS, TRACED, chance, command, judged, ready, under_strace
from tests.faults.outcome import Outcome

COUNT = 60
_SHORTEST, _LONGEST = 0.2, 2.5  # seconds


def outcomes(folder: Path, count: int = COUNT, seed: int = 1) -> Iterator[Outcome]:
    """Kill the child at random moments, then at chosen calls."""
    drawn = chance(seed)
    outcome = Outcome("killed at any moment")
    for _ in range(count):
        with ready(folder) as desk:
            judged(outcome, desk, command(desk), seconds=drawn.uniform(_SHORTEST, _LONGEST))
    yield outcome
    outcome = Outcome("killed at a call of the system")
    for _ in range(count):
        call, latest = drawn.choice(list(CALLS.items()))
        how = f"inject={call}:signal=KILL:when={drawn.randint(1, latest)}"
        with ready(folder) as desk:
            judged(
                outcome, desk, command(desk, *under_strace("-e", TRACED, "-e", how, is_killed=True))
            )
    yield outcome
