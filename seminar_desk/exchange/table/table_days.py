"""Tell the days of a table from numbers that are shown as days."""

from datetime import date, datetime, timedelta

# What nobody on a list was born in and no seminar is held in stands there as a number.
_FIRST_YEAR, _LAST_YEAR = 1910, 2100
DAY = timedelta(days=1)
DAY_ZERO, DAY_ZERO_ON_MAC = date(1899, 12, 30), date(1904, 1, 1)
_DAY_THAT_NEVER_WAS = 60  # the 29th of February 1900, which Excel counts


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
