"""The two questions about numbers: give them, take one back."""

from PySide6.QtWidgets import QWidget

from seminar_desk.actions.certificates import certificates
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.certificates.certificate_number import span
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.dialogs import ask_reason, confirm


def ask_and_issue(
    desk: Desk, parent: QWidget, numbers: list[str], language: str, person_uid: str
) -> None:
    """Give numbers to those who wait, once the user has read that it cannot be undone.

    `person_uid` gives one to this person alone.
    """
    shown = span(numbers)
    text = words.tr(
        "Names, text and numbers {numbers} will be fixed as they stand now. This cannot be undone;"
        " a certificate can only be annulled, with a reason.",
    ).format(numbers=shown)
    title = words.tr("Certificates to number: {count}").format(count=len(numbers))
    if not confirm(desk, parent, title, text, yes=words.tr("Give numbers")):
        return
    uid = desk.session_uid
    issued = desk.run(
        lambda: certificates.issue(
            desk.db, session_uid=uid, language=language, attendance_uid=person_uid
        )
    )
    if issued:
        said = words.tr("Numbered: {count}. They can be printed.")
        desk.toast(said.format(count=len(issued)))


def ask_and_annul(desk: Desk, parent: QWidget, certificate: Certificate) -> None:
    """Declare one certificate void, with the reason."""
    reason = ask_reason(
        desk,
        parent,
        words.tr("Annul certificate {number}?").format(number=certificate.number),
        words.tr(
            "{name} will be without a certificate and can be given a new number. The number"
            " {number} is never used again.",
        ).format(name=certificate.name_printed, number=certificate.number),
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
        certificates.annul(desk.db, certificate_uid=certificate.uid, reason=reason)
        return certificate.number

    if number := desk.run(annul):
        desk.toast(words.tr("Certificate {number} is annulled.").format(number=number))
