"""Chips over a list of rows, or the drop-down in their place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.inputs import Choice
from seminar_desk.ui.widgets.state_chips import ChipState, StateChips


def test_a_number_that_grew_is_read_whole_in_the_short_form(desk: Desk, qtbot: QtBot) -> None:
    host, chips = QWidget(), StateChips(desk)
    qtbot.addWidget(host)
    column(row((Choice(), 1), chips), of=host)
    chips.show_states([ChipState("all", "Все: 0")])
    chips.show_short(wanted=True)
    host.resize(260, 80)
    host.show()
    chips.show_states([ChipState("all", "Все: 1200"), ChipState("bare", "Не закрыта: 400")])
    qtbot.waitUntil(lambda: chips.choice.width() >= chips.choice.sizeHint().width(), timeout=1500)
    assert chips.choice.minimumSizeHint() == chips.choice.sizeHint()
