"""Every dialog and question fits every screen: buttons in sight, nothing cut, only one bar scrolls.

All lengths grow with the scale: 1366×768 at 150 % is as roomy as 910×512 at 100 %, which is tried
in its place. So each dialog is built once for a scale, and shown on one screen after another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_sheet import TableFile
from seminar_desk.files import DATA
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.imports.import_frame import ImportFrame
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import Look, dress
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.rows_table import RowsTable
from tests.hands.cut_words import cut_words
from tests.hands.desks import whole_window
from tests.hands.every_dialog import dialogs, forgotten
from tests.hands.every_question import asked_in_source, questions
from tests.hands.stores import make_example

# The screens of tests/hands/screens.json at a scale, the largest first: usual is 1366×768, high
# 1280×800, half 910×512, small 1280×720.
_FRAME = QSize(16, 40)  # what a window's frame may take
SCALES = {100: ("usual", "high", "half"), 200: ("small",)}
# English says all in the fewest letters: it is looked at where the room is least.
LOOKS = [(language, scale) for language in ("ky", "ru") for scale in SCALES] + [("en", 200)]


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
        may_scroll_both_ways = isinstance(area, RowsTable)  # figures and days are read whole
        if area.isVisible() and len(_bars(area)) > 1 and not may_scroll_both_ways:
            yield f"{type(area).__name__} scrolls two ways"
    if isinstance(dialog, Question) and dialog.yes.text().startswith(words.tr("Cancel")[:5]):
        assert dialog.no.text() != words.tr("Cancel"), "«Отмена» beside «Отменить сессию»"
    yield from cut_words(dialog)


def _faults_on(dialog: QDialog, screens: Sequence[str]) -> Iterator[str]:
    """Show a dialog on one screen after another, and name what is wrong with it there."""
    for name in screens:
        screen = _screen(name)
        room = screen.availableSize() - _FRAME
        if dialog.isVisible() and dialog.size().boundedTo(room) == dialog.size():
            continue  # a smaller screen that has room for it as it is changes nothing
        dialog.setScreen(screen)
        dialog.move(screen.geometry().topLeft())
        if isinstance(dialog, FittedDialog):
            dialog.fit()
        dialog.show()
        for _ in range(2):
            QApplication.processEvents()
        yield from (f"{name}: {fault}" for fault in _faults(dialog, screen))


def _answered(ask: Callable[[], object], screens: Sequence[str]) -> list[str]:
    """Ask a question, look at it on the screens and leave it; say what is wrong with it."""
    found: list[str] = []
    seen: list[QDialog] = []

    def look_at_it() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            seen.append(dialog)
            try:
                found.extend(_faults_on(dialog, screens))
            finally:
                dialog.done(QDialog.DialogCode.Rejected)

    QTimer.singleShot(0, look_at_it)
    ask()
    for dialog in seen:
        dialog.deleteLater()  # else its window dresses it anew with itself
    return found if seen else ["was never asked"]


@cache
def _list() -> TableFile:
    return open_table(DATA / "sample_roster.xlsx")


def _made(make: Callable[[], QDialog], screens: Sequence[str]) -> list[str]:
    dialog = make()
    if isinstance(dialog, ImportFrame):
        dialog.open_table(_list())
    found = list(_faults_on(dialog, screens))
    dialog.done(QDialog.DialogCode.Rejected)
    dialog.deleteLater()
    return found


@pytest.mark.long
@pytest.mark.timeout(300)
def test_every_dialog_and_question_fits(window: MainWindow, desk: Desk, look: Look) -> None:
    known, asked = dialogs(window), questions(window)
    assert forgotten(known) == set()
    assert sorted(asked) == sorted(asked_in_source())
    faults = []
    looks = {kind.__name__: partial(_made, make) for kind, make in known.items()}
    looks |= {name: partial(_answered, ask) for name, ask in asked.items()}
    for language, scale in LOOKS:
        desk._languages.use(language)  # the desk would build every page anew
        look.use("light", scale)
        dress(window)
        for name, look_at in looks.items():
            faults += [f"{name} {scale} {language} {fault}" for fault in look_at(SCALES[scale])]
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "\n".join(faults) == ""
