"""The page of check-in, as the tests here find it: five people listed, nobody marked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from seminar_desk.domain.people.row_order import RowOrder
from seminar_desk.store.opening import Store
from seminar_desk.ui.checkin.page import CheckInPage, create
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import Look
from tests.hands.checkins import list_five, open_page
from tests.hands.desks import own_desk
from tests.hands.kept_pages import KeptPage
from tests.hands.stores import make_filled, make_store

Kept = KeptPage[CheckInPage]
_SIZE = QSize(1072, 728)


@pytest.fixture(scope="module")
def kept(look: Look, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    made = KeptPage(look, tmp_path_factory.mktemp("checkin"), list_five, create, _SIZE)
    yield made
    made.close()


@pytest.fixture
def is_kept(request: pytest.FixtureRequest, kept: Kept) -> bool:
    """Say whether the page is the one that is kept; a module may want a new one each time."""
    assert kept
    return "page" in request.fixturenames


@pytest.fixture
def store(
    request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot, is_kept: bool
) -> Iterator[Store]:
    """Open a store; whoever asks for the page has the page's own, as it was filled."""
    if not is_kept:
        folder = tmp_path / "дата"
        wants_page = "page" in request.fixturenames
        yield make_filled(folder, list_five) if wants_page else make_store(folder)
        return
    kept: Kept = request.getfixturevalue("kept")
    page = kept.as_new(qtbot)
    if page.view.chips.role_code:
        page.view.chips.choose("")
    page.restore({"query": "", "row": "", "order": RowOrder()})
    page.take_keys()
    yield kept.store
    kept.put_away()


@pytest.fixture
def desk(request: pytest.FixtureRequest, look: Look, store: Store, is_kept: bool) -> Iterator[Desk]:
    if is_kept:
        yield request.getfixturevalue("kept").desk
    else:
        yield from own_desk(look, store)


@pytest.fixture
def page(request: pytest.FixtureRequest, qtbot: QtBot, desk: Desk, is_kept: bool) -> CheckInPage:
    """Show the page in the window that has the keys."""
    if is_kept:
        kept: Kept = request.getfixturevalue("kept")
        return kept.shown
    opened = open_page(qtbot, desk)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened
