"""Read a participants' list as offices send it; every filled row ends in its place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.list_corrections import NOTHING, CellPlace, ListCorrections
from seminar_desk.domain.lists.list_tables import OF_SHEET, is_by_hand, sheet_place
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.lists.carried_aimaks import with_carried_aimaks
from seminar_desk.exchange.lists.list_regions import Region, find_regions
from seminar_desk.exchange.lists.list_rows import read_rows
from seminar_desk.exchange.lists.list_sections import Sections, title_above
from seminar_desk.exchange.lists.turned_lists import people_in_columns
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
    roster_no_people; roster_people_in_columns has to be turned in its own program.
    ProblemError roster_sheet_unknown.
    """
    is_whole = sheet == roster.ALL_SHEETS
    found = [
        _found_sheet(each, corrections, place * OF_SHEET if is_whole else 0)
        for place, each in enumerate(table.sheets)
    ]
    candidates = _candidates(found)
    names = tuple(each.sheet.name for each in candidates)
    if is_whole and len(candidates) > 1:
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
    is_said: bool  # by a person, to hold a list

    @property
    def holds_people(self) -> bool:
        """Say whether the sheet could be the list."""
        return self.is_said or any(map(_holds_people, self.regions))


def _found_sheet(sheet: Sheet, corrections: ListCorrections, first_number: int) -> _FoundSheet:
    """Part a sheet into its tables, which are numbered from the first on."""
    mended = _mended(sheet, corrections.cells, first_number)
    regions = find_regions(mended, corrections, first_number)
    numbers = {block.number for region in regions for block in region.columns.blocks}
    lists = {number for number, is_list in corrections.regions.items() if is_list}
    is_said = bool(numbers & lists) or any(map(is_by_hand, numbers))
    return _FoundSheet(mended, regions, is_said)


def _mended(sheet: Sheet, cells: Mapping[CellPlace, str], first_number: int) -> Sheet:
    """Return a sheet with the texts that a person gave to wrong cells."""
    own = {
        (row, column): text
        for (table, row, column), text in cells.items()
        if sheet_place(table) == sheet_place(first_number)
    }
    if not own:
        return sheet
    rows = [list(row) for row in sheet.rows]
    for (row, column), text in own.items():
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
    titles = {section.row for section in read.sections}
    people = with_carried_aimaks(read.people, titles, sheet, regions)
    tables = tuple(_region(region, corrections) for region in regions)
    columns = tuple(column for region in regions for column in region.columns.all)
    values: dict[str, str | int] = {"file": file, "sheet": sheet.name}
    problems: tuple[Problem, ...] = ()
    if not corrections.columns and (count := people_in_columns(sheet.rows)):
        problems = (Problem("roster_people_in_columns", {**values, "count": count}),)
        people = ()
    elif not any(column.kind in roster.NAME_KINDS for column in columns):
        problems = (Problem("roster_no_names", values),)
    elif not read.people:
        problems = (Problem("roster_no_people", values),)
    return roster.RosterReading(
        file=file,
        sheet=sheet.name,
        sheets=tuple(candidates) or (sheet.name,),
        header_rows=tuple(sorted({row for table in tables for row in table.header_rows})),
        columns=columns,
        rows=_with_doubts(people, sheet.doubts),
        skipped=read.skipped,
        problems=problems,
        notes=(*sheet.notes, *(note for region in regions for note in region.columns.notes)),
        regions=tables,
        sections=read.sections,
    )


def _region(region: Region, corrections: ListCorrections) -> roster.RosterRegion:
    number = region.columns.blocks[0].number if region.columns.blocks else 0
    said = {row for (table, row), people in corrections.rows.items() if table == number and people}
    rows = tuple(at + 1 for at in region.heading.rows if at + 1 not in said)
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
    return replace(
        readings[0],
        sheet=roster.ALL_SHEETS,
        columns=tuple(column for reading in readings for column in reading.columns),
        regions=tuple(
            replace(table, sheet=reading.sheet) for reading in readings for table in reading.regions
        ),
        sections=tuple(section for reading in readings for section in reading.sections),
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
    if not doubts:
        return tuple(rows)
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
