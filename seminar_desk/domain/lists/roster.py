"""A list of participants as it was read, and what each of its rows would do."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TypeAlias

from seminar_desk.domain import stored_columns
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.list_changes import FieldChange, changes
from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Entry, Participant, same_aimak
from seminar_desk.domain.problems import Problem

NAME_KINDS = ("full_name", "surname", "given_name", "patronymic")
# What a column of a list can hold; `number` and `ignore` are seen and not read.
COLUMN_KINDS = (
    *NAME_KINDS,
    "role",
    "aimak",
    "village",
    "phone",
    "sex",
    "birth_year",
    "position",
    "note",
    "number",
    "ignore",
)
# Several columns may hold these; any other kind belongs to one column.
SHARED_KINDS = frozenset({"note", "number", "ignore"})
# In the place of a sheet's name: every sheet that could be the list, one after another.
ALL_SHEETS = "*"
# A person of a list: the row of the sheet, and which of the people that stand in that row.
RowKey: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Say what is wrong in which cell; `row` and `column` as a spreadsheet shows them."""

    row: int
    column: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """Hold what one column was taken for; a guessed one had no heading that says so.

    `says`: the heading is itself the value, of everybody who stands in the column («Депутаты АК»
    above names) or is ticked in it («Ж»). `region` is the number of its table. `is_given_first`:
    its names have the given name before the surname.
    """

    index: int
    letter: str
    header: str
    kind: str
    is_guessed: bool
    examples: tuple[str, ...] = ()
    says: str = ""
    region: int = 0
    is_given_first: bool = False


@dataclass(frozen=True, slots=True)
class RosterRegion:
    """Hold one table of a sheet: its heading and its rows, as a spreadsheet counts them.

    `number` is that of its first people's; `sheet` is named where several were read together.
    """

    number: int
    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    is_list: bool = True
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class RosterSection:
    """Hold a title between the rows and what it says of them; both empty where it is not known.

    `asks`: kinds that have to be asked of those below who do not say them; `ended`: role and aimak
    that the titles before gave and that do not hold any more.
    """

    row: int
    text: str
    role: str
    aimak: str
    region: int = 0
    asks: frozenset[str] = frozenset()
    ended: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """Hold one person of the list.

    With `problems` or `questions` it is not taken unless somebody says so; `hints` warn, `sources`
    say calmly what was guessed and from where. `part` tells apart the people of one row's number;
    `sheet` is named where several were read together.
    """

    row: int
    entry: Entry
    problems: tuple[CellProblem, ...] = ()
    hints: tuple[CellProblem, ...] = ()
    part: int = 0
    sources: tuple[CellProblem, ...] = ()
    questions: tuple[CellProblem, ...] = ()
    sheet: str = ""
    region: int = 0

    @property
    def key(self) -> RowKey:
        """Return what decisions about this person are kept under."""
        return self.row, self.part


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """Hold a filled row that is no person, with the reason."""

    row: int
    text: str
    reason: str
    sheet: str = ""
    region: int = 0


@dataclass(frozen=True, slots=True)
class RosterReading:
    """Hold everything a list says, each filled row in exactly one place.

    `sheets` names every sheet that could be the list; `problems` stop the whole list; `notes` say
    calmly what was mended in reading its file and guessed for all of it. Of a list in several
    tables `columns` has those of each.
    """

    file: str
    sheet: str
    sheets: tuple[str, ...]
    header_rows: tuple[int, ...]
    columns: tuple[RosterColumn, ...]
    rows: tuple[RosterRow, ...]
    skipped: tuple[SkippedRow, ...]
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    regions: tuple[RosterRegion, ...] = ()
    sections: tuple[RosterSection, ...] = ()

    @property
    def headers(self) -> tuple[str, ...]:
        """Return the headings in the order of the columns, empty where there is none."""
        return tuple(column.header for column in self.columns)

    def letter(self, kind: str, region: int = 0) -> str:
        """Return the letters of the column that holds this kind in a table, or nothing."""
        found = [column for column in self.columns if column.kind == kind]
        found.sort(key=lambda column: column.region != region)
        return found[0].letter if found else ""


NEW, SAME, POSSIBLE_DUPLICATE, PROBLEM = "new", "same", "possible_duplicate", "problem"
QUESTION, CHANGED = "question", "changed"
STATES = (NEW, SAME, POSSIBLE_DUPLICATE, CHANGED, QUESTION, PROBLEM)
# What can be decided of a row: write a new person, one known from another session, what differs to
# the one listed here, or nothing.
TAKE, LINK, UPDATE, SKIP = "take", "link", "update", "skip"
# Groups of a person's columns that a row of a list always says.
_SAID = (stored_columns.FIXED, "name", "name_declined", "consent")


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """Say what will become of one row and why; `like` and `like_row` name who it resembles.

    `reasons` begin with the questions of the row, if it has any. `changes`: what the row says
    otherwise of `like`, who is listed in this session.
    """

    source: RosterRow
    entry: Entry
    state: str
    decision: str
    choices: tuple[str, ...]
    reasons: tuple[CellProblem, ...] = ()
    hints: tuple[CellProblem, ...] = ()
    like: Participant | None = None
    like_row: int = 0
    changes: tuple[FieldChange, ...] = ()

    @property
    def name(self) -> str:
        """Return the name as it will be written."""
        return names.full_name(self.entry.surname, self.entry.given_name, self.entry.patronymic)

    @property
    def is_taken(self) -> bool:
        """Say whether the row will be written."""
        return self.decision != SKIP


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """Hold what the import will do, row by row; nothing is written yet.

    `absent`: who came with an earlier list of these people and is not in this one; they stay.
    """

    session: Session
    reading: RosterReading
    decisions: Mapping[RowKey, str]
    rows: tuple[PlannedRow, ...]
    absent: tuple[Participant, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Return how many rows stand in each state."""
        return {state: sum(row.state == state for row in self.rows) for state in STATES}

    @property
    def taken(self) -> tuple[PlannedRow, ...]:
        """Return the rows that will be written."""
        return tuple(row for row in self.rows if row.is_taken)


def waiting_for_update(plan: RosterPlan) -> tuple[RowKey, ...]:
    """Return the rows that say something otherwise of somebody listed, and nobody decided yet."""
    return tuple(
        row.source.key
        for row in plan.rows
        if row.state == CHANGED
        and not row.source.questions
        and row.source.key not in plan.decisions
    )


def name_of(entry: Entry) -> str:
    """Return the whole name of an entry."""
    return names.full_name(entry.surname, entry.given_name, entry.patronymic)


def name_key(person: Entry | Participant) -> str:
    """Return what people of one name share, however it is spelt."""
    return names.fold_name(f"{person.surname} {person.given_name}")


def same_patronymic(one: Entry | Participant, other: Entry | Participant) -> bool:
    """Say whether patronymics do not contradict each other; a missing one never does."""
    both = one.patronymic and other.patronymic
    return not both or fold(one.patronymic) == fold(other.patronymic)


def same_place(one: Entry | Participant, other: Entry | Participant) -> bool:
    """Say whether aimaks do not contradict each other; a missing one never does."""
    both = one.aimak and other.aimak
    return not both or same_aimak(one, other)


def says_the_same(entry: Entry, known: Participant) -> bool:
    """Say whether a participant is written exactly as the row is."""
    fields = ("surname", "given_name", "patronymic", "aimak", "phone", "birth_year", "sex")
    is_exact = all(getattr(entry, field) == getattr(known, field) for field in fields)
    return is_exact and entry.role_code == known.role_code and not changes(entry, known)


def says_nothing_new(entry: Entry, known: Participant) -> bool:
    """Say whether a participant of this very name already has everything that a row says."""
    return fold(entry.patronymic) == fold(known.patronymic) and not changes(entry, known)


def is_writable(row: RosterRow) -> bool:
    """Say whether a row with problems can be taken without the cells that are wrong."""
    parts = {"surname", "given_name", "patronymic"}
    return not any(found.problem.field in parts for found in row.problems)


def completed(entry: Entry, known: Participant) -> Entry:
    """Return the entry for a person already known: what the list does not say stays as it was."""
    kept = {*stored_columns.named("person", but=_SAID), "patronymic"}
    return replace(
        entry,
        person_uid=known.person_uid,
        **{
            field.name: getattr(known, field.name)
            for field in fields(Entry)
            if field.name in kept and getattr(entry, field.name) == field.default
        },
    )
