"""Whom of a session the rows of a list mean: one person for a row, the surest pairs first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from seminar_desk.domain.lists.roster import (
    RosterRow,
    RowKey,
    name_key,
    name_of,
    same_patronymic,
    same_place,
)
from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.likeness import are_alike
from seminar_desk.domain.people.participant import Entry, Participant, same_aimak

_NAME_WORDS = 2  # a father's name may be new
_LEAST_NEAR = 0.7
_HEAD = 2  # letters of two words that slips leave as they are


def match(
    rows: Sequence[tuple[RosterRow, Entry]], listed: Sequence[Participant]
) -> Mapping[RowKey, Participant]:
    """Return who each row may mean: by the same phone, or by a name that is alike.

    A name with slips counts where the aimaks do not contradict each other; one that is only near
    («Исабеков», «Исабаев») where both say the same aimak, or the same phone.
    """
    index = _Index(listed)
    pairs = [
        (likeness, -place, -known.number, row.key, known)
        for place, (row, entry) in enumerate(rows)
        for known in index.near(entry)
        if (likeness := _likeness(entry, known)) is not None
    ]
    found: dict[RowKey, Participant] = {}
    taken: set[str] = set()
    for _, _, _, key, known in sorted(pairs, key=lambda pair: pair[:3], reverse=True):
        if key not in found and known.uid not in taken:
            found[key] = known
            taken.add(known.uid)
    return found


def resemble(entry: Entry, known: Participant) -> bool:
    """Tell whether somebody of the same phone may be the same person: a whole word is shared."""
    one, other = name_of(entry), known.full_name
    return are_alike(one, other) or bool(_shared_words(one, other))


def _shared_words(one: str, other: str) -> set[str]:
    return set(_words(one)) & set(_words(other))


def _words(name: str) -> list[str]:
    return [word for word in fold(name).split() if not names.is_particle(word)]


def _is_near(one: str, other: str) -> bool:
    """Tell whether two names share a whole word and differ in a few letters of one other word."""
    shared = _shared_words(one, other)
    left, right = (
        [word for word in _words(name)[:_NAME_WORDS] if word not in shared] for name in (one, other)
    )
    is_one_word = len(left) == len(right) == 1
    return (
        bool(shared)
        and is_one_word
        and SequenceMatcher(None, left[0], right[0]).ratio() >= _LEAST_NEAR
    )


def _likeness(entry: Entry, known: Participant) -> tuple[bool, ...] | None:
    phone = names.tidy_phone(entry.phone)
    same_phone = phone is not None and phone == names.tidy_phone(known.phone)
    same_name = name_key(entry) == name_key(known) and same_patronymic(entry, known)
    alike = same_name or are_alike(name_of(entry), known.full_name)
    one_place = bool(entry.aimak) and same_aimak(entry, known)
    is_near = one_place and _is_near(name_of(entry), known.full_name)
    if not (same_phone or same_name or is_near or (alike and same_place(entry, known))):
        return None
    return (
        same_name,
        alike,
        same_phone,
        one_place,
        entry.birth_year == known.birth_year,
        entry.role_code == known.role_code,
    )


@dataclass(slots=True)
class _Index:
    """Find who could be alike without comparing everybody: a phone, a word, two beginnings."""

    listed: Iterable[Participant]
    by_mark: dict[str, list[Participant]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for known in self.listed:
            for mark in _marks(known.full_name, known.phone):
                self.by_mark[mark].append(known)

    def near(self, entry: Entry) -> Iterable[Participant]:
        marks = _marks(name_of(entry), entry.phone)
        return {one.uid: one for mark in marks for one in self.by_mark.get(mark, ())}.values()


def _marks(name: str, phone: str) -> set[str]:
    words = fold(name).split()
    heads = " ".join(sorted(word[:_HEAD] for word in words[:2]))
    return {*words, heads, names.tidy_phone(phone) or ""} - {""}
