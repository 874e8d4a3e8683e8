"""What the import says of a file: of its columns, and of its rows as lines of the preview."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from seminar_desk.domain import places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.lists import list_tables, roster
from seminar_desk.domain.lists.list_changes import FieldChange
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words

TONES = {
    roster.NEW: "success",
    roster.SAME: "neutral",
    roster.CHANGED: "warning",
    roster.POSSIBLE_DUPLICATE: "warning",
    roster.QUESTION: "warning",
    roster.PROBLEM: "danger",
}

_CODED = {"role_code": "role", "sex": "sex"}
_KINDS = {"role_code": "role", "role_text": "role"}


def kind_word(kind: str) -> str:
    """Return what a column was taken for."""
    return {
        "full_name": words.tr("Full name"),
        "surname": words.tr("Surname"),
        "given_name": words.tr("Given name"),
        "patronymic": words.tr("Patronymic"),
        "role": words.tr("Role"),
        "aimak": words.tr("Aimak"),
        "village": words.tr("Village"),
        "phone": words.tr("Phone"),
        "sex": words.tr("Sex"),
        "birth_year": words.tr("Birth year"),
        "position": words.tr("Position, workplace"),
        "note": words.tr("Note"),
        "number": words.tr("Row number"),
        "ignore": words.tr("Not read"),
    }[kind]


def state_word(state: str) -> str:
    """Return the state of one row."""
    return {
        roster.NEW: words.tr("New"),
        roster.SAME: words.tr("Already listed"),
        roster.CHANGED: words.tr("Listed, now otherwise"),
        roster.POSSIBLE_DUPLICATE: words.tr("Possible duplicate"),
        roster.QUESTION: words.tr("To be decided"),
        roster.PROBLEM: words.tr("Wrong cell"),
    }[state]


def button_words(count: int) -> str:
    """Return what the button does that writes so many rows."""
    return words.tr("Write %n", "", count) if count else words.tr("Nothing to write")


def count_words(state: str, count: int) -> str:
    """Return «31 новый» or the like."""
    return {
        roster.NEW: words.tr("%n new", "", count),
        roster.SAME: words.tr("%n already listed", "", count),
        roster.CHANGED: words.tr("%n listed, now otherwise", "", count),
        roster.POSSIBLE_DUPLICATE: words.tr("%n possible duplicate(s)", "", count),
        roster.QUESTION: words.tr("%n to be decided", "", count),
        roster.PROBLEM: words.tr("%n with a wrong cell", "", count),
    }[state]


def decision_word(decision: str, choices: Sequence[str] = ()) -> str:
    """Return what will be done with a row; what taking it means depends on what else can be."""
    return {
        roster.TAKE: words.tr("Take: somebody else")
        if roster.UPDATE in choices
        else words.tr("Take"),
        roster.LINK: words.tr("Take: the same person"),
        roster.UPDATE: words.tr("Update the entry"),
        roster.SKIP: words.tr("Leave out"),
    }[decision]


def skipped_word(row: roster.SkippedRow) -> str:
    """Return why a filled row is no person."""
    return {
        "above_heading": words.tr("Title above the table"),
        "column_numbers": words.tr("Numbers of the columns"),
        "example": words.tr("Example of the template"),
        "total": words.tr("Line of totals"),
        "repeated_heading": words.tr("Heading once more"),
        "footnote": words.tr("Note under the table"),
        "section": words.tr("Title of a section; holds for the rows below"),
        "only_number": words.tr("A number and nothing else"),
        "nobody": words.tr("A place that nobody has yet"),
        "continuation": words.tr("Goes on with the person above"),
        "not_list": words.tr("A table that is not the list"),
        "not_person": words.tr("Said to be nobody"),
        "no_name": words.tr("No column of names is chosen"),
    }[row.reason]


def cell_sentence(desk: Desk, found: roster.CellProblem) -> str:
    """Return what is said about a cell, with its address in front."""
    sentence = desk.sentence(found.problem)
    return f"{found.column}{found.row}: {sentence}" if found.column else sentence


@dataclass(frozen=True, slots=True)
class ImportLine:
    """Hold one line as it is drawn; `choices` are what can be decided of it, `asks` until it is."""

    row: int
    title: str
    part: int = 0
    facts: tuple[str, ...] = ()
    role_code: str = ""
    state: str = ""
    tone: str = "neutral"
    note: str = ""
    note_tone: str = "muted"
    choices: tuple[str, ...] = ()
    decision: str = ""
    asks: bool = False
    title_row: int = 0  # of the title that the line is, or stands under
    region: int = 0  # the table that the line stands in
    run: tuple[int, int] = (0, 0)  # the rows around that may be a list of people, first and last
    choice_words: tuple[str, ...] = ()  # where the choices are no decisions about a person

    @property
    def is_title(self) -> bool:
        """Say whether the line is a title between the rows, or asks about several of them."""
        return self.title_row == self.row or bool(self.choice_words)

    @property
    def offered(self) -> Sequence[tuple[str, str]]:
        """Return what can be chosen, each with its words."""
        words = self.choice_words or [decision_word(each, self.choices) for each in self.choices]
        return list(zip(self.choices, words, strict=True))

    @property
    def answers(self) -> str:
        """Return which digit decides what, while it is asked."""
        if not self.asks:
            return ""
        named = enumerate(self.offered, start=1)
        return " · ".join(f"{digit} {word}" for digit, (_, word) in named)

    @property
    def said(self) -> str:
        """Return what stands below the line."""
        return "  ".join(part for part in (self.answers, self.note) if part)

    @property
    def is_taken(self) -> bool:
        """Say whether the line will be written."""
        return self.decision not in {"", "skip"}

    @property
    def spoken(self) -> str:
        """Return the line for a screen reader."""
        parts = (str(self.row), self.title, *self.facts, self.state, self.said)
        return ", ".join(part for part in parts if part)


def person_line(desk: Desk, planned: roster.PlannedRow, *, is_decided: bool) -> ImportLine:
    """Return one person of the list; who somebody decided on asks no more."""
    entry = planned.entry
    year = str(entry.birth_year) if entry.birth_year else ""
    aimak = places.said(entry.aimak, desk.language, entry.aimak_soate14)
    is_said = planned.state != roster.SAME and planned.decision != roster.UPDATE
    said = planned.reasons if is_said else ()
    tone = TONES[planned.state] if said else "muted"
    state = state_word(planned.state)
    if planned.decision in {roster.LINK, roster.UPDATE}:
        state = decision_word(planned.decision)
    return ImportLine(
        row=planned.source.row,
        part=planned.source.part,
        title=planned.name or "—",
        facts=(aimak or entry.village, entry.phone, year),
        role_code=entry.role_code,
        state=state,
        tone=TONES[planned.state],
        note="  ".join(
            part
            for part in (
                of_sheet(planned.source.sheet),
                "; ".join(change_words(desk, planned, change) for change in planned.changes),
                _sentences(desk, (*said, *planned.hints, *planned.source.sources)),
            )
            if part
        ),
        note_tone=tone,
        choices=planned.choices,
        decision=planned.decision,
        asks=bool(planned.choices) and planned.state != roster.NEW and not is_decided,
        title_row=_title_of(planned),
        region=planned.source.region,
    )


def _title_of(planned: roster.PlannedRow) -> int:
    """Return the row of the title that said something of a person, or nothing known."""
    source = planned.source
    found = (*source.questions, *source.hints, *source.sources)
    rows = [cell.problem.values["row"] for cell in found if "section" in cell.problem.code]
    return int(rows[0]) if rows else 0


def change_words(desk: Desk, planned: roster.PlannedRow, change: FieldChange) -> str:
    """Return what a column of somebody listed holds, and what the list would write there."""
    assert planned.like
    language = desk.language

    def said(value: str | int | None, soate14: str) -> str:
        text = str(value or "")
        if change.field == "aimak":
            text = places.said(text, language, soate14)
        elif change.field in _CODED:
            text = code_lists().label(_CODED[change.field], text, language)
        return text or "—"

    old = said(change.old, planned.like.aimak_soate14)
    new = said(change.new, planned.entry.aimak_soate14)
    return f"{kind_word(_KINDS.get(change.field, change.field))}: {old} → {new}"


def unanswered(line: ImportLine) -> ImportLine:
    """Return a line whose list may be another session's: nothing is said of what will happen."""
    return replace(
        line, state="", tone="neutral", choices=(), decision="", asks=False, choice_words=()
    )


def other_lines(reading: roster.RosterReading) -> list[ImportLine]:
    """Return the filled rows that are no people, those that named the columns too, in order."""
    around = list_tables.runs(reading)
    tables = {each.number: each for each in reading.regions}
    lines = [
        heading_line(reading, each, row) for each in reading.regions for row in each.header_rows
    ]
    for skipped in reading.skipped:
        run = around.get((skipped.region, skipped.row), (0, 0))
        table = tables.get(list_tables.table_of(reading, skipped.region))
        if table is not None and not table.is_list:
            run = (table.first_row, table.last_row)
        elif list_tables.is_by_hand(skipped.region):
            run = (0, 0)
        lines.append(skipped_line(skipped, run))
    return sorted(lines, key=lambda line: (list_tables.sheet_place(line.region), line.row))


def skipped_line(skipped: roster.SkippedRow, run: tuple[int, int] = (0, 0)) -> ImportLine:
    """Return a filled row that is no person."""
    return ImportLine(
        row=skipped.row,
        title=skipped.text,
        note=of_sheet(skipped.sheet, skipped_word(skipped)),
        region=skipped.region,
        run=run,
    )


def heading_line(reading: roster.RosterReading, table: roster.RosterRegion, row: int) -> ImportLine:
    """Return a row that the columns of a table were named by."""
    own = {
        each.index: each.header
        for each in reading.columns
        if list_tables.table_of(reading, each.region) == table.number and each.header
    }
    note = of_sheet(table.sheet, words.tr("Headings of the columns"))
    return ImportLine(row=row, title=" · ".join(own.values()), note=note, region=table.number)


def run_words(run: tuple[int, int]) -> str:
    """Return what makes a list of people of rows that were taken for something else."""
    first, last = run
    if first == last:
        return words.tr("A list of people: row {row}").format(row=first)
    return words.tr("A list of people: rows {first}–{last}").format(first=first, last=last)


def of_sheet(sheet: str, note: str = "") -> str:
    """Name the sheet, where several were read together, before what is said of a row."""
    return "  ".join(part for part in (f"«{sheet}»" if sheet else "", note) if part)


def _sentences(desk: Desk, cells: Iterable[roster.CellProblem]) -> str:
    return "  ".join(cell_sentence(desk, cell) for cell in cells)
