"""What is done at the desk besides checking in: with everybody shown, with lists, with papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.key_layouts import looks_mistyped, typed_on_cyrillic_keys
from seminar_desk.domain.people.likeness import KnownPeople
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import desk_dialogs, merge_dialogs, row_words
from seminar_desk.ui.checkin.participant_form import FormContext, ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import confirm
from seminar_desk.ui.widgets.held_enter import Menu
from seminar_desk.ui.widgets.pin import pass_pin

if TYPE_CHECKING:
    from seminar_desk.exchange.table.table_sheet import TableFile
    from seminar_desk.ui.checkin.page import CheckInPage

PAPER_KEY = "Ctrl+B"


class PageTools(QObject):
    """Fill the menu «⋮» and carry out what was chosen in it; ask about people in the form."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._desk = page.desk
        self._page = page

    def fill(self, menu: QMenu, shown: Sequence[Participant], *, is_running: bool) -> None:
        """Add the tools; who is shown and not marked can be marked in one step."""
        waiting = [row for row in shown if not row.is_present]
        paper = add_action(menu, self.tr("Enter from paper…"), self.enter_from_paper, PAPER_KEY)
        paper.setEnabled(is_running)
        text = self.tr("Check in everybody shown (%n)…", "", len(waiting))
        everybody = add_action(menu, text, lambda: self.check_in_all(waiting))
        everybody.setEnabled(is_running and bool(waiting))
        self._page.told_sex.add_proposals_to(menu)
        add_action(menu, self.tr("Merges…"), self.show_merges)
        sorting = Menu(self.tr("Sort by"), menu)
        menu.addMenu(sorting)
        for column, heading in self._page.view.list.order_words().items():
            add_action(sorting, heading, partial(self._page.sort_by, column))
        if not self._desk.is_locked:
            add_action(menu, self.tr("Load the list…"), self.import_file)

    def import_file(self, source: Path | TableFile | None = None) -> None:
        """Show what a list holds before taking it: dropped, pasted, or a file asked for."""
        from seminar_desk.ui.imports.import_dialogs import import_roster  # noqa: PLC0415 - readers of Excel load on first use

        if self._desk.session_uid and not self._desk.is_locked:
            import_roster(self._desk, self._page, source)

    def show_merges(self) -> None:
        """Show the merges of this session until the dialog is closed."""
        merge_dialogs.MergesDialog(self._desk, self._page).exec()

    def enter_from_paper(self) -> None:
        """Ask for the row numbers of a signed sheet; blank rows become forms."""
        if not self._desk.session_uid:
            return
        dialog = desk_dialogs.PaperDialog(self._desk, self._page)
        if not dialog.exec():
            return
        if dialog.marked:
            text = self.tr("%n people marked from paper", "", dialog.marked)
            self._desk.toast(text, undo=True)
        for row in dialog.blank_rows:
            if not self.add_person(paper_row=row):
                return  # leaving one form ends the rest

    def check_in_all(self, waiting: Sequence[Participant]) -> None:
        """Mark everybody of these after the number was seen."""
        title = self.tr("Check in %n people at once?", "", len(waiting))
        text = self.tr(
            "Everybody shown in the list who is not marked yet. One Undo takes all of them back."
        )
        is_sure = confirm(self._desk, self._page, title, text, yes=self.tr("Check in all"))
        if not is_sure or not lead_agrees(self._page, title):
            return
        uids = [row.uid for row in waiting]
        count = self._desk.run(lambda: attendance.check_in_all(self._desk.db, attendance_uids=uids))
        if count is not None:
            self._desk.toast(self.tr("%n people are marked", "", count), undo=True)

    def context(self, session: Session) -> FormContext:
        """Gather what the form has to know."""
        db = self._desk.db
        return FormContext(
            session=session,
            known=KnownPeople(attendance_rows.everyone(db)),
            session_codes={row.uid: row.code for row in session_rows.all_sessions(db)},
            used_aimaks=sorted({row.aimak for row in self._page.roll.everyone()}),
        )

    def add_person(self, *, typed: str = "", paper_row: str = "") -> bool:
        """Ask about somebody new; false when the form was left without an answer."""
        if looks_mistyped(typed):
            typed = typed_on_cyrillic_keys(typed)
        if self._page.session is None:
            return False
        context = self.context(self._page.session)
        form = ParticipantForm(self._desk, self._page, context, typed=typed, paper_row=paper_row)
        if not form.exec():
            return False
        if form.chosen is not None:
            self._page.check_in(form.chosen)
        elif form.saved is not None:
            said = self.tr("{name} is added and marked")
            if not form.saved.is_present:
                said = self.tr("{name} is added to the list")
            tell(self._desk, said, form.saved)
            self._page.go_on_from(form.saved)
        return True

    def edit_person(self, participant: Participant) -> None:
        """Mend what is known of a person."""
        if self._page.session is None:
            return
        context = self.context(self._page.session)
        form = ParticipantForm(self._desk, self._page, context, participant=participant)
        if form.exec() and form.saved is not None:
            tell(self._desk, self.tr("{name}: changes are saved"), form.saved)
            self._page.row_actions.offer_to_replace(form.saved)


def add_action(menu: QMenu, text: str, act: Callable[[], object], key: str = "") -> QAction:
    """Put a choice into a menu, with the key that does the same."""
    action = QAction(text, menu)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda _checked=False: act())
    menu.addAction(action)
    return action


def lead_agrees(page: CheckInPage, text: str) -> bool:
    """Ask for the lead's PIN while the desk is locked."""
    return not page.desk.is_locked or pass_pin(page.desk, page, text)


def tell(desk: Desk, said: str, participant: Participant) -> None:
    """Name somebody in a message that offers Undo."""
    desk.toast(said.format(name=row_words.name(participant)), undo=True)
