"""The page of check-in, as the tests here find it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.store.opening import Store
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import list_five, open_page
from tests.hands.stores import make_filled, make_store


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """Open a store; whoever asks for the page finds five people listed."""
    folder = tmp_path / "дата"
    return make_filled(folder, list_five) if "page" in request.fixturenames else make_store(folder)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> CheckInPage:
    """Show the page in the window that has the keys."""
    opened = open_page(qtbot, desk)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened
