"""A button that waits for something has the keys later, as before the window was built anew."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.frame.where_left import WhereLeft
from seminar_desk.ui.widgets import boxes


class Small(Page):
    """Have a button that waits for something, and two lines."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        super().__init__(desk)
        qtbot.addWidget(self)
        self.button, self.line = QPushButton(), QLineEdit()
        boxes.column(QLineEdit(), self.line, self.button, of=self)
        self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)


@pytest.mark.parametrize("goes_elsewhere", [False, True])
def test_a_button_that_waits_has_the_keys_later_unless_the_user_went_elsewhere(
    desk: Desk, qtbot: QtBot, goes_elsewhere: bool
) -> None:
    old = Small(desk, qtbot)
    old.button.setFocus()
    left = WhereLeft(old)
    old.close()
    new = Small(desk, qtbot)
    new.button.setEnabled(False)
    left.put_back(new)
    if goes_elsewhere:
        new.line.setFocus()
    new.button.setEnabled(True)
    assert QApplication.focusWidget() is (new.line if goes_elsewhere else new.button)
