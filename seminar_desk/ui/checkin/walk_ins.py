"""Adding people who are not in the list and mending those who are."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.layouts import looks_mistyped, typed_on_cyrillic_keys
from seminar_desk.domain.people.likeness import KnownPeople
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.roll import Roll
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.participant_form import FormContext, ParticipantForm
from seminar_desk.ui.desk.desk import Desk


class WalkIns(QObject):
    """Open the form; `added` carries a new participant, `listed` one who was in the list."""

    added = Signal(object)
    listed = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def context(self, session: Session, roll: Roll) -> FormContext:
        """Gather what the form has to know."""
        db = self._desk.db
        return FormContext(
            session=session,
            known=KnownPeople(attendance_rows.everyone(db)),
            session_codes={row.uid: row.code for row in session_rows.all_sessions(db)},
            used_aimaks=sorted({row.aimak for row in roll.everyone()}),
        )

    def add(self, session: Session, roll: Roll, *, typed: str = "", paper_row: str = "") -> bool:
        """Ask about somebody new; false when the form was left without an answer."""
        if looks_mistyped(typed):
            typed = typed_on_cyrillic_keys(typed)
        context = self.context(session, roll)
        form = ParticipantForm(self._desk, self._page, context, typed=typed, paper_row=paper_row)
        if not form.exec():
            return False
        if form.chosen is not None:
            self.listed.emit(form.chosen)
        elif form.saved is not None:
            words = self.tr("{name} is added and marked")
            if not form.saved.is_present:
                words = self.tr("{name} is added to the list")
            self._desk.toast(words.format(name=row_words.name(form.saved)), undo=True)
            self.added.emit(form.saved)
        return True

    def edit(self, session: Session, roll: Roll, participant: Participant) -> None:
        """Mend what is known of a person."""
        context = self.context(session, roll)
        form = ParticipantForm(self._desk, self._page, context, participant=participant)
        if form.exec() and form.saved is not None:
            words = self.tr("{name}: changes are saved").format(name=row_words.name(form.saved))
            self._desk.toast(words, undo=True)
