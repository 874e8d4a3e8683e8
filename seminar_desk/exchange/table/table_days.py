"""Tell the days of a table from numbers that are shown as days."""

import re
from datetime import date, datetime, timedelta

# What nobody on a list was born in and no seminar is held in stands there as a number.
_FIRST_YEAR, _LAST_YEAR = 1910, 2100
_FIRST_NUMBER = 1900
_DAY_OF_1905 = re.compile(
    r"1905-(\d\d)-(\d\d)(?:[ T]00:00:00)?|(\d\d?)[./-](\d\d?)[./-]1905(?: 0?0:00(?::00)?)?"
)
DAY = timedelta(days=1)
DAY_ZERO, DAY_ZERO_ON_MAC = date(1899, 12, 30), date(1904, 1, 1)
_DAY_THAT_NEVER_WAS = 60  # the 29th of February 1900, which Excel counts


def number_behind(text: str) -> int | None:
    """Return the number that a text shows as a day of 1905: a year that had a date's format."""
    found = _DAY_OF_1905.fullmatch(text.strip())
    if found is None:
        return None
    month, day = (found[1], found[2]) if found[1] else (found[4], found[3])
    try:
        number = (date(1905, int(month), int(day)) - DAY_ZERO).days
    except ValueError:
        return None
    return number if _FIRST_NUMBER <= number <= _LAST_YEAR else None


def plain_day(day: date, first_day: date = DAY_ZERO) -> str | float:
    """Return a day as ISO text, or the number that a cell only shows as a day."""
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return _number(day, first_day)
    if isinstance(day, datetime):
        return day.isoformat(" ").removesuffix(" 00:00:00")
    return day.isoformat()


def _number(day: date, first_day: date) -> float:
    """Return the number that a cell shows as a day: the year 1975 as the 28th of May 1905."""
    midnight = datetime(first_day.year, first_day.month, first_day.day)  # noqa: DTZ001 - no clock
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
    number = (moment - midnight) / DAY
    if first_day == DAY_ZERO and number <= _DAY_THAT_NEVER_WAS:
        number -= 1
    return int(number) if number.is_integer() else number
