"""The paper being made elsewhere: one at a time, the latest wish wins."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.widgets.boxes import let_go

_PRESS = "seminar_desk.documents.press"
PRESS, RENDER, SAVE_EACH = f"{_PRESS}:press", f"{_PRESS}:render", f"{_PRESS}:save_each"


class Composer(QObject):
    """Make what was wished for last in the worker; an equal wish is not made twice."""

    made = Signal(object)
    failed = Signal(tuple)
    progress = Signal(int, int)

    def __init__(self, function: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function = function
        self._wish: tuple[Any, ...] = ()
        self._begun: tuple[Any, ...] = ()
        self._job: Job | None = None
        self.is_halted = False

    @property
    def is_busy(self) -> bool:
        """Say whether a paper is being made."""
        return self._job is not None

    def wish(self, *arguments: Any) -> bool:  # noqa: ANN401 - handed on as they are
        """Begin with what the function is given, or with nothing; say whether anything changed."""
        if arguments == self._wish:
            return False
        self.stop()
        self._begin(arguments)
        return True

    def halt(self) -> None:
        """Leave off at the user's wish; an equal wish begins nothing, only `again` does."""
        self._cancel()
        self.is_halted = True

    def again(self) -> None:
        """Begin the paper again that was left off, or that failed."""
        if not self.is_busy:
            self._begin(self._begun)

    def stop(self) -> None:
        """Leave off what is being made."""
        self._cancel()
        self._wish = self._begun = ()
        self.is_halted = False

    def _begin(self, arguments: tuple[Any, ...]) -> None:
        self._wish = self._begun = arguments
        self.is_halted = False
        if arguments:
            self._job = Job(self._function, *arguments, parent=self)
            self._job.finished.connect(self._on_finished)
            self._job.failed.connect(self._on_failed)
            self._job.progress.connect(self.progress)
            self._job.start()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._let_go()

    def _on_finished(self, paper: object) -> None:
        self._let_go()
        self.made.emit(paper)

    def _on_failed(self, problems: tuple[Problem, ...]) -> None:
        self._let_go()
        self._wish = ()
        self.failed.emit(problems)

    def _let_go(self) -> None:
        if self._job is not None:
            let_go(self._job)
        self._job = None
