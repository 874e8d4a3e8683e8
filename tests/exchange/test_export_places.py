"""A place that cannot take the file is told in a clear sentence, and what stood there stays."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import workbook
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot
from seminar_desk.files import write_beside
from tests.hands.systems import not_on_windows


def _refused(path: Path) -> Problem:
    with pytest.raises(ProblemError) as caught:
        finished(workbook.write(ExchangeSnapshot({}), path))
    (problem,) = caught.value.problems
    for language in LANGUAGES:
        assert path.name in sentence(problem, language)
    return problem


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").mkdir()
    assert _refused(tmp_path / "book.xlsx").code == "file_is_folder"
    assert [found.name for found in tmp_path.iterdir()] == ["book.xlsx"]


def test_a_name_too_long_for_the_disk_is_said(tmp_path: Path) -> None:
    assert _refused(tmp_path / f"{'я' * 300}.xlsx").code == "file_name_too_long"
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_that_the_disk_takes_is_written(tmp_path: Path) -> None:
    path = tmp_path / f"{'я' * 125}.xlsx"
    finished(workbook.write(ExchangeSnapshot({}), path))
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def _pull_out(path: Path, reason: int) -> None:
    with write_beside(path) as file:
        file.write(b"half")
        raise OSError(reason, os.strerror(reason))


@pytest.mark.parametrize("reason", [errno.EIO, errno.ENXIO, errno.ENODEV])
def test_a_stick_pulled_out_while_writing_is_said(tmp_path: Path, reason: int) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(ProblemError) as caught:
        _pull_out(path, reason)
    assert caught.value.problems[0].code == "file_disk_gone"
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["book.xlsx"]


def test_a_file_marked_read_only_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"old")
    path.chmod(0o444)
    assert _refused(path).code == "file_protected"
    path.chmod(0o644)
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["book.xlsx"]


@not_on_windows("devices are no files of a folder")
def test_what_is_no_file_stays_what_it_is(tmp_path: Path) -> None:
    """An administrator's script that prints into /dev/null must not put a paper in its place."""
    path = tmp_path / "book.xlsx"
    os.mkfifo(path)
    assert _refused(path).code == "file_protected"
    assert path.is_fifo()


def test_what_a_killed_program_began_is_swept_away(tmp_path: Path) -> None:
    """It holds names, on a stick perhaps, and nobody sees it. One being written now stays."""
    forgotten, busy, other = (
        tmp_path / name for name in (".book-aaaa.part", ".book-bbbb.part", ".list-aaaa.part")
    )
    for file in (forgotten, busy, other):
        file.write_bytes(b"half")
    for file in (forgotten, other):
        os.utime(file, (0, 0))
    finished(workbook.write(ExchangeSnapshot({}), tmp_path / "book.xlsx"))
    assert {file.name for file in tmp_path.iterdir()} == {"book.xlsx", busy.name, other.name}
