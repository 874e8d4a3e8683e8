"""Real desks for the tests of pages and of whole days: a dressed application, a day, a language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk import steps
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.language.languages import Languages
from seminar_desk.ui.look.look import Look, dress
from seminar_desk.ui.look.theme import register_fonts

DAY = date(2017, 10, 24)
_SHORT_S = 30.0


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """Dress the application once; tests that change the look put it back."""
    qapp.setStyle("Fusion")
    register_fonts()
    dressed = Look()
    dressed.use("light", 100)
    return dressed


def _left(widget: QWidget) -> None:
    """Leave a dialog whose test is over: what was begun in it is asked about no more."""
    if isinstance(widget, QDialog) and widget.isVisible():
        widget.done(QDialog.DialogCode.Rejected)


class DressingBot(QtBot):
    """Dress what a test shows outside of the window as the window dresses what is in it."""

    def addWidget(self, widget: QWidget, **how: Any) -> None:  # noqa: ANN401 - pytest-qt's own
        if widget.parentWidget() is None:
            dress(widget)
        how.setdefault("before_close_func", _left)
        super().addWidget(widget, **how)


@pytest.fixture
def qtbot(look: Look, request: pytest.FixtureRequest) -> QtBot:
    return DressingBot(request)


@pytest.fixture(autouse=True)
def steps_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is short be over at once on a busy machine too; who tries slices asks for them."""
    monkeypatch.setattr(steps, "_FIRST_S", _SHORT_S)


@pytest.fixture
def desk(look: Look, store: Store) -> Iterator[Desk]:
    yield from own_desk(look, store)


def own_desk(look: Look, store: Store) -> Iterator[Desk]:
    """Stand on the first session's own day, in Russian."""
    languages = Languages()
    languages.use("ru")
    made = Desk(store.db, languages=languages, look=look, today=lambda: DAY)
    first = session_rows.with_code(store.db, "S01")
    assert first
    made.select_session(first.uid)
    yield made
    store.db.listeners.clear()
    languages.use("en")
    # Before the look is put back: what is still there would be dressed again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if look.theme.name != "light" or look.theme.scale != 100:
        look.use("light", 100)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def whole_window(desk: Desk, qtbot: QtBot, size: QSize) -> Iterator[MainWindow]:
    """Show the window with every page; let go of its papers in the end."""
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(size)
    made.show()
    yield made
    for page in made.findChildren(DocumentsPage):
        page.composer.stop()
        page.preview.close_file()
