"""Somebody who subtracts every number that a donor was told from every other.

People are told apart by profiles; a number that was told is a sum over some of them. What can be
reckoned from all numbers is what lies in their span: whether a few people do is asked of that.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations, product
from typing import TypeAlias

_PRIME = (1 << 61) - 1  # reckoned modulo it, what is a sum of rows stays one
Profile: TypeAlias = Mapping[str, str]
Equation: TypeAlias = tuple[frozenset[int], int]  # of which profiles, and how many people


class Attacker:
    """Hold all profiles that anybody could have, and what was told of how many have them."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self.profiles = profiles
        self._all = frozenset(range(len(profiles)))
        self._places: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        for place, profile in enumerate(profiles):
            for trait in profile.items():
                self._places[trait].add(place)
        self.crowds: list[frozenset[int]] = []  # who could be counted in each report
        self._told: list[Equation] = []

    def having(self, **wanted: str | Iterable[str]) -> frozenset[int]:
        """Return the profiles with these codes, one of several where several are named."""
        found = self._all
        for name, value in wanted.items():
            among = (value,) if isinstance(value, str) else value
            found &= frozenset().union(*(self._places[name, code] for code in among))
        return found

    def hear(self, profiles: frozenset[int], number: int) -> None:
        """Take in a number that was told."""
        self._told.append((profiles, number))

    def finds(
        self, people: Sequence[Profile], dimensions: Sequence[str]
    ) -> list[tuple[dict[str, str], int]]:
        """Return every cell of these dimensions, with one or two people, that can be reckoned.

        A cell of which nothing is told but «unknown» says nothing of anybody, nor that a record is
        complete or is not; nor does how much rows tell (`told`), nor what all people of a report
        have of whom nothing else can be (they are all of one district: so is who did not tell their
        sex); of incomplete records all of those who told it.
        """
        nobody = self._nobody()
        basis = _Basis()
        for own, _ in self._told:
            basis.add(own - nobody)
        alike = Counter(tuple(one[name] for name in dimensions) for one in people)
        cells: Counter[tuple[str, ...]] = Counter()
        for codes, number in alike.items():
            for cell in product(*(("", code) for code in codes)):
                cells[cell] += number
        found = []
        few = {cell: number for cell, number in cells.items() if number < 3}
        for cell, number in few.items():
            wanted = {name: code for name, code in zip(dimensions, cell, strict=True) if code}
            unsaid = {
                name: code
                for name, code in wanted.items()
                if code == "unknown" or name == "complete"
            }
            if not wanted.keys() - unsaid.keys() - {"told"}:
                continue
            own = self.having(**wanted) - nobody
            silent = self.having(**unsaid) - nobody
            if "complete" in unsaid:
                said = wanted.keys() - unsaid.keys()
                silent -= frozenset().union(*(self.having(**{one: "unknown"}) for one in said))
            if unsaid and any(own == silent & crowd for crowd in self.crowds):
                continue
            if basis.spans(own):
                found.append((wanted, number))
        return found

    def _nobody(self) -> frozenset[int]:
        """Return the profiles that nobody has: told so, or by two numbers that are the same.

        Without these, other numbers are of less, until nothing more follows.
        """
        nobody: frozenset[int] = frozenset()
        while True:
            told = {(own - nobody, number) for own, number in self._told}
            more = nobody.union(
                *(own for own, number in told if not number),
                *(
                    own - less
                    for (own, number), (less, same) in permutations(told, 2)
                    if number == same and less < own
                ),
            )
            if more == nobody:
                return nobody
            nobody = more


class _Basis:
    """Keep rows of 0 and 1 reduced, so that others can be asked whether they are sums of them."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[int, int]] = {}
        self._pivots: list[int] = []

    def add(self, places: frozenset[int]) -> None:
        if row := self._reduced(places):
            pivot = min(row)
            inverse = pow(row[pivot], -1, _PRIME)
            self._rows[pivot] = {place: n * inverse % _PRIME for place, n in row.items()}
            self._pivots = sorted(self._rows)

    def spans(self, places: frozenset[int]) -> bool:
        return not self._reduced(places)

    def _reduced(self, places: frozenset[int]) -> dict[int, int]:
        row = dict.fromkeys(places, 1)
        for pivot in self._pivots:
            if times := row.get(pivot):
                for place, n in self._rows[pivot].items():
                    left = (row.get(place, 0) - times * n) % _PRIME
                    if left:
                        row[place] = left
                    else:
                        row.pop(place, None)
        return row
