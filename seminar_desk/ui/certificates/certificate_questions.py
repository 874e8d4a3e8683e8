"""What is asked before a certificate changes its state, and about forms written by hand."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over
from seminar_desk.documents.order import Chapter, Order
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain import catalogue
from seminar_desk.domain.certificates import certificate, certificate_number
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.people.names import sort_key
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import SEX_AT
from seminar_desk.ui.language import words
from seminar_desk.ui.paper.composing import RENDER, Composer
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import let_go, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question, ask_reason
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import NumberEdit
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys

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


def ask_and_save_blanks(desk: Desk, parent: QWidget, session_uid: str) -> None:
    """Keep numbers for blank forms and save all that wait as one PDF to print."""
    waiting = len(certificate_rows.free_numbers(desk.db, session_uid, certificate_numbers.BY_HAND))
    question = Question(
        desk,
        parent,
        words.tr("Blank forms for a power cut"),
        words.tr(
            "Print them beforehand. The numbers are already on them; names are written by hand"
            " and entered here afterwards. Already waiting: {count}.",
        ).format(count=waiting),
        yes=words.tr("Save PDF…"),
        danger=False,
    )
    count = NumberEdit(0 if waiting else 1, certificates.MOST_BLANKS)
    count.setValue(0 if waiting else _USUAL_BLANKS)
    question.put(Field(words.tr("How many more"), count))
    if not question.is_accepted():
        return
    session = session_rows.session(desk.db, session_uid)
    name = f"{session.date.isoformat()} {session.code} бланки.pdf"
    path = folders.ask_save(parent, words.tr("Save blank forms"), name)
    if path is None:
        return
    added = count.value()
    if added and not desk.succeeds(
        lambda: certificates.keep_blanks(desk.db, session_uid=session_uid, count=added)
    ):
        return
    language = session.document_language
    papers = desk.run(
        lambda: certificate_snapshots.blank_papers(
            desk.db, session_uid=session_uid, language=language
        )
    )
    if papers:
        said = words.tr("Blank forms saved: {file}").format(file=path.name)
        _save(desk, CertificatesSnapshot(tuple(papers)), path, said)


def ask_and_enter(desk: Desk, parent: QWidget, session_uid: str, number: str = "") -> None:
    """Enter a certificate that was written by hand."""
    question = Question(
        desk,
        parent,
        words.tr("Certificate written by hand"),
        words.tr("Enter it as it stands on the paper; it counts as handed over."),
        yes=words.tr("Enter"),
        danger=False,
    )
    line, name, person = QLineEdit(number), QLineEdit(), QComboBox()
    people = sorted(
        (
            one
            for one in attendance_rows.of_session(desk.db, session_uid)
            if one.is_present and certificate_rows.valid_of(desk.db, one.uid) is None
        ),
        key=lambda one: sort_key(one.full_name),
    )
    for one in people:
        person.addItem(one.full_name, one.uid)
    person.setCurrentIndex(-1)
    person.activated.connect(lambda place: name.setText(people[place].full_name))
    fields = (
        Field(words.tr("Number on the form"), line),
        Field(words.tr("Who got it"), person),
        Field(words.tr("Name as written on the form"), name),
    )
    question.put(*fields, LetterKeys(desk, name))
    question.yes.setEnabled(False)

    def allow() -> None:
        texts = (line.text(), name.text(), str(person.currentData() or ""))
        question.yes.setEnabled(all(text.strip() for text in texts))

    for edit in (line, name):
        edit.textChanged.connect(allow)
    person.currentIndexChanged.connect(allow)
    while question.is_accepted():
        language = session_rows.session(desk.db, session_uid).document_language
        entered = desk.run(
            lambda language=language: certificates.enter_by_hand(  # type: ignore[misc]  # mypy takes a default for any
                desk.db,
                number=line.text(),
                attendance_uid=str(person.currentData()),
                name=name.text(),
                language=language,
            )
        )
        if entered is not None:
            said = words.tr("Entered: {number}, {name}")
            desk.toast(said.format(number=entered.number, name=entered.name_printed))
            return


def _save(desk: Desk, snapshot: CertificatesSnapshot, path: Path, said: str) -> None:
    composer = Composer(RENDER, desk)
    composer.made.connect(lambda _pages: desk.toast(said))
    composer.failed.connect(lambda problems: desk.tell(*problems))
    for end in (composer.made, composer.failed):
        end.connect(lambda: let_go(composer))
    key = catalogue.CERTIFICATES
    composer.wish(Order(key, (Chapter(key, snapshot),)), path)
