"""Who shut a control while it worked finds the keys on it again; who went on keeps them there."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seminar_desk.domain.figures.office_report import DONOR_REPORT, PRESS
from seminar_desk.ui.books.receipt_dialog import ReceiptDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.keys_given_back import KeysGivenBack
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from seminar_desk.ui.office.certificates_section import CertificatesSection
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.page import CERTIFICATES, PUBLICATION, REPORTS, OfficePage
from seminar_desk.ui.office.publication_section import PublicationSection
from seminar_desk.ui.office.reports_card import BOOK, PDF
from seminar_desk.ui.office.reports_section import ReportsSection
from tests.hands.book_plans_made import BATCH
from tests.hands.desks import whole_window
from tests.hands.journeys import press, when
from tests.hands.stores import open_first_session

Section = TypeVar("Section", bound=OfficeSection)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    open_first_session(desk.db)
    for made in whole_window(desk, qtbot, QSize(1366, 768)):
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Answer every question for a file, by a dialog of ours as the system's would stand there."""
    answers: list[Path] = []

    def choose(parent: QWidget, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        dialog = QDialog(parent)
        when(QDialog, QDialog.reject)
        dialog.exec()
        parent.activateWindow()  # a desktop does it
        answers.append(tmp_path / Path(proposed).name)
        return str(answers[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return answers


def section_of(window: MainWindow, key: str, kind: type[Section]) -> Section:
    window.show_page("office")
    page = window.page("office")
    assert isinstance(page, OfficePage)
    page.turn_to(key)
    found = page.sections[key]
    assert isinstance(found, kind)
    QApplication.processEvents()
    return found


def pressed(button: QPushButton, qtbot: QtBot, is_busy: Callable[[], bool]) -> None:
    """Press a button by the keyboard and wait for what it began."""
    begin(button)
    qtbot.waitUntil(lambda: not is_busy(), timeout=30_000)
    QTest.qWait(1)


def begin(button: QPushButton) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)


def controls(page: QWidget) -> list[QWidget]:
    return [
        control
        for control in page.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.isVisible()
        and control.isEnabled()
    ]


def test_every_control_that_is_shut_and_opened_has_its_keys_again(window: MainWindow) -> None:
    for entry in pages():
        window.show_page(entry.key)
        page = window.page(entry.key)
        places = list(page.sections) if isinstance(page, OfficePage) else [""]
        for place in places:
            if isinstance(page, OfficePage):
                page.turn_to(place)
            QApplication.processEvents()
            for control in controls(page):
                control.setFocus(Qt.FocusReason.TabFocusReason)
                if QApplication.focusWidget() is control:
                    control.setEnabled(False)
                    QTest.qWait(1)
                    control.setEnabled(True)
                    assert QApplication.focusWidget() is control, (entry.key, place, control)


def test_the_keys_are_on_a_report_s_button_when_it_is_saved(
    window: MainWindow, qtbot: QtBot, chosen: list[Path]
) -> None:
    section = section_of(window, REPORTS, ReportsSection)
    card = section.card
    for button in (*(card.buttons[DONOR_REPORT, kind] for kind in (PDF, BOOK)), card.copy):
        pressed(button, qtbot, section.is_busy)
        assert QApplication.focusWidget() is button
    assert [path.suffix for path in chosen] == [PDF, BOOK]
    assert chosen[0].exists()


def test_a_stopped_report_leaves_the_keys_where_it_was_begun(
    window: MainWindow, chosen: list[Path]
) -> None:
    section = section_of(window, REPORTS, ReportsSection)
    button = section.card.buttons[PRESS, PDF]
    begin(button)
    while QApplication.focusWidget() is not section.saving.cancel:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    QTest.qWait(1)
    assert not section.is_busy()
    assert QApplication.focusWidget() is button


def test_who_went_on_meanwhile_stays_there(
    window: MainWindow, qtbot: QtBot, chosen: list[Path]
) -> None:
    section = section_of(window, REPORTS, ReportsSection)
    begin(section.card.buttons[PRESS, PDF])
    press(Qt.Key.Key_Backtab)
    there = QApplication.focusWidget()
    qtbot.waitUntil(lambda: not section.is_busy(), timeout=30_000)
    QTest.qWait(1)
    assert QApplication.focusWidget() is there


def test_who_types_where_qt_put_the_keys_types_on(window: MainWindow) -> None:
    window.show_page("settings")
    holder = QWidget(window.page("settings"))
    button, line = QPushButton("1", holder), QLineEdit(holder)
    holder.show()
    button.setFocus()
    button.setEnabled(False)
    assert QApplication.focusWidget() is line
    press(Qt.Key.Key_P)
    button.setEnabled(True)
    assert QApplication.focusWidget() is line
    assert line.text() == "p"


def test_the_keys_are_on_the_button_of_a_receipt_when_it_is_saved(
    window: MainWindow, desk: Desk, qtbot: QtBot, chosen: list[Path]
) -> None:
    dialog = ReceiptDialog(desk, window, replace(BATCH, receipt_code="4КМ7-Р2ТА-9ШВ1"))
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for button in (dialog.save_book, dialog.save_paper):
        pressed(button, qtbot, lambda: dialog.saving.is_running)
        assert QApplication.focusWidget() is button
    assert chosen[0].exists()
    dialog.reject()


def test_the_keys_are_where_a_certificate_s_file_was_chosen(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = section_of(window, CERTIFICATES, CertificatesSection)
    wrong = tmp_path / "книга.xlsx"
    wrong.write_bytes(b"no workbook")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    told: list[object] = []
    monkeypatch.setattr(desk, "tell", lambda *problems: told.extend(problems))
    pressed(section.laptops.open, qtbot, section.is_busy)
    assert told
    assert QApplication.focusWidget() is section.laptops.open
    pressed(section.question.photo, qtbot, section.is_busy)
    assert QApplication.focusWidget() is section.question.line  # where the next one is typed


def test_the_keys_are_on_what_asked_the_server(window: MainWindow, qtbot: QtBot) -> None:
    section = section_of(window, PUBLICATION, PublicationSection)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    for button in (section.card.compare, section.card.publish):
        section.card.address.setText(f"postgresql://u@127.0.0.1:{port}/base")
        pressed(button, qtbot, section.is_busy)
        assert QApplication.focusWidget() is button


def test_what_qt_made_itself_is_let_go_when_it_dies(window: MainWindow, qtbot: QtBot) -> None:
    """Nothing but its own last signal tells that such a part is gone: asked then, all ends."""
    dialog = QInputDialog(window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    (keys,) = window.findChildren(KeysGivenBack)
    assert len(keys._behind) == 1
    dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (keys._behind, keys._owner, keys._holder) == ([], None, None)
