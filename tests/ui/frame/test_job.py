"""Long work runs in another process, tells its progress, and can be stopped."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import time
from collections.abc import Generator, Iterator
from contextlib import suppress
from multiprocessing import spawn
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from seminar_desk import crash, processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import write_beside
from seminar_desk.ui.desk import job as job_module
from seminar_desk.ui.desk.job import Job
from tests.hands.systems import ENDS_AT_ONCE, KILL, read_nothing

SPAWN_MS = 20_000
SPAWN = multiprocessing.get_context("spawn")
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


def never_listen() -> Progress:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    yield from never_end()
    return 0


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


def write_and_never_listen(path: Path) -> Progress:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    yield from write_for_ever(path)
    return 0


@pytest.mark.parametrize("work", ["write_for_ever", "write_and_never_listen"])
def test_a_stopped_job_takes_its_half_written_file_along(
    qtbot: QtBot, tmp_path: Path, work: str
) -> None:
    job = Job(f"{__name__}:{work}", tmp_path / "list.pdf")
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


def test_our_own_bug_is_told_and_raised_for_the_report(qtbot: QtBot) -> None:
    job = Job(f"{__name__}:have_a_bug")
    with (
        qtbot.captureExceptions() as caught,
        qtbot.waitSignal(job.failed, timeout=SPAWN_MS) as failed,
    ):
        job.start()
    assert failed.args == [(Problem("worker_broke"),)]
    ((kind, error, _),) = caught
    assert kind is processes.WorkerError
    assert "ZeroDivisionError" in str(error)
    assert "have_a_bug" in str(error)


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


def answer_largely() -> Progress:
    """Say so much that it is still being said when nobody has listened yet."""
    yield 1, 2
    return bytes(100_000_000)  # type: ignore[return-value]


def count_for_ever() -> Progress:
    yield 1, 2
    while True:
        os.getpid()


def fall() -> Progress:
    yield 1, 2
    read_nothing()
    return 2


def ask_one_that_falls() -> Progress:
    yield 1, 2
    with suppress(EOFError, OSError):
        processes.answer(f"{read_nothing.__module__}:read_nothing", seconds=SPAWN_MS / 1000)
    return 2


KILLED = Problem("worker_died")


def _ends(qtbot: QtBot, job: Job) -> Problem:
    """Wait for the one sentence the job ends with; nothing comes behind it."""
    said: list[tuple[Problem, ...]] = []
    job.failed.connect(said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=SPAWN_MS)
    assert not job.is_running
    with qtbot.assertNotEmitted(job.failed, wait=100):
        assert not job._timer.isActive()
    ((problem,),) = said
    return problem


def _works(qtbot: QtBot) -> None:
    job = Job(f"{__name__}:count_to", 3)
    with qtbot.waitSignal(job.finished, timeout=SPAWN_MS):
        job.start()


@pytest.mark.parametrize("work", ["never_end", "count_for_ever", "answer_largely"])
def test_a_killed_worker_ends_its_job_and_the_next_one_works(qtbot: QtBot, work: str) -> None:
    """Idle, busy, and in the middle of a word that does not fit the pipe at once."""
    job = Job(f"{__name__}:{work}")
    with qtbot.waitSignal(job.progress, timeout=SPAWN_MS):
        job.start()
    assert job._process
    assert job._process.pid
    if work == "answer_largely":
        assert job._pipe
        assert job._pipe.poll(SPAWN_MS / 1000)
    os.kill(job._process.pid, KILL)
    assert _ends(qtbot, job) == KILLED
    _works(qtbot)


def test_a_worker_that_dies_before_it_has_heard_what_to_do(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than fits the pipe is on its way to it, as a whole workbook is."""
    monkeypatch.setattr(multiprocessing, "get_context", lambda _method: SPAWN)
    monkeypatch.setattr(spawn, "_python_exe", ENDS_AT_ONCE)
    job = Job(f"{__name__}:count_to", bytes(1_000_000))
    job.start()
    assert _ends(qtbot, job) == KILLED
    monkeypatch.undo()
    _works(qtbot)


@pytest.fixture
def traced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let workers leave their traces in a folder; pytest has this process's faulthandler."""
    trace = crash._Trace()
    monkeypatch.setattr(crash, "_trace", trace)
    trace.path = tmp_path / crash.TRACE_NAME
    with trace.path.open("wb", buffering=0) as trace._file:
        yield tmp_path


def test_a_native_fault_in_a_worker_is_reported(qtbot: QtBot, traced: Path) -> None:
    job = Job(f"{__name__}:fall")
    job.start()
    problem = _ends(qtbot, job)
    (report,) = traced.glob("crash-*.txt")
    assert problem == Problem("worker_crashed", {"file": str(report)})
    assert "in fall" in report.read_text(encoding="utf-8")
    _works(qtbot)


def test_a_native_fault_of_what_a_worker_asked_is_kept_for_the_office(
    qtbot: QtBot, traced: Path
) -> None:
    """The work goes on without it, and the next start does not take it for one of the window."""
    job = Job(f"{__name__}:ask_one_that_falls")
    with qtbot.waitSignal(job.finished, timeout=SPAWN_MS):
        job.start()
    (report,) = traced.glob("crash-*.txt")
    assert "in read_nothing" in report.read_text(encoding="utf-8")
    assert crash.native_report() is None


def test_a_fault_of_a_page_that_hears_progress_ends_nothing(
    qtbot: QtBot,
) -> None:
    """What Qt calls may fail: the job goes on to its end."""
    job = Job(f"{__name__}:count_to", 3)
    job.progress.connect(lambda *_: 1 / 0)
    with (
        qtbot.captureExceptions() as caught,
        qtbot.waitSignal(job.finished, timeout=SPAWN_MS),
    ):
        job.start()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError] * 3


def test_what_cannot_be_read_from_the_pipe_is_raised_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = Job(f"{__name__}:never_end")
    told: list[object] = []
    job.failed.connect(told.append)
    monkeypatch.setattr(job, "_hear", lambda *_: 1 / 0)
    with qtbot.captureExceptions() as caught:
        job.start()
        qtbot.waitUntil(lambda: not job.is_running, timeout=SPAWN_MS)
        qtbot.wait(100)
    assert len(caught) == len(told) == 1


def test_a_worker_that_does_not_hear_is_ended_all_the_same(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_module, "_PATIENCE_S", 0.1)
    job = Job(f"{__name__}:never_listen")
    with qtbot.waitSignal(job.progress, timeout=SPAWN_MS):
        job.start()
    process = job._process
    assert process
    job.cancel()
    assert not process.is_alive()
