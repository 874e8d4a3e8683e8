"""Who may be one person with whom: by phone, by name and place, never joined by itself."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.names import fold_name

# Beyond these nobody looks: a phone that a whole office gives is nobody's.
MOST = 3


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
        return fold_name(f"{self.surname} {self.given_name}") if self.surname else ""


def may_be_one(one: Told, other: Told) -> bool:
    """Say whether two may be one person.

    Their phone is the same; or their name is, and of aimak and birth year at least one is told of
    both, and none speaks against it. A year more or less is a slip, or a birthday to come.
    """
    if one.phone and one.phone == other.phone:
        return True
    is_named = bool(one.name_key) and one.name_key == other.name_key
    return is_named and _may_share_a_name(one, other)


def _may_share_a_name(one: Told, other: Told) -> bool:
    return _agree(one, other) and not _patronymics_differ(one, other)


def _patronymics_differ(one: Told, other: Told) -> bool:
    both = one.patronymic and other.patronymic
    return bool(both) and fold(one.patronymic) != fold(other.patronymic)


def _agree(one: Told, other: Told) -> bool:
    said: list[bool] = []
    if one.aimaks and other.aimaks:
        said.append(bool(one.aimaks & other.aimaks))
    if one.birth_year and other.birth_year:
        said.append(abs(one.birth_year - other.birth_year) <= 1)
    return bool(said) and all(said)


class Lookalikes:
    """Look up who of the people here may be somebody."""

    def __init__(self, people: Iterable[Told]) -> None:
        self._by_phone: dict[str, list[Told]] = defaultdict(list)
        self._by_name: dict[str, list[Told]] = defaultdict(list)
        for person in people:
            if person.phone:
                self._by_phone[person.phone].append(person)
            if key := person.name_key:
                self._by_name[key].append(person)

    def of(self, person: Told) -> list[Told]:
        """Return who it may be, the same phone first; at most MOST, the rest is no likeness."""
        phone = self._by_phone.get(person.phone, ()) if person.phone else ()
        name = self._by_name.get(person.name_key, ()) if person.surname else ()
        named = (other for other in name if _may_share_a_name(person, other))
        once: dict[str, Told] = {}
        for other in chain(phone, named):
            if other.uid != person.uid:
                once[other.uid] = other
            if len(once) == MOST:
                break
        return list(once.values())
