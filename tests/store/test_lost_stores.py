"""What became of a store: each bad end is said by its own sentence, and none begins anew."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import (
    backup_files,
    desk_copies,
    driver,
    schema,
    setting_rows,
    store_check,
)
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from tests.hands.stores import MORNING, make_store
from tests.hands.systems import not_on_windows, without_privileges


def codes_of(folder: Path, *, writable: bool) -> list[str]:
    with pytest.raises(ProblemError) as error:
        open_store(folder, writable=writable)
    return [problem.code for problem in error.value.problems]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a closed store and a copy of it."""
    folder = tmp_path / "desk"
    with closing(make_store(folder)) as store:
        settings.change(store.db, trainer="Мусаева")
        history.back_up(store.db)
    return folder


def hollow(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")


def log_alone(path: Path) -> None:
    path.unlink()
    path.with_name(f"{path.name}-wal").write_bytes(b"changes")


def folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


SPOILT: list[tuple[Callable[[Path], object], list[str]]] = [
    (Path.unlink, ["store_lost", "backup_offered"]),
    (lambda path: os.truncate(path, 0), ["store_emptied", "backup_offered"]),
    (log_alone, ["store_lost", "backup_offered"]),
    (hollow, ["store_emptied"]),
    (folder_instead, ["store_is_folder"]),
]


@pytest.mark.parametrize(("spoil", "said"), SPOILT)
def test_a_store_that_is_gone_begins_in_no_silence_and_comes_back(
    folder: Path, spoil: Callable[[Path], object], said: list[str]
) -> None:
    spoil(folder / FILE_NAME)
    before = sorted(path.name for path in folder.iterdir())
    for writable in (True, False):
        assert codes_of(folder, writable=writable) == said
    names = {path.name for path in folder.iterdir()} - {"seminar-desk.lock"}
    assert names == set(before) - {"seminar-desk.lock"}
    good = backup_files.last_good_of_store(folder)
    assert good
    kept = backup_files.restore(good.path, folder, MORNING)
    with closing(open_store(folder)) as store:
        assert setting_rows.current(store.db).trainer == "Мусаева"
    if spoil is log_alone:
        assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"changes"


@pytest.mark.parametrize("trace", ["backups", "last-backup.txt", "replaced-1.sqlite3"])
def test_each_trace_of_a_store_keeps_a_new_one_from_beginning(folder: Path, trace: str) -> None:
    for path in (*folder.glob("*.sqlite3"), folder / "last-backup.txt"):
        path.unlink()
    kept = folder / "backups"
    shutil.rmtree(kept) if trace != "backups" else None
    if trace != "backups":
        (folder / trace).write_text("gone.sqlite3", encoding="utf-8")
    way = "backup_offered" if trace == "backups" else "backup_none_good"
    assert codes_of(folder, writable=True) == ["store_lost", way]
    with closing(open_store(folder, anew=True)) as store:
        assert setting_rows.current(store.db).trainer == ""


def test_a_folder_that_does_not_say_what_it_holds_begins_no_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unanswered(_self: Path, _pattern: str) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "glob", unanswered)
        assert codes_of(tmp_path, writable=True) == ["disk_gone"]
    assert not (tmp_path / FILE_NAME).exists()


def test_a_folder_without_traces_is_a_new_one(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    assert codes_of(tmp_path, writable=False) == ["store_missing"]
    open_store(tmp_path).close()


@pytest.mark.parametrize("place", [None, 0, 1])
def test_a_bad_byte_where_the_tables_are_named_is_damage(folder: Path, place: int | None) -> None:
    """In the schema's text, or in a cell: SQLite hands on bytes that are no text.

    Of the schema's text an older writing may lie in what is free of a page, and be found first.
    """
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    if place is None:
        content = content.replace(b"CREATE TABLE attendance", b"CREATE \xffABLE attendance")
    else:
        content[content.index(b'"\xd0\x9c\xd1\x83\xd1\x81') + place + 1] = 0xFF
    path.write_bytes(content)
    with pytest.raises(ProblemError) as error, closing(open_store(folder)) as store:
        setting_rows.current(store.db)
    assert error.value.problems[0].code == "store_damaged"
    assert setting_rows.language_of(folder) == "ru"
    assert backup_files.last_step(path) is None or place is not None


def test_a_sentence_of_sqlite_in_no_text_is_of_a_damaged_file(tmp_path: Path) -> None:
    """An object's name in the sentence «malformed database schema» may hold the bad byte."""
    path = tmp_path / "x.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE attendance (uid TEXT)")
    content = bytearray(path.read_bytes())
    at = content.index(b"attendanceattendance")
    content[at] = content[at + 10] = 0xFF
    content[content.index(b"CREATE TABLE")] = 0x20
    path.write_bytes(content)
    with closing(driver.connect(path)) as connection:
        with pytest.raises(driver.Error) as error:
            connection.execute("SELECT COUNT(*) FROM sqlite_master")
        problem = driver.problem_of(error.value, path)
        assert problem
        assert problem.code == "store_damaged"


@not_on_windows("its owner may write a folder that is marked read-only")
def test_a_copy_where_nothing_can_be_written_is_read(folder: Path) -> None:
    copy = backup_files.list_backups(folder / "backups")[0].path
    copy.parent.chmod(0o555)
    with without_privileges():
        assert backup_files.last_good(copy.parent) is not None
        assert backup_files.last_step(copy) is not None
        assert desk_copies.read_mark(copy) is None
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    copy.parent.chmod(0o755)


@not_on_windows("its owner may write a folder that is marked read-only")
def test_a_closed_store_on_a_protected_stick_is_read_and_nothing_else(folder: Path) -> None:
    folder.chmod(0o555)
    with without_privileges():
        assert codes_of(folder, writable=True) == ["folder_read_only"]
        with closing(open_store(folder, writable=False)) as store:
            assert setting_rows.current(store.db).trainer == "Мусаева"
            assert store_check.damage(store.db) == []
            with pytest.raises(ProblemError, match="store_reading_only"):
                settings.change(store.db, trainer="Асанов")
    folder.chmod(0o755)
    (folder / f"{FILE_NAME}-wal").write_bytes(b"changes")
    folder.chmod(0o555)
    with without_privileges():
        assert codes_of(folder, writable=False) == ["store_unmerged"]
    folder.chmod(0o755)


@pytest.mark.parametrize("failures", [1, 2])
def test_one_failed_read_is_tried_again_before_damage_is_spoken_of(
    folder: Path, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    """As a stick that wakes up: the disk refuses a page, and gives it a moment later."""
    path = folder / FILE_NAME
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    paused: list[float] = []

    def wake(seconds: float) -> None:
        paused.append(seconds)
        if failures == 1:
            path.write_bytes(whole)

    monkeypatch.setattr("time.sleep", wake)
    if failures == 1:
        open_store(folder).close()
    else:
        assert codes_of(folder, writable=True) == ["store_damaged"]
    assert len(paused) == 1


def test_what_keeps_a_store_closed_is_said_in_the_language_of_its_last_copy(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        settings.change(store.db, language="ky")
        copy = history.back_up(store.db)
    (folder / FILE_NAME).unlink()
    assert setting_rows.language_of(folder) == "ky"
    copy.write_bytes(b"nothing")
    assert setting_rows.language_of(folder) == "ru"
