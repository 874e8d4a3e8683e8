"""Working days: no weekends, none of the country's days off, none of data/holidays.csv."""

import csv
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from seminar_desk.files import DATA

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_WHOLE_DATE = len("2017-11-07")


@dataclass(frozen=True, slots=True)
class YearOff:
    """Hold a year's days off; they are estimated where nobody has seen the moon yet."""

    days: frozenset[date] = frozenset()
    is_known: bool = False


def _nothing_known(_year: int) -> YearOff:
    return YearOff()


@dataclass(frozen=True, slots=True)
class Holidays:
    """Hold days off: «11-07» of every year, whole dates of one year, and the country's own.

    A year of which any whole date is entered is taken as entered, not as the country's.
    """

    yearly: frozenset[str] = field(default_factory=frozenset)
    once: frozenset[date] = field(default_factory=frozenset)
    country: Callable[[int], YearOff] = _nothing_known

    def is_working(self, day: date) -> bool:
        """Say whether offices work on the day."""
        is_off = f"{day:%m-%d}" in self.yearly or day in self._of_year(day.year).days
        return day.weekday() < _SATURDAY and not is_off

    def knows_year(self, year: int) -> bool:
        """Say whether the year's own days off are known, those that move among them."""
        return self._of_year(year).is_known

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

    def _of_year(self, year: int) -> YearOff:
        entered = frozenset(day for day in self.once if day.year == year)
        return YearOff(entered, is_known=True) if entered else self.country(year)


@cache
def holidays() -> Holidays:
    """Return Kyrgyzstan's days off under those of data/holidays.csv.

    Days of the file are MM-DD for every year or YYYY-MM-DD for one.
    """
    with (DATA / "holidays.csv").open(encoding="utf-8-sig", newline="") as file:
        days = [row["date"].strip() for row in csv.DictReader(file)]
    return Holidays(
        frozenset(day for day in days if len(day) < _WHOLE_DATE),
        frozenset(date.fromisoformat(day) for day in days if len(day) == _WHOLE_DATE),
        _kyrgyzstan,
    )


@cache
def _kyrgyzstan(year: int) -> YearOff:
    """Return what the library knows: movable feasts, days moved by the government."""
    from holidays import country_holidays  # noqa: PLC0415 - large, and not at the start

    found = country_holidays("KG", years=year, language="en_US")
    is_known = bool(found) and not any("estimated" in name for name in found.values())
    return YearOff(frozenset(found), is_known)
