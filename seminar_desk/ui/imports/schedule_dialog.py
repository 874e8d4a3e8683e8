"""Load a schedule: what the file says, what will be written, one button."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.actions.lists import schedules
from seminar_desk.domain.lists import schedule_plan
from seminar_desk.domain.lists.schedule_plan import PlannedSession, SchedulePlan, ScheduleReading
from seminar_desk.exchange.lists.schedule_file import read_schedule_table
from seminar_desk.exchange.table.table_file import TableFile
from seminar_desk.gather.lists.import_plans import plan_schedule
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_frame import ImportFrame, ask_and_import
from seminar_desk.ui.imports.import_lines import ImportLine, skipped_line
from seminar_desk.ui.imports.import_words import cell_sentence
from seminar_desk.ui.imports.line_list import LineList, framed
from seminar_desk.ui.widgets.labels import label

_FACTS = (110, 210, 260)
_TONES = {
    schedule_plan.NEW: "success",
    schedule_plan.SAME: "neutral",
    schedule_plan.CHANGED: "warning",
    schedule_plan.PROBLEM: "danger",
}


class ScheduleDialog(ImportFrame[ScheduleReading, SchedulePlan]):
    """Preview a schedule; `written` holds the sessions."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, parent, _title(), "")
        self._skipped: set[int] = set()
        self.list.decided.connect(self._decide)

    def build_preview(self) -> QWidget:
        """Build counts and rows."""
        self.list = LineList(self.desk, _FACTS, self._headings, has_roles=False)
        self.list.setAccessibleName(self.tr("Rows of the schedule"))
        self.counts = label(tone="muted")
        self.trouble = label(look="problem", wraps=True)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.counts)
        box.addWidget(self.trouble)
        box.addWidget(framed(self.list), 1)
        return page

    def show_table(self, table: TableFile) -> None:
        """Preview a file's schedule."""
        self._skipped = set()
        reading = read_schedule_table(table)
        if reading.problems:
            self.refuse(self.tr("This is no schedule"), *reading.problems)
        else:
            self.show_reading(reading)
            self.list.setFocus()

    def planned(self, reading: ScheduleReading) -> SchedulePlan:
        """Compare the file with the schedule."""
        return plan_schedule(self.desk.db, reading=reading, skipped=self._skipped)

    def apply(self, plan: SchedulePlan) -> tuple[str, ...]:
        """Write the sessions into the schedule."""
        return schedules.import_schedule(self.desk.db, plan)

    def told(self, count: int) -> str:
        """Return how many sessions are written."""
        return self.tr("%n sessions are written", "", count)

    def show_plan(self, plan: SchedulePlan, trouble: str) -> None:
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
        lines += map(skipped_line, plan.reading.skipped)
        self.list.show_lines(sorted(lines, key=lambda line: line.row))

    def _line(self, planned: PlannedSession) -> ImportLine:
        row = planned.source
        notes = [cell_sentence(self.desk, cell) for cell in planned.reasons]
        if planned.state == schedule_plan.CHANGED and planned.session is not None:
            before = (planned.session.district, full_date(planned.session.date))
            notes.insert(0, self.tr("Before: {what}").format(what=", ".join(before)))
        return ImportLine(
            row=row.row,
            title=row.district or "—",
            facts=(full_date(row.date) if row.date else "—", row.oblast, planned.venue),
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
        facts = (self.tr("Date"), self.tr("Oblast"), self.tr("Venue"))
        return (self.tr("Row"), self.tr("District"), "", *facts, self.tr("What will happen"))

    def _decide(self, row: int, decision: str) -> None:
        self._skipped ^= {row}
        assert (row in self._skipped) == (decision == "skip")
        self.plan_anew()


def _title() -> str:
    return QCoreApplication.translate("ScheduleImport", "Schedule from a file")


def import_schedule(desk: Desk, parent: QWidget, path: Path | None = None) -> int | None:
    """Load a schedule; return how many sessions are written, None when left."""
    return ask_and_import(desk, parent, _title(), path, lambda: ScheduleDialog(desk, parent))
