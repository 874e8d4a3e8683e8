"""The page of check-in, as the tests here find it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import open_page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> CheckInPage:
    """Show the page in the window that has the keys."""
    opened = open_page(qtbot, desk)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened
