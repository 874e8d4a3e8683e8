"""Read a participants' list as offices send it; every filled row ends in its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.list_corrections import NOTHING, ListCorrections
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.lists.list_regions import Region, find_regions
from seminar_desk.exchange.lists.list_rows import read_rows
from seminar_desk.exchange.lists.list_sections import Sections, title_above
from seminar_desk.exchange.table import table_file
from seminar_desk.exchange.table.table_sheet import Row, Sheet, TableFile, is_blank

_PLAIN_KINDS = frozenset({"ignore", "note", "number"})


def read_roster(
    path: Path, *, sheet: str | None = None, corrections: ListCorrections = NOTHING
) -> roster.RosterReading:
    """Read a list from a file; ProblemError where the file itself cannot be read."""
    return read_table(table_file.open_table(path), sheet=sheet, corrections=corrections)


def read_table(
    table: TableFile,
    *,
    sheet: str | None = None,
    corrections: ListCorrections = NOTHING,
) -> roster.RosterReading:
    """Read a list from an open table: a sheet, or ALL_SHEETS that could be lists together.

    What the user can choose stands in `problems`: roster_two_sheets, roster_no_names,
    roster_no_people. ProblemError roster_sheet_unknown.
    """
    sheets = [_mended(found, corrections.cells) for found in table.sheets]
    found = [_FoundSheet(each, find_regions(each, corrections)) for each in sheets]
    candidates = _candidates(found)
    names = tuple(each.sheet.name for each in candidates)
    if sheet == roster.ALL_SHEETS and len(candidates) > 1:
        return _together(table.name, candidates, corrections)
    if sheet not in {None, roster.ALL_SHEETS}:
        chosen = next((each for each in found if each.sheet.name == sheet), None)
        if chosen is None:
            values = {"file": table.name, "sheet": str(sheet)}
            raise ProblemError(Problem("roster_sheet_unknown", values))
        return _read(table.name, chosen, names, corrections)
    if len(candidates) > 1:
        listed = ", ".join(f"«{name}»" for name in names)
        problem = Problem("roster_two_sheets", {"file": table.name, "sheets": listed})
        return roster.RosterReading(table.name, "", names, (), (), (), (), (problem,))
    fullest = max(found, key=lambda each: sum(map(bool, map(_is_filled, each.sheet.rows))))
    return _read(table.name, candidates[0] if candidates else fullest, names, corrections)


def _is_filled(row: Row) -> bool:
    return not is_blank(row)


@dataclass(frozen=True, slots=True)
class _FoundSheet:
    """Hold a sheet with the tables that stand on it."""

    sheet: Sheet
    regions: tuple[Region, ...]

    @property
    def holds_people(self) -> bool:
        """Say whether the sheet could be the list."""
        return any(map(_holds_people, self.regions))


def _mended(sheet: Sheet, cells: Mapping[tuple[int, int], str]) -> Sheet:
    """Return a sheet with the texts that a person gave to wrong cells."""
    if not cells:
        return sheet
    rows = [list(row) for row in sheet.rows]
    for (row, column), text in cells.items():
        if 0 < row <= len(rows):
            rows[row - 1] += [""] * (column + 1 - len(rows[row - 1]))
            rows[row - 1][column] = text
    return replace(sheet, rows=tuple(map(tuple, rows)))


def _candidates(found: Sequence[_FoundSheet]) -> list[_FoundSheet]:
    """Return the sheets that could be the list; a hidden one only where nothing else is there."""
    full = [each for each in found if each.holds_people]
    return [each for each in full if not each.sheet.hidden] or full


def _holds_people(region: Region) -> bool:
    columns = region.columns.all
    kinds = {column.kind for column in columns} - _PLAIN_KINDS
    if not kinds & set(roster.NAME_KINDS):
        return False
    if not region.heading.rows and len(kinds) == 1 and len(columns) > 1:
        return False
    return any(column.examples for column in columns if column.kind in roster.NAME_KINDS)


def _read(
    file: str, found: _FoundSheet, candidates: Sequence[str], corrections: ListCorrections
) -> roster.RosterReading:
    sheet, regions = found.sheet, found.regions
    sections = Sections()
    sections.take_for_all(title_above(sheet.name), 0, "tab")
    read = read_rows(sheet, regions, corrections, sections)
    columns = tuple(column for region in regions for column in region.columns.all)
    values = {"file": file, "sheet": sheet.name}
    problems: tuple[Problem, ...] = ()
    if not any(column.kind in roster.NAME_KINDS for column in columns):
        problems = (Problem("roster_no_names", values),)
    elif not read.people:
        problems = (Problem("roster_no_people", values),)
    return roster.RosterReading(
        file=file,
        sheet=sheet.name,
        sheets=tuple(candidates) or (sheet.name,),
        header_rows=tuple(sorted({at + 1 for region in regions for at in region.heading.rows})),
        columns=columns,
        rows=_with_doubts(read.people, sheet.doubts),
        skipped=read.skipped,
        problems=problems,
        notes=(*sheet.notes, *(note for region in regions for note in region.columns.notes)),
        regions=tuple(_region(region, corrections) for region in regions),
        sections=read.sections,
    )


def _region(region: Region, corrections: ListCorrections) -> roster.RosterRegion:
    number = region.columns.blocks[0].number if region.columns.blocks else 0
    rows = tuple(at + 1 for at in region.heading.rows)
    is_list = corrections.regions.get(number, any(b.has_names for b in region.columns.blocks))
    return roster.RosterRegion(number, rows, region.body.start + 1, region.body.stop, is_list)


def _together(
    file: str, candidates: Sequence[_FoundSheet], corrections: ListCorrections
) -> roster.RosterReading:
    """Read several sheets as one list; people of the same row's number are its parts."""
    names = tuple(each.sheet.name for each in candidates)
    readings = [_read(file, each, names, corrections) for each in candidates]
    rows: list[roster.RosterRow] = []
    parts: dict[int, int] = {}
    for reading in readings:
        for row in reading.rows:
            part = parts.get(row.row, 0)
            parts[row.row] = part + 1
            rows.append(replace(row, part=part, sheet=reading.sheet))
    first = readings[0]
    return replace(
        first,
        sheet=roster.ALL_SHEETS,
        rows=tuple(rows),
        skipped=tuple(
            replace(row, sheet=reading.sheet) for reading in readings for row in reading.skipped
        ),
        problems=tuple(dict.fromkeys(each for reading in readings for each in reading.problems)),
        notes=tuple(note for reading in readings for note in reading.notes),
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
