"""Find people as they are asked for: any word order, any alphabet, a slip of the finger."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from seminar_desk.domain.people import readings
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.names import dialled_at_home, is_particle
from seminar_desk.domain.people.participant import SHORTEST_CODE

_FEW_HITS = 8
_EXACT, _PREFIX, _INITIAL, _SLIP, _SLIPPED_PREFIX, _SLIPPED_FIRST = 24, 20, 16, 12, 8, 4
# More than any number of words is worth: who is named stands before who is only hinted at.
_NAMED, _GUESS_PENALTY = 1000, 10_000
_MOST_SLOTS = 1 << 32
_SURNAME, _GIVEN_NAME, _PATRONYMIC, _EXTRA = _NAMED + 3, _NAMED + 2, 1, 0
_SHORTEST_FOR_EXTRA = 3
_SHORTEST_PHONE_PART = 4
_SHORTEST_NEAR_WORD = 2
_PHONE_TAIL, _PHONE_PART = _NAMED + _EXACT, _NAMED + _SLIP
_WHOLE_CODE, _CODE_PART = _NAMED + _EXACT + 4, _PREFIX


@dataclass(frozen=True, slots=True)
class Searchable:
    """Hold what one person can be found by; phone and code in canonical digits."""

    key: str
    name: str
    phone: str = ""
    code: str = ""
    extra: str = ""


class Hit(NamedTuple):
    """Say who was found; equal scores are equally good, a guess forgave a slip.

    Who is `named` was asked for by surname, given name, phone or number, not only by the father's
    name, place or role.
    """

    key: str
    score: int
    guessed: bool = False
    named: bool = False


class _Entry(NamedTuple):
    key: str
    words: dict[str, int]


class _Meaning(NamedTuple):
    """Hold the words of the index that a typed one may mean, with their worth."""

    worth: dict[str, int]
    in_names_only: bool


# What was meant, and the bounds of the words that begin so.
_Slip = tuple[str, int, int]


class SearchIndex:
    """Keep folded words sorted, so that a prefix is two bisections away."""

    def __init__(self, entries: Iterable[Searchable] = ()) -> None:
        self._slots: dict[str, int] = {}
        self._entries: list[_Entry | None] = []
        self._phones: list[str] = []
        self._codes: list[str] = []
        self._postings: dict[str, dict[int, int]] = {}
        for entry in entries:
            self._put(len(self._entries), entry)
        self._words = sorted(self._postings)

    def __len__(self) -> int:
        return len(self._slots)

    def add(self, entry: Searchable) -> None:
        """Take in a new person, after all others."""
        self._sort_in(self._put(len(self._entries), entry))

    def replace(self, entry: Searchable) -> None:
        """Take the person's new words; the place among equals stays."""
        slot = self._slots.pop(entry.key)
        self._forget(slot)
        self._sort_in(self._put(slot, entry))

    def remove(self, key: str) -> None:
        """Find the person no more."""
        self._forget(self._slots.pop(key))

    def find(self, query: str, limit: int | None = None) -> list[Hit]:
        """Return the people asked for, best first; an empty query asks for everyone."""
        asked = readings.readings(query)
        if not asked:
            return [Hit(entry.key, 0) for entry in self._entries if entry][:limit]
        hits = self._ranked(self._sure(asked), guessed=False)
        if len(hits) < _FEW_HITS:
            known = {hit.key for hit in hits}
            guesses = self._ranked(self._guesses(asked), guessed=True)
            hits += [guess for guess in guesses if guess.key not in known]
        return hits[:limit]

    def near(self, query: str) -> list[Hit]:
        """Return who would be named if one letter of one word, not its first, were another."""
        scores: dict[int, int] = {}
        for reading in readings.readings(query):
            if not (reading.guessed or reading.last_resort):
                for slipped in reading.words:
                    found = self._found(reading, partial(self._near_words, slipped))
                    _keep_best(scores, found, reading.penalty)
        return [hit for hit in self._ranked(scores, guessed=True) if hit.named]

    def _ranked(self, scores: Mapping[int, int], *, guessed: bool) -> list[Hit]:
        below_sure = _GUESS_PENALTY if guessed else 0
        ranked = sorted(scores, key=lambda slot: slot - scores[slot] * _MOST_SLOTS)
        entries = self._entries
        return [
            Hit(entry.key, scores[slot] - below_sure, guessed, scores[slot] > _NAMED // 2)
            for slot in ranked
            if (entry := entries[slot])
        ]

    def _sure(self, asked: Sequence[readings.Reading]) -> dict[int, int]:
        scores: dict[int, int] = {}
        for reading in asked:
            if not (reading.guessed or (reading.last_resort and scores)):
                _keep_best(scores, self._found(reading), reading.penalty)
        return scores

    def _guesses(self, asked: Sequence[readings.Reading]) -> dict[int, int]:
        scores: dict[int, int] = {}
        for reading in asked:
            if not reading.guessed or not scores:
                _keep_best(scores, self._found(reading, self._slips), reading.penalty)
        return scores

    def _found(
        self, reading: readings.Reading, slips: Callable[[str], Iterable[_Slip]] = lambda _: ()
    ) -> dict[int, int]:
        numbers = [word for word in reading.words if word.isdigit()]
        words = [word for word in reading.words if not word.isdigit()]
        alone = len(reading.words) == 1
        meant = [self._meant(word, slips(word), initials=not alone) for word in words]
        scores = self._with_words(meant)
        for number in numbers:
            numbered = self._with_number(number)
            scores = (
                {slot: scores[slot] + numbered[slot] for slot in scores.keys() & numbered.keys()}
                if meant or number is not numbers[0]
                else numbered
            )
        return scores

    def _slips(self, typed: str) -> Iterable[_Slip]:
        """Return what a word long enough to be guessed at may have been meant to be."""
        is_long = len(typed) >= readings.SHORTEST_SLIPPED_WORD
        return readings.one_slip_away(typed, self._words) if is_long else ()

    def _near_words(self, slipped: str, typed: str) -> Iterable[_Slip]:
        """Return what else the slipped word would be, unless it is somebody's whole surname."""
        is_whole = _SURNAME in self._postings.get(typed, {}).values()
        if typed != slipped or len(typed) < _SHORTEST_NEAR_WORD or is_whole:
            return ()
        near = readings.one_slip_away(typed, self._words)
        return (slip for slip in near if slip[0][0] == typed[0])

    def _meant(
        self, typed: str, slips: Iterable[_Slip] = (), *, initials: bool = False
    ) -> _Meaning:
        low, high = readings.starting_with(typed, self._words)
        worth = dict.fromkeys(self._words[low:high], _PREFIX)
        if typed in worth:
            worth[typed] = _EXACT
        if initials and len(typed) > 1 and typed[0] in self._postings:
            worth[typed[0]] = _INITIAL
        for word, first, last in slips:
            for other in self._words[first:last]:
                forgiven = _SLIP if other == word else _SLIPPED_PREFIX
                if other[0] != typed[0]:
                    forgiven = _SLIPPED_FIRST
                worth[other] = max(forgiven, worth.get(other, 0))
        return _Meaning(worth, len(typed) < _SHORTEST_FOR_EXTRA)

    def _with_words(self, meant: Sequence[_Meaning]) -> dict[int, int]:
        if not meant:
            return {}
        rarest = min(meant, key=lambda meaning: len(meaning.worth))
        scores: dict[int, int] = {}
        for word, worth in rarest.worth.items():
            for slot, place in self._postings[word].items():
                if worth + place > scores.get(slot, 0) and (place or not rarest.in_names_only):
                    scores[slot] = worth + place
        if len(meant) == 1:
            return scores
        entries = ((slot, self._entries[slot]) for slot in scores)
        sums = ((slot, _best_sum(entry.words, meant)) for slot, entry in entries if entry)
        return {slot: total for slot, total in sums if total}

    def _with_number(self, digits: str) -> dict[int, int]:
        scores = self._with_words([self._meant(digits)])
        begun = digits.lstrip("0")
        if begun:
            for slot, code in enumerate(self._codes):
                if code.startswith(begun):
                    # One or two digits are a row without its check digit: 13 is 130, never 013.
                    row = code if len(digits) >= SHORTEST_CODE else code[:-1]
                    scores[slot] = _WHOLE_CODE if row == begun else _CODE_PART
        for part in {digits, dialled_at_home(digits)}:
            if len(part) >= _SHORTEST_PHONE_PART:
                for slot in [slot for slot, phone in enumerate(self._phones) if part in phone]:
                    worth = _PHONE_TAIL if self._phones[slot].endswith(part) else _PHONE_PART
                    scores[slot] = max(worth, scores.get(slot, 0))
        return scores

    def _put(self, slot: int, entry: Searchable) -> list[str]:
        """Store the entry in the slot and return the words that are new to the index."""
        if entry.key in self._slots:
            raise KeyError(entry.key)
        words = _words_by_place(entry)
        self._slots[entry.key] = slot
        self._entries[slot : slot + 1] = [_Entry(entry.key, words)]
        self._phones[slot : slot + 1] = [entry.phone]
        self._codes[slot : slot + 1] = [entry.code.lstrip("0")]
        new = [word for word in words if word not in self._postings]
        for word, place in words.items():
            self._postings.setdefault(word, {})[slot] = place
        return new

    def _sort_in(self, new_words: Iterable[str]) -> None:
        for word in new_words:
            insort(self._words, word)

    def _forget(self, slot: int) -> None:
        entry = self._entries[slot]
        assert entry
        self._entries[slot] = None
        self._phones[slot] = self._codes[slot] = ""
        for word in entry.words:
            del self._postings[word][slot]
            if not self._postings[word]:
                del self._postings[word]
                del self._words[bisect_left(self._words, word)]


def _keep_best(scores: dict[int, int], found: Mapping[int, int], penalty: int) -> None:
    if not scores and not penalty:
        scores.update(found)
        return
    for slot, score in found.items():
        scores[slot] = max(score - penalty, scores.get(slot, 0))


def _best_sum(words: Mapping[str, int], meant: Sequence[_Meaning]) -> int:
    """Return the most that the typed words are worth, each on a word of its own; 0 when none."""
    best = 0
    for word, place in words.items():
        worth = meant[0].worth.get(word)
        if worth is None or (meant[0].in_names_only and not place):
            continue
        rest = 0
        if len(meant) > 1:
            others = {other: bonus for other, bonus in words.items() if other != word}
            rest = _best_sum(others, meant[1:])
            if not rest:
                continue
        best = max(best, worth + place + rest)
    return best


def _words_by_place(entry: Searchable) -> dict[str, int]:
    """Return the folded words with what their place is worth: surname first, extra last."""
    found: dict[str, int] = {}
    places = iter((_SURNAME, _GIVEN_NAME))
    before = ""
    for piece in entry.name.split():
        particle = is_particle(piece)
        place = _PATRONYMIC if particle else next(places, _PATRONYMIC)
        for word in _whole_and_parts(piece):
            found.setdefault(word, place)
            if particle:
                found.setdefault(before + word, found.get(before, place))
        before = fold(piece).replace(" ", "")
    for piece in entry.extra.split():
        for word in _whole_and_parts(piece):
            found.setdefault(word, _EXTRA)
    return found


def _whole_and_parts(piece: str) -> list[str]:
    folded = fold(piece)
    return [*folded.split(), folded.replace(" ", "")] if folded else []
