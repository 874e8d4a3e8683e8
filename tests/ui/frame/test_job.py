"""Long work runs in another process, tells its progress, and can be stopped."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import write_beside
from seminar_desk.ui.desk.job import Job

SPAWN_MS = 20_000
Progress = Generator[tuple[int, int], None, int]


def count_to(total: int) -> Progress:
    for number in range(total):
        yield number + 1, total
    return os.getpid()


def run_out_of_disk() -> Progress:
    yield 1, 2
    raise ProblemError(Problem("disk_full", {"file": "E:/list.pdf"}))


def meet_a_full_disk() -> Progress:
    yield 1, 2
    raise OSError(errno.ENOSPC, "No space", "E:/list.pdf")


def have_a_bug() -> Progress:
    yield 1, 2
    raise ZeroDivisionError


def never_end() -> Progress:
    yield 1, 2
    while True:
        time.sleep(1)


def write_for_ever(path: Path) -> Progress:
    with write_beside(path) as file:
        file.write(b"half")
        yield 1, 2
        while True:
            time.sleep(1)


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without a word")
def test_a_stopped_job_takes_its_half_written_file_along(qtbot: QtBot, tmp_path: Path) -> None:
    job = Job(f"{__name__}:write_for_ever", tmp_path / "list.pdf")
    with qtbot.waitSignal(job.progress, timeout=SPAWN_MS):
        job.start()
    assert list(tmp_path.iterdir()) != []
    job.cancel()
    assert list(tmp_path.iterdir()) == []


def test_progress_and_result(qtbot: QtBot) -> None:
    job = Job(f"{__name__}:count_to", 3)
    steps: list[tuple[int, int]] = []
    job.progress.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(job.finished, timeout=SPAWN_MS) as finished:
        job.start()
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert finished.args != [os.getpid()]
    assert not job.is_running


@pytest.mark.parametrize("work", ["run_out_of_disk", "meet_a_full_disk"])
def test_problem_comes_back_as_a_value(qtbot: QtBot, work: str) -> None:
    job = Job(f"{__name__}:{work}")
    with qtbot.waitSignal(job.failed, timeout=SPAWN_MS) as failed:
        job.start()
    ((problem,),) = failed.args
    assert (problem.code, problem.values["file"]) == ("disk_full", "E:/list.pdf")


def test_bug_comes_back_as_a_traceback(qtbot: QtBot) -> None:
    job = Job(f"{__name__}:have_a_bug")
    with qtbot.waitSignal(job.failed, timeout=SPAWN_MS) as failed:
        job.start()
    assert failed.args
    assert "ZeroDivisionError" in failed.args[0]


def test_cancel_ends_the_process(qtbot: QtBot) -> None:
    job = Job(f"{__name__}:never_end")
    with qtbot.waitSignal(job.progress, timeout=SPAWN_MS):
        job.start()
    process = job._process
    assert process
    with qtbot.assertNotEmitted(job.failed, wait=100):
        job.cancel()
    assert not process.is_alive()


def test_quitting_ends_the_process(qtbot: QtBot) -> None:
    job = Job(f"{__name__}:never_end")
    with qtbot.waitSignal(job.progress, timeout=SPAWN_MS):
        job.start()
    process = job._process
    application = QCoreApplication.instance()
    assert process
    assert application
    application.aboutToQuit.emit()
    assert not process.is_alive()
