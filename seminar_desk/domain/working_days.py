"""Working days: no weekends, none of the days in data/holidays.csv."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from seminar_desk.files import DATA

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_WHOLE_DATE = len("2017-11-07")


@dataclass(frozen=True, slots=True)
class Holidays:
    """Hold days off: «11-07» of every year and whole dates of one year."""

    yearly: frozenset[str] = field(default_factory=frozenset)
    once: frozenset[date] = field(default_factory=frozenset)

    def is_working(self, day: date) -> bool:
        """Say whether offices work on the day."""
        is_off = day in self.once or f"{day:%m-%d}" in self.yearly
        return day.weekday() < _SATURDAY and not is_off

    def lists_year(self, year: int) -> bool:
        """Say whether somebody has entered the year's own days off, those that move."""
        return any(day.year == year for day in self.once)

    def on_or_before(self, day: date) -> date:
        """Return the day, or the last working day before it."""
        while not self.is_working(day):
            day -= _ONE_DAY
        return day

    def on_or_after(self, day: date) -> date:
        """Return the day, or the first working day after it."""
        while not self.is_working(day):
            day += _ONE_DAY
        return day


@cache
def holidays() -> Holidays:
    """Return data/holidays.csv; its days are MM-DD for every year or YYYY-MM-DD for one."""
    with (DATA / "holidays.csv").open(encoding="utf-8-sig", newline="") as file:
        days = [row["date"].strip() for row in csv.DictReader(file)]
    return Holidays(
        frozenset(day for day in days if len(day) < _WHOLE_DATE),
        frozenset(date.fromisoformat(day) for day in days if len(day) == _WHOLE_DATE),
    )
