"""How fast the queue moves, from the marks alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from statistics import median

RECENT_MARKS = 20
_FEWEST_MARKS = 3
# A longer gap is an empty doorway, not a slow desk.
LONGEST_GAP_SECONDS = 180


@dataclass(frozen=True, slots=True)
class Pace:
    """Hold the median seconds between recent marks, who is left, and the minutes that takes."""

    seconds_per_person: int
    people_left: int
    minutes_left: int


def pace(marks: Sequence[datetime], people_left: int) -> Pace | None:
    """Return the pace of the latest marks (any order); None while there are too few to tell."""
    latest = sorted(marks)[-RECENT_MARKS - 1 :]
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(latest)]
    steady = [gap for gap in gaps if gap <= LONGEST_GAP_SECONDS]
    if len(steady) < _FEWEST_MARKS - 1:
        return None
    seconds = max(1, round(median(steady)))
    return Pace(seconds, people_left, -(-seconds * people_left // 60))
