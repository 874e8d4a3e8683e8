"""The bar over a paper comes to rest where a window is narrow."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.ui.frame.main_window import MainWindow
from tests.hands.documents_pages import documents, turn_to


def test_percents_do_not_come_and_go_while_a_paper_is_drawn(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Each state of the bar comes once; what went while it came would be half hidden."""
    turn_to(window, qtbot, "ru", 200)
    window.resize(1280, 800)
    page = documents(window)
    page.bar._drawing.setInterval(0)
    window.show_page("documents")
    qtbot.waitUntil(page.bar.stop.isVisible)
    percent, seen = page.bar.percent, list[tuple[int, bool, bool]]()
    while page.on_show is None:
        seen.append((page.bar.width(), percent.isVisible(), percent.isHidden()))
        QApplication.processEvents()
    assert len([*groupby(seen)]) == len({*seen})
    assert all(is_visible != is_hidden for _, is_visible, is_hidden in seen)
    assert percent.isVisible() != percent.isHidden()
