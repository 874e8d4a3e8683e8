"""What of those who came a donor is told: no number, and no difference of numbers, is 1 or 2.

Every number that is told is a sum of blocks, each of enough people or of nobody, and the blocks are
the same for all tables that could be taken from one another: bands and youth, roles and standing,
districts, oblasts, months and series. So whatever is subtracted, whole blocks are left. What nobody
told says nothing of anybody, nor does what all people have: how many did not say their sex is told
whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from seminar_desk.domain.figures.indicator import Indicator
from seminar_desk.domain.figures.relation import PLACES, UNKNOWN, YES, Relation
from seminar_desk.domain.people import small_cells
from seminar_desk.domain.people.small_cells import LEAST, CellRow

WOMAN, MAN = "f", "m"
SEXES = (WOMAN, MAN, UNKNOWN)
SELF_GROUP = "self_group"
_FAMILIES = (
    ("role", "standing"),
    ("age_band", "youth"),
    ("oblast", "district", "period", "series"),
    (SELF_GROUP, "grouped"),
)
_TRAITS = frozenset({"sex", "aimak", *(name for family in _FAMILIES for name in family)})
_OF_PEOPLE = "participations"
_OF_BOTH_SEXES = frozenset({SELF_GROUP, "grouped"})
# Sexes that are told together: one alone, or two of which one is of too few.
Sexes: TypeAlias = tuple[str, ...]
Cell: TypeAlias = tuple[str, Sexes]
Codes: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FamilyBlocks:
    """Hold of each block how many people have which codes, one for each dimension of a family.

    `small` are those of sexes that too few people told.
    """

    blocks: Sequence[Counter[Codes]]
    small: Sequence[Counter[Codes]]

    def untold(self, wanted: Mapping[int, frozenset[str]]) -> int:
        """Return how many people are left when all whole blocks are taken away.

        `wanted`: place of a dimension in its family -> the codes of these people.
        """

        def own(block: Counter[Codes]) -> int:
            return sum(
                number
                for codes, number in block.items()
                if all(codes[place] in among for place, among in wanted.items())
            )

        of_blocks = ((own(block), block.total()) for block in self.blocks)
        left = sum(number for number, size in of_blocks if number < size)
        return left + sum(map(own, self.small))


@dataclass(frozen=True, slots=True)
class DonorCells:
    """Hold of one dimension who is in each cell of a code and sexes, and which cells are told.

    A cell that is not told may be empty, so that nobody sees which of them the others are in.
    """

    people: Mapping[Cell, frozenset[str]]
    told: frozenset[Cell]
    rest: Mapping[Sexes, int]
    family: FamilyBlocks

    def number(self, code: str, sexes: Sexes) -> int | None:
        """Return how many are in a cell; None for one that is not told."""
        if (code, sexes) in self.told:
            return len(self.people[code, sexes])
        return None if self.rest.get(sexes) else 0


class DonorPeople:
    """Hold those who came, and join cells of too few people as they are asked for."""

    def __init__(self, participations: Relation, *, complete_only: bool = False) -> None:
        dimensions = [name for family in _FAMILIES for name in family]
        self._place = {name: index for index, name in enumerate(("person", "sex", *dimensions))}
        names = (*self._place, "present", "complete")
        self._rows = [
            tuple(map(str, row))
            for *row, present, complete in participations.rows(names)
            if present == YES and (complete == YES or not complete_only)
        ]
        first: dict[str, str] = {}
        for person, sex, *_ in self._rows:
            first.setdefault(person, sex)
        self.persons: Mapping[str, str] = first
        self.by_sex: Mapping[str, int] = Counter(first.values())
        together = any(0 < self.by_sex.get(sex, 0) < LEAST for sex in (WOMAN, MAN))
        self.sexes: tuple[Sexes, ...] = (
            ((WOMAN, MAN), (UNKNOWN,)) if together else ((WOMAN,), (MAN,), (UNKNOWN,))
        )
        self._known: dict[str, DonorCells] = {}

    def cells(self, dimension: str) -> DonorCells:
        """Return the cells of a dimension, joined as those of all that it belongs with."""
        if dimension not in self._known:
            family = next(family for family in _FAMILIES if dimension in family)
            self._known |= zip(family, self._of_family(family), strict=True)
        return self._known[dimension]

    def hides(self, line: Indicator) -> bool:
        """Say whether an indicator of what people are would give back a cell that is not told.

        One of two traits at once, which an office may have made, is in no table and is not told.
        What is told of a finer dimension may be taken from what is told of those after it.
        """
        traits = [column for column, _ in (*line.where, *line.part) if column in _TRAITS]
        if line.of == _OF_PEOPLE and (len(traits) > 1 or _TRAITS & dict(line.where).keys()):
            return True
        return any(
            0 < blocks.untold(wanted) < LEAST
            for column, codes in line.part
            for blocks, wanted in self._asked(column, frozenset(map(str, codes)))
        )

    def _asked(
        self, column: str, yes: frozenset[str]
    ) -> Iterator[tuple[FamilyBlocks, Mapping[int, frozenset[str]]]]:
        """Yield who is known by an indicator of these codes, alone and with each code after it."""
        family = next((family for family in _FAMILIES if column in family), ())
        if not family:
            return
        place, unknown = family.index(column), frozenset({UNKNOWN})
        cells = self.cells(column)
        known = frozenset(code for code, _ in cells.people)
        after = [
            (further, frozenset({code}))
            for further in range(place + 1, len(family))
            for code in {code for code, _ in self.cells(family[further]).people}
        ]
        for part in (yes, known - yes - unknown, unknown - yes):
            for wanted in ({}, *({further: code} for further, code in after)):
                yield cells.family, {place: part, **wanted}

    def hides_place(self, dimension: str, code: str) -> bool:
        """Say whether the people of a district or a series cannot be told as one number."""
        cells = self.cells(dimension)
        return any(cells.number(code, sexes) is None for sexes in self.sexes)

    def lines(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Yield the people behind each number that is told, by the dimension that it is of.

        `role_untold` are those of the role «other», told or not: workbooks call both alike.
        """
        for dimension in (name for family in _FAMILIES[:-1] for name in family):
            cells = self.cells(dimension)
            for cell in cells.told:
                yield dimension, cells.people[cell]
            for sexes in self.sexes:
                hidden = (
                    people
                    for cell, people in cells.people.items()
                    if cell[1] == sexes and cell not in cells.told
                )
                yield dimension, frozenset[str]().union(*hidden)
        roles = self.cells("role")
        for sexes in self.sexes:
            others = (roles.people.get((code, sexes), frozenset()) for code in ("other", UNKNOWN))
            yield "role_untold", frozenset[str]().union(*others)
            yield "sex", frozenset(who for who, sex in self.persons.items() if sex in sexes)

    def _of_family(self, family: Sequence[str]) -> Iterator[DonorCells]:
        seen = list(self._seen(family))
        nothing = ("",) * len(family)
        rows = [CellRow(person, sexes, (codes, nothing)) for person, sexes, codes in seen]
        steps = small_cells.steps_needed(rows)
        blocks = [(row.among, small_cells.told(row, steps)) for row in rows]
        sizes: dict[Sexes, set[str]] = {}
        within: dict[tuple[Sexes, small_cells.Told], Counter[Codes]] = {}
        for (person, sexes, codes), (_, block) in zip(seen, blocks, strict=True):
            sizes.setdefault(sexes, set()).add(person)
            within.setdefault((sexes, block), Counter())[codes] += 1
        small = {sexes for sexes, own in sizes.items() if len(own) < LEAST}
        counted = FamilyBlocks(
            [found for (sexes, _), found in within.items() if sexes not in small],
            [found for (sexes, _), found in within.items() if sexes in small],
        )
        for place in range(len(family)):
            people: dict[Cell, set[str]] = {}
            for person, sexes, codes in seen:
                people.setdefault((codes[place], sexes), set()).add(person)
            joined: set[Cell] = set()
            for (sexes, _), found in within.items():
                own = {codes[place] for codes in found}
                if len(own) > 1 or sexes in small:
                    joined |= {(code, sexes) for code in own}
            told = people.keys() - joined
            rest: Counter[Sexes] = Counter()
            for cell in joined:
                rest[cell[1]] += len(people[cell])
            frozen = {cell: frozenset(inside) for cell, inside in people.items()}
            yield DonorCells(frozen, frozenset(told), rest, counted)

    def _seen(self, family: Sequence[str]) -> Iterator[tuple[str, Sexes, tuple[str, ...]]]:
        """Yield each person once, in each place where they came: as when they came first."""
        is_of_places = family[0] in PLACES
        sexes_of = {sex: sexes for sexes in self.sexes for sex in sexes}
        if family[0] in _OF_BOTH_SEXES:
            sexes_of = dict.fromkeys(SEXES, SEXES)
        seen: set[tuple[str, ...]] = set()
        for row in self._rows:
            person, sex = row[:2]
            codes = tuple(row[self._place[name]] for name in family)
            key = (person, *codes) if is_of_places else (person,)
            if key not in seen:
                seen.add(key)
                yield person, sexes_of[sex], codes
