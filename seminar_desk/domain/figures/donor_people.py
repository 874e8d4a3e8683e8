"""What of those who came a donor is told: no number, and no difference of numbers, is 1 or 2.

Every number that is told is a sum of blocks, each of enough people or of nobody, and the blocks are
the same for all tables that could be taken from one another: bands and youth, roles and standing,
districts, oblasts, months and series. So whatever is subtracted, whole blocks are left. What nobody
told says nothing of anybody, nor does what all people have: how many did not say their sex is told
whole.

Where incomplete records are left out, the report with them may be at hand too. Then three crowds
are split, those who count, those who are left out, and all; a cell is told that is one in each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from seminar_desk.domain.figures.indicator import Indicator, registry
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
    families: Sequence[FamilyBlocks]

    def number(self, code: str, sexes: Sexes) -> int | None:
        """Return how many are in a cell; None for one that is not told."""
        if (code, sexes) in self.told:
            return len(self.people[code, sexes])
        return None if self.rest.get(sexes) else 0


def sexes_told(by_sex: Mapping[str, int]) -> tuple[Sexes, ...]:
    """Return which sexes are told together: of women or men too few would be all less the others.

    `by_sex`: how many people are of each.
    """
    together = any(0 < by_sex.get(sex, 0) < LEAST for sex in (WOMAN, MAN))
    return ((WOMAN, MAN), (UNKNOWN,)) if together else ((WOMAN,), (MAN,), (UNKNOWN,))


def lacking(names: Iterable[str]) -> tuple[str, ...]:
    """Return those of the columns that a record may be incomplete for, and that tables tell.

    How many did not tell one stands there, and that all of these are incomplete is known.
    """
    told = {name for family in _FAMILIES for name in family}
    return tuple(name for name in names if name in told and name in registry().complete)


@dataclass(frozen=True, slots=True)
class _Crowd:
    """Hold rows of people, as `DonorPeople` reads them, and which sexes are told together.

    `is_left`: those who are left out as incomplete.
    """

    rows: Sequence[tuple[str, ...]]
    sexes: tuple[Sexes, ...]
    is_left: bool = False


class _Split:
    """Hold a crowd split by a family: who has which codes, and in which block they are.

    Of the codes at the places `apart` the unknown are in no block with the others: all of them
    are left out, and how many there are is known. Who told no sex is left out whatever they told.
    """

    def __init__(
        self, seen: Iterable[tuple[str, Sexes, Codes]], width: int, apart: Sequence[int]
    ) -> None:
        self.seen = list(seen)
        nothing = ("",) * width
        rows = []
        for person, sexes, codes in self.seen:
            lacks = [codes[each] == UNKNOWN for each in apart if sexes != (UNKNOWN,)]
            rows.append(CellRow(person, (sexes, *lacks), (codes, nothing)))
        steps = small_cells.steps_needed(rows)
        sizes: dict[Hashable, set[str]] = {}
        within: dict[tuple[Hashable, small_cells.Told], Counter[Codes]] = {}
        self._sexes: dict[Hashable, Sexes] = {}
        for (person, sexes, codes), row in zip(self.seen, rows, strict=True):
            sizes.setdefault(row.among, set()).add(person)
            self._sexes[row.among] = sexes
            block = (row.among, small_cells.told(row, steps))
            within.setdefault(block, Counter())[codes] += 1
        self._few = {among for among, own in sizes.items() if len(own) < LEAST}
        self._within = within

    def blocks(self, sexes: Sequence[Sexes]) -> FamilyBlocks:
        """Return the blocks of these sexes."""
        own = [
            (among in self._few, found)
            for (among, _), found in self._within.items()
            if self._sexes[among] in sexes
        ]
        return FamilyBlocks(
            [found for is_few, found in own if not is_few],
            [found for is_few, found in own if is_few],
        )

    def joined(self, place: int, cells: Iterable[Cell]) -> Iterator[Cell]:
        """Yield the cells of a dimension whose people are in one block with those of others."""
        small = {self._sexes[among] for among in self._few}
        yield from (cell for cell in cells if cell[1] in small)
        for (among, _), found in self._within.items():
            own = {codes[place] for codes in found}
            if len(own) > 1:
                yield from ((code, self._sexes[among]) for code in own)


class DonorPeople:
    """Hold those who came, and join cells of too few people as they are asked for.

    `left_out`: the rows that do not count, where incomplete ones do not.
    """

    def __init__(self, participations: Relation, *, complete_only: bool = False) -> None:
        dimensions = [name for family in _FAMILIES for name in family]
        self._place = {name: index for index, name in enumerate(("person", "sex", *dimensions))}
        counted = participations
        self.left_out: Relation | None = None
        if complete_only:
            counted = participations.kept(participations.staying)
            self.left_out = participations.kept(not stays for stays in participations.staying)
        rows = self._read(counted)
        self.persons: Mapping[str, str] = _sexes(rows)
        self.by_sex: Counter[str] = Counter(self.persons.values())
        self.sexes = sexes_told(self.by_sex)
        self._crowds = [_Crowd(rows, self.sexes)]
        self._is_bare = False  # too few of some sexes are left for any word of what people are
        if self.left_out is not None:
            whole = self._read(participations)
            by_sex = Counter(_sexes(whole).values())
            of_whole = sexes_told(by_sex)
            self.sexes = min(self.sexes, of_whole, key=len)
            self._is_bare = any(
                0 < (own := sum(self.by_sex[sex] for sex in sexes)) < LEAST
                and own < sum(by_sex[sex] for sex in sexes)
                for sexes in self.sexes
            )
            left = self._read(self.left_out)
            self._crowds = [_Crowd(rows, self.sexes), _Crowd(left, self.sexes, is_left=True)]
            self._crowds.append(_Crowd(whole, of_whole))
        self._known: dict[str, DonorCells] = {}

    def _read(self, participations: Relation) -> list[tuple[str, ...]]:
        return [
            tuple(map(str, row))
            for *row, present in participations.rows((*self._place, "present"))
            if present == YES
        ]

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
        are_many = len(traits) > 1 or _TRAITS & dict(line.where).keys()
        if line.of == _OF_PEOPLE and (are_many or (traits and self._is_bare)):
            return True
        return any(
            0 < blocks.untold(wanted) < LEAST
            for column, codes in line.part
            for families, wanted in self._asked(column, frozenset(map(str, codes)))
            for blocks in families
        )

    def _asked(
        self, column: str, yes: frozenset[str]
    ) -> Iterator[tuple[Sequence[FamilyBlocks], Mapping[int, frozenset[str]]]]:
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
                yield cells.families, {place: part, **wanted}

    def hides_place(self, dimension: str, code: str) -> bool:
        """Say whether the people of a district or a series cannot be told as one number."""
        cells = self.cells(dimension)
        return any(cells.number(code, sexes) is None for sexes in self.sexes)

    def lines(self) -> Iterator[tuple[str, frozenset[str]]]:
        """Yield the people behind each number that is told, by the dimension that it is of.

        `role_untold` are those of the role «other», told or not: workbooks call both alike. Of
        cells that are not told their sum is: for each sex, and for all of them without those who
        told nothing, whose number stands there.
        """
        for dimension in (name for family in _FAMILIES[:-1] for name in family):
            cells = self.cells(dimension)
            for cell in cells.told:
                yield dimension, cells.people[cell]
            hidden = {cell: own for cell, own in cells.people.items() if cell not in cells.told}
            for sexes in self.sexes:
                of_sexes = (people for cell, people in hidden.items() if cell[1] == sexes)
                yield dimension, frozenset[str]().union(*of_sexes)
            known = (people for cell, people in hidden.items() if cell[0] != UNKNOWN)
            yield dimension, frozenset[str]().union(*known)
        roles = self.cells("role")
        for sexes in self.sexes:
            others = (roles.people.get((code, sexes), frozenset()) for code in ("other", UNKNOWN))
            yield "role_untold", frozenset[str]().union(*others)
            yield "sex", frozenset(who for who, sex in self.persons.items() if sex in sexes)

    def _of_family(self, family: Sequence[str]) -> Iterator[DonorCells]:
        apart = [family.index(name) for name in lacking(family)]
        splits = [
            _Split(self._seen(crowd, family), len(family), apart if crowd.is_left else ())
            for crowd in self._crowds
        ]
        # Of some of the people each sex is asked alone: the sum of two is no cover for either.
        families = [
            split.blocks([sexes]) for split in splits[:-1] for sexes in (*self.sexes, SEXES)
        ]
        families.append(splits[-1].blocks((*self._crowds[-1].sexes, SEXES)))
        for place in range(len(family)):
            people: dict[Cell, set[str]] = {}
            for split in splits[1:]:
                for _, sexes, codes in split.seen:
                    people.setdefault((codes[place], self._wider(sexes)), set())
            for person, sexes, codes in splits[0].seen:
                people.setdefault((codes[place], sexes), set()).add(person)
            joined = {
                (code, self._wider(sexes))
                for split in splits
                for code, sexes in split.joined(place, people)
            }
            rest: Counter[Sexes] = Counter()
            for cell in joined:
                rest[cell[1]] += len(people[cell])
            frozen = {cell: frozenset(inside) for cell, inside in people.items()}
            told = frozenset(people.keys() - joined)
            yield DonorCells(frozen, told, rest, families)

    def _wider(self, sexes: Sexes) -> Sexes:
        """Return what sexes of all people are told with here, where more may be told together."""
        if sexes == SEXES:
            return sexes
        return next(own for own in self.sexes if sexes[0] in own)

    def _seen(
        self, crowd: _Crowd, family: Sequence[str]
    ) -> Iterator[tuple[str, Sexes, tuple[str, ...]]]:
        """Yield each person once, in each place where they came: as when they came first."""
        is_of_places = family[0] in PLACES
        sexes_of = {sex: sexes for sexes in crowd.sexes for sex in sexes}
        if family[0] in _OF_BOTH_SEXES:
            sexes_of = dict.fromkeys(SEXES, SEXES)
        seen: set[tuple[str, ...]] = set()
        for row in crowd.rows:
            person, sex = row[:2]
            codes = tuple(row[self._place[name]] for name in family)
            key = (person, *codes) if is_of_places else (person,)
            if key not in seen:
                seen.add(key)
                yield person, sexes_of[sex], codes


def _sexes(rows: Iterable[Sequence[str]]) -> dict[str, str]:
    """Return the sex of each person, as when they came first."""
    found: dict[str, str] = {}
    for person, sex, *_ in rows:
        found.setdefault(person, sex)
    return found
