"""No word of the window is cut: every page, three languages, every size of the look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import example
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import ElidedLabel
from tests.hands.desks import DAY, whole_window

KEYS = [entry.key for entry in pages()]
# English says all in the fewest letters: it is looked at where the room is least.
LOOKS = [*((scale, words) for scale in (100, 125, 150, 200) for words in ("ru", "ky")), (200, "en")]
_SPARE = 1


@pytest.fixture
def store(store: Store) -> Store:
    """Fill the day, as the example shows it."""
    example.fill_day(store.db, today=DAY)
    return store


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1280, 800))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("key", KEYS)
def test_every_word_fits(window: MainWindow, desk: Desk, qtbot: QtBot, key: str) -> None:
    page = window.page(key)
    if isinstance(page, DocumentsPage):
        with qtbot.waitSignal(page.shown, timeout=20_000):
            window.show_page(key)
    else:
        window.show_page(key)
    cut = []
    for scale, language in LOOKS:
        desk.set_look("light", scale)
        desk.set_language(language)
        window.resize(1280, 800)
        for _ in range(6):
            QApplication.processEvents()
        cut += [f"{language} {scale}: {words}" for words in _cut_words(window)]
    assert "\n".join(cut) == ""


def _cut_words(window: QWidget) -> list[str]:
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.width() or not widget.height():
            continue
        lacking = _lacking(widget)
        if lacking > _SPARE:
            found.append(f"{type(widget).__name__} {_words(widget)} lacks {lacking} px")
    return found


def _words(widget: QWidget) -> str:
    return str(widget.property("text") or widget.accessibleName())


def _lacking(widget: QWidget) -> int:
    """Return how many pixels the words of a widget lack; 0 for what carries no words."""
    if isinstance(widget, Button) and widget.text():
        lacking = widget.sizeHint().width() - widget.width()
        return max(lacking, widget.fontMetrics().height() - widget.height())
    if isinstance(widget, QCheckBox | QRadioButton) and widget.text():
        return widget.sizeHint().width() - widget.width()
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel) or not widget.text():
        return 0
    room = widget.contentsRect()
    if widget.wordWrap():
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = widget.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 9999), flags, widget.text()
        )
    else:
        needed = widget.fontMetrics().boundingRect(QRect(0, 0, 9999, 9999), 0, widget.text())
    return max(needed.width() - room.width(), needed.height() - room.height())
