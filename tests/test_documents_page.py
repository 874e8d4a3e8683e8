"""The page Documents: what is on show is what prints, and only what printed is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from seminar_desk.actions import attendance, certificates, settings
from seminar_desk.domain.session import Session
from seminar_desk.store import certificates as certificate_reads
from seminar_desk.store import outputs
from seminar_desk.store import sessions as session_reads
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.documents import printing, saving
from seminar_desk.ui.documents.kinds import CERTIFICATES, SHEET
from seminar_desk.ui.documents.page import DocumentsPage, create
from seminar_desk.ui.documents.pdf import OpenPdf
from seminar_desk.ui.widgets.dialogs import Question
from tests.papers import full_names, texts_by_pdfium
from tests.stores import invite, open_first_session


@pytest.fixture
def session(desk: Desk) -> Session:
    """Open S01 with 31 invited, the first five of them present."""
    opened = open_first_session(desk.db)
    for place, name in enumerate(full_names(31)):
        person = invite(desk.db, opened.uid, name, sex="fm"[place % 2])
        if place < 5:
            attendance.check_in(desk.db, attendance_uid=person.uid)
    return opened


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> Iterator[DocumentsPage]:
    """Show the page with its first paper made."""
    made = create(desk)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    with qtbot.waitSignal(made.shown, timeout=20_000):
        made.show()
    yield made
    made.composer.stop()
    made.preview.close_file()


def show_anew(page: DocumentsPage, qtbot: QtBot, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(page.shown, timeout=20_000):
        act()


def pdf(page: DocumentsPage) -> bytes:
    assert page.on_show is not None
    return page.on_show.paper.pdf


def answer(reason: str = "") -> None:
    """Press the answer of the next question, its reason filled in."""

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        for field in question.findChildren(QComboBox):
            field.setEditText(reason)
        question.yes.click()

    QTimer.singleShot(0, press)


def issue(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    answer()
    show_anew(page, qtbot, page.side.certificates.issue.click)


def test_the_sheet_is_on_show_with_its_counts(page: DocumentsPage) -> None:
    text = " ".join(texts_by_pdfium(pdf(page)))
    assert [name for name in full_names(31) if name not in text] == []
    contents = page.side.kinds.buttons[SHEET].contents()
    assert contents == f"31 участник + 5 пустых строк · {page.preview.count} стр."
    assert page.print_button.isEnabled()


def test_the_picture_is_that_of_the_very_bytes(page: DocumentsPage) -> None:
    shown = page.preview.picture()
    paper = OpenPdf(pdf(page))
    again = paper.picture(0, page.preview.scale())
    paper.close()
    assert again == shown
    painted = page.preview.viewport().grab().toImage()
    left = round((painted.width() - shown.width()) / 2)
    top = round((painted.height() - shown.height()) / 2)
    cut = painted.copy(left, top, shown.width(), shown.height())
    assert cut.convertToFormat(QImage.Format.Format_RGB32) == shown


def test_each_choice_makes_another_sheet(page: DocumentsPage, qtbot: QtBot) -> None:
    options = page.side.sheet
    show_anew(page, qtbot, lambda: options.blank_rows.setValue(2))
    assert "W02" in texts_by_pdfium(pdf(page))[-1]
    assert "W03" not in texts_by_pdfium(pdf(page))[-1]
    options.language.choose("ky")
    show_anew(page, qtbot, lambda: options.language.activated.emit(1))
    assert "КАТТОО БАРАГЫ" in texts_by_pdfium(pdf(page))[0]
    options.orientation.choose("landscape")
    show_anew(page, qtbot, lambda: options.orientation.activated.emit(1))
    paper = OpenPdf(pdf(page))
    width, height = paper.size(0)
    paper.close()
    assert width > height


def test_what_changes_no_paper_makes_none(page: DocumentsPage) -> None:
    before = page.on_show
    settings.change(page.desk.db, backup_folder="elsewhere")
    assert not page.composer.is_busy
    assert page.on_show is before


def test_a_check_in_reaches_the_certificates(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert page.preview.count == 5
    person = invite(page.desk.db, session.uid, "Ырысбекова Чолпон")
    mark = lambda: attendance.check_in(page.desk.db, attendance_uid=person.uid)  # noqa: E731
    show_anew(page, qtbot, mark)
    assert page.preview.count == 6


def test_pages_turn_by_keys_wheel_and_buttons(page: DocumentsPage, qtbot: QtBot) -> None:
    page.bar.forward.click()
    assert page.preview.page == 1
    assert page.bar.place.text() == "2 из 2"
    assert not page.bar.forward.isEnabled()
    QTest.keyClick(page.preview, Qt.Key.Key_Home)
    assert page.preview.page == 0
    with qtbot.waitActive(page):
        page.activateWindow()
    QTest.keyClick(page.preview, Qt.Key.Key_PageDown)
    assert page.preview.page == 1
    turn_wheel(page, 120)
    assert page.preview.page == 0


def test_zoom_fits_and_grows(page: DocumentsPage) -> None:
    fitting = page.preview.percent
    assert page.preview.verticalScrollBar().maximum() == 0
    page.bar.percent.click()
    assert page.preview.percent == 100
    assert page.preview.verticalScrollBar().maximum() > 0
    turn_wheel(page, 120, Qt.KeyboardModifier.ControlModifier)
    assert page.preview.percent == 125
    page.bar.percent.click()
    assert page.preview.percent == fitting


UPRIGHT = False  # the wheel of a mouse, not turned over


def turn_wheel(
    page: DocumentsPage,
    up: int,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    middle = QPointF(page.preview.rect().center())
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(middle, middle, QPoint(), QPoint(0, up), none, keys, phase, UPRIGHT)
    page.preview.wheelEvent(turned)


def test_certificates_of_nobody_lead_to_check_in(
    desk: Desk, qtbot: QtBot, page: DocumentsPage
) -> None:
    second = session_reads.with_code(desk.db, "S02")
    assert second
    show_anew(page, qtbot, lambda: desk.select_session(second.uid))
    page.choose(CERTIFICATES)
    assert page.empty.isVisible()
    assert not page.print_button.isEnabled()
    with qtbot.waitSignal(desk.page_wanted) as wanted:
        page._start.click()
    assert wanted.args
    assert wanted.args[0] == "checkin"


def test_no_session_leads_to_the_schedule(desk: Desk, qtbot: QtBot, page: DocumentsPage) -> None:
    desk.select_session("")
    assert page.empty.isVisible()
    with qtbot.waitSignal(desk.page_wanted) as wanted:
        page._start.click()
    assert wanted.args
    assert wanted.args[0] == "today"


def test_before_numbers_there_is_only_a_specimen(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert all("ОБРАЗЕЦ" in text for text in texts_by_pdfium(pdf(page)))
    assert page.side.certificates.numbers.text() == "АТБ-2017-0001 … 0005"
    assert not page.print_button.isEnabled()
    assert not page.save_button.isEnabled()


def test_numbers_are_given_once_and_frozen(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    issued = certificate_reads.of_session(page.desk.db, session.uid)
    texts = texts_by_pdfium(pdf(page))
    assert [paper.number in text for paper, text in zip(issued, texts, strict=True)] == [True] * 5
    assert not any("ОБРАЗЕЦ" in text for text in texts)
    assert page.print_button.isEnabled()
    assert page.side.certificates.issue.isHidden()
    assert page.bar.caption.text() == "ещё не напечатан"


def test_a_certificate_is_annulled_with_a_reason(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    page.preview.go(2)
    answer("Ошибка в имени")
    show_anew(page, qtbot, page.bar.annul.click)
    third = certificate_reads.of_session(page.desk.db, session.uid)[2]
    assert (third.status, third.void_reason) == ("VOID", "Ошибка в имени")
    assert page.preview.count == 4
    assert page.side.certificates.issue.isVisibleTo(page)


def test_saved_is_what_was_on_show(page: DocumentsPage, session: Session, tmp_path: Path) -> None:
    assert page.on_show
    path = tmp_path / page.on_show.paper.file_name
    assert path.name == "2017-10-24 S01 Ат-Башинский район — лист регистрации.pdf"
    assert page.outlet.save(page.on_show, path)
    assert path.read_bytes() == pdf(page)
    kept = outputs.last(page.desk.db, session.uid, "sign_in_pdf")
    assert kept
    assert (kept.file_name, kept.pages) == (path.name, page.preview.count)
    assert saving.free_path(path).name.endswith("регистрации (2).pdf")


def test_a_folder_that_is_gone_is_said_and_nothing_recorded(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.on_show
    with qtbot.waitSignal(page.desk.toasted) as told:
        assert not page.outlet.save(page.on_show, tmp_path / "нет" / "лист.pdf")
    assert told.args is not None
    assert "нет" in told.args[0].text
    assert outputs.last(page.desk.db, session.uid, "sign_in_pdf") is None


def printer_into(path: Path, page: DocumentsPage) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    paper = OpenPdf(pdf(page))
    printing.set_up(printer, paper, "проба")
    paper.close()
    return printer


def test_what_came_out_of_the_printer_is_remembered(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    assert page.on_show
    path = tmp_path / "printed.pdf"
    with qtbot.waitSignal(page.outlet.ended, timeout=20_000):
        page.outlet.print(page.on_show, printer_into(path, page), [0, 2])
    printed = pypdf.PdfReader(path).pages
    assert len(printed) == 2
    assert round(float(printed[0].mediabox.width)) == 842
    statuses = [paper.status for paper in certificate_reads.of_session(page.desk.db, session.uid)]
    assert statuses == ["PRINTED", "PREPARED", "PRINTED", "PREPARED", "PREPARED"]
    kept = outputs.last(page.desk.db, session.uid, "certificates_print")
    assert kept
    assert kept.pages == 2


def test_a_printer_that_fails_leaves_nothing_marked(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot, expected_words: list[str]
) -> None:
    expected_words.append("QPainter")
    assert page.on_show
    printer = printer_into(tmp_path / "нет такой" / "printed.pdf", page)
    with qtbot.waitSignals([page.outlet.ended, page.desk.toasted], timeout=20_000):
        page.outlet.print(page.on_show, printer, [0])
    assert outputs.last(page.desk.db, session.uid, "sign_in_print") is None
    assert not page.outlet.is_printing
    assert page.print_button.isEnabled()


def test_printing_can_be_stopped(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.on_show
    printer = printer_into(tmp_path / "printed.pdf", page)
    page.outlet.print(page.on_show, printer, [0, 1] * 20)
    assert page.bar.stop.isVisible()
    with qtbot.waitSignal(page.outlet.ended):
        page.bar.stop.click()
    assert outputs.last(page.desk.db, session.uid, "sign_in_print") is None


@pytest.mark.skipif(printing.has_printer(), reason="this machine has a printer")
def test_no_printer_is_said_with_the_way_on(page: DocumentsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.toasted) as told:
        page.print_button.click()
    assert told.args is not None
    assert "PDF" in told.args[0].text


def test_a_line_of_the_check_leads_to_its_person(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    person = invite(page.desk.db, session.uid, "Ырысбековa Чолпон")
    mark = lambda: attendance.check_in(page.desk.db, attendance_uid=person.uid)  # noqa: E731
    show_anew(page, qtbot, mark)
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    lines = page.side.checks.list
    assert lines.count() == 1
    assert "Ырысбековa Чолпон" in lines.item(0).text()
    lines.itemActivated.emit(lines.item(0))
    assert page.preview.page == 5
    assert page.side.certificates.issue.isEnabled()


def test_a_letter_nobody_can_print_stops_the_numbering(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    person = invite(page.desk.db, session.uid, "Ким 中文")
    mark = lambda: attendance.check_in(page.desk.db, attendance_uid=person.uid)  # noqa: E731
    show_anew(page, qtbot, mark)
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert page.side.checks.blocks
    assert not page.side.certificates.issue.isEnabled()
    assert certificate_reads.of_session(page.desk.db, session.uid) == []


def test_every_word_changes_with_the_language(page: DocumentsPage, qtbot: QtBot) -> None:
    page.desk.set_language("ky")
    qtbot.waitUntil(lambda: page.print_button.text() == "Басып чыгаруу")
    assert page.side.kinds.buttons[CERTIFICATES].text() == "Сертификаттар"
    assert page.side.sheet.order.itemText(0) == "Ролдору боюнча"
    page.desk.set_language("ru")


def test_rehearsal_papers_say_so(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: settings.change(page.desk.db, rehearsal=True))
    assert all("РЕПЕТИЦИЯ" in text for text in texts_by_pdfium(pdf(page)))


def test_the_worker_knows_what_stops_the_papers() -> None:
    from seminar_desk.documents import preflight  # noqa: PLC0415  # only this test loads it
    from seminar_desk.ui.documents import checks  # noqa: PLC0415

    assert checks.BLOCKING == preflight.BLOCKING
    assert certificates.LANGUAGES == ("ru", "ky", "ru+ky")
