"""Judge what became of a clerk's list: who was taken right, who was asked about, what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists import roster, roster_planner
from seminar_desk.domain.lists.roster import PlannedRow, RosterReading
from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists import roster_file
from seminar_desk.exchange.table import table_file
from seminar_desk.exchange.table.table_sheet import TableFile
from tests.hands.clerk_people import DISTRICT, NOBODY_KNOWS, ClerkPerson
from tests.hands.clerk_rows import ClerkList

_ROLE_OR_PLACE = {
    *("roster_role_unclear", "roster_role_missing", "roster_aimak_unknown"),
}
_DAY = date(2017, 10, 24)
_HERE = Session("s1", "S01", _DAY, "Нарынская", "KG-N", "Ат-Башинский район", DISTRICT, "РГА")


@dataclass(frozen=True, slots=True)
class Taken:
    """Hold one person taken from a row, with the codes of what is said of it."""

    row: int
    entry: Entry
    hints: frozenset[str] = frozenset()


@dataclass(slots=True)
class Verdict:
    """Hold how many people were taken and asked about, and every fault in words."""

    people: int
    taken: int = 0
    stopped: str = ""
    wrong: list[str] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """Return everything that must not be."""
        return [
            *(f"wrong: {what}" for what in self.wrong),
            *(f"invented: {what}" for what in self.invented),
            *(f"lost: {what}" for what in self.lost),
        ]


def read(made: ClerkList, folder: Path) -> RosterReading:
    """Read a list as the window does; ProblemError where it cannot be read."""
    if made.sheets:
        return roster_file.read_table(TableFile("list.xlsx", "xlsx", made.sheets))
    path = folder / "list.txt"
    path.write_bytes(made.text)
    return roster_file.read_table(table_file.open_table(path))


def judge(made: ClerkList, folder: Path) -> Verdict:
    """Read a list, plan it for a session without people, and compare with the truth."""
    try:
        reading = read(made, folder)
    except ProblemError as error:
        return Verdict(len(made.people), stopped=error.problems[0].code)
    if reading.problems:
        return Verdict(len(made.people), stopped=reading.problems[0].code)
    plan = roster_planner.plan(_HERE, reading, {}, everyone=(), sessions={_HERE.uid: _HERE})
    taken = [
        Taken(row.source.row, row.entry, frozenset(cell.problem.code for cell in row.hints))
        for row in plan.rows
        if row.is_taken
    ]
    return compared(made, taken, [_all_of(row) for row in plan.rows if not row.is_taken])


def compared(made: ClerkList, taken: Sequence[Taken], asked: Sequence[str] = ()) -> Verdict:
    """Compare who was taken, and the words of the rows that wait, with the truth."""
    verdict = Verdict(len(made.people))
    left = {_key(person.name): person for person in made.people}
    for row in taken:
        name = roster.name_of(row.entry)
        person = left.pop(_key(name), None)
        if person is None:
            verdict.invented.append(f"{row.row}: {name}")
            continue
        verdict.taken += 1
        verdict.wrong += [f"{row.row}, {name}: {fault}" for fault in _faults(person, row)]
    waiting = [set(_key(text).split()) for text in asked]
    for person in left.values():
        words = set(_key(f"{person.surname} {person.given_name}").split())
        if not any(words <= text for text in waiting):
            verdict.lost.append(person.name)
    return verdict


def _key(name: str) -> str:
    """Return a name as it is compared, «к.» and «у.» written out."""
    full = {"к": "кызы", "у": "уулу"}
    return " ".join(full.get(word, word) for word in fold(name).split())


def _all_of(row: PlannedRow) -> str:
    entry = row.entry
    return " ".join((row.name, entry.note, entry.role_text, entry.aimak, *_questions(row)))


def _questions(row: PlannedRow) -> Iterator[str]:
    for cell in row.reasons:
        yield from map(str, cell.problem.values.values())


def _faults(person: ClerkPerson, row: Taken) -> Iterator[str]:
    """Say which facts are not this person's, or are gone, without a word."""
    entry = row.entry
    parts = (entry.surname, entry.given_name, entry.patronymic)
    for found, wanted in zip(
        parts, (person.surname, person.given_name, person.patronymic), strict=True
    ):
        if _key(found) != _key(wanted):
            yield f"«{found}» in place of «{wanted}»"
    if person.role == NOBODY_KNOWS or not row.hints & _ROLE_OR_PLACE:
        yield from _role(person, row)
    if not row.hints & _ROLE_OR_PLACE:
        yield from _place(person, row)
    if names.tidy_phone(entry.phone) != names.tidy_phone(person.phone):
        yield f"phone «{entry.phone}», not {person.phone}"
    if person.second_phone and _digits(person.second_phone)[-9:] not in _digits(entry.note):
        yield f"the second phone {person.second_phone} is gone"
    if entry.birth_year != person.year:
        yield f"year {entry.birth_year}, not {person.year}"
    if entry.sex != person.sex:
        yield f"sex {entry.sex}, not {person.sex}"
    if person.note and person.note not in entry.note:
        yield f"the note «{person.note}» is gone"


def _role(person: ClerkPerson, row: Taken) -> Iterator[str]:
    entry = row.entry
    if person.role == NOBODY_KNOWS:
        yield f"role {entry.role_code} «{entry.role_text}» without a question"
        return
    if entry.role_code != (person.role or "other"):
        yield f"role {entry.role_code} «{entry.role_text}», not {person.role or 'none'}"
    if not person.role and entry.role_text:
        yield f"role «{entry.role_text}», which nobody said"


def _place(person: ClerkPerson, row: Taken) -> Iterator[str]:
    wanted = person.aimak.soate14 if person.aimak else ""
    if row.entry.aimak_soate14 != wanted or bool(row.entry.aimak) != bool(wanted):
        yield f"aimak «{row.entry.aimak}», not {person.aimak.name_ru if person.aimak else 'none'}"


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def summed(verdicts: Sequence[Verdict]) -> tuple[int, int, int]:
    """Return people, those taken without a question, and lists that stopped."""
    people, taken = sum(v.people for v in verdicts), sum(v.taken for v in verdicts)
    return people, taken, sum(bool(v.stopped) for v in verdicts)
