"""The form for somebody new, and for mending what is known of somebody listed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from seminar_desk.actions.people import attendance
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import names
from seminar_desk.domain.people.likeness import Candidate, KnownPeople
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.days.consent_changes import DECLINED, GIVEN, UNASKED
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.form_fields import FormFields
from seminar_desk.ui.checkin.told_groups_question import ask_groups
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import boxes, forgetting_question
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import confirm, may_drop
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

_WIDTH = 720
_MOST_ALIKE = 2


@dataclass(frozen=True, slots=True)
class FormContext:
    """Hold what the form knows of the session and of all people."""

    session: Session
    known: KnownPeople
    session_codes: dict[str, str]
    used_aimaks: Sequence[str] = ()


class DuplicatesPanel(QFrame):
    """Show the likeliest candidates; hidden while there are none."""

    take_wanted = Signal(object)
    check_in_wanted = Signal(object)

    def __init__(self, desk: Desk, session_uid: str, codes: Mapping[str, str]) -> None:
        super().__init__()
        self._desk = desk
        self._session_uid = session_uid
        self._session_codes = codes
        self._shown: tuple[Candidate, ...] = ()
        self._box = boxes.column(gap=6, of=self)
        self.hide()

    @property
    def shown(self) -> tuple[Candidate, ...]:
        """Return the candidates on the screen."""
        return self._shown

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show the first few."""
        wanted = tuple(candidates[:_MOST_ALIKE])
        if wanted == self._shown:
            return
        self._shown = wanted
        boxes.emptied(self._box)
        boxes.fill(self._box, *map(self._line, wanted))
        self.setVisible(bool(wanted))

    def _line(self, candidate: Candidate) -> QWidget:
        participant = candidate.participant
        tone = "warning" if candidate.strong else "muted"
        row = boxes.row((label(self._words(participant), tone=tone, wraps=True), 1), gap=6)
        text, wanted = self.tr("Check in this one"), self.check_in_wanted
        if participant.session_uid != self._session_uid:
            text, wanted = self.tr("Take the details"), self.take_wanted
        elif participant.is_present:
            return boxes.held(row)
        button = Button(self._desk, text)
        button.clicked.connect(lambda: wanted.emit(participant))
        boxes.fill(row, button)
        return boxes.held(row)

    def _words(self, participant: Participant) -> str:
        role = code_lists().label("role", participant.role_code, self._desk.language)
        facts = [
            row_words.name(participant),
            role,
            row_words.place(participant, self._desk.language),
        ]
        if participant.phone:
            facts.append(f"…{names.phone_tail(participant.phone)}")
        known = ", ".join(fact for fact in facts if fact)
        if participant.session_uid != self._session_uid:
            code = self._session_codes.get(participant.session_uid, "")
            return self.tr("Was listed in {session}: {who}").format(session=code, who=known)
        if participant.checked_in_at_utc:
            marked = row_words.mark(participant)
            return self.tr("Already here, {mark}: {who}").format(mark=marked, who=known)
        return self.tr("Is in this list: {who}").format(who=known)


class ParticipantForm(FittedDialog):
    """Ask about one participant; problems stand beside their fields, hints stop nobody.

    After acceptance `saved` is the participant written, or `chosen` one of the list to check in.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        context: FormContext,
        *,
        participant: Participant | None = None,
        typed: str = "",
        paper_row: str = "",
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._desk = desk
        self._context = context
        self._participant = participant
        self._person_uid = ""
        self._known = participant
        self.saved: Participant | None = None
        self.chosen: Participant | None = None
        self.duplicates = DuplicatesPanel(desk, context.session.uid, context.session_codes)
        self.body = FormFields(
            desk, context.session, context.used_aimaks, below_names=self.duplicates
        )
        self.body.paper_row = paper_row
        self._lay_out()
        self.body.identity_changed.connect(self._ask_who_it_may_be)
        self.body.resized.connect(self.fit)
        self.duplicates.take_wanted.connect(self.take_details)
        self.duplicates.check_in_wanted.connect(self.choose_listed)
        self._show_what_is_given(typed)
        self._ask_who_it_may_be()
        self._answers = self.body.form.read()
        surname = self.body.line("surname")
        surname.end(False)
        surname.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Save and close, or say beside each field what to mend."""
        _values, problems = self.body.form.read()
        self.body.show_problems(problems)
        if problems or not self._is_somebody_else() or not self._is_consent_settled():
            return
        try:
            self.saved = self._save()
        except ProblemError as error:
            self.body.show_problems(error.problems)
            return
        self.accept()

    def reject(self) -> None:
        """Close at once what nobody touched; ask before answers are lost."""
        if self.body.form.read() == self._answers or may_drop(self._desk, self):
            super().reject()

    def take_details(self, known: Participant) -> None:
        """Fill the form from another session; the person stays one person, its note stays there."""
        self._person_uid = known.person_uid
        self._known = known
        self.body.fill(replace(known, note=self.body.line("note").text()))
        self._ask_who_it_may_be()

    def choose_listed(self, listed: Participant) -> None:
        """Close the form: the person stands in the list already."""
        self.chosen = listed
        self.accept()

    def _entry(self) -> Entry:
        return self.body.entry(self._participant, self._person_uid)

    def _lay_out(self) -> None:
        title = self.tr("Edit participant") if self._participant else self.tr("New participant")
        if self.body.paper_row:
            words = self.tr("New participant, row {row} of the sheet")
            title = words.format(row=self.body.paper_row)
        self.setWindowTitle(title)
        heading = label(title, look="title", wraps=True)
        self.groups = Button(self._desk, self.tr("Groups, as told…"), kind="quiet")
        tip(self.groups, self.tr("Voluntary, and only of somebody who consented"))
        known = self._participant
        if known is None or not known.consent_version:
            self.groups.hide()
        self.groups.clicked.connect(self._ask_groups)
        head = boxes.row((heading, 1), self.groups, gap=10)
        self.frame(head, self.body, self._buttons(), gap=10)

    def _ask_groups(self) -> None:
        assert self._participant is not None  # it is shown for one who is listed
        ask_groups(self._desk, self, self._participant)

    def _buttons(self) -> Sequence[boxes.Piece]:
        save = self.tr("Save")
        if not self._participant:
            running = self._context.session.is_running
            save = self.tr("Add and check in") if running else self.tr("Add to the list")
        self.save_button = Button(self._desk, save, kind="primary")
        self.save_button.set_key("", hint="Enter")
        self.save_button.setDefault(True)
        cancel = Button(self._desk, self.tr("Cancel"))
        cancel.set_key("", hint="Esc")
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.submit)
        return self.body.consent, ..., cancel, self.save_button

    def _show_what_is_given(self, typed: str) -> None:
        if self._participant is not None:
            self.body.fill(self._participant)
        elif any(letter.isalpha() for letter in typed):
            surname, given_name, patronymic = names.split_full_name(typed)
            self.body.show_answers(surname=surname, given_name=given_name, patronymic=patronymic)
        else:
            self.body.show_answers(phone=typed)

    def _candidates(self) -> list[Candidate]:
        if self._participant or self._person_uid:
            return []
        entry = self._entry()
        return self._context.known.candidates(
            session_uid=self._context.session.uid,
            surname=entry.surname,
            given_name=entry.given_name,
            patronymic=entry.patronymic,
            aimak=entry.aimak,
            phone=entry.phone,
        )

    def _ask_who_it_may_be(self) -> None:
        self.duplicates.show_candidates(self._candidates())
        self.fit()

    def _is_somebody_else(self) -> bool:
        here = [
            candidate.participant
            for candidate in self._candidates()
            if candidate.strong and candidate.participant.session_uid == self._context.session.uid
        ]
        if not here:
            return True
        text = self.tr(
            "The list already has {name} with the same aimak or phone."
            " Add another person of this name?"
        )
        return confirm(
            self._desk,
            self,
            self.tr("The same person?"),
            text.format(name=row_words.name(here[0])),
            yes=self.tr("Another person, add"),
        )

    def _is_consent_settled(self) -> bool:
        """Ask why a consent that stood is taken back; the form closes over what is deleted."""
        known = self._known
        if known is None or not known.consent_version or self.body.consent.value() == GIVEN:
            return True
        name = row_words.name(known)
        answer = forgetting_question.why_taken_back(self._desk, self, name, known.person_uid)
        if answer == forgetting_question.DELETE:
            super().reject()
            return False
        means = {forgetting_question.MISTAKE: UNASKED, forgetting_question.DECLINE: DECLINED}
        if answer:
            self.body.show_answers(consent=means[answer])
        return bool(answer)

    def _save(self) -> Participant:
        db, entry = self._desk.db, self._entry()
        if self._participant is not None:
            return attendance.edit(db, attendance_uid=self._participant.uid, entry=entry)
        session = self._context.session
        return attendance.register(
            db, session_uid=session.uid, entry=entry, check_in=session.is_running
        )
