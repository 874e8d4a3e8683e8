"""What is done at the desk besides checking in: with one participant, with many, with lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from seminar_desk.actions.people import attendance, consents, told_facts
from seminar_desk.domain.certificates import certificate
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.likeness import KnownPeople
from seminar_desk.domain.people.participant import INVITED, Participant
from seminar_desk.domain.people.readings import looks_mistyped, typed_on_cyrillic_keys
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import asked_line, desk_dialogs, merge_dialogs, row_words
from seminar_desk.ui.checkin.participant_form import FormContext, ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.widgets.dialogs import ask_reason, confirm
from seminar_desk.ui.widgets.pin import pass_pin

if TYPE_CHECKING:
    from seminar_desk.exchange.table.table_file import TableFile
    from seminar_desk.ui.checkin.page import CheckInPage

EDIT_KEY, NOTE_KEY, LEAVE_KEY, STORY_KEY = "F2", "Shift+F2", "Ctrl+L", "Ctrl+H"
REMOVE_KEY, PAPER_KEY, CONSENT_KEY = "Ctrl+Delete", "Ctrl+B", "Ctrl+D"


class RowActions(QObject):
    """Build a participant's menu and carry out what was chosen in it; merge any two rows."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._desk = page.desk
        self._page = page
        self._offered: Callable[[], None] | None = None

    def menu(self, participant: Participant, *, can_check_in: bool) -> QMenu:
        """Return the menu for a participant as they stand now."""
        menu, page = QMenu(self._page), self._page
        if participant.is_present:
            gone = participant.left_at_utc is not None
            leave = self.tr("Came back") if gone else self.tr("Left early")
            add_action(menu, leave, lambda: self.toggle_left(participant), LEAVE_KEY)
            add_action(
                menu, self.tr("Take back the mark…"), lambda: self.ask_to_take_back(participant)
            )
        elif can_check_in:
            add_action(menu, self.tr("Check in"), lambda: page.check_in(participant), "Return")
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
            _tell(self._desk, said, participant)

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
            _tell(self._desk, said, participant)

    def turn_consent(self, participant: Participant) -> None:
        """Note that somebody does not consent to have their data processed, or take that back."""
        said = self.tr("{name} does not consent to data processing")
        if participant.consent_declined == "YES":
            said = self.tr("{name} does not decline consent")
        uid, db = participant.uid, self._desk.db
        if self._desk.succeeds(lambda: consents.decline(db, attendance_uid=uid)):
            _tell(self._desk, said, participant)

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
            _tell(self._desk, self.tr("The mark of {name} is taken back"), participant)

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
            _tell(self._desk, self.tr("{name} is no longer in the list"), participant)

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
        sorting = menu.addMenu(self.tr("Sort by"))
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
            _tell(self._desk, said, form.saved)
            self._page.go_on_from(form.saved)
        return True

    def edit_person(self, participant: Participant) -> None:
        """Mend what is known of a person."""
        if self._page.session is None:
            return
        context = self.context(self._page.session)
        form = ParticipantForm(self._desk, self._page, context, participant=participant)
        if form.exec() and form.saved is not None:
            _tell(self._desk, self.tr("{name}: changes are saved"), form.saved)
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


def _tell(desk: Desk, said: str, participant: Participant) -> None:
    """Name somebody in a message that offers Undo."""
    desk.toast(said.format(name=row_words.name(participant)), undo=True)
