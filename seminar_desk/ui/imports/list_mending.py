"""What a person corrects in the list on show: asked for, taken back, kept for the next one."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.lists import list_memory
from seminar_desk.domain.lists.list_corrections import (
    NOTHING,
    ColumnKey,
    ListCorrections,
    SectionWords,
)
from seminar_desk.domain.lists.roster import ALL_SHEETS, RosterPlan, RosterReading, RosterSection
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile, text_of
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_lines import ImportLine
from seminar_desk.ui.imports.row_questions import RowCell, RowQuestion, TitleQuestion


class ListMending(QObject):
    """Hold the corrections of one list; `changed`: it has to be read again with them.

    `is_recalled`: they came from an earlier list of the same pattern.
    """

    changed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._plain: RosterReading | None = None
        self._before: list[ListCorrections] = []
        self.corrections = NOTHING
        self.is_recalled = False

    @property
    def can_take_back(self) -> bool:
        """Say whether anything was corrected."""
        return bool(self._before)

    def begin(self, reading: RosterReading) -> bool:
        """Turn to another list as it was read; say whether an earlier one's corrections fit it."""
        self._plain, self._before = reading, []
        self.corrections = list_memory.recall(self._desk.db, reading)
        self.is_recalled = self.corrections != NOTHING
        if self.is_recalled:
            self._before.append(NOTHING)
        return self.is_recalled

    def correct(
        self,
        *,
        columns: Mapping[ColumnKey, str] | None = None,
        regions: Mapping[int, bool] | None = None,
        sections: Mapping[int, SectionWords] | None = None,
        rows: Mapping[int, tuple[str, ...]] | None = None,
        cells: Mapping[tuple[int, int], str] | None = None,
    ) -> None:
        """Take over what was corrected, beside what was before."""
        was = self.corrections
        now = ListCorrections(
            columns={**was.columns, **(columns or {})},
            regions={**was.regions, **(regions or {})},
            sections={**was.sections, **(sections or {})},
            rows={**was.rows, **(rows or {})},
            cells={**was.cells, **(cells or {})},
        )
        if now != was:
            self._before.append(was)
            self._turn_to(now)

    def take_back(self) -> None:
        """Take back the last correction."""
        if self._before:
            self._turn_to(self._before.pop())

    def remember(self) -> None:
        """Keep what holds for the next list of this pattern: it was written so."""
        if self._plain is not None and self._plain.sheet != ALL_SHEETS:
            reading, corrections = self._plain, self.corrections
            db = self._desk.db
            self._desk.succeeds(
                lambda: list_memory.remember(db, reading=reading, corrections=corrections)
            )

    def ask_row(self, line: ImportLine, plan: RosterPlan, table: TableFile) -> None:
        """Ask who stands in a row, and what its cells are."""
        sheet = _sheet_of(table, plan.reading)
        if sheet is None:
            return
        found = [row for row in plan.rows if row.source.row == line.row]
        people = [row.name for row in found]
        wrong = [cell.column for row in found for cell in row.source.problems]
        question = RowQuestion(
            self._desk,
            self._window,
            line.row,
            self._cells(line.row, plan.reading, sheet),
            people,
            said=line.note,
            wrong=wrong[0] if wrong else "",
            is_shared=len({row.source.region for row in found}) > 1,
        )
        if question.is_accepted():
            said, mended = question.people, question.mended
            self.correct(
                rows={} if said is None else {line.row: said},
                cells={(line.row, index): text for index, text in mended.items()},
            )

    def ask_title(self, row: int, plan: RosterPlan) -> None:
        """Ask what a title says of everybody below it."""
        titles = sorted(plan.reading.sections, key=lambda section: section.row)
        section = next((each for each in titles if each.row == row), None)
        if section is None:
            return
        below = next((each.row for each in titles if each.row > row), plan_end(plan) + 1)
        count = sum(row < each.source.row < below for each in plan.rows)
        district = plan.session.district_soate8
        question = TitleQuestion(self._desk, self._window, section, district, count)
        if not question.is_accepted():
            return
        if question.is_person:
            self.correct(rows={row: (section.text,)})
        else:
            self._say_of_title(section, question.words)

    def say_nobody(self, row: int) -> None:
        """Say that a row is no person."""
        self.correct(rows={row: ()})

    def _say_of_title(self, section: RosterSection, words: SectionWords) -> None:
        if words != SectionWords(section.role, section.aimak):
            self.correct(sections={section.row: words})

    def _turn_to(self, corrections: ListCorrections) -> None:
        self.corrections, self.is_recalled = corrections, False
        self.changed.emit()

    def _cells(self, row: int, reading: RosterReading, sheet: Sheet) -> list[RowCell]:
        """Return the cells of a row under their headings, with what was mended in them."""
        filled = sheet.rows[row - 1] if 0 < row <= len(sheet.rows) else ()
        mended = self.corrections.cells
        columns = {column.index: column for column in reversed(reading.columns)}
        return [
            RowCell(
                index,
                columns[index].letter,
                columns[index].header,
                mended.get((row, index), text_of(filled[index]) if index < len(filled) else ""),
            )
            for index in sorted(columns)
        ]


def plan_end(plan: RosterPlan) -> int:
    """Return the last row of the sheet that holds a person."""
    return max((each.source.row for each in plan.rows), default=0)


def _sheet_of(table: TableFile, reading: RosterReading) -> Sheet | None:
    """Return the sheet on show; of several together a row's number names no row."""
    return next((sheet for sheet in table.sheets if sheet.name == reading.sheet), None)
