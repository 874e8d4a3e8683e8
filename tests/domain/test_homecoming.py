"""What of a session is missing at the office is said by name; of a day to come nothing is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seminar_desk.domain.days import homecoming
from seminar_desk.domain.days.homecoming import Homecoming
from seminar_desk.domain.days.session import Session

DAY = date(2017, 10, 24)
AFTER = DAY + timedelta(days=1)
SESSION = Session("u", "S01", DAY, "О", "KG-N", "Р", "1", "З", status="closed")
COMPLETE = Homecoming(
    SESSION,
    awaited=20,
    came=18,
    books=1,
    conflicts=0,
    signatures=18,
    certificates=18,
    handed_over=18,
)


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({}, ()),
        ({"books": 0}, ()),  # held at this very computer
        ({"session": replace(SESSION, status="planned"), "books": 0, "came": 0}, ("book",)),
        # Begun and closed, here or at its desk, and nobody came.
        ({"books": 0, "came": 0, "certificates": 0, "handed_over": 0}, ()),
        ({"came": 0, "certificates": 0, "handed_over": 0}, ()),
        ({"conflicts": 2}, ("disputed",)),
        ({"signatures": None}, ("signatures",)),
        ({"handed_over": 17}, ("certificates",)),
        ({"certificates": 0, "handed_over": 0}, ("certificates",)),
        ({"session": replace(SESSION, status="amended")}, ("closing",)),
        ({"session": replace(SESSION, status="cancelled"), "books": 0, "came": 0}, ()),
        (
            {"session": replace(SESSION, status="open"), "signatures": None, "conflicts": 1},
            ("closing", "disputed", "signatures"),
        ),
    ],
)
def test_what_is_missing_of_a_day_that_was(
    change: dict[str, object], missing: tuple[str, ...]
) -> None:
    found = replace(COMPLETE, **change)  # type: ignore[arg-type]  # of the fields' own kinds
    assert found.missing(AFTER) == missing
    is_cancelled = found.session.status == "cancelled"
    whole = homecoming.CANCELLED if is_cancelled else homecoming.COMPLETE
    assert found.state(AFTER) == (missing[0] if missing else whole)


def test_nothing_is_asked_of_a_day_before_its_evening() -> None:
    planned = replace(COMPLETE, session=replace(SESSION, status="planned"), came=0, books=0)
    assert planned.state(DAY - timedelta(days=1)) == homecoming.AHEAD
    assert planned.state(DAY) == homecoming.TODAY
    assert planned.missing(DAY) == ()
    assert planned.state(AFTER) == homecoming.BOOK
    running = replace(COMPLETE, session=replace(SESSION, status="open"), signatures=None)
    assert running.state(DAY) == homecoming.TODAY
    assert COMPLETE.state(DAY) == homecoming.COMPLETE  # closed in the evening


def test_a_book_that_came_before_its_day_is_looked_at() -> None:
    """A clock that was wrong, or a session that was moved after it was received."""
    assert COMPLETE.state(DAY - timedelta(days=3)) == homecoming.COMPLETE
    early = replace(COMPLETE, conflicts=1)
    assert early.missing(DAY - timedelta(days=3)) == ("disputed",)
