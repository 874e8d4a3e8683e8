"""A disk that fails to say what is there (EIO) has none of it: words or nothing, never a fault."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

import main
from seminar_desk import files
from seminar_desk.actions import desk_lock, history
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.table import table_bytes
from seminar_desk.exchange.workbook import book_opening
from seminar_desk.store import backup_files, data_places, desk_copies, driver, erasure
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.opening import Store
from tests.hands.stores import MORNING


@pytest.fixture
def dead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder whose disk answers nothing."""
    folder = tmp_path / "stick"
    asked = Path.stat

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if folder in path.parents:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return asked(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)
    return folder


def test_what_is_asked_in_passing_is_not_there(dead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not files.is_file(dead / "S01.xlsx")
    assert not book_opening.is_likely(dead / "S01.xlsx")
    monkeypatch.setenv(files.REFERENCE, str(dead))
    assert files.data_file("schedule.csv") == files.DATA / "schedule.csv"


def test_no_new_key_is_made_where_nobody_says_whether_there_is_one(dead: Path) -> None:
    """Else a stick that hesitates would give this computer another key, and other marks."""
    dead.mkdir()
    with pytest.raises(ProblemError) as refused:
        laptop_keys.own_key(dead, laptop_keys.this_computer(), "life")
    assert [problem.code for problem in refused.value.problems] == ["disk_gone"]
    assert list(dead.iterdir()) == []


def test_who_is_not_answered_says_a_sentence(
    dead: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for call in (["sessions"], ["restore", str(dead / "copy.sqlite3")]):
        assert main.main([*call, "--data-dir", str(dead)]) == 1
        said = capsys.readouterr().err
        assert said.strip()
        assert "Traceback" not in said
    with pytest.raises(ProblemError):
        table_bytes.content_of(dead / "список.xlsx", 9)
    with pytest.raises(ProblemError):
        backup_files.restore(dead / "copy.sqlite3", dead, MORNING)
    with pytest.raises(ProblemError):
        desk_copies.read_mark(dead / "copy.sqlite3")


def test_a_copy_that_nobody_sees_is_not_called_gone(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = history.back_up(store.db)
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: refuse())
    monkeypatch.setattr(Path, "exists", lambda *_, **__: refuse())
    gone, is_whole = erasure.let_copies_go(store.db, 1_000_000, [kept.parent])
    assert (gone, is_whole) == (0, False)
    assert tmp_path


def test_what_was_kept_aside_and_nobody_sees_is_not_called_gone(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    (store.db.folder / "replaced-20171024-090000.sqlite3").touch()
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: refuse())
    monkeypatch.setattr(Path, "exists", lambda *_, **__: refuse())
    assert erasure.let_copies_go(store.db, 1, []) == (0, False)


def test_a_folder_that_is_not_told_of_is_not_called_another_laptop_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "writer-другой.txt").touch()

    def codes() -> list[str]:
        found = data_places.fears(tmp_path, MORNING, environment={}, mounts=Path("gone"))
        return [problem.code for problem in found]

    assert codes() == ["store_from_elsewhere"]
    monkeypatch.setattr(Path, "glob", lambda *_: refuse())
    assert codes() == []


def test_a_folder_that_is_not_told_of_asks_for_no_other_pin(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_lock.set_pin(store.db, pin="4711")
    (store.db.folder / desk_lock.RESET_FILE).touch()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "iterdir", lambda _self: refuse())
        assert not desk_lock.forget_pin_if_asked(store.db)
    with pytest.raises(ProblemError, match="pin_wrong"):
        desk_lock.check_pin(store.db, pin="0000")
    desk_lock.check_pin(store.db, pin="4711")


def refuse() -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


@pytest.mark.parametrize(("code", "said"), [(3, "store_read_only"), (15, "store_busy")])
def test_what_sqlite_seldom_says_has_a_sentence(code: int, said: str) -> None:
    error = sqlite3.OperationalError("locking protocol")
    error.sqlite_errorcode = code
    problem = driver.problem_of(error, "x")
    assert problem is not None
    assert problem.code == said
