"""One workbook of a day, for all tests that read it or spoil a copy of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.test_donor_texts import live_a_day
from tests.hands.stores import make_store
from tests.hands.workbooks import export


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write it once; every test spoils a copy in its own way."""
    folder = tmp_path_factory.mktemp("обмен")
    store = make_store(folder / "дата")
    live_a_day(store.db)
    path = export(store.db, path=folder / "S01 обмен.xlsx").path
    store.close()
    return path
