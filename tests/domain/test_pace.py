"""The pace of a queue, from the marks alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from seminar_desk.domain.people.queues import LONGEST_GAP_SECONDS, RECENT_MARKS, Pace, pace

START = datetime(2017, 10, 24, 3, 0, tzinfo=UTC)


def _marks(*gaps: float) -> list[datetime]:
    marks = [START]
    for gap in gaps:
        marks.append(marks[-1] + timedelta(seconds=gap))
    return marks


@pytest.mark.parametrize(
    ("gaps", "left", "told"),
    [
        ((), 5, None),
        ((30,), 5, None),
        ((30, 30), 5, Pace(30, 5, 3)),
        ((30, 30), 4, Pace(30, 4, 2)),
        ((10, 20, 60), 3, Pace(20, 3, 1)),
        ((0, 0, 0), 60, Pace(1, 60, 1)),
        ((30, LONGEST_GAP_SECONDS, 30), 0, Pace(30, 0, 0)),
        ((30, LONGEST_GAP_SECONDS + 1), 5, None),  # the doorway was empty
    ],
)
def test_the_middle_of_the_gaps_is_the_pace(
    gaps: tuple[float, ...], left: int, told: Pace | None
) -> None:
    assert pace(_marks(*gaps), left) == told
    assert pace(_marks(*gaps)[::-1], left) == told


def test_only_the_latest_marks_count() -> None:
    slow_morning = [170.0] * 50
    told = pace(_marks(*slow_morning, *[10.0] * RECENT_MARKS), 6)
    assert told == Pace(10, 6, 1)
