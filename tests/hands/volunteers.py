"""A hurried volunteer: two to five letters of a surname, sometimes a slip, and Enter at once."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from seminar_desk.domain.people.likeness import are_alike
from seminar_desk.domain.people.names import split_full_name
from seminar_desk.domain.people.participant import INVITED, Participant, code_for
from seminar_desk.domain.people.roll import MOST_CANDIDATES, Found, Roll, searchable
from seminar_desk.domain.people.search import SearchIndex

_NINE = datetime(2017, 10, 24, 3, tzinfo=UTC)
_PLAIN = str.maketrans("өүңё", "оуне")
_SLIPS = 5
_COMES_AGAIN = 20
_LETTERS_OF_GIVEN_NAME = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """Say whom Enter takes by itself, and whom one more key each (or so many) would take."""

    taken: str
    keys: dict[str, int]


@dataclass(slots=True)
class Queue:
    """Count what a queue of people cost: marks of another person, questions, keys."""

    people: int = 0
    wrong: int = 0
    asked: int = 0
    keys: int = 0

    @property
    def keys_a_person(self) -> float:
        """Return the mean number of keys."""
        return self.keys / self.people


def hall(
    names: Iterable[str], aimaks: Sequence[str] = ("Ак-Жар", "Талды-Суу")
) -> list[Participant]:
    """List people by full names; sex, role and phone are not told."""
    return [
        _participant(number, name, aimaks[number % len(aimaks)])
        for number, name in enumerate(names, start=1)
    ]


def _participant(number: int, name: str, aimak: str) -> Participant:
    surname, given_name, patronymic = split_full_name(name)
    return Participant(
        uid=f"a{number}",
        person_uid=f"p{number}",
        session_uid="s",
        number=number,
        code=code_for(number),
        surname=surname,
        given_name=given_name,
        patronymic=patronymic,
        sex="unknown",
        birth_year=None,
        age_band="",
        phone="",
        role_code="ig_member",
        role_text="",
        aimak=aimak,
        aimak_soate14="",
        village="",
        registration=INVITED,
    )


class Now:
    """Answer as the program does."""

    def __init__(self, people: Sequence[Participant]) -> None:
        self._roll = Roll(people)

    def mark(self, person: Participant) -> None:
        """Take in that somebody is in."""
        self._roll.put(person)

    def ask(self, query: str) -> Answer:
        """Ask for somebody; a digit chooses after a question."""
        found: Found = self._roll.find(query)
        if found.best is not None:
            return Answer(found.rows[found.best].uid, {})
        return Answer("", {row.uid: 1 for row in found.candidates})


class Before:
    """Answer as the program did before: the first hit, unless it is a guess or has a namesake."""

    def __init__(self, people: Sequence[Participant]) -> None:
        self._people = {person.uid: person for person in people}
        self._places = {person.uid: place for place, person in enumerate(people)}
        self._index = SearchIndex(map(searchable, people))

    def mark(self, person: Participant) -> None:
        """Take in that somebody is in."""
        self._people[person.uid] = person

    def ask(self, query: str) -> Answer:
        """Ask for somebody; ↓ as often as it takes, then Enter, after a question."""
        people = self._people
        hits = sorted(
            self._index.find(query),
            key=lambda hit: (-hit.score, people[hit.key].is_present, self._places[hit.key]),
        )
        if not hits:
            return Answer("", {})
        first = people[hits[0].key]
        is_alike = any(
            hit.guessed == hits[0].guessed and are_alike(first.full_name, people[hit.key].full_name)
            for hit in hits[1:12]
        )
        if hits[0].guessed or is_alike:
            shown = hits[:MOST_CANDIDATES]
            return Answer("", {hit.key: place + 2 for place, hit in enumerate(shown)})
        return Answer(first.uid, {})


Rule = Callable[[Sequence[Participant]], Now | Before]


def queue(halls: Sequence[Sequence[Participant]], rule: Rule, *, people: int, seed: int) -> Queue:
    """Let so many people come, hall after hall in any order; one in twenty comes twice.

    A hall is always counted to its end: who comes last is looked for among nearly all the marked.
    """
    drawn, told = random.Random(seed), Queue()
    while told.people < people:
        _fill(drawn.choice(halls), rule, told, drawn)
    return told


def _fill(listed: Sequence[Participant], rule: Rule, told: Queue, drawn: random.Random) -> None:
    desk, present = rule(listed), set[str]()
    for person in drawn.sample(listed, len(listed)):
        again = drawn.choice(listed)
        if again.uid in present and not drawn.randrange(_COMES_AGAIN):
            _come(desk, again, told, drawn, present)
        _come(desk, person, told, drawn, present)
        present.add(person.uid)
        desk.mark(replace(person, checked_in_at_utc=_NINE))


def _come(
    desk: Now | Before, person: Participant, told: Queue, drawn: random.Random, present: set[str]
) -> None:
    told.people += 1
    typed = ""
    for query in _queries(person, drawn):
        answer = desk.ask(query)
        told.keys += _keys_from(typed, query) + 1
        typed = query
        told.asked += not answer.taken
        told.wrong += answer.taken not in {"", person.uid, *present}
        if answer.taken or person.uid in present:
            return
        if person.uid in answer.keys:
            told.keys += answer.keys[person.uid]
            return


def _keys_from(typed: str, query: str) -> int:
    """Count the letters to type on, or Esc twice and all of them."""
    return len(query) - len(typed) if query.startswith(typed) else 2 + len(query)


def _queries(person: Participant, drawn: random.Random) -> Iterator[str]:
    """Yield what is typed: a few letters, then all of the surname, then the given name too."""
    surname = person.surname.lower().translate(_PLAIN)
    begun = surname[: drawn.randint(2, 5)]
    yield begun if drawn.randrange(_SLIPS) else slipped(begun, drawn)
    yield surname
    yield f"{surname} {person.given_name.lower()[:_LETTERS_OF_GIVEN_NAME]}"


def slipped(word: str, drawn: random.Random) -> str:
    """Lose, double, change or swap a letter, not the first."""
    place = drawn.randrange(1, len(word))
    slips = [
        word[:place] + word[place + 1 :],
        word[:place] + word[place] + word[place:],
        word[:place] + drawn.choice("аеиоукнст") + word[place + 1 :],
    ]
    if place + 1 < len(word):
        slips.append(word[:place] + word[place + 1] + word[place] + word[place + 2 :])
    return drawn.choice(slips)
