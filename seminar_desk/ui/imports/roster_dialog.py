"""Load a list of participants: what the file says, what will be written, one button."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.lists.rosters import apply_roster
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.lists.roster_plan import RosterPlan
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_file import TableFile
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.dates import short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.imports.import_frame import ImportFrame
from seminar_desk.ui.imports.import_preview import RosterPreview
from seminar_desk.ui.imports.list_files import ask_table, save_template
from seminar_desk.ui.widgets.button import Button


class RosterDialog(ImportFrame):
    """Preview a list for a session; `written` holds the attendances after «Write»."""

    def __init__(self, desk: Desk, parent: QWidget | None, session: Session) -> None:
        about = f"{district_name(session, desk.language)} · {short_date(session.date)}"
        title = QCoreApplication.translate("RosterImport", "List of participants")
        super().__init__(desk, parent, title, about)
        self.session = session
        self.plan: RosterPlan | None = None
        self.written: tuple[str, ...] = ()
        self._decisions: dict[int, str] = {}
        self.preview = RosterPreview(desk)
        self.template = Button(desk, self.tr("Save a template…"), kind="quiet", icon_name="save")
        self.stack.addWidget(self.preview)
        self.foot.insertWidget(0, self.template)
        self.preview.columns_changed.connect(self._choose_columns)
        self.preview.decided.connect(self._decide)
        self.sheets.textActivated.connect(self._choose_sheet)
        self.sheet_chosen.connect(self._choose_sheet)
        self.template.clicked.connect(self._save_template)
        self.write.clicked.connect(self._write)
        self._word_button()

    def show_table(self, table: TableFile) -> None:
        """Preview a file's list, or ask which sheet holds it."""
        self._decisions = {}
        self.sheets.clear()
        for sheet in table.sheets:
            self.sheets.addItem(sheet.name)
        self._show(read_table(table))
        if self.plan is not None:
            self.preview.list.setFocus()

    def told(self, count: int) -> str:
        """Return what was done, for the message that stays."""
        return self.tr("%n people are written into the list", "", count)

    def _show(self, reading: RosterReading) -> None:
        if not reading.sheet:
            self.plan = None
            self.refuse(self.tr("Which sheet is the list?"), *reading.problems)
            self.offer_sheets(reading.sheets)
            return
        self.sheets.setCurrentText(reading.sheet)
        self.show_sheet_choice(wanted=self.sheets.count() > 1)
        self._plan(reading, reading.problems)

    def _plan(self, reading: RosterReading, problems: tuple[Problem, ...]) -> None:
        """Compare with the store, show it; `problems` are said above the rows."""
        try:
            self.plan = plan_roster(
                self.desk.db,
                session_uid=self.session.uid,
                reading=reading,
                decisions=self._decisions,
            )
        except ProblemError as error:
            self.refuse(self.tr("The list cannot be loaded"), *error.problems)
            return
        trouble = " ".join(self.desk.sentence(problem) for problem in problems)
        self.preview.show_plan(self.plan, reading, trouble)
        self.stack.setCurrentWidget(self.preview)
        self._word_button()
        self.settled.emit()

    def _word_button(self) -> None:
        count = len(self.plan.taken) if self.plan else 0
        self.write.setText(self.tr("Write %n", "", count) if count else self.tr("Nothing to write"))
        self.write.setEnabled(bool(count))

    def _choose_sheet(self, name: str) -> None:
        assert self.table
        self._decisions = {}
        self._show(read_table(self.table, sheet=name))
        self.preview.list.setFocus()

    def _choose_columns(self, kinds: Mapping[int, str]) -> None:
        assert self.table
        assert self.plan
        self._decisions = {}
        self._show(read_table(self.table, sheet=self.plan.reading.sheet, columns=kinds))

    def _decide(self, row: int, decision: str) -> None:
        assert self.plan
        self._decisions[row] = decision
        self._plan(self.plan.reading, ())

    def _save_template(self) -> None:
        path = save_template(self.desk, self, self.session)
        if path is not None:
            words = self.tr("The template is saved: {file}").format(file=path.name)
            self.desk.toast(words)

    def _write(self) -> None:
        assert self.plan
        try:
            self.written = apply_roster(self.desk.db, self.plan)
        except ProblemError as error:
            self._plan(self.plan.reading, error.problems)
            return
        self.accept()


def import_roster(desk: Desk, parent: QWidget, path: Path | None = None) -> int | None:
    """Ask for a list unless it is given, show it, write it; return how many, None when left."""
    title = QCoreApplication.translate("RosterImport", "List of participants")
    chosen = path or ask_table(parent, title)
    if chosen is None:
        return None
    dialog = RosterDialog(desk, parent, session_rows.session(desk.db, desk.session_uid))
    dialog.open_file(chosen)
    count = len(dialog.written) if dialog.exec() else None
    if count is not None:
        desk.toast(dialog.told(count), undo=True)
    dialog.deleteLater()
    return count
