"""What a person corrects in the list on show: asked for, taken back, kept for the next one."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.lists import list_memory
from seminar_desk.domain.lists import blank_aimaks, title_answers
from seminar_desk.domain.lists.list_corrections import (
    NOTHING,
    CellPlace,
    ColumnKey,
    ListCorrections,
    RowPlace,
    SectionWords,
)
from seminar_desk.domain.lists.list_tables import is_by_hand, sheet_place, table_of
from seminar_desk.domain.lists.roster import ALL_SHEETS, RosterPlan, RosterReading, RosterSection
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile, text_of
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_lines import ImportLine
from seminar_desk.ui.imports.row_questions import RowCell, RowQuestion, TitleQuestion


class ListMending(QObject):
    """Hold the corrections of one list; `changed`: it has to be read again with them.

    `list_made`: rows that were no people became some.

    `is_recalled`: they came from an earlier list of the same pattern.
    """

    changed = Signal()
    list_made = Signal()

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
        sections: Mapping[RowPlace, SectionWords] | None = None,
        rows: Mapping[RowPlace, tuple[str, ...]] | None = None,
        cells: Mapping[CellPlace, str] | None = None,
        lists: Mapping[RowPlace, int] | None = None,
    ) -> None:
        """Take over what was corrected, beside what was before."""
        was = self.corrections
        now = ListCorrections(
            columns={**was.columns, **(columns or {})},
            regions={**was.regions, **(regions or {})},
            sections={**was.sections, **(sections or {})},
            rows={**was.rows, **(rows or {})},
            cells={**was.cells, **(cells or {})},
            lists={**was.lists, **(lists or {})},
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
        if self._plain is not None:
            reading, corrections = self._plain, self.corrections
            db = self._desk.db
            self._desk.succeeds(
                lambda: list_memory.remember(db, reading=reading, corrections=corrections)
            )

    def ask_row(self, line: ImportLine, plan: RosterPlan, table: TableFile) -> None:
        """Ask who stands in a row, and what its cells are."""
        sheet = _sheet_of(table, plan.reading, line.region)
        found = [
            row
            for row in plan.rows
            if (row.source.row, row.source.region) == (line.row, line.region)
        ]
        people = [row.name for row in found]
        wrong = [cell.column for row in found for cell in row.source.problems]
        question = RowQuestion(
            self._desk,
            self._window,
            line,
            self._cells(line, plan.reading, sheet),
            people,
            wrong=wrong[0] if wrong else "",
        )
        if not question.is_accepted():
            return
        if question.is_list:
            self.say_list(line, plan.reading)
            return
        said, mended = question.people, question.mended
        self.correct(
            rows={} if said is None else {(line.region, line.row): said},
            cells={(line.region, line.row, index): text for index, text in mended.items()},
        )

    def ask_title(self, line: ImportLine, plan: RosterPlan) -> None:
        """Ask what a title says of everybody below it: the one that a line is or stands under."""
        titles = sorted(
            (
                each
                for each in plan.reading.sections
                if each.region <= line.region
                and sheet_place(each.region) == sheet_place(line.region)
            ),
            key=lambda each: (each.region, each.row),
        )
        found = [each for each in titles if each.row == line.title_row]
        if not found:
            return
        section = found[-1]
        count = _below(section, plan)
        district = plan.session.district_soate8
        question = TitleQuestion(self._desk, self._window, section, district, count)
        if not question.is_accepted():
            return
        if question.is_person:
            self.correct(rows={(section.region, section.row): (section.text,)})
        else:
            self._say_of_title(section, question.words)

    def say_nobody(self, line: ImportLine) -> None:
        """Say that a row of a table is no person."""
        self.correct(rows={(line.region, line.row): ()})

    def say_list(self, line: ImportLine, reading: RosterReading) -> None:
        """Say that the table of a row, or the rows around it, are a list of people."""
        table = table_of(reading, line.region)
        if any(each.number == table and not each.is_list for each in reading.regions):
            self.correct(regions={table: True})
        else:
            first, last = line.run
            self.correct(lists={(line.region, first): last})
        self.list_made.emit()

    def say_of_title(self, line: ImportLine, answer: str, plan: RosterPlan | None) -> None:
        """Take an answer for all whom a title, or a column's aimaks, may speak of."""
        if plan and not line.title_row:
            asked = blank_aimaks.blank_aimaks(plan)
            here = next(each for each in asked if each.region == line.region)
            self.correct(cells=here.answers()[answer])
            return
        section = title_answers.title_of(plan.reading, line.row, line.region) if plan else None
        if section is not None:
            words = title_answers.answers(section)[answer]
            self.correct(sections={(section.region, section.row): words})

    def _say_of_title(self, section: RosterSection, words: SectionWords) -> None:
        if section.asks or words != SectionWords(section.role, section.aimak):
            self.correct(sections={(section.region, section.row): words})

    def _turn_to(self, corrections: ListCorrections) -> None:
        self.corrections, self.is_recalled = corrections, False
        self.changed.emit()

    def _cells(self, line: ImportLine, reading: RosterReading, sheet: Sheet) -> list[RowCell]:
        """Return the cells of a row under the headings of its table, as they were mended."""
        row, own = line.row, table_of(reading, line.region)
        filled = sheet.rows[row - 1] if 0 < row <= len(sheet.rows) else ()
        mended = {
            index: text
            for (table, at, index), text in self.corrections.cells.items()
            if at == row and sheet_place(table) == sheet_place(line.region)
        }
        columns = {
            column.index: column
            for column in reversed(reading.columns)
            if table_of(reading, column.region) == own
        }
        return [
            RowCell(
                index,
                columns[index].letter,
                columns[index].header,
                mended.get(index, text_of(filled[index]) if index < len(filled) else ""),
            )
            for index in sorted(columns)
        ]


def _below(section: RosterSection, plan: RosterPlan) -> int:
    """Return how many people stand under a title, in its table and in those below it."""
    reading, own = plan.reading, section.region
    end = max((each.last_row for each in reading.regions if each.number == own), default=0)
    tables = {own} | {
        each.number
        for each in reading.regions
        if each.number > own and each.first_row > end and _are_together(each.number, own)
    }
    others = [each.row for each in reading.sections if each.region in tables]
    stop = min((row for row in others if row > section.row), default=None)
    return sum(
        section.row < each.source.row and (stop is None or each.source.row < stop)
        for each in plan.rows
        if table_of(reading, each.source.region) in tables
    )


def _are_together(one: int, other: int) -> bool:
    """Say whether two tables stand on one sheet, and neither was made by hand."""
    is_one_sheet = sheet_place(one) == sheet_place(other)
    return is_one_sheet and not is_by_hand(one) and not is_by_hand(other)


def _sheet_of(table: TableFile, reading: RosterReading, region: int) -> Sheet:
    """Return the sheet that a table stands on."""
    if reading.sheet == ALL_SHEETS:
        return table.sheets[sheet_place(region)]
    return next(sheet for sheet in table.sheets if sheet.name == reading.sheet)
