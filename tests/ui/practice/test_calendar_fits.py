"""No word of the calendar over Practice is cut, whatever the letters' size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.practice.page import PracticePage
from tests.hands.cut_words import cut_words
from tests.hands.desks import whole_window
from tests.hands.stores import make_example


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_example(tmp_path / "дата")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1280, 720))


def test_every_word_of_the_calendar_fits(window: MainWindow, desk: Desk) -> None:
    cut = []
    for scale, language in ((200, "ky"), (200, "ru"), (100, "ky")):
        desk.set_look("light", scale)
        desk.set_language(language)
        window.show_page("practice")
        _settle()  # the page is built anew
        page = window.page("practice")
        assert isinstance(page, PracticePage)
        page.show_calendar(is_shown=True)
        _settle()
        assert page.calendar.isVisible()
        cut += [f"{language} {scale}: {words}" for words in cut_words(window)]
    assert "\n".join(cut) == ""


def _settle() -> None:
    for _ in range(6):
        QApplication.processEvents()
