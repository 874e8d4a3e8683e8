"""Load a list of participants: what the file says, what will be written, one button."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.lists.rosters import apply_roster
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.lists.roster_plan import RosterPlan
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_file import TableFile
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.dates import short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.imports.import_frame import ImportFrame, ask_and_import
from seminar_desk.ui.imports.import_preview import RosterPreview
from seminar_desk.ui.imports.list_files import save_template
from seminar_desk.ui.widgets.button import Button


class RosterDialog(ImportFrame[RosterReading, RosterPlan]):
    """Preview a list for a session; `written` holds the attendances."""

    preview: RosterPreview

    def __init__(self, desk: Desk, parent: QWidget | None, session: Session) -> None:
        about = f"{district_name(session, desk.language)} · {short_date(session.date)}"
        super().__init__(desk, parent, _title(), about)
        self.session = session
        self._decisions: dict[int, str] = {}
        self.template = Button(desk, self.tr("Save a template…"), kind="quiet", icon_name="save")
        self.foot.insertWidget(0, self.template)
        self.preview.columns_changed.connect(self._choose_columns)
        self.preview.decided.connect(self._decide)
        self.sheets.textActivated.connect(self._choose_sheet)
        self.sheet_chosen.connect(self._choose_sheet)
        self.template.clicked.connect(self._save_template)

    def build_preview(self) -> RosterPreview:
        """Build columns, counts and rows."""
        return RosterPreview(self.desk)

    def show_table(self, table: TableFile) -> None:
        """Preview a file's list, or ask which sheet holds it."""
        self.sheets.clear()
        for sheet in table.sheets:
            self.sheets.addItem(sheet.name)
        self._read(read_table(table))
        if self.plan is not None:
            self.preview.list.setFocus()

    def planned(self, reading: RosterReading) -> RosterPlan:
        """Compare the list with the session's people."""
        uid, decisions = self.session.uid, self._decisions
        return plan_roster(self.desk.db, session_uid=uid, reading=reading, decisions=decisions)

    def show_plan(self, plan: RosterPlan, trouble: str) -> None:
        """Show columns, counts and rows."""
        self.preview.show_plan(plan, plan.reading, trouble)

    def apply(self, plan: RosterPlan) -> tuple[str, ...]:
        """Write the people into the list."""
        return apply_roster(self.desk.db, plan)

    def told(self, count: int) -> str:
        """Return how many people are in the list now."""
        return self.tr("%n people are written into the list", "", count)

    def _read(self, reading: RosterReading) -> None:
        self._decisions = {}
        if not reading.sheet:
            self.plan = None
            self.refuse(self.tr("Which sheet is the list?"), *reading.problems)
            self.offer_sheets(reading.sheets)
            return
        self.sheets.setCurrentText(reading.sheet)
        self.show_sheet_choice(wanted=self.sheets.count() > 1)
        self.show_reading(reading, reading.problems)

    def _choose_sheet(self, name: str) -> None:
        assert self.table
        self._read(read_table(self.table, sheet=name))
        self.preview.list.setFocus()

    def _choose_columns(self, kinds: Mapping[int, str]) -> None:
        assert self.table
        assert self.plan
        self._read(read_table(self.table, sheet=self.plan.reading.sheet, columns=kinds))

    def _decide(self, row: int, decision: str) -> None:
        self._decisions[row] = decision
        self.plan_anew()

    def _save_template(self) -> None:
        path = save_template(self.desk, self, self.session)
        if path is not None:
            words = self.tr("The template is saved: {file}").format(file=path.name)
            self.desk.toast(words)


def _title() -> str:
    return QCoreApplication.translate("RosterImport", "List of participants")


def import_roster(desk: Desk, parent: QWidget, path: Path | None = None) -> int | None:
    """Load a list into the chosen session; return how many people, None when left."""
    session = session_rows.session(desk.db, desk.session_uid)
    return ask_and_import(desk, parent, _title(), path, lambda: RosterDialog(desk, parent, session))
