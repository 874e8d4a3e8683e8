"""The office checks certificates: typed, scanned in any layout, dropped as a photo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.domain.people import key_layouts
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.page import CERTIFICATES, OfficePage
from tests.hands.book_dialogs import READING_MS
from tests.hands.drawing import pdf_of
from tests.hands.stores import invite, open_first_session


@pytest.fixture
def paper(desk: Desk) -> CertificateSnapshot:
    session = open_first_session(desk.db)
    person = invite(desk.db, session.uid, "Токтосун кызы Айнура")
    attendance.check_in(desk.db, attendance_uid=person.uid)
    certificates.issue(desk.db, session_uid=session.uid, language="ru")
    return certificate_snapshots.issued(desk.db, session_uid=session.uid)[0]


def scan(page: OfficePage, text: str) -> None:
    """Let a scanner type over what stands in the field, and press Enter."""
    page.certificates.question.line.selectAll()
    page.certificates.question.line.insert(text)
    QTest.keyClick(page.certificates.question.line, Qt.Key.Key_Return)


def test_a_scan_is_answered_and_the_next_replaces_it(
    page: OfficePage, paper: CertificateSnapshot
) -> None:
    signed = paper.code.rsplit(" ", 1)[1]
    scan(page, key_layouts.typed_on_cyrillic_keys(signed))
    assert page.certificates.answer.word.text() == "Подлинный"
    assert [fact.text() for fact in page.certificates.answer.facts[:2]] == [
        paper.number,
        paper.name,
    ]
    assert page.certificates.question.line.hasSelectedText()
    scan(page, paper.code.replace("Айнура", "Айнуре"))
    assert page.certificates.answer.word.text() == "Не подлинный"
    scan(page, paper.number)
    assert page.certificates.answer.word.text() == "Номер присвоен"
    assert (
        "Сверьте" in page.certificates.answer.sentence.text()
        or "сверьте" in page.certificates.answer.sentence.text()
    )


def test_nothing_typed_is_no_verdict(page: OfficePage) -> None:
    scan(page, "")
    assert page.certificates.answer.word.text() == "Проверить нечего"
    scan(page, "АТБ-2017-НССЛ-0001-0")
    assert page.certificates.answer.word.text() == "Номер неизвестен"


def test_a_photo_is_dropped(
    page: OfficePage, paper: CertificateSnapshot, tmp_path: Path, qtbot: QtBot
) -> None:
    with Pages(pdf_of([paper])) as pages:
        seen = pages.picture(0, 2)
    picture = Image.frombuffer(
        "RGB", (seen.width, seen.height), seen.pixels, "raw", "BGRX", seen.stride, 1
    )
    picture.save(tmp_path / "фото.jpg")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "фото.jpg"))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    dropped = QDropEvent(QPointF(5, 5), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    page.certificates.question.dropEvent(dropped)
    qtbot.waitUntil(lambda: page.certificates.answer.word.text() == "Подлинный", timeout=READING_MS)
    page.certificates.check_picture(tmp_path / "нет.png")
    assert page.certificates.is_busy()
    qtbot.waitUntil(
        lambda: page.certificates.answer.word.text() == "Проверить нечего", timeout=READING_MS
    )
    assert page.certificates.question.photo.isEnabled()


def test_the_verdict_speaks_the_new_language(
    paper: CertificateSnapshot, desk: Desk, qtbot: QtBot
) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.show_page("office", CERTIFICATES)
    page = window.page("office")
    assert isinstance(page, OfficePage)
    scan(page, paper.code)
    assert page.certificates.answer.word.text() == "Подлинный"
    desk.set_language("ky")
    qtbot.waitUntil(lambda: window.page("office") is not page)
    again = window.page("office")
    assert isinstance(again, OfficePage)
    qtbot.waitUntil(lambda: again.certificates.answer.word.text() == "Чыныгы", timeout=READING_MS)
