"""Working days: no weekends, none of the country's days off, none of those entered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from seminar_desk.domain.data_files import rows_of

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_WHOLE_DATE = len("2017-11-07")
_LEAP_YEAR = 2016  # a day of every year may be 29 February


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
        return day.weekday() < _SATURDAY and not self.is_off(day)

    def is_off(self, day: date) -> bool:
        """Say whether the day is a holiday, on whatever day of the week."""
        return f"{day:%m-%d}" in self.yearly or day in self._of_year(day.year).days

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
def _shipped() -> tuple[Mapping[str, str], ...]:
    """Return the lines of data/holidays.csv: the day, its name in Russian and in Kyrgyz."""

    def made(row: Mapping[str, str]) -> Mapping[str, str]:
        date.fromisoformat(f"{_LEAP_YEAR}-{row['date'].strip()}"[-_WHOLE_DATE:])
        return {name: row[name] for name in ("date", "ru", "ky")}

    return rows_of("holidays.csv", made)


def shipped_days() -> tuple[str, ...]:
    """Return the days that ship, each with its Russian name: «11-07 Дни истории»."""
    return tuple(f"{row['date'].strip()} {row['ru']}" for row in _shipped())


@cache
def holidays(entered: tuple[str, ...] = ()) -> Holidays:
    """Return Kyrgyzstan's days off under those entered, or the shipped ones where none are.

    An entered day is MM-DD for every year or YYYY-MM-DD for one; its name may stand behind.
    """
    days = [_day_of(text) for text in entered or shipped_days()]
    return Holidays(
        frozenset(day for day in days if len(day) < _WHOLE_DATE),
        frozenset(date.fromisoformat(day) for day in days if len(day) == _WHOLE_DATE),
        _kyrgyzstan,
    )


def days_off(entered: tuple[str, ...], year: int, language: str = "ru") -> list[tuple[date, str]]:
    """Return a year's days off in order, weekends apart, with the names that were entered.

    A name that ships is said in the language, where it has a name in it.
    """
    off = holidays(entered)
    said = {row["ru"]: row.get(language) or row["ru"] for row in _shipped()}
    named = {_day_of(text): text.partition(" ")[2] for text in entered or shipped_days()}
    first = date(year, 1, 1)
    year_long = (first + timedelta(days=place) for place in range(366))
    return [
        (day, said.get(name, name))
        for day in year_long
        if day.year == year and off.is_off(day)
        for name in (named.get(day.isoformat()) or named.get(f"{day:%m-%d}", ""),)
    ]


def with_day(entered: tuple[str, ...], day: date, name: str, *, yearly: bool) -> tuple[str, ...]:
    """Return what is entered with one day more, of every year or of its own alone."""
    if yearly:
        return _sorted((*(entered or shipped_days()), f"{day:%m-%d} {name}".strip()))
    return _sorted((*_written_out(entered, day.year), f"{day.isoformat()} {name}".strip()))


def without_day(entered: tuple[str, ...], day: date) -> tuple[str, ...]:
    """Return what is entered without a day; one of every year goes from all of them."""
    same = (day.isoformat(), f"{day:%m-%d}")
    kept = _written_out(entered, day.year)
    return _sorted(tuple(text for text in kept if _day_of(text) not in same))


def _written_out(entered: tuple[str, ...], year: int) -> tuple[str, ...]:
    """Enter the country's own days of a year, for a year that is entered is taken as entered."""
    known = entered or shipped_days()
    if any(text.startswith(f"{year}-") for text in known):
        return known
    yearly = {_day_of(text) for text in known}
    days = (day for day in _kyrgyzstan(year).days if f"{day:%m-%d}" not in yearly)
    return (*known, *(day.isoformat() for day in days))


def _sorted(entered: tuple[str, ...]) -> tuple[str, ...]:
    """Put the days of every year first; one day is entered once."""
    by_day = {_day_of(text): text for text in entered}
    return tuple(by_day[day] for day in sorted(by_day, key=lambda day: (len(day), day)))


def _day_of(text: str) -> str:
    return text.partition(" ")[0]


@cache
def _kyrgyzstan(year: int) -> YearOff:
    """Return what the library knows: movable feasts, days moved by the government."""
    from holidays import country_holidays  # noqa: PLC0415 - large, and not at the start

    found = country_holidays("KG", years=year, language="en_US")
    is_known = bool(found) and not any("estimated" in name for name in found.values())
    return YearOff(frozenset(found), is_known)
