"""Rows of a file as lines of the preview: people, sessions, and what is neither."""

from collections.abc import Iterable
from dataclasses import dataclass

from seminar_desk.domain.lists.roster import CellProblem, RosterReading, SkippedRow
from seminar_desk.domain.lists.roster_plan import (
    LINK,
    POSSIBLE_DUPLICATE,
    PROBLEM,
    SAME,
    PlannedRow,
)
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports import import_words


@dataclass(frozen=True, slots=True)
class ImportLine:
    """Hold one line as it is drawn; `choices` are what can be decided of it."""

    row: int
    title: str
    facts: tuple[str, ...] = ()
    role_code: str = ""
    state: str = ""
    tone: str = "neutral"
    note: str = ""
    note_tone: str = "muted"
    choices: tuple[str, ...] = ()
    decision: str = ""

    @property
    def is_taken(self) -> bool:
        """Say whether the line will be written."""
        return self.decision not in {"", "skip"}

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        parts = (str(self.row), self.title, *self.facts, self.state, self.note)
        return ", ".join(part for part in parts if part)


def person_line(desk: Desk, planned: PlannedRow) -> ImportLine:
    """Return one person of the list."""
    entry = planned.entry
    year = str(entry.birth_year) if entry.birth_year else ""
    said = planned.reasons if planned.state != SAME else ()
    tone = {PROBLEM: "danger", POSSIBLE_DUPLICATE: "warning"}.get(planned.state, "muted")
    state = import_words.state_word(planned.state)
    if planned.decision == LINK:
        state = import_words.decision_word(LINK)
    return ImportLine(
        row=planned.source.row,
        title=planned.name or "—",
        facts=(entry.aimak or entry.village, entry.phone, year),
        role_code=entry.role_code,
        state=state,
        tone=import_words.TONES[planned.state],
        note=_sentences(desk, (*said, *planned.hints)),
        note_tone=tone if said else "muted",
        choices=planned.choices,
        decision=planned.decision,
    )


def skipped_line(skipped: SkippedRow) -> ImportLine:
    """Return a filled row that is no person."""
    return ImportLine(row=skipped.row, title=skipped.text, note=import_words.skipped_word(skipped))


def heading_lines(reading: RosterReading) -> list[ImportLine]:
    """Return the rows that the columns were named by."""
    text = " · ".join(header for header in reading.headers if header)
    note = import_words.heading_word()
    return [ImportLine(row=row, title=text, note=note) for row in reading.header_rows]


def _sentences(desk: Desk, cells: Iterable[CellProblem]) -> str:
    return "  ".join(import_words.cell_sentence(desk, cell) for cell in cells)
