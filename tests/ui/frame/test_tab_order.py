"""Tab goes through every page and dialog as the eye reads it, back as well, and out of nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from tests.hands.desks import whole_window
from tests.hands.every_dialog import dialogs, forgotten
from tests.hands.reading import Page, tabbed, wants_tab, words_of
from tests.hands.stores import make_example

KEYS = [entry.key for entry in pages()]
LARGE, SMALL = QSize(1366, 768), QSize(1024, 600)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_example(tmp_path / "дата")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, LARGE)


def _settle() -> None:
    for _ in range(4):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def _assert_reads(window: QWidget, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    _settle()
    if QApplication.focusWidget() is None:
        window.focusNextPrevChild(True)
    walked = tabbed(window)
    lost = [words_of(one) for one in wants_tab(window) if one not in walked]
    assert lost == []
    assert Page(window, walked).misread(walked) == []
    assert tabbed(window, Qt.Key.Key_Backtab) == [walked[0], *reversed(walked[1:])]


def test_every_page(window: MainWindow, qtbot: QtBot) -> None:
    for key in KEYS:
        page = window.page(key)
        window.resize(LARGE)
        if isinstance(page, DocumentsPage):
            with qtbot.waitSignal(page.shown, timeout=20_000):
                window.show_page(key)
        else:
            window.show_page(key)
        _assert_reads(window, qtbot)
        window.resize(SMALL)
        _settle()
        assert Page(window, walked := tabbed(window)).misread(walked) == [], key


def test_every_dialog(window: MainWindow, qtbot: QtBot) -> None:
    known = dialogs(window)
    assert forgotten(known) == set()
    for kind, make in known.items():
        dialog = make()
        dialog.show()
        try:
            _assert_reads(dialog, qtbot)
        except AssertionError as error:
            raise AssertionError(kind.__name__) from error
        finally:
            dialog.done(QDialog.DialogCode.Rejected)
            dialog.deleteLater()
