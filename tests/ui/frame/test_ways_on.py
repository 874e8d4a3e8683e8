"""A store that will not open: the window says what became of it, and offers what can be done."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from seminar_desk import app
from seminar_desk.actions import history, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.database import FILE_NAME
from seminar_desk.ui.frame import store_opening
from seminar_desk.ui.frame.start_box import StartBox
from seminar_desk.ui.look.look import Look
from tests.hands.stores import make_store
from tests.hands.systems import not_on_windows, without_privileges

ANEW, BACK = 1, 2  # the buttons, behind the one that changes nothing


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[app.Program]:
    made = app.Program(tmp_path / "data", today=lambda: date(2026, 3, 5))
    yield made
    made.close()
    made.languages.use("en")
    made.deleteLater()
    look.use("light", 100)


@pytest.fixture
def folder(program: app.Program) -> Path:
    """Return the program's folder with a closed store and a copy of it."""
    store = make_store(program.folder)
    settings.change(store.db, trainer="Мусаева", first_start_done=True)
    history.back_up(store.db)
    store.close()
    return program.folder


def answering(place: int) -> list[str]:
    """Press a button of the box to come; return what it says."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, StartBox)
        said.extend(line.text() for line in box.middle.inside.findChildren(QLabel))
        assert box.buttons[0].isDefault()
        box.buttons[place].click()

    QTimer.singleShot(0, press)
    return said


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("spoil", [Path.unlink, _emptied])
def test_a_store_that_is_gone_goes_back_to_its_copy(
    folder: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(folder / FILE_NAME)
    said = answering(BACK)
    store = store_opening.open_or_explain(folder)
    assert store
    assert setting_rows.current(store.db).trainer == "Мусаева"
    store.close()
    assert len(said) == 2  # what became of it, and when the copy was made
    # Nobody is told that a file is kept which is not there.
    assert ("рядом" in said[1]) == (spoil is _emptied)


def test_a_store_that_is_gone_begins_anew_only_when_somebody_says_so(folder: Path) -> None:
    path = folder / FILE_NAME
    path.unlink()
    path.with_name(f"{FILE_NAME}-wal").write_bytes(b"changes")
    answering(0)
    assert store_opening.open_or_explain(folder) is None
    assert not path.exists()
    answering(ANEW)
    store = store_opening.open_or_explain(folder)
    assert store
    assert setting_rows.current(store.db).trainer == ""
    store.close()
    assert [each.read_bytes() for each in folder.glob("replaced-*-wal")] == [b"changes"]


def test_a_folder_in_the_stores_place_is_put_aside(folder: Path) -> None:
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()
    answering(1)
    store = store_opening.open_or_explain(folder)
    assert store
    store.close()
    assert [each.is_dir() for each in folder.glob("replaced-*")] == [True]


@not_on_windows("its owner may write a folder that is marked read-only")
def test_a_store_on_a_protected_stick_is_shown_and_nothing_is_written(
    program: app.Program, folder: Path
) -> None:
    folder.chmod(0o555)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with without_privileges():
        answering(1)
        store = store_opening.open_or_explain(folder)
        assert store
        window = program.open(store)
        window.show()
        for entry in window.entries:
            window.show_page(entry.key)
        program.greet(None)
        said = window.toasts.texts()
        assert "только для чтения" in said[-1]
        with pytest.raises(ProblemError, match="store_reading_only"):
            settings.change(store.db, trainer="Асанов")
        program.close()
    folder.chmod(0o755)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_a_row_that_a_stranger_changed_is_told_at_the_start(
    program: app.Program, folder: Path
) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as stranger:
        stranger.execute("DROP TRIGGER session_update")
        stranger.execute("UPDATE session SET venue = 'клуб' WHERE code = 'S01'")
    store = store_opening.open_or_explain(folder)
    assert store
    window = program.open(store)
    window.show()
    program.greet(None)
    assert len([text for text in window.toasts.texts() if "session" in text]) == 2
