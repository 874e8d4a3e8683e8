"""The page Documents follows the store: it reads again what changed, and that alone."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain.catalogue import CERTIFICATES, SET_CLOSING
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.documents import gathering
from seminar_desk.ui.documents.gathering import Gatherer
from seminar_desk.ui.documents.page import DocumentsPage
from tests.hands.documents_pages import answer, issue, show_anew
from tests.hands.stores import postpone


def test_what_is_frozen_is_read_once(page: DocumentsPage, qtbot: QtBot) -> None:
    issue(page, qtbot)
    db, uid = page.desk.db, page.desk.session_uid
    gatherer = Gatherer(db, page.side.wish)
    first = _certificates_of(gatherer, page, CERTIFICATES)
    assert len(first) == 5
    late = attendance_rows.of_session(db, uid)[5]
    attendance.check_in(db, attendance_uid=late.uid)
    certificates.issue(db, session_uid=uid, language="ru")
    for kind in (CERTIFICATES, SET_CLOSING):
        again = _certificates_of(gatherer, page, kind)
        assert len(again) == 6
        assert {id(paper) for paper in first} < {id(paper) for paper in again}


def test_an_exception_changes_who_waits(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert page.preview.count == 5
    guest = attendance_rows.of_session(page.desk.db, page.desk.session_uid)[0]

    def refuse() -> None:
        certificates.refuse(page.desk.db, attendance_uid=guest.uid, reason="гость")

    show_anew(page, qtbot, refuse)
    assert page.preview.count == 4
    assert page.side.certificates.issue.text() == "Присвоить номера (4)"


def test_a_set_says_that_numbers_are_lacking(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(SET_CLOSING))
    line = page.side.checks.list.item(0)
    assert line.text().startswith("Сертификатов без номера: 5.")
    show_anew(page, qtbot, lambda: page.side.checks.list.itemActivated.emit(line))
    assert page.side.kinds.chosen == CERTIFICATES
    answer()
    show_anew(page, qtbot, page.side.certificates.issue.click)
    show_anew(page, qtbot, lambda: page.choose(SET_CLOSING))
    assert page.side.checks.list.count() == 0


def test_a_moved_session_says_that_papers_have_the_former_day(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    assert page.side.checks.list.count() == 0
    postpone(page.desk.db, page.desk.session_uid, to=date(2017, 10, 27))
    assert page.side.checks.list.item(0).text().startswith("Сертификатов с прежним днём: 5")
    assert "27.10.2017" in page.side.checks.list.item(0).text()


def test_certificates_of_another_trainer_or_signatory_are_told(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    settings.change(page.desk.db, trainer="Осмонова Айгүл")
    issue(page, qtbot)
    assert page.side.checks.list.count() == 0
    for change, now in (
        ({"trainer": "Бекова Нурзат"}, "Бекова Нурзат"),
        ({"trainer": "Осмонова Айгүл"}, ""),
        ({"signatories": (Signatory("Асанов Т.", "Директор"),)}, "Осмонова Айгүл"),
    ):
        settings.change(page.desk.db, **change)
        QApplication.processEvents()
        lines = [page.side.checks.list.item(at) for at in range(page.side.checks.list.count())]
        said = "\n".join(line.text() for line in lines)
        assert ("не те, что сейчас: 5" in said) is bool(now)
        assert f"теперь «{now}»" in said or not now


def test_all_certificates_of_another_trainer_are_replaced_from_the_check(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    settings.change(page.desk.db, trainer="Осмонова Айгүл")
    issue(page, qtbot)
    settings.change(page.desk.db, trainer="Бекова Нурзат")
    line = page.side.checks.list.item(0)
    assert line.text().endswith("→ Заменить…")
    assert page.first.isVisible()
    answer("тренер другой")
    show_anew(page, qtbot, page.first.button.click)
    papers = certificate_rows.of_session(page.desk.db, page.desk.session_uid)
    assert [paper.void_reason for paper in papers if paper.status == "REPLACED"] == [
        "тренер другой"
    ] * 5
    assert sum(paper.is_valid for paper in papers) == 5
    assert page.side.checks.list.count() == 0
    assert page.preview.count == 5


def _certificates_of(gatherer: Gatherer, page: DocumentsPage, kind: str) -> tuple[object, ...]:
    read = gathering.read(page.desk)
    assert read
    order = gatherer.gather(read, kind).order
    assert order is not None
    found = next(each.snapshot for each in order.chapters if each.key == CERTIFICATES)
    assert isinstance(found, CertificatesSnapshot)
    return found.certificates
