"""The project's long lines are whole in Settings, whatever the letters' size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LongLineEditor
from seminar_desk.ui.settings.page import SettingsPage


@pytest.mark.parametrize("scale", [100, 125, 150])
def test_long_lines_are_whole_and_nothing_lies_aside(desk: Desk, qtbot: QtBot, scale: int) -> None:
    desk.set_look("light", scale)
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(1072, 700)
    page.reload()
    page.show()
    for section in (1, 2):  # the project, and the consent
        page.turn_to(section)
        qtbot.waitUntil(lambda: all(map(_is_whole, _shown(page))))
        assert _shown(page)
        aside = [area.horizontalScrollBar().maximum() for area in page.findChildren(QScrollArea)]
        assert aside == [0] * len(aside)


def _shown(page: SettingsPage) -> list[LongLineEditor]:
    return [text for text in page.findChildren(LongLineEditor) if text.isVisible()]


def _is_whole(text: LongLineEditor) -> bool:
    layout, block = text.document().documentLayout(), text.document().firstBlock()
    return layout.blockBoundingRect(block).height() <= text.viewport().height()
