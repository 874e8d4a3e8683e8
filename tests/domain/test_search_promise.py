"""The promise of the queue: a thousand hurried queries over 240 people find the one meant."""

from __future__ import annotations

import random
from collections.abc import Callable

from seminar_desk.domain.people.key_layouts import typed_on_latin_keys
from seminar_desk.domain.people.search import Searchable, SearchIndex
from tests.benchmarks.people import name

QUERIES = 1000
_PLAIN = str.maketrans("өүңёӨҮҢ", "оунеОУН")
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
        "a b v g d e e j z i i k l m n n o o p r s t u u f kh ts ch sh sh - y - e yu ya".split(),
        strict=True,
    )
)


def folded(text: str, _drawn: random.Random) -> str:
    return text.translate(_PLAIN).lower()


def misspelt(text: str, drawn: random.Random) -> str:
    """Slip once in the longest word: a letter lost, doubled, changed or swapped."""
    words = text.split()
    word = max(words, key=len)
    place = drawn.randrange(1, len(word) - 1)
    slips = (
        word[:place] + word[place + 1 :],
        word[:place] + word[place] + word[place:],
        word[:place] + drawn.choice("аеиоукнст") + word[place + 1 :],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    )
    return " ".join(drawn.choice(slips) if other is word else other for other in words)


def wrong_layout(text: str, _drawn: random.Random) -> str:
    return typed_on_latin_keys(text.translate(_PLAIN).lower())


def backwards(text: str, _drawn: random.Random) -> str:
    return " ".join(reversed(text.split()))


def with_initial(text: str, _drawn: random.Random) -> str:
    surname, given, *_ = text.split()
    return f"{surname} {given[0]}"


def latin(text: str, _drawn: random.Random) -> str:
    return "".join(_LATIN.get(letter, letter) for letter in text.lower()).replace("-", "")


def begun(text: str, drawn: random.Random) -> str:
    """Type the beginnings of surname and given name, as a hurried volunteer does."""
    surname, given = text.split()[:2]
    return f"{surname[: max(4, drawn.randrange(3, len(surname) + 1))]} {given[:4]}"


HABITS: tuple[Callable[[str, random.Random], str], ...] = (
    folded,
    misspelt,
    wrong_layout,
    backwards,
    with_initial,
    latin,
    begun,
)


def test_a_thousand_hurried_queries_find_their_person() -> None:
    """Type the name of one of 240 people, whole or in two words, in seven bad habits."""
    people = [" ".join(name(index * 7)[:3]) for index in range(240)]
    index = SearchIndex(Searchable(str(place), text) for place, text in enumerate(people))
    drawn = random.Random(240)
    missed = []
    for turn in range(QUERIES):
        place = drawn.randrange(240)
        habit = HABITS[turn % len(HABITS)]
        whole = people[place] if drawn.random() < 0.5 else " ".join(people[place].split()[:2])
        query = habit(whole, drawn)
        top = [int(hit.key) for hit in index.find(query)[:3]]
        if place not in top:
            missed.append((habit.__name__, query, people[place], [people[found] for found in top]))
    assert len(missed) <= QUERIES // 100, missed
