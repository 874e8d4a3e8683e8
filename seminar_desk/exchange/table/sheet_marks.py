"""What a workbook tells of rows and cells beside values: hidden, struck out, not worked out."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from seminar_desk.domain.lists.roster import CellProblem
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.table.table_limits import MAX_COLUMNS, MAX_ROWS, column_letter
from seminar_desk.exchange.table.table_sheet import Row, Sheet, is_blank, text_of

_LONGEST_SHOWN = 60


@dataclass(slots=True)
class SheetMarks:
    """Gather marks by indexes from 0; `struck` holds the struck part of a text, or nothing for all.

    `unsolved` are the formulas of cells that have no value, and values that are errors.
    """

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    struck: dict[tuple[int, int], str] = field(default_factory=dict)
    unsolved: dict[tuple[int, int], str] = field(default_factory=dict)


def marked(sheet: Sheet, marks: SheetMarks) -> Sheet:
    """Return a sheet with its marks as doubts, and the formulas standing where values should."""
    rows = _with_formulas(sheet.rows, marks)
    doubts = sorted(_doubts(rows, marks), key=lambda cell: cell.row)
    notes = list(sheet.notes)
    letters = [
        column_letter(column)
        for column in sorted(marks.hidden_columns)
        if any(column < len(row) and text_of(row[column]) for row in rows)
    ]
    if letters:
        notes.append(Problem("table_columns_hidden", {"columns": ", ".join(letters)}))
    return replace(sheet, rows=rows, notes=tuple(notes), doubts=(*sheet.doubts, *doubts))


def _with_formulas(rows: tuple[Row, ...], marks: SheetMarks) -> tuple[Row, ...]:
    if not marks.unsolved:
        return rows
    cells = [list(row) for row in rows]
    for (row, column), text in marks.unsolved.items():
        if row >= MAX_ROWS or column >= MAX_COLUMNS:
            continue
        cells += [[] for _ in range(row + 1 - len(cells))]
        cells[row] += [""] * (column + 1 - len(cells[row]))
        if not text_of(cells[row][column]):
            cells[row][column] = text
    return tuple(map(tuple, cells))


def _doubts(rows: tuple[Row, ...], marks: SheetMarks) -> Iterator[CellProblem]:
    for row in marks.hidden_rows:
        if row < len(rows) and not is_blank(rows[row]):
            yield CellProblem(row + 1, "", Problem("table_row_hidden"))
    for row, column in marks.unsolved:
        yield CellProblem(row + 1, column_letter(column), Problem("table_cell_formula"))
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), part in marks.struck.items():
        if row < len(rows) and column < len(rows[row]) and text_of(rows[row][column]):
            by_row.setdefault(row, {})[column] = part
    for row, struck in by_row.items():
        yield from _struck(row, rows[row], struck)


def _struck(row: int, cells: Row, struck: dict[int, str]) -> Iterator[CellProblem]:
    """Tell a row that is crossed out from one where something in it was corrected."""
    worded = [at for at, cell in enumerate(cells) if isinstance(cell, str) and text_of(cell)]
    whole = [column for column, part in struck.items() if not part]
    if len(set(whole) & set(worded)) * 2 >= len(worded) and whole:
        yield CellProblem(row + 1, "", Problem("table_row_struck"))
        return
    for column, part in struck.items():
        text = (part or text_of(cells[column]))[:_LONGEST_SHOWN]
        yield CellProblem(
            row + 1, column_letter(column), Problem("table_cell_struck", {"text": text})
        )
