"""The page Practice, as most tests here find it: without plans."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.ui.look.look import Look
from seminar_desk.ui.practice.page import PracticePage
from tests.hands.kept_pages import KeptPage
from tests.hands.practice import as_new, kept_page
from tests.hands.stores import open_first_session


@pytest.fixture(scope="module")
def kept(look: Look, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptPage[PracticePage]]:
    """Build the page once; another store's page joins by a fixture of this name."""
    yield from kept_page(look, tmp_path_factory, open_first_session)


@pytest.fixture
def page(kept: KeptPage[PracticePage], qtbot: QtBot) -> Iterator[PracticePage]:
    yield as_new(kept, qtbot)
    kept.put_away()
