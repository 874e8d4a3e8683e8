"""What Windows' numbers mean, as errors of the system bring them."""

import errno
import os
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pytest

from seminar_desk import files, refusals, windows
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import patiently, problem_of_os, problem_of_reading, write_beside
from seminar_desk.refusals import Refusal
from tests.hands.systems import IS_WINDOWS
from tests.hands.windows_errors import is_said, refused_by_windows

# The number, the errno that Python makes of it, and what a person is told where a file is written.
WINDOWS = [
    (112, errno.ENOSPC, "file_disk_full"),
    (39, errno.EACCES, "file_disk_full"),
    (19, errno.EACCES, "file_read_only"),
    (5, errno.EACCES, "file_read_only"),
    (3, errno.ENOENT, "file_folder_missing"),
    (206, errno.ENOENT, "file_name_too_long"),
    (123, errno.EINVAL, "file_name_forbidden"),
    (183, errno.EEXIST, "folder_is_file"),
    (32, errno.EACCES, "file_open_in_excel"),
    (33, errno.EACCES, "file_open_in_excel"),
    (21, errno.EACCES, "file_disk_gone"),
    (433, errno.EINVAL, "file_disk_gone"),
    (1117, errno.EINVAL, "file_disk_gone"),
    (1167, errno.EINVAL, "file_disk_gone"),
    (53, errno.ENOENT, "file_disk_gone"),
    (225, errno.EINVAL, "file_stopped"),
    (362, errno.EINVAL, "file_in_cloud"),
    (9999, errno.EINVAL, "file_not_written"),
]


def _told(path: Path, error: OSError) -> Problem:
    def write() -> None:
        with write_beside(path) as file:
            file.write(b"half")
            raise error

    with pytest.raises(ProblemError) as caught:
        write()
    assert list(path.parent.iterdir()) == []
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize(("number", "posix", "code"), WINDOWS)
def test_a_number_of_windows_becomes_its_own_sentence(
    tmp_path: Path, number: int, posix: int, code: str
) -> None:
    problem = _told(tmp_path / "S01.xlsx", refused_by_windows(number, posix))
    assert problem.code == code
    named = str(tmp_path) if code == "file_folder_missing" else "S01.xlsx"
    for language in ("ru", "ky", "en"):
        assert named in sentence(problem, language)


def test_a_paper_that_is_held_is_not_called_a_table(tmp_path: Path) -> None:
    assert _told(tmp_path / "S01.pdf", refused_by_windows(32, errno.EACCES)).code == "file_in_use"


def test_a_path_that_windows_calls_missing_may_only_be_too_long(tmp_path: Path) -> None:
    deep = str(tmp_path.joinpath(*["папка" * 5] * 12, "список.xlsx"))
    short = str(tmp_path / "список.xlsx")
    for number in (2, 3):
        said = [refused_by_windows(number, errno.ENOENT, name) for name in (deep, short)]
        assert [problem_of_os(error).code for error in said] == ["path_too_long", "folder_missing"]
    on_linux = FileNotFoundError(errno.ENOENT, "No such file", deep)
    assert refusals.meaning(on_linux) is Refusal.MISSING


def test_a_file_in_a_folders_place_is_named(tmp_path: Path) -> None:
    """Linux refuses the whole path for it; Windows finds it missing, or there already."""
    taken = tmp_path / "Отчёты"
    taken.write_text("a note", "utf-8")

    def written(path: Path) -> None:
        with write_beside(path):
            pytest.fail("nothing may be written")

    def made(folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProblemError(problem_of_os(error, folder)) from error

    for work, path in (
        (written, taken / "S01.xlsx"),
        (written, taken / "2017" / "S01.pdf"),
        (made, taken),
        (made, taken / "2017" / "11"),
    ):
        with pytest.raises(ProblemError) as caught:
            work(path)
        (problem,) = caught.value.problems
        assert problem.code == "folder_is_file", path
        assert is_said(problem, taken), problem
    assert taken.read_text("utf-8") == "a note"


def test_a_folder_that_is_opened_or_written_over_as_a_file_is_called_one(tmp_path: Path) -> None:
    """Windows says of it that it may not be written, as of what is read-only."""
    folder, file = tmp_path / "S01.xlsx", tmp_path / "S02.xlsx"
    folder.mkdir()
    file.touch()
    for work in (
        lambda: folder.open("rb"),
        lambda: folder.open("wb"),
        lambda: os.open(folder, os.O_RDWR | os.O_CREAT),
        lambda: windows.give_name(file, folder),
    ):
        with pytest.raises(OSError) as caught:  # noqa: PT011 - what it means is the point
            work()
        assert problem_of_os(caught.value).code == "file_is_folder"
        assert not refusals.may_pass(caught.value)


def test_a_folder_that_may_not_be_listed_is_no_file_of_that_name(tmp_path: Path) -> None:
    listed = refused_by_windows(5, errno.EACCES, str(tmp_path))
    assert refusals.meaning(listed) is Refusal.READ_ONLY
    renamed = refused_by_windows(5, errno.EACCES, str(tmp_path / "S01.xlsx"))
    renamed.filename2 = str(tmp_path)
    assert refusals.meaning(renamed) is Refusal.IS_FOLDER


def test_a_scanner_that_holds_a_file_for_a_moment_is_waited_for() -> None:
    answers = [refused_by_windows(number, errno.EACCES) for number in (32, 5, 33)]

    def work() -> str:
        if answers:
            raise answers.pop(0)
        return "done"

    assert patiently(work) == "done"
    assert not answers


def test_patience_ends_and_is_not_wasted(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)

    def refused(error: OSError) -> None:
        def work() -> None:
            raise error

        with pytest.raises(OSError) as caught:  # noqa: PT011 - the very one
            patiently(work)
        assert caught.value is error

    refused(refused_by_windows(32, errno.EACCES))
    assert 1 < sum(waited) < 3
    waited.clear()
    refused(refused_by_windows(112, errno.ENOSPC))
    refused(PermissionError(errno.EACCES, "not Windows"))
    assert waited == []


def test_a_file_held_for_good_keeps_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "S01.xlsx"
    book.write_bytes(b"old")
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)

    def held(_from: Path, to: Path) -> Path:
        raise refused_by_windows(5, errno.EACCES, str(to))

    monkeypatch.setattr(Path, "replace", held)  # Windows itself refuses what is open meanwhile
    with (
        book.open("rb") if IS_WINDOWS else nullcontext(),
        pytest.raises(ProblemError) as caught,
        write_beside(book) as file,
    ):
        file.write(b"new")
    assert caught.value.problems[0].code == "file_open_in_excel"
    assert len(waited) > 3
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("S01.xlsx", b"old")]


def test_a_folder_in_the_files_place_is_called_one(tmp_path: Path) -> None:
    (tmp_path / "S01.xlsx").mkdir()
    with pytest.raises(ProblemError) as caught, write_beside(tmp_path / "S01.xlsx"):
        pytest.fail("nothing may be written")
    assert caught.value.problems[0].code == "file_is_folder"


def test_a_name_that_goes_elsewhere_on_windows_is_refused_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    for name in ("aux.pdf", "S01: лист.pdf", "лист.pdf "):
        with pytest.raises(ProblemError) as caught, write_beside(tmp_path / name):
            pytest.fail("nothing may be written")
        assert caught.value.problems[0].code == "file_name_forbidden"
        assert name in sentence(caught.value.problems[0], "ru")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read_now_is_told_apart_from_what_never_can() -> None:
    never = Problem("table_missing", {"file": "список.xlsx"})
    path = Path("список.xlsx")
    gone = FileNotFoundError(errno.ENOENT, "No such file", "список.xlsx")
    assert problem_of_reading(gone, path, never) is never
    held = refused_by_windows(32, errno.EACCES, "список.xlsx")
    assert problem_of_reading(held, path, never).code == "file_busy"
    assert problem_of_reading(OSError(errno.EIO, "I/O"), path, never).code == "disk_gone"


def test_what_a_killed_worker_was_writing_goes_and_nothing_else(tmp_path: Path) -> None:
    """A day in a name, «2017-10-24», is no number of a process."""
    killed = os.getpid() + 1
    with write_beside(tmp_path / "2017-10-24 S01.pdf") as file:
        (of_this,) = tmp_path.glob(".*.part")
        half = tmp_path / of_this.name.replace(f"-{os.getpid()}-", f"-{killed}-")
        others = [
            of_this,
            tmp_path / f"S01-{killed}.part",
            tmp_path / f".S01-{killed}-0a0b0c0d.txt",
        ]
        for path in (half, *others):
            path.touch()
        files.sweep_of(10, tmp_path)
        files.sweep_of(killed, tmp_path / "gone")
        assert all(path.exists() for path in (half, *others))
        files.sweep_of(killed, tmp_path)
        assert not half.exists()
        assert all(path.exists() for path in others)
        file.write(b"%PDF")
