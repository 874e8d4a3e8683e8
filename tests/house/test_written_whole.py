"""A file is written whole or not at all, and never over what somebody holds."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from seminar_desk import cli, windows
from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import free_path, write_beside
from tests.hands.systems import IS_WINDOWS


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "S01.xlsx"
    path.write_bytes(b"old")
    return path


def _refused(path: Path) -> str:
    with pytest.raises(ProblemError) as caught, write_beside(path) as file:
        file.write(b"new")
    (problem,) = caught.value.problems
    assert problem.values["file"] == path.name
    return problem.code


def test_a_free_name_is_counted_up(book: Path) -> None:
    assert free_path(book.with_name("S02.xlsx")).name == "S02.xlsx"
    assert free_path(book).name == "S01 (2).xlsx"
    book.with_name("S01 (2).xlsx").touch()
    assert free_path(book).name == "S01 (3).xlsx"


def test_a_name_too_long_to_look_for_is_left_to_whoever_writes(tmp_path: Path) -> None:
    path = tmp_path / ("ө" * 300)
    assert free_path(path) == path
    assert _refused(path) == "file_name_too_long"


def test_what_libreoffice_has_open_is_not_written_over(book: Path) -> None:
    book.with_name(".~lock.S01.xlsx#").touch()
    assert _refused(book) == "file_open_in_excel"
    assert book.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("there", "code"), [(True, "file_open_in_excel"), (False, "file_read_only")]
)
def test_what_excel_holds_on_windows_is_not_written_over(
    book: Path, monkeypatch: pytest.MonkeyPatch, there: bool, code: str
) -> None:
    if not there:
        book.unlink()

    def held(_from: Path, _to: Path) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(windows, "give_name", held)
    assert _refused(book) == code
    assert [path.name for path in book.parent.iterdir()] == ([book.name] if there else [])


def test_what_a_killed_program_left_is_swept_but_not_what_another_writes(book: Path) -> None:
    forgotten, present, foreign = (
        book.with_name(name) for name in (".S01-a.part", ".S01-b.part", ".S02-a.part")
    )
    for path in (forgotten, present, foreign):
        path.touch()
    for path in (forgotten, foreign):
        os.utime(path, (time.time() - 3700,) * 2)
    with write_beside(book) as file:
        file.write(b"new")
    assert book.read_bytes() == b"new"
    assert (forgotten.exists(), present.exists(), foreign.exists()) == (False, True, True)


def test_a_block_that_fails_leaves_the_old_file_and_nothing_beside(book: Path) -> None:
    def fail() -> None:
        with write_beside(book) as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert book.read_bytes() == b"old"
    assert list(book.parent.iterdir()) == [book]


def test_data_lie_where_the_system_keeps_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    place = Path(os.environ["LOCALAPPDATA"]) if IS_WINDOWS else tmp_path
    assert cli.data_folder(cli.parse([])) == place / "Seminar Desk"
    named = cli.parse(["--data-dir", str(tmp_path / "here")])
    assert cli.data_folder(named) == tmp_path / "here"
