"""What is written to a stick is whole, read back and named only then; else nothing is left."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import write_beside
from seminar_desk.store import backup_files
from seminar_desk.store.opening import Store
from tests.hands.systems import not_on_windows


class Usage(NamedTuple):
    """What shutil says of a disk."""

    total: int
    used: int
    free: int


Writes = Callable[[Path], object]


def book(folder: Path) -> None:
    with write_beside(folder / "book.xlsx", 3_000_000) as file:
        file.write(b"whole" * 600_000)


@pytest.fixture(params=["book", "copy"])
def writes(request: pytest.FixtureRequest, store: Store) -> Writes:
    """Return what writes a file, or a copy of the store, into a folder."""
    if request.param == "book":
        return book
    return lambda folder: backup_files.back_up(store.db, folder)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def refused(writes: Writes, folder: Path) -> Problem:
    with pytest.raises(ProblemError) as caught:
        writes(folder)
    (problem,) = caught.value.problems
    for language in LANGUAGES:
        assert sentence(problem, language).endswith((".", "!"))
    return problem


def test_room_is_asked_for_before_anything_is_written(
    writes: Writes, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(8_000_000, 7_900_000, 100_000))
    problem = refused(writes, stick)
    assert problem.code == "file_no_room"
    assert problem.values["free"] == 0
    assert int(problem.values["needed"]) >= 1
    assert list(stick.iterdir()) == []


def test_a_stick_that_gives_back_other_bytes_is_said_and_nothing_is_left(
    writes: Writes, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes turn over once they leave the memory, as on a worn stick."""
    sync = os.fsync

    def wear(handle: int) -> None:
        sync(handle)
        if os.fstat(handle).st_size > 4096 and _is_file(handle):
            os.lseek(handle, 4000, os.SEEK_SET)
            os.write(handle, b"\xff")

    monkeypatch.setattr(os, "fsync", wear)
    assert refused(writes, stick).code == "copy_not_same"
    assert list(stick.iterdir()) == []


def test_a_stick_pulled_out_before_the_end_has_nothing_that_looks_whole(
    writes: Writes, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written lies where nobody takes it for the file, and goes with the next copy."""

    def pull_out(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as gone:
        gone.setattr(os, "fsync", pull_out)
        gone.setattr(Path, "unlink", lambda *_a, **_k: pull_out(0))
        refused(writes, stick)
    left = list(stick.iterdir())
    assert all(path.name.endswith(".part") for path in left)
    assert backup_files.list_backups(stick) == []
    for path in left:
        os.utime(path, (0, 0))
    writes(stick)
    assert len(list(stick.iterdir())) == 1


@not_on_windows("a folder stays while a file in it is open")
def test_a_folder_that_vanishes_midway_is_said(stick: Path) -> None:
    def vanish(folder: Path) -> None:
        with write_beside(folder / "book.xlsx", 10) as file:
            file.write(b"half")
            shutil.rmtree(folder)

    assert refused(vanish, stick).code == "file_folder_missing"
    assert not stick.exists()


@not_on_windows("a folder cannot be synced")
def test_the_name_is_on_the_disk_when_the_copy_is_said_to_be(
    writes: Writes, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last that is synced is the folder, behind the rename."""
    synced: list[tuple[bool, list[str]]] = []
    sync = os.fsync

    def watch(handle: int) -> None:
        names = [path.name for path in stick.iterdir() if not path.name.endswith(".part")]
        synced.append((_is_file(handle), names))
        sync(handle)

    monkeypatch.setattr(os, "fsync", watch)
    writes(stick)
    is_file, names = synced[-1]
    assert not is_file
    assert len(names) == 1


def _is_file(handle: int) -> bool:
    return os.fstat(handle).st_mode & 0o170000 == 0o100000
