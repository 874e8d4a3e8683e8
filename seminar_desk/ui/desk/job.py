"""Long work in a worker process, on plain data, with progress and Cancel."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import traceback
from collections.abc import Callable, Generator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from seminar_desk.domain.problems import ProblemError

Progress = Generator[tuple[int, int], None, Any]
_LOOK_EVERY_MS = 20


def _work(pipe: Connection, function: Callable[..., Progress], arguments: tuple[Any, ...]) -> None:
    # Stopped, the work unwinds and takes its half-written file with it.
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    steps = function(*arguments)
    last: tuple[str, Any] = ("failed", "")
    try:
        while True:
            pipe.send(("progress", next(steps)))
    except StopIteration as end:
        last = ("finished", end.value)
    except ProblemError as error:
        last = ("failed", error.problems)
    except BrokenPipeError:  # nobody listens any more
        steps.close()
    finally:  # a silent child would be a job that never ends
        said = last if last[1] or last[0] == "finished" else ("failed", traceback.format_exc())
        with suppress(OSError):
            pipe.send(said)


class Job(QObject):
    """Run one generator of (done, total) elsewhere; it writes no store.

    `failed` carries a tuple of Problem, or a traceback's text for our own bug.
    """

    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        function: Callable[..., Progress],
        *arguments: Any,  # noqa: ANN401 - handed on as they are
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._function = function
        self._arguments = arguments
        self._pipe: Connection | None = None
        self._process: BaseProcess | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Say whether the work goes on."""
        return self._process is not None

    def start(self) -> None:
        """Begin; signals come through the event loop."""
        context = multiprocessing.get_context("spawn")
        self._pipe, child = context.Pipe(duplex=False)
        process = context.Process(
            target=_work, args=(child, self._function, self._arguments), daemon=True
        )
        process.start()
        child.close()
        self._process = process
        application = QCoreApplication.instance()
        assert application
        application.aboutToQuit.connect(self.cancel)
        self._timer.start()

    def cancel(self) -> None:
        """Stop the work; nothing more is told about it."""
        process = self._process
        self._end()
        if process is not None and process.is_alive():
            process.terminate()
            process.join()

    def _look(self) -> None:
        try:
            while self._pipe is not None and self._pipe.poll():
                self._hear(*self._pipe.recv())
        except EOFError:
            self._end()
            self.failed.emit("the worker process ended without a word")

    def _hear(self, kind: str, value: Any) -> None:  # noqa: ANN401 - whatever the work returns
        if kind == "progress":
            self.progress.emit(*value)
            return
        self._end()
        (self.finished if kind == "finished" else self.failed).emit(value)

    def _end(self) -> None:
        self._timer.stop()
        if self._pipe is not None:
            self._pipe.close()
        self._pipe = None
        self._process = None
        application = QCoreApplication.instance()
        if application:
            application.aboutToQuit.disconnect(self.cancel)
