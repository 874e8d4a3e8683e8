"""What is done with one participant at the desk besides checking in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from seminar_desk.actions.people import attendance, consents, told_facts
from seminar_desk.domain.certificates import certificate
from seminar_desk.domain.people.participant import INVITED, Participant
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.ui.checkin import asked_line, desk_dialogs, merge_dialogs, row_words
from seminar_desk.ui.checkin.page_tools import add_action, lead_agrees, tell
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.widgets import forgetting_question
from seminar_desk.ui.widgets.dialogs import ask_reason
from seminar_desk.ui.widgets.held_enter import Menu

if TYPE_CHECKING:
    from seminar_desk.ui.checkin.page import CheckInPage

EDIT_KEY, NOTE_KEY, LEAVE_KEY, STORY_KEY = "F2", "Shift+F2", "Ctrl+L", "Ctrl+H"
REMOVE_KEY, CONSENT_KEY, FORGET_KEY = "Ctrl+Delete", "Ctrl+D", "Ctrl+Shift+Delete"


class RowActions(QObject):
    """Build a participant's menu and carry out what was chosen in it; merge any two rows."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._desk = page.desk
        self._page = page
        self._offered: Callable[[], None] | None = None

    def menu(self, participant: Participant, *, can_check_in: bool) -> QMenu:
        """Return the menu for a participant as they stand now."""
        menu, page = Menu(self._page), self._page
        if participant.is_present:
            gone = participant.left_at_utc is not None
            leave = self.tr("Came back") if gone else self.tr("Left early")
            add_action(menu, leave, lambda: self.toggle_left(participant), LEAVE_KEY)
            add_action(
                menu, self.tr("Take back the mark…"), lambda: self.ask_to_take_back(participant)
            )
        elif can_check_in:
            add_action(menu, self.tr("Check in"), lambda: page.check_in(participant), "Enter")
        add_action(menu, self.tr("Edit…"), lambda: page.edit_participant(participant), EDIT_KEY)
        add_action(menu, self.tr("Note…"), lambda: self.write_note(participant), NOTE_KEY)
        declined = participant.consent_declined == "YES"
        consent = self.tr("Does not decline consent") if declined else row_words.no_consent()
        add_action(menu, consent, lambda: self.turn_consent(participant), CONSENT_KEY)
        page.told_sex.add_to(menu, participant)
        add_action(menu, self.tr("Merge with…"), lambda: self.merge(participant))
        add_action(menu, self.tr("History…"), lambda: self.show_story(participant), STORY_KEY)
        if participant.uid in page.view.list.outdated:
            add_action(menu, row_words.replace(), lambda: self.replace_certificate(participant))
        self._add_papers(menu, participant)
        menu.addSeparator()
        remove = self.tr("Remove from the list…")
        add_action(menu, remove, lambda: self.ask_to_remove(participant), REMOVE_KEY)
        if not participant.forgotten_at_utc:
            delete = self.tr("Delete this person's data…")
            add_action(menu, delete, lambda: self.ask_to_forget(participant), FORGET_KEY)
        return menu

    def show_story(self, participant: Participant) -> None:
        """Show who did what with this participant, when and why."""
        desk_dialogs.StoryDialog(self._desk, self._page, participant).exec()

    def toggle_left(self, participant: Participant) -> None:
        """Mark a present person as gone, or as back again."""
        if participant.left_at_utc is not None:
            act, said = attendance.mark_returned, self.tr("{name} is back")
        else:
            act, said = attendance.mark_left, self.tr("{name} left early")
        uid, db = participant.uid, self._desk.db
        if self._desk.succeeds(lambda: act(db, attendance_uid=uid)):
            tell(self._desk, said, participant)

    def write_note(self, participant: Participant) -> None:
        """Ask for a note; emptied, it goes."""
        line = LineEditor("note")
        line.show_value(participant.note)
        title = self.tr("Note: {name}").format(name=row_words.name(participant))
        note = asked_line.ask_line(
            self._desk,
            self._page,
            title,
            line,
            field=self.tr("Note"),
            yes=self.tr("Save"),
            may_be_empty=True,
        )
        self._page.take_keys()
        if note is None or note == participant.note:
            return
        uid, db = participant.uid, self._desk.db
        if self._desk.succeeds(lambda: told_facts.write_note(db, attendance_uid=uid, note=note)):
            said = self.tr("{name}: the note is kept") if note else self.tr("{name}: no note now")
            tell(self._desk, said, participant)

    def turn_consent(self, participant: Participant) -> None:
        """Note that somebody does not consent to have their data processed, or take that back.

        Who consented before may have withdrawn that, and want their data deleted.
        """
        act = consents.decline
        if participant.consent_version:
            name = row_words.name(participant)
            answer = forgetting_question.why_taken_back(
                self._desk, self._page, name, participant.person_uid
            )
            self._page.take_keys()
            if answer in {"", forgetting_question.DELETE}:
                return
            if answer == forgetting_question.MISTAKE:
                act = consents.unsay
        said = self.tr("{name} does not consent to data processing")
        if participant.consent_declined == "YES":
            said = self.tr("{name} does not decline consent")
        uid, db = participant.uid, self._desk.db
        if act is consents.unsay:
            said = self.tr("{name}: consent is not noted")
        if self._desk.succeeds(lambda: act(db, attendance_uid=uid)):
            tell(self._desk, said, participant)

    def ask_to_forget(self, participant: Participant) -> None:
        """Delete somebody's data for good, once it was said what goes and what stays."""
        name = row_words.name(participant)
        forgetting_question.ask_and_forget(self._desk, self._page, [participant.person_uid], name)
        self._page.take_keys()

    def undo_mark(self, participant: Participant) -> None:
        """Undo the latest mark at once while it is the latest step; later ask for a reason."""
        step = journal.last_undoable(self._desk.db)
        if step is not None and step.id == participant.checked_in_step:
            self._desk.undo()
        else:
            self.ask_to_take_back(participant)

    def ask_to_take_back(self, participant: Participant) -> None:
        """Take a mark back with a reason that stays in the history."""
        reason = self._ask_why(
            participant,
            self.tr("Take back the mark?"),
            self.tr("{name} will be shown as not here. The history keeps who, when and why."),
            yes=self.tr("Take back"),
            suggestions=(self.tr("Wrong person was marked"), self.tr("Has not come after all")),
        )
        if reason is None:
            return
        uid, take_back = participant.uid, attendance.take_back_check_in
        if self._desk.succeeds(lambda: take_back(self._desk.db, attendance_uid=uid, reason=reason)):
            tell(self._desk, self.tr("The mark of {name} is taken back"), participant)

    def ask_to_remove(self, participant: Participant) -> None:
        """Take a participant out of the list with a reason."""
        reason = self._ask_why(
            participant,
            self.tr("Remove from the list?"),
            self.tr("{name} will no longer be in this session's list, papers and counts."),
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
            tell(self._desk, self.tr("{name} is no longer in the list"), participant)

    def merge(self, one: Participant, other: Participant | None = None) -> None:
        """Show two rows side by side; ask which the other is where that is not known."""
        if not lead_agrees(self._page, self.tr("Two rows of the list become one person.")):
            return
        if other is None:
            choice = merge_dialogs.MergeChoice(self._desk, self._page, self._page.roll, one)
            if not choice.exec() or choice.chosen is None:
                return
            other = choice.chosen
        merge_dialogs.MergeDialog(self._desk, self._page, one, other).exec()

    def offer_for(self, added: Participant) -> None:
        """Say that a new walk-in looks like somebody invited who has not come."""
        found = self._page.roll.lookalikes(added)
        alike = [row for row in found if row.registration == INVITED and not row.is_present]
        if alike and added.registration != INVITED:
            self._offered = partial(self.merge, alike[0], added)
            text = self.tr("{new} looks like {invited}, who is invited and not here yet.")
            text = text.format(new=row_words.name(added), invited=row_words.name(alike[0]))
            self._page.view.offer.say(text, self.tr("Compare"))

    def forget(self) -> None:
        """Take the offer away: the queue went on."""
        self._offered = None
        self._page.view.offer.say("")

    def take_offer(self) -> None:
        """Do what the offer says."""
        if offered := self._offered:
            self.forget()
            offered()

    def offer_to_replace(self, mended: Participant) -> None:
        """Say that a certificate with a number does not say what was just mended."""
        held = certificate_rows.valid_of(self._desk.db, mended.uid)
        if held is not None and (problem := certificate.outdated(held, mended)):
            self._offered = partial(self.replace_certificate, mended)
            self._page.view.offer.say(self._desk.sentence(problem), row_words.replace())

    def replace_certificate(self, participant: Participant) -> None:
        """Give a new certificate in place of one that says something else of somebody."""
        from seminar_desk.ui.certificates import certificate_questions  # noqa: PLC0415 - draws papers; the queue does not wait for it

        held = certificate_rows.valid_of(self._desk.db, participant.uid)
        if held is not None and lead_agrees(self._page, row_words.replace()):
            certificate_questions.replace(self._desk, self._page, held)

    def _add_papers(self, menu: QMenu, participant: Participant) -> None:
        """Lead to the papers of one person; a locked desk leaves this page to nobody."""
        if self._desk.is_locked or not participant.full_name:
            return
        menu.addSeparator()
        papers = [("badges", self.tr("Print the badge…"))]
        if participant.is_present:
            papers.append(("certificates", self.tr("Print the certificate…")))
        show, uid = self._desk.show_page, participant.uid
        for kind, text in papers:
            add_action(menu, text, partial(show, "documents", f"{kind}:{uid}"))

    def _ask_why(
        self,
        participant: Participant,
        title: str,
        text: str,
        *,
        yes: str,
        suggestions: Sequence[str],
        danger: bool = False,
    ) -> str | None:
        """Ask for the reason; at a locked desk for the lead's PIN first."""
        said = text.format(name=row_words.name(participant))
        if not lead_agrees(self._page, said):
            return None
        return ask_reason(
            self._desk, self._page, title, said, yes=yes, suggestions=suggestions, danger=danger
        )
