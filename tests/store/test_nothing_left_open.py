"""Whatever is read, and however it ends, every file is closed again: Windows would hold it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, nullcontext, suppress
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, driver, folder_lock, setting_rows, store_check
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from tests.hands.bad_stores import SAID, spoil
from tests.hands.open_files import held_open
from tests.hands.stores import MORNING, make_store

STATES = ("good", *SAID, "older", "missing")
NOTHING: tuple[int, list[str]] = (0, [])


@pytest.fixture(autouse=True)
def _counted_from_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count from nothing, whatever a store shared by other tests holds open meanwhile."""
    monkeypatch.setattr(driver.Connection, "opened", 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lay a store and a copy of it into a folder."""
    with closing(make_store(tmp_path)) as store:
        history.back_up(store.db)
    assert held_open(tmp_path) == NOTHING
    return tmp_path


def bring_into(path: Path, state: str) -> None:
    if state == "missing":
        path.unlink()
    elif state != "good":
        spoil(path, state)


@pytest.mark.parametrize("writable", [True, False])
def test_what_is_open_is_counted_until_it_is_closed(folder: Path, *, writable: bool) -> None:
    with closing(open_store(folder, writable=writable)) as store:
        connections, names = held_open(folder)
        assert connections == 1
        assert not names or {FILE_NAME, folder_lock.LOCK_NAME} & set(names)
        with closing(open_store(folder, writable=False)) as beside:
            assert store_check.damage(beside.db) == []
            assert held_open(folder)[0] == 2
        assert held_open(folder)[0] == 1
    store.close()
    assert held_open(folder) == NOTHING


@pytest.mark.parametrize("state", [*SAID, "older", "missing"])
def test_a_refused_store_is_let_go_of(folder: Path, state: str) -> None:
    bring_into(folder / FILE_NAME, state)
    with pytest.raises(ProblemError) as error:
        open_store(folder, writable=False)
    expected = {"older": "store_older", "missing": "store_lost"} | SAID
    assert error.value.problems[0].code == expected[state]
    assert held_open(folder) == NOTHING
    if state in SAID:
        with pytest.raises(ProblemError):
            open_store(folder)
        assert held_open(folder) == NOTHING


def test_a_folder_that_says_it_cannot_be_held_is_let_go_of(folder: Path) -> None:
    """The lock was taken already when the note beside it could not be written."""
    note = folder / folder_lock.WINDOW_NAME
    note.mkdir()
    with pytest.raises(ProblemError) as error:
        open_store(folder)
    assert error.value.problems[0].code == "file_is_folder"
    assert held_open(folder) == NOTHING
    note.rmdir()
    open_store(folder).close()


def test_who_comes_second_holds_nothing(folder: Path) -> None:
    with closing(open_store(folder)):
        before = held_open(folder)
        with pytest.raises(ProblemError):
            open_store(folder)
        assert held_open(folder) == before


def restore_newest(folder: Path) -> None:
    backup_files.restore(backup_files.list_backups(folder / "backups")[0].path, folder, MORNING)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(
    ("place", "read"),
    [
        (".", setting_rows.language_of),
        (".", backup_files.last_good_of_store),
        (".", restore_newest),
        ("backups", backup_files.list_backups),
        ("backups", backup_files.last_good),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_looking_at_stores_and_copies_holds_nothing(
    folder: Path, state: str, place: str, read: Callable[[Path], object]
) -> None:
    """The store is in a bad state first, then its newest copy as well."""
    copy = backup_files.list_backups(folder / "backups")[0].path
    newest = copy.with_name("seminar-desk-20990101-000000-000000.sqlite3")
    newest.write_bytes((folder / FILE_NAME).read_bytes())
    for path in (folder / FILE_NAME, newest):
        bring_into(path, state)
        with suppress(ProblemError) if read is restore_newest else nullcontext():
            read(folder / place)
        assert held_open(folder) == NOTHING


def test_a_copy_that_cannot_be_made_holds_nothing(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        before = held_open(folder)
        (folder / "blocked").write_text("not a folder", "utf-8")
        with pytest.raises(ProblemError):
            backup_files.back_up(store.db, folder / "blocked" / "inside")
        assert held_open(folder) == before
