"""Load a list of participants: what the file says, what will be written."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.lists import list_imports
from seminar_desk.domain import places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.list_doubts import Doubt
from seminar_desk.domain.lists.roster import RosterPlan, RosterReading, RowKey
from seminar_desk.exchange.lists import roster_file
from seminar_desk.exchange.table.table_sheet import TableFile
from seminar_desk.gather.lists import import_plans
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk import dates
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.imports import import_lines
from seminar_desk.ui.imports.import_frame import ImportFrame, ask_and_import
from seminar_desk.ui.imports.import_preview import EVERYBODY, RosterPreview
from seminar_desk.ui.imports.list_mending import ListMending
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import folders, key_places
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import may_drop


class RosterDialog(ImportFrame[RosterReading, RosterPlan]):
    """Preview a list for a session; `written` holds the attendances."""

    preview: RosterPreview
    _doubts: tuple[Doubt, ...] = ()

    def __init__(self, desk: Desk, parent: QWidget | None, session: Session) -> None:
        super().__init__(desk, parent, words.tr("List of participants"), _about(desk, session))
        self.session = session
        self._decisions: dict[RowKey, str] = {}
        self._is_right = False
        self._sheet = ""
        self.template = Button(desk, self.tr("Save a template…"), kind="quiet", icon_name="save")
        self.build(self.template)
        self.mending = ListMending(desk, self)
        self.mending.changed.connect(self._read_again)
        self.mending.list_made.connect(lambda: self.preview.show_rows(EVERYBODY))
        self.preview.columns_changed.connect(lambda kinds: self.mending.correct(columns=kinds))
        self.preview.tables.changed.connect(
            lambda number, is_list: self.mending.correct(regions={number: is_list})
        )
        self.preview.list.mend_wanted.connect(self._ask_row)
        self.preview.list.title_wanted.connect(self._ask_title)
        self.preview.list.title_said.connect(
            lambda line, answer: self.mending.say_of_title(line, answer, self.plan)
        )
        self.preview.list.nobody_wanted.connect(self.mending.say_nobody)
        self.preview.list.list_wanted.connect(self._say_list)
        key_places.bind(self, "Ctrl+Z", self.mending.take_back)
        self.preview.back.clicked.connect(self.mending.take_back)
        self.preview.fold_turned.connect(self.share_room)
        self.preview.decided.connect(self._decide)
        self.preview.update_wanted.connect(self._update_all)
        self.preview.question.taken.connect(self._believe)
        self.preview.question.moved.connect(self._turn_to)
        self.sheets.activated.connect(
            lambda place: self._choose_sheet(str(self.sheets.itemData(place)))
        )
        self.sheet_chosen.connect(self._choose_sheet)
        self.template.clicked.connect(self._save_template)

    def reject(self) -> None:
        """Close at once what nobody corrected or answered; ask before that is lost."""
        is_mended = self.mending.can_take_back and not self.mending.is_recalled
        if not (is_mended or self._decisions) or may_drop(self.desk, self):
            super().reject()

    def build_preview(self) -> RosterPreview:
        """Build columns, counts and rows."""
        return RosterPreview(self.desk)

    def show_table(self, table: TableFile) -> None:
        """Preview a file's list, or ask which sheet holds it."""
        self._is_right = False
        self.sheets.clear()
        for sheet in table.sheets:
            self.sheets.addItem(sheet.name, sheet.name)
        self._read_first(None)
        if self.plan is not None:
            self.preview.list.setFocus()

    def show_room(self, *, is_short: bool, is_shortest: bool) -> bool:
        """Fold columns, notices and the head away where the rows need the room."""
        self.preview.show_room(is_short=is_short, is_shortest=is_shortest)
        return self.preview.is_folded

    def planned(self, reading: RosterReading) -> RosterPlan:
        """Compare the list with the session's people."""
        uid, decisions = self.session.uid, self._decisions
        return import_plans.plan_roster(
            self.desk.db, session_uid=uid, reading=reading, decisions=decisions
        )

    def show_plan(self, plan: RosterPlan, trouble: str) -> None:
        """Show columns, counts and rows; ask first whether the list is this session's."""
        assert self.table
        db, content_hash = self.desk.db, self.table.content_hash
        self._doubts = () if self._is_right else import_plans.doubts(db, plan, content_hash)
        again = import_plans.loaded_before(db, plan, content_hash)
        notes = [again] if again else []
        self.preview.list.can_mend = True
        self.preview.back.setVisible(self.mending.can_take_back)
        self.preview.is_recalled = self.mending.is_recalled
        self.preview.show_plan(plan, plan.reading, trouble, self._doubts, notes)

    def apply(self, plan: RosterPlan) -> tuple[str, ...]:
        """Write the people into the list; keep for the next list what was corrected in this one."""
        assert self.table
        written = list_imports.apply_roster(self.desk.db, plan, self.table.content_hash)
        self.mending.remember()
        return written

    def told(self, count: int) -> str:
        """Return how many people are in the list now."""
        return self.tr("%n people are written into the list", "", count)

    def _word_button(self) -> None:
        super()._word_button()
        if self._doubts:
            self.write.setEnabled(False)

    def _believe(self) -> None:
        self._is_right = True
        self.plan_anew()
        self.preview.list.setFocus()

    def _turn_to(self, session_uid: str) -> None:
        """Compare the same list with another session; the button that asked for it goes."""
        self.session = session_rows.session(self.desk.db, session_uid)
        self._decisions = {}
        self.say_about(_about(self.desk, self.session))
        QTimer.singleShot(0, self, self._show_in_session)

    def _show_in_session(self) -> None:
        self.plan_anew()
        if not self._doubts:
            self.preview.list.setFocus()

    def _read_first(self, sheet: str | None) -> None:
        """Read a sheet as it is, then as lists of its pattern were corrected before."""
        assert self.table
        self._decisions = {}
        reading = roster_file.read_table(self.table, sheet=sheet)
        self._sheet = reading.sheet
        if reading.sheet and self.mending.begin(reading):
            self._read_again()
        else:
            self._show(reading)

    def _read_again(self) -> None:
        """Read the same sheet with what was corrected; what was decided of its rows stays."""
        assert self.table
        said = self.mending.corrections
        self._show(roster_file.read_table(self.table, sheet=self._sheet, corrections=said))

    def _ask_row(self, line: import_lines.ImportLine) -> None:
        assert self.plan
        assert self.table
        self.mending.ask_row(line, self.plan, self.table)

    def _ask_title(self, line: import_lines.ImportLine) -> None:
        assert self.plan
        self.mending.ask_title(line, self.plan)

    def _say_list(self, line: import_lines.ImportLine) -> None:
        assert self.plan
        self.mending.say_list(line, self.plan.reading)

    def _show(self, reading: RosterReading) -> None:
        if not reading.sheet:
            self.plan = None
            self.refuse(self.tr("Which sheet is the list?"), *reading.problems)
            together = (roster.ALL_SHEETS, self.tr("All of them together"))
            self.offer_sheets([*((name, name) for name in reading.sheets), together])
            return
        if len(reading.sheets) > 1 and self.sheets.findData(roster.ALL_SHEETS) < 0:
            self.sheets.addItem(self.tr("All sheets together"), roster.ALL_SHEETS)
        self.sheets.setCurrentIndex(self.sheets.findData(reading.sheet))
        self.show_sheet_choice(wanted=self.sheets.count() > 1)
        self.show_reading(reading, reading.problems)

    def _choose_sheet(self, name: str) -> None:
        self._is_right = False
        self._read_first(name)
        self.preview.list.setFocus()

    def _decide(self, row: int, part: int, decision: str) -> None:
        self._decisions[row, part] = decision
        self.plan_anew()

    def _update_all(self) -> None:
        """Write what differs to everybody listed; the button that asked for it goes."""
        assert self.plan
        waiting = roster.waiting_for_update(self.plan)
        self._decisions |= dict.fromkeys(waiting, roster.UPDATE)
        self.preview.list.setFocus()
        self.plan_anew()

    def _save_template(self) -> None:
        """Write a template with the roles and this district's aimaks to choose from."""
        name = self.tr("Participants {code}.xlsx").format(code=self.session.code)
        path = folders.ask_save(self, self.tr("Save the template"), name)
        if path is None:
            return
        from seminar_desk.exchange.lists import roster_template  # noqa: PLC0415  # openpyxl on first use

        lists, language = code_lists(), self.desk.language
        roles = [lists.label("role", code, language) for code in lists.codes("role")]
        known = places.aimaks_of(self.session.district_soate8, self.session.date)
        aimaks = [aimak.name(language) for aimak in known]
        if self.desk.succeeds(lambda: roster_template.write(path, roles, aimaks, language)):
            self.desk.toast(self.tr("The template is saved: {file}").format(file=path.name))


def _about(desk: Desk, session: Session) -> str:
    return f"{district_name(session, desk.language)} · {dates.short_date(session.date)}"


def import_roster(
    desk: Desk, parent: QWidget, source: Path | TableFile | None = None
) -> int | None:
    """Load a list into the chosen session; return how many people, None when left."""
    session = session_rows.session(desk.db, desk.session_uid)
    dialog = RosterDialog(desk, parent, session)
    count = ask_and_import(desk, dialog, source)
    if count is not None and dialog.session.uid != desk.session_uid:
        desk.select_session(dialog.session.uid)
    return count
