"""Load a schedule: what the file says of sessions, what will be written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from seminar_desk.actions.lists import list_imports
from seminar_desk.domain import places
from seminar_desk.domain.lists import schedule_plan
from seminar_desk.exchange.lists import schedule_file
from seminar_desk.exchange.table.table_sheet import TableFile
from seminar_desk.gather.lists import import_plans
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk import dates
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports import import_lines
from seminar_desk.ui.imports.import_frame import ImportFrame, ask_and_import
from seminar_desk.ui.imports.line_details import LineDetails
from seminar_desk.ui.imports.line_list import LineList, framed
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.series_choice import SeriesChoice

_LEAST_LIST = 180
_FACTS = (96, 160, 210, 150, 66)
_TONES = {
    schedule_plan.NEW: "success",
    schedule_plan.SAME: "neutral",
    schedule_plan.CHANGED: "warning",
    schedule_plan.PROBLEM: "danger",
}


class ScheduleDialog(ImportFrame[schedule_plan.ScheduleReading, schedule_plan.SchedulePlan]):
    """Preview a schedule; `written` holds the sessions."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, words.tr("Schedule from a file"), "")
        self.build()
        self._skipped: set[int] = set()
        self.list.decided.connect(self._decide)
        self.series.activated.connect(lambda _place: self.plan_anew())

    def build_preview(self) -> QWidget:
        """Build counts and rows."""
        self.list = LineList(self.desk, _FACTS, self._headings, has_roles=False)
        self.list.setAccessibleName(self.tr("Rows of the schedule"))
        self.list.setMinimumHeight(px(_LEAST_LIST))
        self.counts = label(tone="muted")
        self.trouble = label(look="problem", wraps=True)
        self.series = SeriesChoice(self.desk)
        self.series.setAccessibleName(self.tr("Series"))
        caption = label(self.tr("Series"), look="caption")
        chosen = boxes.row(self.counts, ..., caption, (self.series, 1), gap=10)
        self.details = LineDetails(self.list)
        parts = (chosen, self.trouble, (framed(self.list), 1), self.details)
        return boxes.held(boxes.column(*parts, gap=10))

    def show_table(self, table: TableFile) -> None:
        """Preview a file's schedule."""
        self._skipped = set()
        reading = schedule_file.read_schedule_table(table)
        if reading.problems:
            self.refuse(self.tr("This is no schedule"), *reading.problems)
        else:
            self.show_reading(reading)
            self.list.setFocus()

    def show_room(self, *, is_short: bool, is_shortest: bool) -> bool:
        """Give each session one row in a low window, and what is said of the chosen one below."""
        self.list.show_compact(wanted=is_shortest)
        self.details.setVisible(is_shortest)
        return super().show_room(is_short=is_short, is_shortest=is_shortest)

    def planned(self, reading: schedule_plan.ScheduleReading) -> schedule_plan.SchedulePlan:
        """Compare the file with the schedule."""
        return import_plans.plan_schedule(
            self.desk.db, reading=reading, skipped=self._skipped, series_uid=self.series.code
        )

    def apply(self, plan: schedule_plan.SchedulePlan) -> tuple[str, ...]:
        """Write the sessions into the schedule."""
        return list_imports.import_schedule(self.desk.db, plan)

    def told(self, count: int) -> str:
        """Return how many sessions are written."""
        return self.tr("%n sessions are written", "", count)

    def show_plan(self, plan: schedule_plan.SchedulePlan, trouble: str) -> None:
        """Show counts and rows."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        counts = plan.counts
        self.counts.setText(
            " · ".join(
                (
                    self.tr("%n new", "", counts[schedule_plan.NEW]),
                    self.tr("%n changed", "", counts[schedule_plan.CHANGED]),
                    self.tr("%n unchanged", "", counts[schedule_plan.SAME]),
                    self.tr("%n with a mistake", "", counts[schedule_plan.PROBLEM]),
                )
            )
        )
        lines = [self._line(row) for row in plan.rows]
        lines += map(import_lines.skipped_line, plan.reading.skipped)
        self.list.show_lines(sorted(lines, key=lambda line: line.row))

    def _line(self, planned: schedule_plan.PlannedSession) -> import_lines.ImportLine:
        row, language = planned.source, self.desk.language
        notes = [import_lines.cell_sentence(self.desk, cell) for cell in planned.reasons]
        if planned.state == schedule_plan.CHANGED and planned.session is not None:
            where = places.said(planned.session.district, language)
            before = (where, dates.full_date(planned.session.date))
            notes.insert(0, self.tr("Before: {what}").format(what=", ".join(before)))
        where_held = (places.said(text, language) for text in (row.oblast, planned.venue))
        expected = str(row.expected_count or "—")
        day = dates.full_date(row.date) if row.date else "—"
        return import_lines.ImportLine(
            row=row.row,
            title=places.said(row.district, language) or "—",
            facts=(day, *where_held, row.trainer or "—", expected),
            state=self._state_word(planned.state),
            tone=_TONES[planned.state],
            note="  ".join(notes),
            note_tone="danger" if planned.state == schedule_plan.PROBLEM else "muted",
            choices=("take", "skip") if planned.can_be_taken else (),
            decision="take" if planned.is_taken else "skip",
        )

    def _state_word(self, state: str) -> str:
        return {
            schedule_plan.NEW: self.tr("New session"),
            schedule_plan.SAME: self.tr("Unchanged"),
            schedule_plan.CHANGED: self.tr("Changed"),
            schedule_plan.PROBLEM: self.tr("Mistake"),
        }[state]

    def _headings(self) -> Sequence[str]:
        places = (self.tr("Date"), self.tr("Oblast"), self.tr("Venue"))
        facts = (*places, self.tr("Trainer"), self.tr("Awaited"))
        return (self.tr("Row"), self.tr("District"), "", *facts, self.tr("What will happen"))

    def _decide(self, row: int, _part: int, decision: str) -> None:
        self._skipped ^= {row}
        assert (row in self._skipped) == (decision == "skip")
        self.plan_anew()


def import_schedule(desk: Desk, parent: QWidget, path: Path | None = None) -> int | None:
    """Load a schedule and turn to its series; return how many sessions, None when left."""
    dialog = ScheduleDialog(desk, parent)
    written = ask_and_import(desk, dialog, path)
    if dialog.written:
        series_uid = session_rows.session(desk.db, dialog.written[0]).series_uid
        if series_uid != desk.series_uid:
            desk.select_series(series_uid)
    return written
