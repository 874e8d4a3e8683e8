"""Disks that are full: no file of the program grows beyond a size drawn by chance."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.faults.children import MARKING, Child, chance, judged, ready
from tests.faults.outcome import LeftOutError, Outcome, tries

COUNT = 128
SECONDS = 40  # at most, for each share
_LEAST, _MOST = 1_000, 1_200_000  # bytes: from the lock's note to past the whole store


def outcomes(
    folder: Path,
    count: int = COUNT,
    seed: int = 3,
    child: Child = MARKING,
    seconds: float = SECONDS,
) -> Iterator[Outcome]:
    """Limit the child's files."""
    try:
        import resource  # noqa: PLC0415 - Windows has no such limit
    except ImportError as error:
        raise LeftOutError from error
    drawn, outcome = chance(seed), Outcome("the disk is full")
    for _ in tries(count, seconds):
        size = drawn.randint(_LEAST, _MOST)
        with ready(folder, child) as desk:
            limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size))
            judged(outcome, desk, child, before_exec=limit)
    yield outcome
