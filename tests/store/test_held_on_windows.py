"""What somebody has open on Windows cannot be replaced there: then all stays as it was."""

from __future__ import annotations

import errno
import importlib
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seminar_desk import windows
from seminar_desk.actions import desk_lock, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files
from seminar_desk.store.database import FILE_NAME, connect
from seminar_desk.store.folder_lock import WINDOW_NAME
from seminar_desk.store.opening import open_store
from tests.hands.stores import open_new
from tests.hands.systems import IS_WINDOWS, not_on_windows
from tests.hands.windows_errors import refused_by_windows

MORNING = datetime(2017, 10, 24, 8, tzinfo=UTC)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of a store that went on after it, with what is not merged yet beside it."""
    opened = open_new(tmp_path)
    try:
        made = backup_files.back_up(opened.db, tmp_path / "backups")
        settings.change(opened.db, trainer="Айгүл")
    finally:
        opened.close()
    return made


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _trainer(folder: Path) -> str:
    opened = open_store(folder, writable=False)
    try:
        (row,) = opened.db.select("SELECT value FROM setting WHERE uid = 'trainer'")
        return str(row[0])
    finally:
        opened.close()


@pytest.mark.parametrize("refused", ["store", "journal", "index"])
@not_on_windows("a real reader is asked below")
def test_a_store_that_windows_does_not_let_go_stays_as_it_was(
    tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    opened = open_store(tmp_path)
    try:
        settings.change(opened.db, trainer="Бакыт")
        before = _files(tmp_path)
        assert f"{FILE_NAME}-wal" in before
        give_name, unlink = windows.give_name, Path.unlink

        def held_name(file: Path, to: Path) -> None:
            if refused == "store" and to == tmp_path / FILE_NAME and file.suffix == ".part":
                raise refused_by_windows(5, errno.EACCES, str(to))
            give_name(file, to)

        def held_unlink(self: Path, missing_ok: bool = False) -> None:
            ending = {"journal": "-wal", "index": "-shm"}.get(refused)
            if ending and self.name == FILE_NAME + ending:
                raise refused_by_windows(32, errno.EACCES, str(self))
            unlink(self, missing_ok=missing_ok)

        monkeypatch.setattr(time, "sleep", lambda _seconds: None)
        monkeypatch.setattr(windows, "give_name", held_name)
        monkeypatch.setattr(Path, "unlink", held_unlink)
        with pytest.raises(ProblemError) as caught:
            backup_files.restore(copy, tmp_path, MORNING, lock=opened.lock)
        monkeypatch.undo()
        after = _files(tmp_path)
    finally:
        opened.close()
    assert caught.value.problems[0].code == "store_held"
    for kept in (before, after):
        kept.pop(f"{FILE_NAME}-shm", None)  # SQLite makes it anew
    assert after == before
    assert _trainer(tmp_path) == '"Бакыт"'


def test_a_disk_that_fails_midway_leaves_the_store_and_no_rest(
    tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _files(tmp_path)
    give_name = windows.give_name

    def failing(file: Path, to: Path) -> None:
        if to == tmp_path / FILE_NAME and file.suffix == ".part":
            raise OSError(errno.EIO, "input/output error", str(to))
        give_name(file, to)

    with monkeypatch.context() as patched:
        patched.setattr(windows, "give_name", failing)
        with pytest.raises(ProblemError, match="disk_gone"):
            backup_files.restore(copy, tmp_path, MORNING)
    after = _files(tmp_path)
    after.pop("seminar-desk.lock", None)
    before.pop("seminar-desk.lock", None)
    before.pop("seminar-desk.closed.txt", None)  # the next start looks for itself
    assert after == before
    assert _trainer(tmp_path) == '"Айгүл"'


def test_a_lost_store_that_cannot_be_set_aside_is_said_and_stays(
    tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(self: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.EIO, "input/output error", f"{self} {missing_ok}")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", failing)
        with pytest.raises(ProblemError, match="disk_gone"):
            backup_files.set_aside(tmp_path, MORNING)
    assert copy.exists()
    assert _trainer(tmp_path) == '"Айгүл"'


def test_a_reader_on_windows_keeps_the_store_and_elsewhere_does_not_matter(
    tmp_path: Path, copy: Path
) -> None:
    def restored() -> str:
        with closing(connect(tmp_path / FILE_NAME)) as reader:
            reader.execute("SELECT COUNT(*) FROM setting").fetchone()
            try:
                backup_files.restore(copy, tmp_path, MORNING)
            except ProblemError as error:
                return error.problems[0].code
        return ""

    assert restored() == ("store_held" if IS_WINDOWS else "")
    if IS_WINDOWS:
        assert _trainer(tmp_path) == '"Айгүл"'
        assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]
        assert not list(tmp_path.glob("replaced-*"))


def test_an_old_copy_that_cannot_go_does_not_spoil_the_new_one(
    tmp_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def held(self: Path, missing_ok: bool = False) -> None:
        if self == copy:
            raise PermissionError(errno.EACCES, "held")
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    opened = open_store(tmp_path)
    try:
        made = backup_files.back_up(opened.db, tmp_path / "backups", kept=1)
    finally:
        opened.close()
    assert [found.path for found in backup_files.list_backups(copy.parent)] == [made, copy]


@not_on_windows("another lock")
def test_any_way_of_saying_that_a_lock_is_held_names_the_other_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = importlib.import_module("fcntl")

    def held(_descriptor: int, _how: int) -> None:
        raise refused_by_windows(33, errno.EACCES)

    monkeypatch.setattr(fcntl, "flock", held)
    with pytest.raises(ProblemError) as caught:
        open_store(tmp_path)
    assert caught.value.problems[0].code == "store_in_use"


def test_a_second_window_hears_where_the_first_one_is(tmp_path: Path) -> None:
    opened = open_new(tmp_path)
    try:
        with pytest.raises(ProblemError) as caught:
            open_store(tmp_path)
    finally:
        opened.close()
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["folder"]) == ("store_in_use", str(tmp_path))
    assert not (tmp_path / WINDOW_NAME).exists()


def test_a_file_in_the_folders_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("a note", "utf-8")
    with pytest.raises(ProblemError) as caught:
        open_store(tmp_path / "desk")
    assert caught.value.problems[0].code == "folder_is_file"
    assert (tmp_path / "desk").read_text("utf-8") == "a note"


def test_a_pin_is_forgotten_though_the_file_cannot_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "read-only", str(missing_ok))

    opened = open_new(tmp_path)
    try:
        desk_lock.set_pin(opened.db, pin="4711")
        (tmp_path / "reset-pin").touch()
        with monkeypatch.context() as patched:
            patched.setattr(Path, "unlink", held)
            assert desk_lock.forget_pin_if_asked(opened.db)
        desk_lock.check_pin(opened.db, pin="0000")
    finally:
        opened.close()
