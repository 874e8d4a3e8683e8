"""Real stores for all tests; a word nobody expected in a log fails the test.

What the window needs stands in `tests/hands/desks.py`, so that everything else runs without Qt.
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from seminar_desk.store import driver
from seminar_desk.store.opening import Store
from seminar_desk.store.passphrase import StoreKey
from tests.hands.kept_keys import make_keys_once
from tests.hands.servers import (  # noqa: F401 - a server for whoever asks for one
    postgres_server,
    postgres_servers,
    postgres_url,
    pytest_generate_tests,
)
from tests.hands.stores import OPENED, make_store
from tests.hands.systems import most_memory
from tests.hands.tries import tries
from tests.hands.workers import begin_quickly, end_slowly

# What Qt says for want of a screen, a theme or a printer; none of it is ours to mend.
_HARMLESS = ("propagateSizeHints", "does not support raise", "XDG_RUNTIME_DIR", "CUPS")
_LONGEST_ID = 80
# How many objects are made before Python looks for garbage; its own 700 look all day long.
_BEFORE_GARBAGE = 20_000
gc.disable()  # until all tests are there: of what is loaded nothing goes
# The screens of old laptops: Qt's own one is square, so that no dialog would be as it is there.
_SCREENS = Path(__file__).parent / "hands" / "screens.json"
if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # Qt takes a name to end at a colon, so that one with a drive in it begins where pytest did.
    named = os.path.relpath(_SCREENS) if _SCREENS.drive else _SCREENS
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={named}"
# How long one example takes says how busy the machine is, not whether the program is right.
hypothesis.settings.register_profile("house", deadline=None, max_examples=tries(40))
hypothesis.settings.load_profile("house")


@pytest.hookimpl(tryfirst=True)  # xdist reads what groups them
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run what is quick and needs no Qt, then what is long, so that short ones end all workers.

    What a file makes for all its tests is made in one process: these stay together.
    """
    items.sort(key=_turn)
    for item in items:
        if _shares(item) and not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group(item.path.stem))


def pytest_collection_finish() -> None:
    """Never look through thousands of tests for garbage again, and seldom through the rest."""
    gc.freeze()
    gc.set_threshold(_BEFORE_GARBAGE)
    gc.enable()


def _turn(item: pytest.Item) -> int:
    if item.get_closest_marker("long"):
        return 1
    needs_qt = {"ui", "journeys"} & set(item.path.parts)
    return 2 if needs_qt else 0


def _shares(item: pytest.Item) -> bool:
    named = item._fixtureinfo.name2fixturedefs if isinstance(item, pytest.Function) else {}
    return any(fixtures[-1].scope == "module" for fixtures in named.values())


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


@pytest.fixture(autouse=True)
def _every_file_is_closed() -> Iterator[None]:
    """Close what the test itself opened; whatever else is still open, the program forgot."""
    kept, before = len(OPENED), driver.still_open()
    yield
    for opened in OPENED[kept:]:
        opened.close()
    del OPENED[kept:]
    assert driver.still_open() == before


@pytest.fixture(autouse=True)
def _the_process_is_as_it_was() -> Iterator[None]:
    """Leave the next test neither a narrow mask nor a bound of memory, in whatever order they run.

    The program narrows its mask in `main()`, which many tests call; only workers bound themselves.
    """
    before = _mask(), most_memory()
    yield
    assert (_mask(), most_memory()) == before


def _mask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


@pytest.fixture(autouse=True)
def quick_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin workers quickly; modules that try a fresh interpreter have a fixture of this name."""
    begin_quickly(monkeypatch)


@pytest.fixture(autouse=True)
def _workers_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    end_slowly(monkeypatch)


@pytest.fixture(autouse=True)
def keys_are_made_once(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make them once; fixtures begin by their names, so that what is patched is put back first."""
    make_keys_once(monkeypatch)
    yield
    StoreKey.forget_all()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open a store with the real schedule on disk."""
    opened = make_store(tmp_path / "дата")
    yield opened
    opened.close()
