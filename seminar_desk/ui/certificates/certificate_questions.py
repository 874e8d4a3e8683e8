"""What is asked before a certificate changes its state, and about forms written by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over
from seminar_desk.domain.certificates import certificate, certificate_number
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import SEX_AT
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question, ask_reason
from seminar_desk.ui.widgets.labels import label

_USUAL_BLANKS = 5


def ask_and_issue(
    desk: Desk, parent: QWidget, numbers: list[str], language: str, person_uid: str
) -> None:
    """Give numbers to those who wait, once the user has read that it cannot be undone.

    `person_uid` gives one to this person alone.
    """
    shown = certificate_number.span(numbers)
    text = words.tr(
        "Names, text and numbers {numbers} will be fixed as they stand now. This cannot be undone;"
        " a certificate can only be annulled, with a reason.",
    ).format(numbers=shown)
    title = words.tr("Certificates to number: {count}").format(count=len(numbers))
    uid = desk.session_uid
    question = Question(desk, parent, title, text, yes=words.tr("Give numbers"), danger=False)
    people = certificate_snapshots.asked_for(desk.db, uid, person_uid)
    if problem := certificate.without_sex(people, language):
        _ask_sex(desk, question, problem)
    if not question.is_accepted():
        return
    issued = desk.run(
        lambda: certificates.issue(
            desk.db, session_uid=uid, language=language, attendance_uid=person_uid
        )
    )
    if issued:
        said = words.tr("Numbered: {count}. They can be printed.")
        desk.toast(said.format(count=len(issued)))


def _ask_sex(desk: Desk, question: Question, problem: Problem) -> None:
    """Say that a certificate would leave the sex open; to tell it first is one key."""
    lead = Button(desk, words.tr("Tell the sex"), kind="primary", icon_name="pencil")
    said = label(desk.sentence(problem), look="strong", tone="warning", wraps=True)
    question.put(said, row(lead, ...))
    question.yes.set_kind("secondary")
    question.yes.setDefault(False)
    lead.setDefault(True)
    lead.setFocus(Qt.FocusReason.OtherFocusReason)
    lead.clicked.connect(question.reject)
    lead.clicked.connect(lambda: desk.show_page(*SEX_AT))


def ask_and_annul(desk: Desk, parent: QWidget, paper: Certificate) -> None:
    """Declare one certificate void, with the reason."""
    reason = ask_reason(
        desk,
        parent,
        words.tr("Annul certificate {number}?").format(number=paper.number),
        words.tr(
            "{name} will be without a certificate and can be given a new number. The number"
            " {number} is never used again.",
        ).format(name=paper.name_printed, number=paper.number),
        yes=words.tr("Annul"),
        suggestions=(
            words.tr("Mistake in the name"),
            words.tr("Spoiled in printing"),
            words.tr("Issued by mistake"),
        ),
        danger=True,
    )
    if reason is None:
        return

    def annul() -> str:
        certificates.annul(desk.db, certificate_uid=paper.uid, reason=reason)
        return paper.number

    if number := desk.run(annul):
        desk.toast(words.tr("Certificate {number} is annulled.").format(number=number))


def replace(desk: Desk, parent: QWidget, paper: Certificate) -> None:
    """Give a new number in place of this paper, with the name as it is listed now."""
    said = words.tr(
        "{name} gets a new number, with the name and the texts as they are now. The old paper"
        " will be shown as replaced.",
    ).format(name=paper.name_printed)
    person = attendance_rows.participant(desk.db, paper.attendance_uid)
    if person is not None and (problem := certificate.without_sex([person], paper.language)):
        said = f"{said} {desk.sentence(problem)}"
    reason = ask_reason(
        desk,
        parent,
        words.tr("Replace certificate {number}?").format(number=paper.number),
        said,
        yes=words.tr("Replace"),
        suggestions=(
            words.tr("Name corrected"),
            words.tr("Spoiled in printing"),
            words.tr("Lost"),
        ),
    )
    if reason is None:
        return
    new = desk.run(lambda: certificates.reissue(desk.db, certificate_uid=paper.uid, reason=reason))
    if new is not None:
        said = words.tr("Certificate {new} stands in place of {old}.")
        desk.toast(said.format(new=new.number, old=paper.number))


def replace_all(desk: Desk, parent: QWidget, papers: Sequence[Certificate]) -> None:
    """Give new numbers in place of papers that say what is true no more, all in one step."""
    said = words.tr(
        "Everybody gets a new number, with the names and the texts as they are now. The old papers"
        " will be shown as replaced.",
    )
    holders = {paper.attendance_uid for paper in papers}
    listed = attendance_rows.of_session(desk.db, papers[0].session_uid)
    people = [person for person in listed if person.uid in holders]
    if problem := certificate.without_sex(people, papers[0].language):
        said = f"{said} {desk.sentence(problem)}"
    reason = ask_reason(
        desk,
        parent,
        words.tr("Certificates to replace: {count}").format(count=len(papers)),
        said,
        yes=words.tr("Replace"),
        suggestions=(words.tr("Trainer or signatory corrected"), words.tr("Texts corrected")),
    )
    if reason is None:
        return
    uids = [paper.uid for paper in papers]
    new = desk.run(lambda: certificates.reissue_all(desk.db, certificate_uids=uids, reason=reason))
    if new:
        said = words.tr("Replaced: {count}. The new ones can be printed.")
        desk.toast(said.format(count=len(new)))


def void_number(desk: Desk, parent: QWidget, number: str) -> None:
    """Give a number up, such as that of a spoiled blank form."""
    title = words.tr("Give up the number {number}?")
    reason = ask_reason(
        desk,
        parent,
        title.format(number=number),
        words.tr("It stays in the register with its reason."),
        yes=words.tr("Give up"),
        suggestions=(words.tr("Blank form spoiled"),),
        danger=True,
    )
    if reason is not None:
        desk.succeeds(
            lambda: certificate_numbers.void_number(desk.db, number=number, reason=reason)
        )


def grant(desk: Desk, parent: QWidget, person: Participant) -> None:
    """Let somebody who left early have a certificate."""
    title = words.tr("A certificate for {name} by exception?")
    reason = ask_reason(
        desk,
        parent,
        title.format(name=person.full_name),
        words.tr("The reason goes to the office with the register."),
        yes=words.tr("Allow"),
    )
    if reason is not None:
        desk.succeeds(lambda: certificates.grant(desk.db, attendance_uid=person.uid, reason=reason))


def refuse(desk: Desk, parent: QWidget, person: Participant) -> None:
    """Give no certificate to somebody present."""
    reason = ask_reason(
        desk,
        parent,
        words.tr("No certificate for {name}?").format(name=person.full_name),
        words.tr("The reason goes to the office with the register."),
        yes=words.tr("No certificate"),
        suggestions=(
            words.tr("Guest"),
            words.tr("Did not stay for the practice"),
        ),
    )
    if reason is not None:
        desk.succeeds(
            lambda: certificates.refuse(desk.db, attendance_uid=person.uid, reason=reason)
        )


def end_exemption(desk: Desk, person: Participant) -> None:
    """Return to the rule."""
    desk.succeeds(lambda: certificates.end_exemption(desk.db, attendance_uid=person.uid))


def give(desk: Desk, papers: Sequence[Certificate]) -> None:
    """Mark papers as handed over."""
    uids = [paper.uid for paper in papers]
    count = desk.run(lambda: hand_over.hand_over(desk.db, certificate_uids=uids))
    if count:
        said = words.tr("Handed over: {count}")
        desk.toast(said.format(count=count), undo=True)


def take_back(desk: Desk, paper: Certificate) -> None:
    """Say that a paper is still here."""
    desk.succeeds(lambda: hand_over.take_back(desk.db, certificate_uid=paper.uid))
