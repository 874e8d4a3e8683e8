"""Which of several sticks: each with the room it has, in the words of its reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export import export_outlet
from tests.hands.checkins import answering


@pytest.mark.parametrize(("language", "room"), [("ru", "14,0 ГБ"), ("en", "14.0 GB")])
def test_the_room_is_said_as_on_any_disk(
    desk: Desk, qtbot: QtBot, language: str, room: str
) -> None:
    window, offered = QWidget(), list[str]()
    qtbot.addWidget(window)
    desk._languages.use(language)
    sticks = [export_outlet.Stick(name, Path(name), 15_000_000_000) for name in ("A", "B")]

    def look(dialog: QDialog) -> None:
        choice = dialog.findChild(QComboBox)
        assert choice
        offered.extend(choice.itemText(place) for place in range(choice.count()))

    answering(look)
    assert export_outlet.ask(desk, window, sticks) is None
    assert [room in words for words in offered] == [True, True, False]
