"""What is done seldom at the desk: paper, marking many, merges, the list, the lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.likeness import KnownPeople
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.readings import looks_mistyped, typed_on_cyrillic_keys
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.merges_dialog import show_merges
from seminar_desk.ui.checkin.paper_dialog import PaperDialog
from seminar_desk.ui.checkin.participant_form import FormContext, ParticipantForm
from seminar_desk.ui.widgets.dialogs import confirm
from seminar_desk.ui.widgets.pin import pass_pin

if TYPE_CHECKING:
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
        paper = self._add(menu, self.tr("Enter from paper…"), self.enter_from_paper, PAPER_KEY)
        paper.setEnabled(is_running)
        text = self.tr("Check in everybody shown (%n)…", "", len(waiting))
        everybody = self._add(menu, text, lambda: self.check_in_all(waiting))
        everybody.setEnabled(is_running and bool(waiting))
        self._add(menu, self.tr("Merges…"), self._show_merges)
        if not self._desk.is_locked:
            self._add(menu, self.tr("Load the list…"), self.import_list)

    def import_list(self) -> None:
        """Ask for the list that the office sent and show what it holds before taking it."""
        self.import_file(None)

    def import_file(self, path: Path | None) -> None:
        """Show what a file holds, such as one dropped on the page, before taking it."""
        from seminar_desk.ui.imports.import_dialogs import import_roster  # noqa: PLC0415 - readers of Excel load on first use

        if self._desk.session_uid and not self._desk.is_locked:
            import_roster(self._desk, self._page, path)

    def enter_from_paper(self) -> None:
        """Ask for the row numbers of a signed sheet; blank rows become forms."""
        if not self._desk.session_uid:
            return
        dialog = PaperDialog(self._desk, self._page)
        if dialog.exec():
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
        if not confirm(self._desk, self._page, title, text, yes=self.tr("Check in all")):
            return
        if self._desk.is_locked and not pass_pin(self._desk, self._page, title):
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
            words = self.tr("{name} is added and marked")
            if not form.saved.is_present:
                words = self.tr("{name} is added to the list")
            self._desk.toast(words.format(name=row_words.name(form.saved)), undo=True)
            self._page.go_on_from(form.saved)
        return True

    def edit_person(self, participant: Participant) -> None:
        """Mend what is known of a person."""
        if self._page.session is None:
            return
        context = self.context(self._page.session)
        form = ParticipantForm(self._desk, self._page, context, participant=participant)
        if form.exec() and form.saved is not None:
            words = self.tr("{name}: changes are saved").format(name=row_words.name(form.saved))
            self._desk.toast(words, undo=True)

    def _show_merges(self) -> None:
        show_merges(self._desk, self._page)

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], key: str = "") -> QAction:
        action = QAction(text, menu)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action
