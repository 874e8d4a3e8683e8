"""What can be done with one participant besides checking in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import INVITED, Participant
from seminar_desk.store import journal
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.merge_choice import MergeChoice
from seminar_desk.ui.checkin.merge_dialog import MergeDialog
from seminar_desk.ui.checkin.story_dialog import StoryDialog
from seminar_desk.ui.widgets.dialogs import ask_reason
from seminar_desk.ui.widgets.pin import pass_pin

if TYPE_CHECKING:
    from seminar_desk.ui.checkin.page import CheckInPage

EDIT_KEY = "F2"
LEAVE_KEY = "Ctrl+L"
STORY_KEY = "Ctrl+H"
REMOVE_KEY = "Ctrl+Delete"


class RowActions(QObject):
    """Build a participant's menu and carry out what was chosen in it; merge any two rows."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._desk = page.desk
        self._page = page
        self._alike: tuple[Participant, Participant] | None = None

    def menu(self, participant: Participant, *, can_check_in: bool) -> QMenu:
        """Return the menu for a participant as they stand now."""
        menu = QMenu(self._page)
        if participant.is_present:
            gone = participant.left_at_utc is not None
            leave = self._add(menu, self.tr("Came back") if gone else self.tr("Left early"))
            leave.setShortcut(QKeySequence(LEAVE_KEY))
            leave.triggered.connect(lambda: self.toggle_left(participant))
            take_back = self._add(menu, self.tr("Take back the mark…"))
            take_back.triggered.connect(lambda: self.ask_to_take_back(participant))
        elif can_check_in:
            check_in = self._add(menu, self.tr("Check in"))
            check_in.setShortcut(QKeySequence("Return"))
            check_in.triggered.connect(lambda: self._page.check_in(participant))
        edit = self._add(menu, self.tr("Edit…"))
        edit.setShortcut(QKeySequence(EDIT_KEY))
        edit.triggered.connect(lambda: self._page.edit_participant(participant))
        merge = self._add(menu, self.tr("Merge with…"))
        merge.triggered.connect(lambda: self.merge(participant))
        story = self._add(menu, self.tr("History…"))
        story.setShortcut(QKeySequence(STORY_KEY))
        story.triggered.connect(lambda: self.show_story(participant))
        self._add_papers(menu, participant)
        menu.addSeparator()
        remove = self._add(menu, self.tr("Remove from the list…"))
        remove.setShortcut(QKeySequence(REMOVE_KEY))
        remove.triggered.connect(lambda: self.ask_to_remove(participant))
        return menu

    def show_story(self, participant: Participant) -> None:
        """Show who did what with this participant, when and why."""
        StoryDialog(self._desk, self._page, participant).exec()

    def toggle_left(self, participant: Participant) -> None:
        """Mark a present person as gone, or as back again."""
        if participant.left_at_utc is not None:
            act, words = attendance.mark_returned, self.tr("{name} is back")
        else:
            act, words = attendance.mark_left, self.tr("{name} left early")
        uid, db = participant.uid, self._desk.db
        if self._desk.succeeds(lambda: act(db, attendance_uid=uid)):
            self._desk.toast(words.format(name=row_words.name(participant)), undo=True)

    def undo_mark(self, participant: Participant) -> None:
        """Undo the latest mark at once while it is the latest step; later ask for a reason."""
        step = journal.last_undoable(self._desk.db)
        if step is not None and step.id == participant.checked_in_step:
            self._desk.undo()
        else:
            self.ask_to_take_back(participant)

    def ask_to_take_back(self, participant: Participant) -> None:
        """Take a mark back with a reason that stays in the history."""
        text = self.tr("{name} will be shown as not here. The history keeps who, when and why.")
        if not self._lead_agrees(text.format(name=row_words.name(participant))):
            return
        reason = ask_reason(
            self._desk,
            self._page,
            self.tr("Take back the mark?"),
            text.format(name=row_words.name(participant)),
            yes=self.tr("Take back"),
            suggestions=(self.tr("Wrong person was marked"), self.tr("Has not come after all")),
        )
        if reason is None:
            return
        uid, db = participant.uid, self._desk.db
        if self._desk.succeeds(
            lambda: attendance.take_back_check_in(db, attendance_uid=uid, reason=reason)
        ):
            words = self.tr("The mark of {name} is taken back").format(
                name=row_words.name(participant)
            )
            self._desk.toast(words, undo=True)

    def ask_to_remove(self, participant: Participant) -> None:
        """Take a participant out of the list with a reason."""
        text = self.tr("{name} will no longer be in this session's list, papers and counts.")
        if not self._lead_agrees(text.format(name=row_words.name(participant))):
            return
        reason = ask_reason(
            self._desk,
            self._page,
            self.tr("Remove from the list?"),
            text.format(name=row_words.name(participant)),
            yes=self.tr("Remove"),
            suggestions=(
                self.tr("Listed twice"),
                self.tr("Listed by mistake"),
                self.tr("Asked to be removed"),
            ),
            danger=True,
        )
        if reason is None:
            return
        uid, db = participant.uid, self._desk.db
        if self._desk.succeeds(lambda: attendance.remove(db, attendance_uid=uid, reason=reason)):
            words = self.tr("{name} is no longer in the list").format(
                name=row_words.name(participant)
            )
            self._desk.toast(words, undo=True)

    def merge(self, one: Participant, other: Participant | None = None) -> None:
        """Show two rows side by side; ask which the other is where that is not known."""
        if not self._lead_agrees(self.tr("Two rows of the list become one person.")):
            return
        if other is None:
            choice = MergeChoice(self._desk, self._page, self._page.roll, one)
            if not choice.exec() or choice.chosen is None:
                return
            other = choice.chosen
        MergeDialog(self._desk, self._page, one, other).exec()

    def offer_for(self, added: Participant) -> None:
        """Say that a new walk-in looks like somebody invited who has not come."""
        alike = [
            row
            for row in self._page.roll.lookalikes(added)
            if row.registration == INVITED and not row.is_present
        ]
        if alike and added.registration != INVITED:
            self._alike = (alike[0], added)
            text = self.tr("{new} looks like {invited}, who is invited and not here yet.")
            text = text.format(new=row_words.name(added), invited=row_words.name(alike[0]))
            self._page.view.offer.say(text, self.tr("Compare"))

    def forget(self) -> None:
        """Take the offer away: the queue went on."""
        self._alike = None
        self._page.view.offer.say("")

    def compare(self) -> None:
        """Show the two rows of the offer side by side."""
        if self._alike is not None:
            one, other = self._alike
            self.forget()
            self.merge(one, other)

    def _add_papers(self, menu: QMenu, participant: Participant) -> None:
        """Lead to the papers of one person; a locked desk leaves this page to nobody."""
        if self._desk.is_locked or not participant.full_name:
            return
        menu.addSeparator()
        papers = [("badges", self.tr("Print the badge…"))]
        if participant.is_present:
            papers.append(("certificates", self.tr("Print the certificate…")))
        for kind, text in papers:
            intent = f"{kind}:{participant.uid}"
            self._add(menu, text).triggered.connect(
                lambda _checked=False, intent=intent: self._desk.show_page("documents", intent)
            )

    def _lead_agrees(self, text: str) -> bool:
        """Ask for the lead's PIN while the desk is locked."""
        return not self._desk.is_locked or pass_pin(self._desk, self._page, text)

    def _add(self, menu: QMenu, text: str) -> QAction:
        action = QAction(text, menu)
        menu.addAction(action)
        return action
