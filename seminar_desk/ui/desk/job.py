"""Long work in a worker process, on plain data, with progress and Cancel."""

import atexit
import itertools
import sys
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from seminar_desk import crash, files, processes
from seminar_desk.domain.problems import Problem, ProblemError

_LOOK_EVERY_MS = 20
_PATIENCE_S = 2.0  # with a worker that was asked to end
_FAREWELL_S = 0.5  # for one that only hears that nobody listens any more


class Job(QObject):
    """Run one generator of (done, total), «package.module:function», elsewhere; it writes no store.

    `part` carries what is made before the end. `failed` carries a tuple of Problem: what the work
    says, `worker_died` or `worker_crashed` when its process is gone, `worker_broke` for our own
    bug, there or where pieces are made, raised behind it for the crash report.
    `pieces` are handed to it one by one as it asks for them, in its last argument: what is large
    would stop the window while it is sent.
    """

    progress = Signal(int, int)
    part = Signal(object)
    finished = Signal(object)
    failed = Signal(tuple)

    def __init__(
        self,
        name: str,
        *arguments: Any,  # noqa: ANN401 - handed on as they are
        pieces: Iterator[Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._name = name
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
        arguments, self._pieces = processes.in_pieces(self._arguments, self._pieces)
        try:
            self._process, self._pipe = processes.begin(
                self._name, *arguments, is_fed=self._pieces is not None
            )
        except OSError:  # no process to be had, or gone before it knew what to do
            QTimer.singleShot(0, self, self._tell_death)
            return
        atexit.register(self._process.terminate)  # Python would wait for it
        application = QCoreApplication.instance()
        assert application
        application.aboutToQuit.connect(self.cancel)
        self._timer.start()

    def cancel(self) -> None:
        """Stop the work; nothing more is told about it."""
        process = self._process
        self._end()
        if process is None:
            return
        places = {place.parent for place in self._arguments if isinstance(place, Path)}
        if sys.platform == "win32" and places:  # there it dies of the next line without a word
            process.join(_FAREWELL_S)
        process.terminate()
        process.join(_PATIENCE_S)
        if process.is_alive():  # deep in a library, where it hears nothing
            process.kill()
            process.join()
        for folder in places:
            files.sweep_of(process.pid or 0, folder)

    def _look(self) -> None:
        try:
            while self._pipe is not None and self._pipe.poll():
                self._hear(*self._pipe.recv())
        except (EOFError, OSError):  # the second when it died in the middle of a word
            self._end()
            self._tell_death()
        except processes.WorkerError:
            raise  # told where it was heard
        except ProblemError as error:  # of what was to be handed over
            self.cancel()
            self.failed.emit(error.problems)
        except BaseException:
            self.cancel()  # or the same would come again at every look
            self.failed.emit((Problem("worker_broke"),))
            raise

    def _hear(self, kind: str, value: Any) -> None:  # noqa: ANN401 - whatever the work returns
        if kind == "progress":
            self.progress.emit(*value)
            return
        if kind == "more":
            assert self._pipe is not None
            assert self._pieces is not None
            self._pipe.send(tuple(itertools.islice(self._pieces, 1)))
            return
        if kind == "part":
            self.part.emit(value)
            return
        self._end()
        crash.native_report()  # of a process that the worker asked and that fell, as a table may do
        if kind == "finished":
            self.finished.emit(value)
        elif kind == "refused":
            self.failed.emit(value)
        else:
            self.failed.emit((Problem("worker_broke"),))
            raise processes.WorkerError(value)

    def _tell_death(self) -> None:
        report = crash.native_report()
        crashed = Problem("worker_crashed", {"file": str(report)})
        self.failed.emit((crashed if report else Problem("worker_died"),))

    def _end(self) -> None:
        self._timer.stop()
        if self._process is None or self._pipe is None:
            return
        self._pipe.close()
        atexit.unregister(self._process.terminate)
        self._pipe = None
        self._process = None
        application = QCoreApplication.instance()
        if application:
            application.aboutToQuit.disconnect(self.cancel)
