"""What is asked before a certificate changes its state."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over
from seminar_desk.domain.certificates.certificate import Certificate, ReservedNumber
from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.dialogs import ask_reason


def replace(desk: Desk, parent: QWidget, paper: Certificate) -> None:
    """Give a new number in place of this paper, with the name as it is listed now."""
    reason = ask_reason(
        desk,
        parent,
        words.tr("Replace certificate {number}?").format(number=paper.number),
        words.tr(
            "{name} gets a new number, with the name and the texts as they are now. The old paper"
            " will be shown as replaced.",
        ).format(name=paper.name_printed),
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


def void_number(desk: Desk, parent: QWidget, kept: ReservedNumber) -> None:
    """Give a number up, such as that of a spoiled blank form."""
    title = words.tr("Give up the number {number}?")
    reason = ask_reason(
        desk,
        parent,
        title.format(number=kept.number),
        words.tr("It stays in the register with its reason."),
        yes=words.tr("Give up"),
        suggestions=(words.tr("Blank form spoiled"),),
        danger=True,
    )
    if reason is not None:
        desk.succeeds(
            lambda: certificate_numbers.void_number(desk.db, number=kept.number, reason=reason)
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
