"""A page of papers to test: five of thirty-one present."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.actions.people import attendance
from seminar_desk.domain.catalogue import CERTIFICATES
from seminar_desk.domain.days.session import Session
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage, create
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.paper import printing
from seminar_desk.ui.paper.pdf import OpenPdf
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.papers import full_names
from tests.hands.stores import filled_for, invite, open_first_session


def _five_present(db: Database) -> None:
    """Open S01 with 31 invited, the first five of them present."""
    settings.change(db, trainer="Мусаева А.")
    opened = open_first_session(db)
    for place, name in enumerate(full_names(31)):
        person = invite(db, opened.uid, name, sex="fm"[place % 2])
        if place < 5:
            attendance.check_in(db, attendance_uid=person.uid)


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """Open a store; whoever asks for the session finds five of thirty-one present."""
    return filled_for(request, tmp_path / "дата", _five_present)


@pytest.fixture
def session(desk: Desk) -> Session:
    """Have five of thirty-one present."""
    return session_rows.session(desk.db, desk.session_uid)


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> Iterator[DocumentsPage]:
    """Show the page with its first paper made; let go of it in the end."""
    made = create(desk)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    with qtbot.waitSignal(made.shown, timeout=20_000):
        made.show()
    yield made
    made.composer.stop()
    made.preview.close_file()


@pytest.fixture
def window(desk: Desk, session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    """Show the whole window; let go of its papers in the end."""
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    documents(made).composer.stop()
    documents(made).preview.close_file()


def documents(window: MainWindow) -> DocumentsPage:
    """Return the page of now: another language builds another one."""
    page = window.page("documents")
    assert isinstance(page, DocumentsPage)
    return page


def shown_documents(window: MainWindow, qtbot: QtBot) -> DocumentsPage:
    """Open the page and wait for its first paper."""
    page = documents(window)
    show_anew(page, qtbot, lambda: window.show_page("documents"))
    return page


def turn_to(window: MainWindow, qtbot: QtBot, language: str, scale: int = 100) -> None:
    """Choose another language and scale, and wait until the window is built anew."""
    old = window.centralWidget()
    window.desk.set_language(language)
    window.desk.set_look("light", scale)
    qtbot.waitUntil(lambda: window.centralWidget() is not old, timeout=20_000)


def show_anew(page: DocumentsPage, qtbot: QtBot, act: Callable[[], object]) -> None:
    """Do something that makes another paper, and wait for it."""
    with qtbot.waitSignal(page.shown, timeout=20_000):
        act()


def pdf(page: DocumentsPage) -> bytes:
    """Return the very bytes on show."""
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
    """Give numbers to those present."""
    show_anew(page, qtbot, lambda: page.choose(CERTIFICATES))
    answer()
    show_anew(page, qtbot, page.side.certificates.issue.click)


def printer_into(path: Path, page: DocumentsPage) -> QPrinter:
    """Return a printer that writes a file, laid as the paper on show."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    paper = OpenPdf(pdf(page))
    printing.set_up(printer, paper, "проба")
    paper.close()
    return printer
