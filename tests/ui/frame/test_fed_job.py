"""What is too large for one word is handed to a worker piece by piece."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from pytestqt.qtbot import QtBot

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.ui.desk.job import Job

SPAWN_MS = 20_000
Progress = Generator[tuple[int, int], None, int]


def add_up(start: int, told: Iterator[list[int]]) -> Progress:
    whole = start
    for some in told:
        whole += sum(some)
        yield whole, 100
    return whole


def test_what_is_large_is_handed_over_piece_by_piece(qtbot: QtBot) -> None:
    asked: list[int] = []

    def pieces() -> Iterator[list[int]]:
        for number in range(4):
            asked.append(number)
            yield [number] * 10

    job = Job(f"{__name__}:add_up", 1, pieces=pieces())
    seen: list[tuple[int, int]] = []
    job.progress.connect(lambda done, total: seen.append((done, total)))
    with qtbot.waitSignal(job.finished, timeout=SPAWN_MS) as told:
        job.start()
        assert asked == []  # nothing is sent before somebody listens
    assert told.args == [1 + 60]
    assert seen == [(1, 100), (11, 100), (31, 100), (61, 100)]
    assert not job.is_running


def _pieces(fault: Exception) -> Iterator[list[int]]:
    yield [1]
    raise fault


def test_a_fault_in_what_is_handed_over_ends_the_work_with_a_sentence(qtbot: QtBot) -> None:
    full = Problem("disk_full", {"file": "x"})
    faults = {ZeroDivisionError(): Problem("worker_broke"), ProblemError(full): full}
    for fault, told in faults.items():
        job = Job(f"{__name__}:add_up", 1, pieces=_pieces(fault))
        with (
            qtbot.captureExceptions() as caught,
            qtbot.waitSignal(job.failed, timeout=SPAWN_MS) as failed,
        ):
            job.start()
        assert failed.args == [(told,)]
        assert [error for _, error, _ in caught] == ([fault] if told is not full else [])
        assert not job.is_running


def test_a_worker_that_is_fed_stops_when_it_is_cancelled(qtbot: QtBot) -> None:
    def pieces() -> Iterator[list[int]]:
        while True:
            yield [1]

    job = Job(f"{__name__}:add_up", 0, pieces=pieces())
    with qtbot.waitSignal(job.progress, timeout=SPAWN_MS):
        job.start()
    job.cancel()
    assert not job.is_running
