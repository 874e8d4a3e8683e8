"""Who may be one person with whom: by phone, by name and place, never joined by itself."""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import TypeAlias

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.names import fold_name

# Beyond these nobody looks: a phone that a whole office gives is nobody's.
MOST = 3
# Of so many namesakes of one place it is looked who may be meant: the time stays that of a list.
_LOOKED_AT = 64
# A name with an aimak and a birth year, either of them as nobody told it or whatever it is.
_Block: TypeAlias = tuple[str, str, int | str | None]
_ANY = "*"


@dataclass(frozen=True, slots=True)
class Told:
    """Hold what desks told of one person; `aimaks` are those of all sessions, as they sound."""

    uid: str
    surname: str
    given_name: str
    patronymic: str = ""
    phone: str = ""
    birth_year: int | None = None
    aimaks: frozenset[str] = frozenset()

    @property
    def name_key(self) -> str:
        """Return what two spellings of one name share; empty for nobody's name."""
        return _name_key(self.surname, self.given_name) if self.surname else ""


def _name_key(surname: str, given_name: str) -> str:
    """Return the folded name; part by part, for the same parts come again and again.

    Of a Latin part beside a Cyrillic one the whole says how it is read.
    """
    if surname.isascii() != given_name.isascii():
        return _folded_name(f"{surname} {given_name}")
    return f"{_folded_name(surname)} {_folded_name(given_name)}".strip()


def _patronymics_differ(one: Told, other: Told) -> bool:
    both = one.patronymic and other.patronymic
    return bool(both) and _folded(one.patronymic) != _folded(other.patronymic)


_folded = lru_cache(maxsize=16384)(fold)
_folded_name = lru_cache(maxsize=16384)(fold_name)


class Lookalikes:
    """Look up who of the people here may be somebody.

    Their phone is the same; or their name is, and of aimak and birth year at least one is told of
    both, and none speaks against it. A year more or less is a slip, or a birthday to come.
    """

    def __init__(self, people: Iterable[Told] = ()) -> None:
        self._by_phone: dict[str, list[Told]] = defaultdict(list)
        self._by_name: dict[_Block, list[Told]] = defaultdict(list)
        self.add(people)

    def add(self, people: Iterable[Told]) -> None:
        """Know more people."""
        for person in people:
            for place in self._places_of(person):
                place.append(person)

    def put(self, person: Told) -> None:
        """Know one more, in the order of uids."""
        for place in self._places_of(person):
            insort(place, person, key=lambda each: each.uid)

    def forget(self, person: Told) -> None:
        """Know nothing more of somebody who was told so."""
        for place in self._places_of(person):
            place.remove(person)

    def empty(self, places: int) -> bool:
        """Know nothing more of so many places; say whether any are left.

        A hundred thousand people let go at once take a sixth of a second.
        """
        for known in (self._by_phone, self._by_name):
            for _ in range(min(places, len(known))):
                known.popitem()
        return bool(self._by_phone or self._by_name)

    def _places_of(self, person: Told) -> Iterator[list[Told]]:
        if person.phone:
            yield self._by_phone[person.phone]
        if key := person.name_key:
            year = person.birth_year
            for aimak in person.aimaks or ("",):
                yield self._by_name[key, aimak, year]
                yield self._by_name[key, aimak, _ANY]
            yield self._by_name[key, _ANY, year]

    def of(self, person: Told) -> list[Told]:
        """Return who it may be, the same phone first; at most MOST, the rest is no likeness."""
        phone = self._by_phone.get(person.phone, ()) if person.phone else ()
        named = (
            other for other in self._namesakes(person) if not _patronymics_differ(person, other)
        )
        once: dict[str, Told] = {}
        for other in chain(phone, named):
            if other.uid != person.uid:
                once[other.uid] = other
            if len(once) == MOST:
                break
        return list(once.values())

    def _namesakes(self, person: Told) -> Iterator[Told]:
        """Return who has the name and whom neither place nor year speaks against."""
        key, year = person.name_key, person.birth_year
        years = (year, year - 1, year + 1) if year else ()
        aimaks = sorted(person.aimaks)
        blocks: list[_Block] = []
        if key and aimaks and years:
            blocks = [(key, aimak, near) for aimak in aimaks for near in (*years, None)]
            blocks += [(key, "", near) for near in years]
        elif key:
            blocks = [(key, aimak, _ANY) for aimak in aimaks]
            blocks += [(key, _ANY, near) for near in years]
        for block in blocks:
            yield from islice(self._by_name.get(block, ()), _LOOKED_AT)


class Sharing:
    """Find who shares the phone, or the name and about the birth year, with another.

    Nobody else can be one with anybody, so that nothing more need be known of them.
    """

    def __init__(self) -> None:
        self._by_phone: dict[str, list[str]] = defaultdict(list)
        self._by_name: dict[str, list[Told]] = defaultdict(list)

    def add(self, people: Iterable[Told]) -> None:
        """Look at some people."""
        for person in people:
            if person.phone:
                self._by_phone[person.phone].append(person.uid)
            if key := person.name_key:
                self._by_name[key].append(person)

    def found(self) -> Iterator[str]:
        """Yield them, of all that were looked at; who shares much, more than once."""
        yield from (uid for uids in self._by_phone.values() if len(uids) > 1 for uid in uids)
        for namesakes in self._by_name.values():
            if len(namesakes) > 1:
                yield from _of_about_one_year(namesakes)


def _of_about_one_year(people: Sequence[Told]) -> Iterator[str]:
    if any(person.birth_year is None for person in people):
        yield from (person.uid for person in people)
        return
    by_age = sorted(people, key=lambda person: person.birth_year or 0)
    for one, other in pairwise(by_age):
        if (other.birth_year or 0) - (one.birth_year or 0) <= 1:
            yield from (one.uid, other.uid)
