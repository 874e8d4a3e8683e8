"""Every dialog fits every screen: its buttons are in sight, nothing is cut, only one bar scrolls.

All lengths grow with the scale, so that a screen of 1280×720 at 200 % leaves the least room of
all sizes that the settings offer: what fits there in a language fits everywhere in it, but for
what is not scrolled there. So it is tried in three languages, and a larger room in one.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.files import DATA
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.imports.import_frame import ImportFrame
from seminar_desk.ui.look.look import Look, dress
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from tests.hands.cut_words import cut_words
from tests.hands.desks import whole_window
from tests.hands.every_dialog import dialogs, forgotten
from tests.hands.stores import make_example

ROOMS = (
    ("small", 200, "ky"),
    ("small", 200, "ru"),
    ("small", 200, "en"),
    ("usual", 150, "ru"),
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_example(tmp_path / "дата")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1024, 600))


def _screen(name: str) -> QScreen:
    return next(screen for screen in QGuiApplication.screens() if screen.name() == name)


def _bars(area: QAbstractScrollArea) -> list[QScrollBar]:
    return [
        bar for bar in (area.horizontalScrollBar(), area.verticalScrollBar()) if bar.isVisible()
    ]


def _faults(dialog: QDialog, screen: QScreen) -> Iterator[str]:
    frame, room = dialog.frameGeometry(), screen.availableGeometry()
    if not room.contains(frame):
        yield f"{frame} is not on {room}"
    if not isinstance(dialog, FittedDialog):
        yield "is not built as dialogs are"
        return
    middle = dialog.middle
    for button in dialog.findChildren(QPushButton):
        place = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
        if button.isVisible() and not middle.isAncestorOf(button) and not room.contains(place):
            yield f"«{button.text()}» is off the screen"
    if middle.horizontalScrollBar().maximum() > 0:
        yield f"its middle is {middle.horizontalScrollBar().maximum()} px too narrow"
    for area in dialog.findChildren(QAbstractScrollArea):
        if area.isVisible() and len(_bars(area)) > 1:
            yield f"{type(area).__name__} scrolls two ways"
    yield from cut_words(dialog)


@pytest.mark.timeout(300)
def test_every_dialog_fits(window: MainWindow, desk: Desk, look: Look) -> None:
    known = dialogs(window)
    assert forgotten(known) == set()
    roster = open_table(DATA / "sample_roster.xlsx")
    faults = []
    for name, scale, language in ROOMS:
        screen = _screen(name)
        desk._languages.use(language)  # the desk would build every page anew
        look.use("light", scale)
        dress(window)
        for kind, make in known.items():
            dialog = make()
            if isinstance(dialog, ImportFrame):
                dialog.open_table(roster)
            dialog.setScreen(screen)
            dialog.move(screen.geometry().topLeft())
            dialog.show()
            for _ in range(3):
                QApplication.processEvents()
            where = f"{kind.__name__} {name} {scale} {language}"
            faults += [f"{where}: {fault}" for fault in _faults(dialog, screen)]
            dialog.done(QDialog.DialogCode.Rejected)
            dialog.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "\n".join(faults) == ""
