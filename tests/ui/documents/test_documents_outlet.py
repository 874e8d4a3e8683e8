"""Numbers are given once; only what came out is remembered."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import hand_over
from seminar_desk.actions.days import outputs
from seminar_desk.domain.catalogue import CERTIFICATES, SET_CLOSING, SET_MORNING
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.typed_values import pages_in
from seminar_desk.files import free_path
from seminar_desk.store import output_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.paper import printing
from seminar_desk.ui.paper.printing import PrintStep
from tests.hands.documents_pages import answer, issue, pdf, printer_into, show_anew
from tests.hands.drawing import signed_sheet
from tests.hands.papers import codes_on, texts_by_pdfium

MORNING_KINDS = ("sign_in", "badges", "door_signs", "proof_list")


def test_before_numbers_there_is_only_a_specimen(page: DocumentsPage, qtbot: QtBot) -> None:
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    assert all("ОБРАЗЕЦ" in text for text in texts_by_pdfium(pdf(page)))
    assert page.side.certificates.numbers.text() == "АТБ-2017-НССЛ-0001 … 0005"
    assert not page.print_button.isEnabled()
    assert not page.save_button.isEnabled()


def test_numbers_are_given_once_and_frozen(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    issued = certificate_rows.of_session(page.desk.db, session.uid)
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
    third = certificate_rows.of_session(page.desk.db, session.uid)[2]
    assert (third.status, third.void_reason) == ("VOID", "Ошибка в имени")
    assert page.preview.count == 4
    assert page.side.certificates.issue.isVisibleTo(page)


def test_saved_is_what_was_on_show(page: DocumentsPage, session: Session, tmp_path: Path) -> None:
    assert page.on_show
    path = tmp_path / page.on_show.paper.file_name
    assert path.name == "2017-10-24 S01 Ат-Башинский район — лист регистрации.pdf"
    assert page.outlet.save(page.on_show, path)
    assert path.read_bytes() == pdf(page)
    kept = output_rows.last(page.desk.db, session.uid, "sign_in_pdf")
    assert kept
    assert (kept.file_name, kept.pages) == (path.name, page.preview.count)
    assert free_path(path).name.endswith("регистрации (2).pdf")


def test_a_folder_that_is_gone_is_said_and_nothing_recorded(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.on_show
    with qtbot.waitSignal(page.desk.toasted) as told:
        assert not page.outlet.save(page.on_show, tmp_path / "нет" / "лист.pdf")
    assert told.args is not None
    assert "нет" in told.args[0].text
    assert output_rows.last(page.desk.db, session.uid, "sign_in_pdf") is None


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
    statuses = [paper.status for paper in certificate_rows.of_session(page.desk.db, session.uid)]
    assert statuses == ["PRINTED", "PREPARED", "PRINTED", "PREPARED", "PREPARED"]
    kept = output_rows.last(page.desk.db, session.uid, "certificates_print")
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
    assert output_rows.last(page.desk.db, session.uid, "sign_in_print") is None
    assert not page.outlet.is_printing
    assert page.print_button.isEnabled()


def test_printing_can_be_stopped(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.on_show
    printer = printer_into(tmp_path / "printed.pdf", page)
    page.outlet.print(page.on_show, printer, [0, 1] * 20)
    assert page.bar.stop.isVisible()
    with qtbot.waitSignal(page.outlet.ended), qtbot.waitSignal(page.desk.toasted) as told:
        page.bar.stop.click()
    assert told.args is not None
    assert told.args[0].text.startswith("Печать остановлена")
    assert output_rows.last(page.desk.db, session.uid, "sign_in_print") is None


@pytest.mark.skipif(printing.has_printer(), reason="this machine has a printer")
def test_no_printer_is_said_with_the_way_on(page: DocumentsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.toasted) as told:
        page.print_button.click()
    assert told.args is not None
    assert "PDF" in told.args[0].text


def test_a_reprint_is_another_sheet_that_names_the_former(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.on_show
    assert page.on_show.sheet
    assert page.on_show.sheet.sheet_id == "S01-НССЛ-1"
    page.outlet.save(page.on_show, tmp_path / "sheet.pdf")
    assert page.on_show.sheet.sheet_id == "S01-НССЛ-1"
    printer = printer_into(tmp_path / "printed.pdf", page)
    show_anew(page, qtbot, lambda: page.outlet.print(page.on_show, printer, [0, 1]))  # type: ignore[arg-type]  # asserted above
    assert page.on_show.sheet.sheet_id == "S01-НССЛ-2"
    assert "взамен листа S01-НССЛ-1" in texts_by_pdfium(pdf(page))[0]
    assert codes_on(pdf(page), 0)[0].startswith("S01-НССЛ-2 1/")
    kept = signed_sheet(page.desk.db, session.uid)
    assert kept
    assert (kept.kind, kept.sheet_id, kept.pages) == ("sign_in_print", "S01-НССЛ-1", 2)


def test_a_set_is_saved_as_a_file_for_each_paper(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    show_anew(page, qtbot, lambda: page.choose(SET_MORNING))
    assert page.on_show
    assert page._gathered
    folder = tmp_path / "бумаги"
    folder.mkdir()
    with qtbot.waitSignal(page.outlet.ended, timeout=20_000):
        page.outlet.save_each(page.on_show, page._gathered.each, folder)
    assert sorted(path.name.partition(" — ")[2] for path in folder.iterdir()) == [
        "бейджи.pdf",
        "имена для проверки.pdf",
        "лист регистрации.pdf",
        "таблички на двери.pdf",
    ]
    for kind in ("sign_in_pdf", "badges_pdf", "door_signs_pdf", "proof_list_pdf"):
        assert output_rows.last(page.desk.db, session.uid, kind)


def test_the_closing_set_marks_its_certificates_printed(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    show_anew(page, qtbot, lambda: page.choose(SET_CLOSING))
    assert page.on_show
    first = page.on_show.paper.chapters[-1].first
    printer = printer_into(tmp_path / "printed.pdf", page)
    with qtbot.waitSignal(page.outlet.ended, timeout=20_000):
        page.outlet.print(page.on_show, printer, [0, first, first + 1])
    widths = [
        round(float(each.mediabox.width))
        for each in pypdf.PdfReader(printer.outputFileName()).pages
    ]
    assert widths == [595, 842, 842]
    statuses = [paper.status for paper in certificate_rows.of_session(page.desk.db, session.uid)]
    assert statuses == ["PRINTED"] * 2 + ["PREPARED"] * 3


def test_a_printer_that_vanished_is_named(page: DocumentsPage, qtbot: QtBot) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    assert page.on_show
    if printing.is_there(printer):
        pytest.skip("this machine has a printer")
    with qtbot.waitSignal(page.desk.toasted) as told:
        page.outlet.print(page.on_show, printer, [0])
    assert told.args is not None
    assert "пропал" in told.args[0].text
    assert output_rows.sheets(page.desk.db, page.desk.session_uid) == []


def test_which_pages_to_print_is_asked_in_plain_words(page: DocumentsPage, qtbot: QtBot) -> None:
    step = PrintStep(page.desk, page, "лист", count=9, page=3)
    qtbot.addWidget(step)
    assert step.pages == list(range(9))
    step.one.setChecked(True)
    assert step.pages == [3]
    step.range.setText("x")
    step.some.setChecked(True)
    assert step.pages is None
    assert not step.yes.isEnabled()
    step.range.setText("2-3, 7, 12")
    assert step.pages == [1, 2, 6]
    assert step.yes.isEnabled()


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1", [0]),
        ("3-", [2, 3, 4]),
        ("-2", [0, 1]),
        ("4 – 5; 1", [0, 3, 4]),
        ("", None),
        ("0", None),
        ("3-1", None),
        ("9", None),
        ("1-2-3", None),
    ],
)
def test_page_ranges_are_read_as_people_write_them(text: str, pages: list[int] | None) -> None:
    assert pages_in(text, 5) == pages


def test_one_click_tells_that_all_saved_certificates_came_out_elsewhere(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    db = page.desk.db
    assert not page.saved.isVisibleTo(page)
    assert page.on_show
    page.outlet.save(page.on_show, tmp_path / "сертификаты.pdf")
    assert page.saved.isVisibleTo(page)
    QTest.mouseClick(page.saved.button, Qt.MouseButton.LeftButton)
    papers = certificate_rows.of_session(db, session.uid)
    assert [paper.status for paper in papers] == ["PRINTED"] * 5
    kept = output_rows.last(db, session.uid, "certificates_print")
    assert kept
    assert (kept.pages, kept.file_name) == (5, "сертификаты.pdf")
    assert list(kept.page_rows) == [paper.number for paper in papers]
    assert not page.saved.isVisibleTo(page)
    page.desk.undo()
    assert page.saved.isVisibleTo(page)
    assert outputs.print_elsewhere(db, session_uid=session.uid, key=CERTIFICATES) == 5
    assert hand_over.hand_over_printed(db, session_uid=session.uid) == 5


def test_a_saved_set_is_printed_elsewhere_as_a_whole(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    show_anew(page, qtbot, lambda: page.choose(SET_MORNING))
    assert page.on_show
    page.outlet.save(page.on_show, tmp_path / "утро.pdf")
    page.saved.button.click()
    db = page.desk.db
    out = {kind: output_rows.last(db, session.uid, f"{kind}_print") for kind in MORNING_KINDS}
    assert [kind for kind, output in out.items() if output is None] == []
    sheet = signed_sheet(db, session.uid)
    assert sheet == out["sign_in"]
    assert sheet is not None
    assert (sheet.sheet_id, len(sheet.page_codes), sheet.consent_version) == (
        "S01-НССЛ-1",
        sheet.pages,
        "2017-1",
    )
