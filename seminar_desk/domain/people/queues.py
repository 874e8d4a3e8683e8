"""The queue at the door: cut at a letter for two desks, and how fast it moves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from statistics import median

from seminar_desk.domain.people.names import sort_key
from seminar_desk.domain.people.participant import INVITED, Participant

# The letters surnames usually begin with.
_USUAL = "АБВГДЕЖЗИКЛМНОӨПРСТУҮФХЦЧШЭЮЯ"


@dataclass(frozen=True, slots=True)
class Half:
    """Hold the letters of one desk and how many people they bring: «А–К», 14."""

    first: str
    last: str
    count: int

    @property
    def letters(self) -> str:
        """Return «А–К», or one letter alone."""
        return self.first if self.first == self.last else f"{self.first}–{self.last}"


def split(surnames: Iterable[str]) -> tuple[Half, Half] | None:
    """Return the most even cut between two initial letters; None when all share one.

    The halves reach to the ends of the alphabet, so that a walk-in finds a queue too.
    """
    initials = Counter(_initial(name) for name in surnames if name.strip())
    letters = sorted(initials, key=sort_key)
    if len(letters) < 2:  # noqa: PLR2004 - two halves need two letters
        return None
    total = initials.total()
    sums = [sum(initials[letter] for letter in letters[:cut]) for cut in range(1, len(letters))]
    best = min(range(len(sums)), key=lambda place: abs(total - 2 * sums[place]))
    end = letters[best]
    after = [letter for letter in _USUAL if sort_key(letter) > sort_key(end)]
    begin = min((letters[best + 1], *after), key=sort_key)
    first = min(_USUAL[0], letters[0], key=sort_key)
    last = max(_USUAL[-1], letters[-1], key=sort_key)
    return Half(first, end, sums[best]), Half(begin, last, total - sums[best])


def two_queues(participants: Iterable[Participant]) -> tuple[Half, Half] | None:
    """Return the one cut that screen, door signs and sheets share: over the invited alone.

    Walk-ins never move the letter, so signs printed in the morning stay true all day.
    """
    return split(row.surname for row in participants if row.registration == INVITED)


def belongs_to(surname: str, half: Half) -> bool:
    """Say whether a surname's first letter lies within a half."""
    return sort_key(half.first) <= sort_key(_initial(surname)) <= sort_key(half.last)


def _initial(name: str) -> str:
    return name.strip()[:1].upper()


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
