"""What a driver of faults tried, and what came of it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

HEADER = "| fault | tried | came out as promised | came out otherwise |\n|---|---|---|---|"


def tries(count: int, seconds: float) -> Iterator[int]:
    """Count tries, as many as are wanted and as the time allows; one at least."""
    until = time.monotonic() + seconds
    for number in range(count):
        if number and time.monotonic() > until:
            return
        yield number


class LeftOutError(Exception):
    """What the driver needs is not here."""


@dataclass(slots=True)
class Outcome:
    """Count what a driver tried; `good` ends keep the promise, all others break it."""

    fault: str
    good: Counter[str] = field(default_factory=Counter)
    bad: Counter[str] = field(default_factory=Counter)

    @property
    def tried(self) -> int:
        """Return how many tries were made."""
        return self.good.total() + self.bad.total()

    def line(self) -> str:
        """Return one line of the table in Markdown."""
        return f"| {self.fault} | {self.tried:,} | {_told(self.good)} | {_told(self.bad)} |"


def summed(shares: Iterable[Sequence[Outcome]]) -> list[Outcome]:
    """Return what several tried of the same faults, together."""
    found: dict[str, Outcome] = {}
    for outcome in (each for share in shares for each in share):
        sum_of = found.setdefault(outcome.fault, Outcome(outcome.fault))
        sum_of.good += outcome.good
        sum_of.bad += outcome.bad
    return list(found.values())


def _told(ends: Counter[str]) -> str:
    return "; ".join(f"{name}: {count:,}" for name, count in ends.most_common()) or "none"
