"""The people that one text names: «глава АО Асанов Бакыт, 0555…», two in a cell, a message."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from seminar_desk.domain.aimak_names import names_aimak
from seminar_desk.domain.lists.cell_pieces import (
    ENDS_OF_WORDS,
    INITIAL,
    PATRONYMIC,
    PLURAL,
    WHOLE_NAME,
    CellPiece,
    is_plain_word,
    may_be_name,
    pieces_of,
    second_name,
)
from seminar_desk.domain.lists.nobody_words import is_nobody, signs_off
from seminar_desk.domain.people import names, phones


@dataclass(frozen=True, slots=True)
class CellPerson:
    """Hold one person of a text: the words for name, role and aimak, and all else in the note."""

    name: str
    role: str = ""
    phone: str = ""
    aimak: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CellPeople:
    """Hold the people of a text; `doubt` says why it must be asked, empty where it is sure.

    several: no sign parts the names; one_word: a part may be a person or a piece of a name;
    either: «Асанов / Осмонова» may be both or one of them; whose: a role or a phone may be
    of another one of them.
    """

    people: tuple[CellPerson, ...]
    doubt: str = ""

    @property
    def is_sure(self) -> bool:
        """Say whether the people can be taken as they were parted."""
        return not self.doubt


_PLAIN = re.compile(r"[^\W\d_]+(?:[-'’`][^\W\d_]+)*(?: [^\W\d_]+(?:[-'’`][^\W\d_]+)*\.?){0,3}")
# What messengers put before a line: «[12:03, 24.10.2017] Имя:», «24.10.2017, 12:03 - Имя:».
_MESSENGER = re.compile(
    r"\s*(?:\[[\d.,:/ ]{8,24}(?: ?[AaPp]\.?[Mm]\.?)?\]\s*[^:\n]{0,60}:"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?\s*[-–—]\s*[^:\n]{0,60}:"
    r"|[^,\[\]\n]{2,60}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?\]:?\s*)"
)


_FULL_STOP = re.compile(r"(?<=[^\W\d_]{4})\.$")


@dataclass(slots=True)
class _Person:
    """Gather what is said about one person; `sign` parted them from the one before."""

    names: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    aimaks: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    sign: str = ""

    @property
    def name(self) -> str:
        return " ".join(self.names)

    @property
    def is_whole(self) -> bool:
        """Say whether surname and given name are both there."""
        surname, given_name, _ = names.split_full_name(self.name)
        return bool(surname and given_name)


@lru_cache(maxsize=4096)
def people_in(text: str) -> CellPeople:
    """Return the people that a text names, with what it says about each.

    A text that names nobody («Вакансия») has none; one that only says a name is that name.
    """
    text = text.strip()
    if not text or is_nobody(text):
        return CellPeople(())
    if _PLAIN.fullmatch(text) and all(map(is_plain_word, text.split())):
        return _plain(text)
    reading = _Reading()
    before = _MESSENGER.match(text)
    if before:
        text = text[before.end() :]
    for piece in pieces_of(text):
        reading.take(piece)
    found = reading.people()
    if not found.people:
        return CellPeople((CellPerson(text),)) if may_be_name(text) else found
    first, *others = found.people
    if before:
        noted = _joined((before.group().strip(ENDS_OF_WORDS), first.note))
        first = replace(first, note=noted)
    return CellPeople((first, *others), found.doubt)


def holds_people(text: str) -> bool:
    """Say whether a text names whole people, alone or with what else is said of them."""
    people = () if signs_off(text) else people_in(text).people
    return bool(people) and all(len(person.name.split()) > 1 for person in people)


def _plain(text: str) -> CellPeople:
    """Read a text of nothing but a few words with letters, as nearly all names are."""
    words = text.split()
    second = second_name(words)
    if second:
        parts = (" ".join(words[:second]), " ".join(words[second:]))
        return CellPeople(tuple(map(CellPerson, parts)), "several")
    return CellPeople((CellPerson(_FULL_STOP.sub("", text)),))


@dataclass(slots=True)
class _Reading:
    """Give the pieces to people in their order; a role before any name waits for its person."""

    found: list[_Person] = field(default_factory=list)
    waiting: _Person = field(default_factory=_Person)
    roles_first: bool = False
    doubt: str = ""
    line: int = 0
    lines: list[int] = field(default_factory=list)
    said_for_all: str = ""

    def take(self, piece: CellPiece) -> None:
        """Take the next piece."""
        if piece.sign == "line":
            self.line += 1
        if not piece.text:
            return
        if piece.kind == "name":
            self._name(piece)
        elif piece.kind == "role":
            self._role(piece)
        elif piece.kind == "phone":
            self._current().phones.append(piece.text)
        elif piece.kind == "aimak":
            self._current().aimaks.append(piece.text)
        else:
            self._current().notes.append(piece.text)

    def _current(self) -> _Person:
        return self.found[-1] if self.found and not self._waits() else self.waiting

    def _waits(self) -> bool:
        return bool(self.waiting.roles)

    def _name(self, piece: CellPiece) -> None:
        if self.found and not self._waits():
            last = self.found[-1]
            if piece.bracketed and last.is_whole:
                self._bracketed(last, piece.text)
                return
            if last.is_whole and " " not in piece.text and names_aimak(piece.text):
                last.aimaks.append(piece.text)
                return
            if self._continues(last, piece.text):
                last.names.append(piece.text)
                return
            self._doubt_between(last, piece)
        person = self.waiting
        person.names.append(piece.text)
        person.sign = piece.sign
        self.found.append(person)
        self.lines.append(self.line)
        self.waiting = _Person()

    def _bracketed(self, last: _Person, text: str) -> None:
        last.notes.append(text)
        is_other_person = len(text.split()) >= WHOLE_NAME
        if is_other_person and names.fold_name(text) != names.fold_name(last.name):
            self.doubt = self.doubt or "one_word"

    def _continues(self, last: _Person, text: str) -> bool:
        """Say whether a piece goes on with a name: «Асанов, Бакыт», a father's name on its line."""
        words = text.split()
        if last.roles or last.phones:
            return False
        if names.is_particle(words[0]):
            return True
        if last.is_whole:
            has_patronymic = names.split_full_name(last.name)[2]
            return len(words) == 1 and not has_patronymic and bool(PATRONYMIC.fullmatch(words[0]))
        if names.looks_like_surname(words[0]) and len(last.names[0].split()) == 1:
            both = names.looks_like_surname(last.name)
            return len(words) == 1 and not both
        return (
            len(words) == 1
            or all(map(INITIAL.fullmatch, words))
            or (len(words) == WHOLE_NAME and PATRONYMIC.fullmatch(words[1]) is not None)
        )

    def _doubt_between(self, last: _Person, piece: CellPiece) -> None:
        person = _Person(names=[piece.text])
        if not (last.is_whole and person.is_whole):
            self.doubt = self.doubt or "one_word"
        elif piece.sign == "slash":
            if names.fold_name(last.name) != names.fold_name(piece.text):
                self.doubt = self.doubt or "either"
        elif piece.sign in {"none", "dash"}:
            self.doubt = self.doubt or "several"

    def _role(self, piece: CellPiece) -> None:
        if not self.found:
            self.roles_first = True
            self.waiting.roles.append(piece.text)
            if PLURAL.search(piece.text):
                self.said_for_all = piece.text
        elif self.roles_first and (self._waits() or self.found[-1].roles) and not piece.bracketed:
            self.waiting.roles.append(piece.text)
        else:
            self.found[-1].roles.append(piece.text)

    def people(self) -> CellPeople:
        """Return who was found, with what belongs to several of them given to each or asked."""
        if not self.found:
            return CellPeople(())
        for name in ("roles", "phones", "aimaks", "notes"):
            getattr(self.found[-1], name).extend(getattr(self.waiting, name))
        people = self._without_second_spellings()
        if len(people) > 1:
            self._share_roles(people)
            self._doubt_phones(people)
        return CellPeople(tuple(map(_finished, people)), self.doubt)

    def _without_second_spellings(self) -> list[_Person]:
        """Keep «Асанов Бакыт / Asanov Bakyt» one person, the second spelling in the note."""
        people: list[_Person] = []
        for person in self.found:
            twin = next(
                (
                    one
                    for one in people
                    if names.fold_name(one.name) == names.fold_name(person.name)
                ),
                None,
            )
            if twin is None:
                people.append(person)
                continue
            twin.notes += [person.name, *person.notes]
            twin.roles += person.roles
            twin.phones += person.phones
            twin.aimaks += person.aimaks
        return people

    def _share_roles(self, people: list[_Person]) -> None:
        with_role = [person for person in people if person.roles]
        if not with_role or len(with_role) == len(people):
            return
        only = with_role[0] if len(with_role) == 1 else None
        at_an_end = only is people[0] if self.roles_first else only is people[-1]
        if only and at_an_end and all(map(PLURAL.search, only.roles)):
            for person in people:
                person.roles = list(only.roles)
        elif not self._on_own_lines():
            self.doubt = self.doubt or "whose"

    def _doubt_phones(self, people: list[_Person]) -> None:
        counts = {len(person.phones) for person in people}
        if counts <= {0} or counts == {1} or self._on_own_lines():
            return
        self.doubt = self.doubt or "whose"

    def _on_own_lines(self) -> bool:
        return len(set(self.lines)) == len(self.lines)


def _finished(person: _Person) -> CellPerson:
    first, others = person.phones[:1], person.phones[1:]
    return CellPerson(
        name=_FULL_STOP.sub("", person.name),
        role=", ".join(person.roles),
        phone=phones.read_phones(first[0]).phone if first else "",
        aimak=", ".join(person.aimaks),
        note=_joined((*person.notes, *others)),
    )


def _joined(parts: Sequence[str]) -> str:
    return "; ".join(dict.fromkeys(part for part in parts if part))
