"""What stands in the workbook is read whole on a small laptop: no sheet's name ends with «…»."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export.export_cards import ContentsCard
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.widgets.labels import ElidedLabel
from tests.hands.desks import whole_window
from tests.hands.stores import make_example


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_example(tmp_path / "дата")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1230, 730))


@pytest.mark.parametrize("language", ["ru", "ky", "en"])
def test_no_name_is_cut(window: MainWindow, desk: Desk, language: str) -> None:
    desk.set_language(language)
    window.show_page("export")
    for _ in range(3):
        QApplication.processEvents()
    card = window.page("export").findChild(ContentsCard)
    assert card
    words = [one for one in card.findChildren(ElidedLabel) if one.isVisible()]
    assert len(words) > 8
    assert [one.text() for one in words if one.sizeHint().width() > one.width()] == []
