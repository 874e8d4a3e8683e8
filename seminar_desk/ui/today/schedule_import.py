"""Load a schedule from a file: see what it says first, then take it in one step."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableView, QWidget

from seminar_desk.actions import schedules
from seminar_desk.actions.schedules import PlannedSession, SchedulePlan
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.schedule import ScheduleReading
from seminar_desk.ui.dates import full_date
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.table_model import Column, TableModel

_WIDTH, _TABLE_HEIGHT = 900, 380


class SchedulePreview(Question):
    """Show each row of the file and what becomes of it; a click leaves a row out."""

    def __init__(self, desk: Desk, parent: QWidget | None, reading: ScheduleReading) -> None:
        super().__init__(
            desk, parent, self.tr("Schedule from {file}").format(file=reading.file), "",
            yes=self.tr("Write"), danger=False,
        )  # fmt: skip
        self._desk = desk
        self._reading = reading
        self._skipped: set[int] = set()
        self._note = label(tone="muted", wraps=True)
        columns: tuple[Column[PlannedSession], ...] = (
            Column(lambda: "", lambda row: "✓" if row.is_taken else ""),
            Column(lambda: self.tr("Row"), lambda row: str(row.source.row)),
            Column(lambda: self.tr("Date"), self._date),
            Column(lambda: self.tr("District"), lambda row: row.source.district),
            Column(lambda: self.tr("Venue"), lambda row: row.venue),
            Column(lambda: self.tr("What will be"), self._verdict, tooltip=self._verdict),
        )
        self.model: TableModel[PlannedSession] = TableModel(columns, self)
        self.table = QTableView()
        self.plan = self._read_plan()
        self._lay_out()
        self._show()
        self.table.clicked.connect(self._toggle)
        self.table.activated.connect(self._toggle)
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self._write)

    def _lay_out(self) -> None:
        self.setFixedWidth(self._desk.theme.px(_WIDTH))
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setFixedHeight(self._desk.theme.px(_TABLE_HEIGHT))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setMinimumSectionSize(self._desk.theme.px(38))
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setStretchLastSection(True)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._note)
        self.body.addWidget(self.table)

    def _read_plan(self) -> SchedulePlan:
        return schedules.plan_schedule(
            self._desk.db, reading=self._reading, skipped=frozenset(self._skipped)
        )

    def _show(self) -> None:
        self.plan = self._read_plan()
        self.model.show_rows(self.plan.rows)
        self.table.resizeRowsToContents()
        taken = len(self.plan.taken)
        self.yes.setText(self.tr("Write (%n)", "", taken))
        self.yes.setEnabled(taken > 0)
        counts = self.plan.counts
        self._note.setText(
            self.tr(
                "New: {new}, changed: {changed}, already here: {same}, with problems: {problem}. "
                "Other lines of the file: {skipped}. A click leaves a row out."
            ).format(
                new=counts[schedules.NEW],
                changed=counts[schedules.CHANGED],
                same=counts[schedules.SAME],
                problem=counts[schedules.PROBLEM],
                skipped=len(self._reading.skipped),
            )
        )

    def _toggle(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.can_be_taken:
            self._skipped ^= {row.source.row}
            self._show()

    def _write(self) -> None:
        try:
            schedules.import_schedule(self._desk.db, self.plan)
        except ProblemError as error:
            self._desk.tell(*error.problems)
            self._show()
            return
        self.accept()

    @staticmethod
    def _date(row: PlannedSession) -> str:
        return full_date(row.source.date) if row.source.date else "—"

    def _verdict(self, row: PlannedSession) -> str:
        words = {
            schedules.NEW: self.tr("new session"),
            schedules.SAME: self.tr("already in the schedule"),
            schedules.CHANGED: self.tr("changes {code}"),
            schedules.PROBLEM: "",
        }[row.state].format(code=row.session.code if row.session else "")
        reasons = " ".join(self._desk.sentence(reason.problem) for reason in row.reasons)
        left_out = self.tr("left out") if row.can_be_taken and not row.is_taken else ""
        return " — ".join(part for part in (left_out, words, reasons) if part)


def import_schedule(desk: Desk, parent: QWidget) -> None:
    """Ask for a file, show its sessions, and write them when the user agrees."""
    translate = QCoreApplication.translate
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("SchedulePreview", "Load a schedule"),
        "",
        translate("SchedulePreview", "Tables (*.xlsx *.xls *.ods *.csv)"),
    )
    if name:
        import_schedule_file(desk, parent, Path(name))


def import_schedule_file(desk: Desk, parent: QWidget, path: Path) -> None:
    """Show one file's sessions, and write them when the user agrees."""
    from seminar_desk.exchange.schedule import read_schedule  # noqa: PLC0415 - reads workbooks

    reading = desk.run(lambda: read_schedule(path))
    if reading is None:
        return
    if reading.problems:
        desk.tell(*reading.problems)
        return
    preview = SchedulePreview(desk, parent, reading)
    if preview.is_accepted():
        text = QCoreApplication.translate("SchedulePreview", "Sessions written: {count}.")
        desk.toast(text.format(count=len(preview.plan.taken)), undo=True)
