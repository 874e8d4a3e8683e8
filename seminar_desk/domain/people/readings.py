"""What a typed query may mean: as it stands, cut short, or typed in the other layout."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seminar_desk.domain.people.folding import as_look_alike, fold, looks_cyrillic, transliterate
from seminar_desk.domain.people.key_layouts import typed_on_cyrillic_keys, typed_on_latin_keys
from seminar_desk.domain.people.names import tidy

SHORTEST_SLIPPED_WORD = 4
_LETTERS = "абвгдежзиклмнопрстуфхцчшщыюя"
_AFTER_ALL_LETTERS = "\U0010ffff"


def starting_with(
    beginning: str, words: Sequence[str], low: int = 0, high: int | None = None
) -> tuple[int, int]:
    """Return the bounds of the words that start so."""
    high = len(words) if high is None else high
    low = bisect_left(words, beginning, low, high)
    if low == high or not words[low].startswith(beginning):
        return low, low
    return low, bisect_left(words, beginning + _AFTER_ALL_LETTERS, low, high)


def one_slip_away(typed: str, words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Yield what was meant, with the bounds of the words that start with it.

    A slip is a letter too many, too few, another letter, or two neighbours swapped.
    """
    low, high = 0, len(words)
    for place, letter in enumerate(typed):
        head, tail = typed[:place], typed[place + 1 :]
        meant = {head + tail, head + tail[:1] + letter + tail[1:]}
        others = _letters_at(place, words, low, high)
        meant.update([head + other + tail for other in others])
        meant.update([head + other + letter + tail for other in others])
        meant.discard(typed)
        for word in meant:
            first, last = starting_with(word, words, low, high)
            if first < last:
                yield word, first, last
        low, high = starting_with(head + letter, words, low, high)
        if low == high:
            return


def _letters_at(place: int, words: Sequence[str], low: int, high: int) -> Iterable[str]:
    """Return which letters stand there, or all where it is as quick to try each."""
    if high - low > len(_LETTERS):
        return _LETTERS
    return {word[place] for word in words[low:high] if len(word) > place}.intersection(_LETTERS)


_MOST_WORDS = 6
_FEWEST_TO_DROP_ONE = 3
_LATIN = re.compile("[A-Za-z]")
_CYRILLIC = re.compile("[Ѐ-ԯ]")

# A query may stop in the middle of a letter that needs two: «s» of «Shamil», «д» of «Джумабек».
_BEGUN_LETTERS = {
    "c": "кч",
    "d": "дж",
    "g": "гж",
    "k": "кх",
    "s": "сш",
    "t": "тц",
    "y": "ыиюяе",
    "z": "зж",
    "д": "дж",
}
_OTHER_LETTER_PENALTY = 4
_OTHER_LAYOUT_PENALTY = 5
_JOINED_PENALTY = 6
_DROPPED_PENALTY = 12


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold folded words in the order typed; the last resorts count when nothing else is found."""

    words: tuple[str, ...]
    penalty: int = 0
    last_resort: bool = False
    guessed: bool = False


@lru_cache(maxsize=64)
def readings(query: str) -> tuple[Reading, ...]:
    """Return the meanings of the query, the likeliest first; none when it asks for everyone."""
    text = tidy(query)
    if number := _number(text):
        return (Reading((number,)),)
    found = [Reading(_words(text)), *_with_begun_letter(text), *_as_look_alikes(text)]
    if _LATIN.search(text) or not found[0].words:
        in_cyrillic = _words(typed_on_cyrillic_keys(text))
        found.append(Reading(in_cyrillic, _OTHER_LAYOUT_PENALTY))
    if _CYRILLIC.search(text):
        in_latin = _words(typed_on_latin_keys(text))
        found.append(Reading(in_latin, _OTHER_LAYOUT_PENALTY, last_resort=True))
    found += _joined(found[0].words)
    found += _one_dropped(found[0].words)
    return tuple({reading.words: reading for reading in reversed(found) if reading.words}.values())[
        ::-1
    ]


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split()[:_MOST_WORDS])


def _number(text: str) -> str:
    if any(letter.isalpha() for letter in text):
        return ""
    return "".join(letter for letter in text if letter.isascii() and letter.isdigit())


def _with_begun_letter(text: str) -> list[Reading]:
    last = text.rpartition(" ")[2].lower()
    letters = _BEGUN_LETTERS.get(last[-1:], "")
    if not letters:
        return []
    before = _words(text[: len(text) - len(last)])
    begun = fold(last[:-1])
    return [Reading((*before, begun + letter), _OTHER_LETTER_PENALTY) for letter in letters]


def _as_look_alikes(text: str) -> list[Reading]:
    words = text.split()
    if not any(looks_cyrillic(word) for word in words):
        return []
    seen = [as_look_alike(word) if looks_cyrillic(word) else word for word in words]
    heard = [transliterate(word) if looks_cyrillic(word) else word for word in words]
    return [
        Reading(_words(" ".join(seen)), _OTHER_LETTER_PENALTY),
        Reading(_words(" ".join(heard)), _OTHER_LETTER_PENALTY),
    ]


def _joined(words: tuple[str, ...]) -> list[Reading]:
    return [
        Reading(
            (*words[:place], words[place] + words[place + 1], *words[place + 2 :]),
            _JOINED_PENALTY,
            last_resort=True,
        )
        for place in range(len(words) - 1)
    ]


def _one_dropped(words: tuple[str, ...]) -> list[Reading]:
    if len(words) < _FEWEST_TO_DROP_ONE:
        return []
    return [
        Reading(
            words[:place] + words[place + 1 :],
            _DROPPED_PENALTY,
            last_resort=True,
            guessed=True,
        )
        for place in reversed(range(len(words)))
    ]
