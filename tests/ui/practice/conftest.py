"""The page Practice, as most tests here find it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.practice.page import PracticePage
from tests.hands.practice import open_page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PracticePage:
    return open_page(desk, qtbot)
