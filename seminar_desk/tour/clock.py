"""The tour's own time: a day in October 2017, the same at every run."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import count
from uuid import NAMESPACE_URL, uuid5

# Kyrgyzstan's time, as POSIX writes it: no time zone files are needed.
ZONE_NAME = "KGT-6"
ZONE = timezone(timedelta(hours=6))
_BETWEEN_LOOKS = timedelta(seconds=3)


class TourClock:
    """Go on three seconds at each look, or jump to an hour of the day."""

    def __init__(self, day: date) -> None:
        self._day = day
        self._now = datetime.combine(day, time(8, 20), ZONE)

    def __call__(self) -> datetime:
        """Return the present moment, a little later each time."""
        self._now += _BETWEEN_LOOKS
        return self._now.astimezone(UTC)

    def at(self, hour: int, minute: int) -> None:
        """Go on to a later time of the day."""
        self._now = max(self._now, datetime.combine(self._day, time(hour, minute), ZONE))

    def wait(self, seconds: int) -> None:
        """Let some time pass."""
        self._now += timedelta(seconds=seconds)


def same_identities() -> Callable[[], str]:
    """Return a maker of identities that are the same at every run."""
    numbers = count(1)
    return lambda: str(uuid5(NAMESPACE_URL, f"seminar-desk-tour-{next(numbers)}"))
