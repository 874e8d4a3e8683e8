"""Real desks for the tests of pages; a word nobody expected in a log fails the test."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language.languages import Languages
from seminar_desk.ui.look.fonts import register_fonts
from seminar_desk.ui.look.look import Look
from tests.hands.stores import make_store

DAY = date(2017, 10, 24)
# What Qt says for want of a screen, a theme or a printer; none of it is ours to mend.
_HARMLESS = ("propagateSizeHints", "does not support raise", "XDG_RUNTIME_DIR", "CUPS")
_LONGEST_ID = 80
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a test after a long value by its length alone: ids travel between processes."""
    if isinstance(val, bytes | str) and len(val) > _LONGEST_ID:
        return f"{type(val).__name__}-{len(val)}"
    return None


@pytest.fixture
def expected_words() -> list[str]:
    """Collect parts of log lines that a test provokes on purpose."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_words(
    request: pytest.FixtureRequest, expected_words: list[str]
) -> Iterator[None]:
    caplog = request.getfixturevalue("caplog")
    yield
    said = [
        record.getMessage()
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    captured = getattr(request.node, "qt_log_capture", None)
    if captured is not None:
        said += [record.message for record in captured.records if record.matches_level("WARNING")]
    fine = (*_HARMLESS, *expected_words)
    assert [words for words in said if not any(part in words for part in fine)] == []


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """Dress the application once; tests that change the look put it back."""
    qapp.setStyle("Fusion")
    register_fonts()
    dressed = Look()
    dressed.use("light", 100)
    return dressed


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open a store with the real schedule on disk."""
    opened = make_store(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def desk(look: Look, store: Store) -> Iterator[Desk]:
    """Stand on the first session's own day, in Russian."""
    languages = Languages()
    languages.use("ru")
    made = Desk(store.db, languages=languages, look=look, today=lambda: DAY)
    first = session_rows.with_code(store.db, "S01")
    assert first
    made.select_session(first.uid)
    yield made
    store.db.listeners.clear()
    languages.use("en")
    if look.theme.name != "light" or look.theme.scale != 100:
        look.use("light", 100)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
