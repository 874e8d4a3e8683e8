"""A list of participants as an office sends it, read but not yet believed."""

from dataclasses import dataclass

from seminar_desk.domain.people.participant import Entry
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
    "note",
    "number",
    "ignore",
)
# Several columns may hold these; any other kind belongs to one column.
SHARED_KINDS = frozenset({"note", "number", "ignore"})


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Say what is wrong in which cell; `row` and `column` as a spreadsheet shows them."""

    row: int
    column: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """Hold what one column was taken for; a guessed one had no heading that says so."""

    index: int
    letter: str
    header: str
    kind: str
    is_guessed: bool
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RosterRow:
    """Hold one person of the list; a row with problems is not taken unless somebody says so."""

    row: int
    entry: Entry
    problems: tuple[CellProblem, ...] = ()
    hints: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """Hold a filled row that is no person, with the reason."""

    row: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class RosterReading:
    """Hold everything a list says, each filled row in exactly one place.

    `sheets` names every sheet that could be the list; `problems` stop the whole list.
    """

    file: str
    sheet: str
    sheets: tuple[str, ...]
    header_rows: tuple[int, ...]
    columns: tuple[RosterColumn, ...]
    rows: tuple[RosterRow, ...]
    skipped: tuple[SkippedRow, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def headers(self) -> tuple[str, ...]:
        """Return the headings in the order of the columns, empty where there is none."""
        return tuple(column.header for column in self.columns)

    def letter(self, kind: str) -> str:
        """Return the letters of the column that holds this kind, or nothing."""
        return next((column.letter for column in self.columns if column.kind == kind), "")
