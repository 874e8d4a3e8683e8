"""Check-in: one search box, Enter, next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.actions import attendance, history
from seminar_desk.domain.attendance import Participant
from seminar_desk.domain.counts import count
from seminar_desk.domain.layouts import looks_mistyped, typed_on_cyrillic_keys
from seminar_desk.domain.likeness import KnownPeople
from seminar_desk.domain.session import Session
from seminar_desk.store import attendance as reads
from seminar_desk.store import sessions
from seminar_desk.store.database import Change
from seminar_desk.ui.checkin.desk_view import DeskView
from seminar_desk.ui.checkin.last_marks_card import MOST
from seminar_desk.ui.checkin.participant_form import FormContext, ParticipantForm
from seminar_desk.ui.checkin.roll import Found, Roll
from seminar_desk.ui.checkin.row_menu import EDIT_KEY, LEAVE_KEY, REMOVE_KEY, RowActions
from seminar_desk.ui.dates import local_time
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.page import Page
from seminar_desk.ui.roster_import.files import FileDrop
from seminar_desk.ui.widgets.button import Button

_FOLD_BELOW = 900
_FEW_ROWS = 20


class CheckInPage(Page):
    """Find people, mark them, add walk-ins; what is shown is what is in the store."""

    tables: ClassVar[frozenset[str]] = frozenset({"attendance", "person", "session"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view = DeskView(desk, self)
        self.roll = Roll()
        self.session: Session | None = None
        self.found = Found()
        self._import_button = Button(desk, icon_name="file-up")
        self._sheet_button = Button(desk, icon_name="printer")
        self._totals_timer = QTimer(self)
        self._totals_timer.setSingleShot(True)
        self._totals_timer.timeout.connect(self._show_totals)
        self._actions = RowActions(desk, self)
        self._connect()
        self._bind_keys()

    def reload(self) -> None:
        """Read the session's people again."""
        if self.session is not None and self.session.uid != self.desk.session_uid:
            self.view.search.clear()
        try:
            self.session = sessions.session(self.desk.db, self.desk.session_uid)
            people = reads.of_session(self.desk.db, self.session.uid)
        except LookupError:
            self.session, people = None, []
        self.roll = Roll(people)
        self.view.show_state(self.session, is_empty=not people)
        self._show_totals()
        self._search()

    def retranslate(self) -> None:
        """Word everything again."""
        self._import_button.setText(self.tr("Load the list"))
        self._sheet_button.setText(self.tr("Sign-in sheet"))
        self.view.retranslate()

    def header_buttons(self) -> Sequence[QWidget]:
        """Offer the list that the office sent and the sheet that goes round the room."""
        return (self._import_button, self._sheet_button)

    def begin(self, intent: str) -> None:
        """Open the form for somebody new, or the import of a list."""
        if intent == "new":
            self.add_participant()
        elif intent == "import":
            self.import_list()

    def import_list(self) -> None:
        """Ask for the list that the office sent and show what it holds before taking it."""
        self.import_file(None)

    def import_file(self, path: Path | None) -> None:
        """Show what a file holds, such as one dropped on this page, before taking it."""
        from seminar_desk.ui.roster_import.dialog import (  # noqa: PLC0415 - readers of Excel load on first use
            import_roster,
        )

        if self.session is not None:
            import_roster(self.desk, self, path)

    def check_in(self, participant: Participant) -> None:
        """Mark a person in the store first, then show the mark."""
        db, uid = self.desk.db, participant.uid
        done = self.desk.run(lambda: attendance.check_in(db, attendance_uid=uid))
        if done is None:
            return
        moment = done.participant.checked_in_at_utc
        assert moment
        if done.already:
            text = self.tr("{name} is already here: {time}, desk {desk}").format(
                name=participant.full_name,
                time=local_time(moment),
                desk=done.participant.checked_in_desk or "—",
            )
            self.desk.toast(text, tone="warning")
            self.view.search.selectAll()
            self.view.list.point_out(uid)
            return
        text = self.tr("{name} — marked at {time}")
        self.desk.toast(text.format(name=participant.full_name, time=local_time(moment)), undo=True)
        self._next_person(uid)

    def add_participant(self) -> None:
        """Open the form for somebody new, carrying what was typed."""
        if self.session is None:
            return
        typed = self.view.search.text()
        if looks_mistyped(typed):
            typed = typed_on_cyrillic_keys(typed)
        form = ParticipantForm(self.desk, self, self._form_context(self.session), typed=typed)
        if not form.exec():
            return
        if form.chosen is not None:
            self.check_in(form.chosen)
        elif form.saved is not None:
            words = self.tr("{name} is added and marked")
            if not form.saved.is_present:
                words = self.tr("{name} is added to the list")
            self.desk.toast(words.format(name=form.saved.full_name), undo=True)
            self._next_person(form.saved.uid)

    def edit_participant(self, participant: Participant) -> None:
        """Open the form with what is known of a person."""
        if self.session is None:
            return
        context = self._form_context(self.session)
        form = ParticipantForm(self.desk, self, context, participant=participant)
        if form.exec() and form.saved is not None:
            words = self.tr("{name}: changes are saved").format(name=form.saved.full_name)
            self.desk.toast(words, undo=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for typing at once."""
        super().showEvent(event)
        self.view.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right column away where the page is narrow."""
        super().resizeEvent(event)
        self.view.fold(folded=self.width() < self.desk.theme.px(_FOLD_BELOW))

    def _connect(self) -> None:
        view = self.view
        view.search.textChanged.connect(self._search)
        view.search.entered.connect(self._enter)
        view.search.key_for_list.connect(view.list.move_by_key)
        view.chips.changed.connect(self._search)
        view.list.check_in_wanted.connect(self.check_in)
        view.list.menu_wanted.connect(self._open_menu)
        view.list.typed.connect(self._type_on)
        view.new_wanted.connect(self.add_participant)
        view.import_wanted.connect(self.import_list)
        self._import_button.clicked.connect(self.import_list)
        FileDrop(self).dropped.connect(self.import_file)
        view.today_wanted.connect(lambda: self.desk.show_page("today"))
        view.marks.undo_wanted.connect(self._undo_mark)
        self._actions.check_in_wanted.connect(self.check_in)
        self._actions.edit_wanted.connect(self.edit_participant)
        self._sheet_button.clicked.connect(lambda: self.desk.show_page("documents", "sign_in"))

    def _bind_keys(self) -> None:
        for keys, act in (
            ("Ctrl+F", self._to_search),
            ("Ctrl+N", self.add_participant),
            (EDIT_KEY, lambda: self._on_current(self.edit_participant)),
            (LEAVE_KEY, lambda: self._on_current(self._leave)),
            (REMOVE_KEY, lambda: self._on_current(self._actions.ask_to_remove)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _search(self) -> None:
        """Show who fits the box and the chips, from the top."""
        query = self.view.search.text()
        self.found = self.roll.find(query, role_code=self.view.chips.role_code)
        self.view.show_found(self.found, query, session=self.session)

    def _enter(self) -> None:
        participant = self.view.list.current()
        if participant is not None:
            self.check_in(participant)
        elif self.view.search.text().strip() and self.found.rows:
            text = self.tr("Several people fit. Choose one with the arrow ↓, then press Enter.")
            self.desk.toast(text, tone="warning")

    def _next_person(self, uid: str) -> None:
        """Empty the box for the next one in the queue and point at the one just marked."""
        if self.view.search.text():
            self.view.search.clear()
        else:
            self._search()
        self.view.list.point_out(uid)
        self.view.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, change: Change) -> None:
        """Take in a few changed rows at once; read everything again for a large change."""
        small = len(change.rows) <= _FEW_ROWS and change.tables <= {"attendance", "person"}
        known = self.session is not None and self.session.uid == self.desk.session_uid
        if not (small and known and self.isVisible() and not self._is_stale):
            super()._on_changed(change)
            return
        uids = {uid for table, uid in change.rows if table == "attendance"}
        for table, person_uid in change.rows:
            if table == "person":
                uids.update(row.uid for row in self.roll.of_person(person_uid))
        for uid in uids:
            self._take_in(uid)
        query = self.view.search.text()
        self.found = self.roll.find(query, role_code=self.view.chips.role_code)
        self.view.refresh_found(self.found, query, session=self.session, total=len(self.roll))
        self._totals_timer.start(0)

    def _take_in(self, uid: str) -> None:
        participant = reads.participant(self.desk.db, uid)
        if participant is None or participant.session_uid != self.desk.session_uid:
            self.roll.drop(uid)
        else:
            self.roll.put(participant)

    def _show_totals(self) -> None:
        marked = reads.last_marks(self.desk.db, self.desk.session_uid, MOST)
        self.view.show_totals(count(self.roll.everyone()), marked)

    def _undo_mark(self, participant: Participant) -> None:
        """Undo the latest mark at once while it is the latest step; later ask for a reason."""
        step = history.next_undo(self.desk.db)
        if step is not None and step.id == participant.checked_in_step:
            self.desk.undo()
        else:
            self._actions.ask_to_take_back(participant)

    def _open_menu(self, participant: Participant, at: QPoint) -> None:
        running = self.session is not None and self.session.is_running
        menu = self._actions.menu(participant, can_check_in=running)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _leave(self, participant: Participant) -> None:
        if participant.is_present:
            self._actions.toggle_left(participant)

    def _on_current(self, act: Callable[[Participant], None]) -> None:
        participant = self.view.list.current()
        if participant is not None:
            act(participant)

    def _to_search(self) -> None:
        self.view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.search.selectAll()

    def _type_on(self, text: str) -> None:
        self.view.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.search.insert(text)

    def _form_context(self, session: Session) -> FormContext:
        db = self.desk.db
        people = self.roll.everyone()
        return FormContext(
            session=session,
            known=KnownPeople(reads.everyone(db)),
            session_codes={row.uid: row.code for row in sessions.all_sessions(db)},
            used_aimaks=sorted({row.aimak for row in people}),
        )


def create(desk: Desk) -> CheckInPage:
    """Build the page for the window."""
    return CheckInPage(desk)
