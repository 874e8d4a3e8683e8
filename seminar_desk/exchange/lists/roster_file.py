"""Read a participants' list as offices send it; every filled row ends in exactly one place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.domain.aimak_names import names_aimak
from seminar_desk.domain.lists import nobody_words, role_words, roster, roster_words
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.lists.roster_cells import RowCells, row_of
from seminar_desk.exchange.lists.roster_columns import find_columns, heading_rows, is_column_numbers
from seminar_desk.exchange.table import table_file

_EXAMPLE_MARKS = frozenset(map(fold, ("пример", "мисал", "example", "образец", "үлгү")))
_FILLED_DOWN = ("role", "aimak", "village")
_LONGEST_SKIPPED = 200


def read_roster(
    path: Path, *, sheet: str | None = None, columns: Mapping[int, str] | None = None
) -> roster.RosterReading:
    """Read a list from a file; ProblemError where the file itself cannot be read."""
    return read_table(table_file.open_table(path), sheet=sheet, columns=columns)


def read_table(
    table: table_file.TableFile,
    *,
    sheet: str | None = None,
    columns: Mapping[int, str] | None = None,
) -> roster.RosterReading:
    """Read a list from an open table; `columns` maps indexes from 0 to kinds and overrules guesses.

    What the user can choose stands in `problems`: roster_two_sheets, roster_no_names,
    roster_no_people. ProblemError roster_sheet_unknown.
    """
    candidates = _candidates(table)
    if sheet is not None:
        chosen = next((found for found in table.sheets if found.name == sheet), None)
        if chosen is None:
            values = {"file": table.name, "sheet": sheet}
            raise ProblemError(Problem("roster_sheet_unknown", values))
        return _read(table.name, chosen, candidates, columns)
    if len(candidates) > 1:
        listed = ", ".join(f"«{found.name}»" for found in candidates)
        problem = Problem("roster_two_sheets", {"file": table.name, "sheets": listed})
        names = tuple(found.name for found in candidates)
        return roster.RosterReading(table.name, "", names, (), (), (), (), (problem,))
    fullest = max(
        table.sheets, key=lambda found: sum(not table_file.is_blank(row) for row in found.rows)
    )
    return _read(table.name, candidates[0] if candidates else fullest, candidates, columns)


def _candidates(table: table_file.TableFile) -> list[table_file.Sheet]:
    """Return the sheets that could be the list; a hidden one only where nothing else is there."""
    full = [sheet for sheet in table.sheets if _holds_people(sheet)]
    return [sheet for sheet in full if not sheet.hidden] or full


def _holds_people(sheet: table_file.Sheet) -> bool:
    heading = heading_rows(sheet.rows)
    columns = find_columns(sheet.rows, heading)
    kinds = {column.kind for column in columns if column.kind not in {"ignore", "note", "number"}}
    if not kinds & set(roster.NAME_KINDS) or (not heading and len(kinds) == 1 and len(columns) > 1):
        return False
    return any(column.examples for column in columns if column.kind in roster.NAME_KINDS)


def _read(
    file: str,
    sheet: table_file.Sheet,
    candidates: Sequence[table_file.Sheet],
    chosen: Mapping[int, str] | None,
) -> roster.RosterReading:
    heading = heading_rows(sheet.rows)
    columns = find_columns(sheet.rows, heading, chosen)
    rows, skipped = _Body(sheet, heading, columns).read()
    problems: tuple[Problem, ...] = ()
    values = {"file": file, "sheet": sheet.name}
    if not any(column.kind in roster.NAME_KINDS for column in columns):
        problems = (Problem("roster_no_names", values),)
        skipped = [
            *skipped,
            *(_skipped(row.row, sheet.rows[row.row - 1], "no_name") for row in rows),
        ]
        rows = []
    elif not rows:
        problems = (Problem("roster_no_people", values),)
    return roster.RosterReading(
        file=file,
        sheet=sheet.name,
        sheets=tuple(found.name for found in candidates) or (sheet.name,),
        header_rows=tuple(index + 1 for index in heading),
        columns=columns,
        rows=_with_doubts(rows, sheet.doubts),
        skipped=tuple(sorted(skipped, key=lambda row: row.row)),
        problems=problems,
        notes=sheet.notes,
    )


def _with_doubts(
    rows: Sequence[roster.RosterRow], doubts: Sequence[roster.CellProblem]
) -> tuple[roster.RosterRow, ...]:
    """Ask about the rows that the file doubts as a whole; warn where it is only a cell."""
    questions: dict[int, list[roster.CellProblem]] = {}
    hints: dict[int, list[roster.CellProblem]] = {}
    for doubt in doubts:
        (hints if doubt.column else questions).setdefault(doubt.row, []).append(doubt)
    return tuple(
        replace(
            row,
            questions=(*row.questions, *questions.get(row.row, ())),
            hints=(*row.hints, *hints.get(row.row, ())),
        )
        for row in rows
    )


def _skipped(number: int, row: table_file.Row, reason: str) -> roster.SkippedRow:
    text = " · ".join(table_file.text_of(cell) for cell in row if table_file.text_of(cell))
    return roster.SkippedRow(number, text[:_LONGEST_SKIPPED], reason)


@dataclass(slots=True)
class _Body:
    """Walk down a sheet, remembering the section that the rows stand in."""

    sheet: table_file.Sheet
    heading: tuple[int, ...]
    columns: tuple[roster.RosterColumn, ...]
    section_role: str = ""
    section_aimak: str = ""

    def read(self) -> tuple[list[roster.RosterRow], list[roster.SkippedRow]]:
        """Return people and skipped rows; together with the heading they are all filled rows."""
        people: list[roster.RosterRow] = []
        skipped: list[roster.SkippedRow] = []
        merged = self._merged_texts()
        letters = {column.kind: column.letter for column in self.columns}
        headers = {column.kind: column.header for column in self.columns}
        for index, row in enumerate(self.sheet.rows):
            if index in self.heading or table_file.is_blank(row):
                continue
            texts = {**merged.get(index, {}), **self._texts(row)}
            reason = self._reason_to_skip(index, row, texts)
            if reason:
                skipped.append(_skipped(index + 1, row, reason))
                continue
            texts.setdefault("role", self.section_role)
            texts.setdefault("aimak", self.section_aimak)
            people.append(row_of(RowCells(index + 1, texts, self._notes(row), letters, headers)))
        return people, skipped

    def _texts(self, row: table_file.Row) -> dict[str, str]:
        texts = {
            column.kind: table_file.text_of(row[column.index])
            for column in self.columns
            if column.index < len(row) and column.kind not in {"ignore", "note"}
        }
        return {kind: text for kind, text in texts.items() if text}

    def _notes(self, row: table_file.Row) -> tuple[str, ...]:
        return tuple(
            table_file.text_of(row[column.index])
            for column in self.columns
            if column.kind == "note" and column.index < len(row)
        )

    def _merged_texts(self) -> dict[int, dict[str, str]]:
        """Return what cells merged downwards say of the rows below their first."""
        kinds = {column.index: column.kind for column in self.columns}
        found: dict[int, dict[str, str]] = {}
        for first_row, first_column, last_row, _ in self.sheet.merged:
            kind = kinds.get(first_column, "")
            if kind in _FILLED_DOWN and first_row < len(self.sheet.rows):
                text = table_file.text_of(self.sheet.rows[first_row][first_column])
                for row in range(first_row + 1, last_row + 1):
                    found.setdefault(row, {})[kind] = text
        return found

    def _reason_to_skip(self, index: int, row: table_file.Row, texts: Mapping[str, str]) -> str:
        filled = [table_file.text_of(cell) for cell in row if table_file.text_of(cell)]
        name = next((texts[kind] for kind in roster.NAME_KINDS if kind in texts), "")
        is_lone = len(filled) == 1 and len(self.columns) > 1
        reason = self._reason_of_place(index, row) or _reason_of_words(filled, name)
        if is_lone and reason in {"", "footnote"}:
            return self._reason_for_lone_text(filled[0], is_named=bool(name))
        if not reason and not name and set(self._texts(row)) <= {"number"}:
            return "only_number" if "number" in texts else "no_name"
        return reason

    def _reason_of_place(self, index: int, row: table_file.Row) -> str:
        if self.heading and index < self.heading[0]:
            title = [table_file.text_of(cell) for cell in row if table_file.text_of(cell)]
            if len(title) == 1 and names_aimak(title[0]):
                self.section_aimak = title[0]
            return "above_heading"
        first = self.heading[-1] + 1 if self.heading else 0
        return "column_numbers" if index == first and is_column_numbers(row) else ""

    def _reason_for_lone_text(self, text: str, *, is_named: bool) -> str:
        """Tell a section's title from a footnote, a lone number and a person without details."""
        if text.rstrip(".)").isdigit():
            return "only_number"
        if role_words.role_of(text).code != "other":
            self.section_role = text.strip(" :.")
            return "section"
        if names_aimak(text):
            self.section_aimak = text.strip(" :.")
            return "section"
        is_one_word = len(text.split()) == 1
        if not is_named or is_one_word or any(c.isdigit() or c in ":_" for c in text):
            return "footnote"
        return ""


def _reason_of_words(filled: Sequence[str], name: str) -> str:
    """Tell a row that is no person by the words it begins with or that stand for its name."""
    if any(fold(text.split()[0]) in _EXAMPLE_MARKS for text in filled[:2]):
        return "example"
    if any(nobody_words.is_total(text) for text in filled[:2]):
        return "total"
    if roster_words.heads_names(name):
        return "repeated_heading"
    return "footnote" if "__" in name or ":" in name else ""
