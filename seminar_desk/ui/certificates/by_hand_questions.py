"""Blank forms for a power cut, and what was written on them by hand."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from seminar_desk.actions.certificates import certificates
from seminar_desk.documents.order import Chapter, Order
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain import catalogue
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store.days import session_rows
from seminar_desk.ui.certificates.by_hand_form import ByHandForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.paper.composing import RENDER, Composer
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import let_go
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import NumberEdit

_USUAL_BLANKS = 5


def ask_and_save_blanks(desk: Desk, parent: QWidget, session_uid: str) -> None:
    """Keep numbers for blank forms and save all that wait as one PDF to print."""
    waiting = len(certificate_snapshots.blank_numbers(desk.db, session_uid))
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
    form = ByHandForm(desk, parent, session_uid, number)
    form.exec()
    if form.entered is not None:
        said = words.tr("Entered: {number}, {name}")
        entered = form.entered
        desk.toast(said.format(number=entered.number, name=entered.name_printed))


def _save(desk: Desk, snapshot: CertificatesSnapshot, path: Path, said: str) -> None:
    composer = Composer(RENDER, desk)
    composer.made.connect(lambda _pages: desk.toast(said))
    composer.failed.connect(lambda problems: desk.tell(*problems))
    for end in (composer.made, composer.failed):
        end.connect(lambda: let_go(composer))
    key = catalogue.CERTIFICATES
    composer.wish(Order(key, (Chapter(key, snapshot),)), path)
