"""How long ago each step of this run was written, by a clock that nobody can set."""

import sys
import time
from collections.abc import Callable

if sys.platform == "linux":

    def running_seconds() -> float:
        """Return the seconds that the computer has been on, asleep too."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)
else:
    running_seconds = time.monotonic


class StepAges:
    """Remember when each step was written since the store was opened; no step of before."""

    def __init__(self, seconds: Callable[[], float] = running_seconds) -> None:
        self._seconds = seconds
        self._opened = seconds()
        self._written: dict[int, float] = {}

    def note(self, step: int) -> None:
        """Remember a step that is on the disk now."""
        self._written[step] = self._seconds()

    def of(self, step: int) -> float | None:
        """Return how many seconds ago a step was written; None of an earlier run."""
        at = self._written.get(step)
        return None if at is None else self._seconds() - at

    def of_run(self) -> float:
        """Return how many seconds the store has been open."""
        return self._seconds() - self._opened
