"""Each person's certificate as a file of its own, from the page Documents."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.store import output_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.paper.printing import SaveStep, ask_each
from tests.hands.documents_pages import issue
from tests.hands.papers import texts_by_pdfium


def test_each_certificate_is_a_file_named_after_its_holder(
    page: DocumentsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    folder = tmp_path / "сертификаты"
    folder.mkdir()
    for _ in range(2):
        _save_each(page, folder, qtbot)
    db, uid = page.desk.db, page.desk.session_uid
    for paper in certificate_rows.of_session(db, uid):
        found = sorted(folder.glob(f"*{paper.number} {paper.name_printed}*.pdf"))
        assert len(found) == 2
        assert found[1].stem.endswith("(2)") != found[0].stem.endswith("(2)")
        (text,) = texts_by_pdfium(found[0].read_bytes())
        assert paper.number in text
        assert len(pypdf.PdfReader(found[1]).pages) == 1
        assert paper.status == "PREPARED"
    assert len(list(folder.iterdir())) == 10
    kept = output_rows.last(db, uid, "certificates_pdf")
    assert kept
    assert kept.pages == 5


def test_saving_can_be_stopped(page: DocumentsPage, tmp_path: Path, qtbot: QtBot) -> None:
    issue(page, qtbot)
    assert page.on_show
    assert page._gathered
    page.outlet.save_each(page.on_show, page._gathered.each, tmp_path)
    assert page.bar.caption.text() == "Сохранение: 0 из 5"
    with qtbot.waitSignal(page.desk.toasted) as told:
        page.bar.stop.click()
    assert told.args is not None
    assert told.args[0].text.startswith("Сохранение остановлено")
    assert output_rows.last(page.desk.db, page.desk.session_uid, "certificates_pdf") is None
    assert page.save_button.isEnabled()


def test_a_folder_that_is_gone_is_said_and_nothing_recorded(
    page: DocumentsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    issue(page, qtbot)
    with qtbot.waitSignal(page.desk.toasted, timeout=20_000) as told:
        _save_each(page, tmp_path / "нет", qtbot)
    assert told.args is not None
    assert told.args[0].tone == "danger"
    assert output_rows.last(page.desk.db, page.desk.session_uid, "certificates_pdf") is None
    assert not page.outlet.is_printing


@pytest.mark.parametrize("is_each", [False, True])
def test_how_to_save_is_asked(desk: Desk, qtbot: QtBot, *, is_each: bool) -> None:
    del qtbot

    def choose() -> None:
        step = QApplication.activeModalWidget()
        assert isinstance(step, SaveStep)
        (step.each if is_each else step.together).setChecked(True)
        step.yes.click()

    QTimer.singleShot(0, choose)
    assert ask_each(desk, None, 24) is is_each


def _save_each(page: DocumentsPage, folder: Path, qtbot: QtBot) -> None:
    assert page.on_show
    assert page._gathered
    with qtbot.waitSignal(page.outlet.ended, timeout=20_000):
        page.outlet.save_each(page.on_show, page._gathered.each, folder)
