"""The page of the project office, as the tests here find it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.page import CERTIFICATES, OfficePage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> OfficePage:
    made = OfficePage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    made.show()
    made.turn_to(CERTIFICATES)
    return made
