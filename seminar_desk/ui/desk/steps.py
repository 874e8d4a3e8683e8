"""Long work on the store, a slice of it between the window's events, with progress and Cancel."""

from collections.abc import Generator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, unsearched

# What is done at once is not felt; what takes longer leaves the window room to answer.
_FIRST_S, _SLICE_S = 0.1, 0.02


class Steps(QObject):
    """Run one generator of progress here, where the store is; a Job has none.

    Other work may write between the slices: never for what holds a change open. `failed` carries
    a tuple of Problem, `worker_broke` for our own bug, raised behind it for the crash report. What
    is short is over when `start` returns.
    """

    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal(tuple)

    def __init__(self, work: Generator[Progress, None, object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = unsearched(work)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Say whether the work goes on."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin, and go on through the event loop."""
        self._timer.start()
        self._run(_FIRST_S)

    def cancel(self) -> None:
        """Stop the work; nothing more is told about it."""
        self._timer.stop()
        self._work.close()

    def _go_on(self) -> None:
        self._run(_SLICE_S)

    def _run(self, seconds: float) -> None:
        until = monotonic() + seconds
        try:
            step = next(self._work)
            while monotonic() < until:
                step = next(self._work)
        except StopIteration as end:
            self._timer.stop()
            self.finished.emit(end.value)
        except ProblemError as error:
            self._timer.stop()
            self.failed.emit(error.problems)
        except BaseException:
            self._timer.stop()  # or the same would come again
            self.failed.emit((Problem("worker_broke"),))
            raise
        else:
            self.progress.emit(*step)
