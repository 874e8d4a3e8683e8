"""Calls of the system that fail: once, and from one moment on as when a stick is pulled out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.faults.children import MARKING, Child, chance, judged, ready, under_strace
from tests.faults.outcome import Outcome, tries

COUNT = 80
SECONDS = 50  # at most, for each share
_ERRORS = ("EIO", "ENOSPC", "EROFS", "EACCES")


def outcomes(
    folder: Path,
    count: int = COUNT,
    seed: int = 2,
    child: Child = MARKING,
    seconds: float = SECONDS,
) -> Iterator[Outcome]:
    """Let one call fail, then all from one on."""
    drawn = chance(seed)
    for name, onwards in (
        ("a call of the system fails once", ""),
        ("the stick is pulled out", "+"),
    ):
        outcome = Outcome(name)
        for _ in tries(count, seconds / 2):
            error = "EIO" if onwards else drawn.choice(_ERRORS)
            call, when = drawn.choice(list(child.calls.items()))
            calls = ",".join(child.calls) if onwards else call
            how = f"inject={calls}:error={error}:when={drawn.randint(1, when)}{onwards}"
            with ready(folder, child) as desk:
                judged(outcome, desk, child, *under_strace("-e", child.traced, "-e", how))
        yield outcome
