"""Long work in a worker process, on plain data, with progress and Cancel."""

import atexit
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from seminar_desk import processes

_LOOK_EVERY_MS = 20


class Job(QObject):
    """Run one generator of (done, total), «package.module:function», elsewhere; it writes no store.

    `failed` carries a tuple of Problem, or a traceback's text for our own bug.
    """

    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        name: str,
        *arguments: Any,  # noqa: ANN401 - handed on as they are
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
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
        self._process, self._pipe = processes.begin(self._name, *self._arguments)
        atexit.register(self._process.terminate)  # Python would wait for it
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
        if self._process is not None:
            atexit.unregister(self._process.terminate)
        self._pipe = None
        self._process = None
        application = QCoreApplication.instance()
        if application:
            application.aboutToQuit.disconnect(self.cancel)
