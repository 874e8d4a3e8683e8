"""Long reading for a section: the latest that was wanted; an earlier one is let go."""

from collections.abc import Generator

from PySide6.QtCore import QObject, Signal

from seminar_desk.domain.problems import Problem
from seminar_desk.domain.progress import Progress
from seminar_desk.ui.books.book_waiting import BookWaiting
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.steps import Steps
from seminar_desk.ui.widgets.boxes import let_go


class LatestSteps(QObject):
    """Run one generator of progress after another between the window's events.

    `waiting` says how far it is, and that a fault of ours ended it. `ended` comes when the latest
    has returned.
    """

    ended = Signal()

    def __init__(self, parent: QObject, desk: Desk, waiting: BookWaiting) -> None:
        super().__init__(parent)
        self._desk, self._waiting = desk, waiting
        self._steps: Steps | None = None

    @property
    def is_running(self) -> bool:
        """Say whether something is being read."""
        return self._steps is not None and self._steps.is_running

    def begin(self, work: Generator[Progress, None, object]) -> None:
        """Begin; what was being read is let go."""
        self.stop()
        steps = self._steps = Steps(work, self)
        steps.progress.connect(self._waiting.follow)
        steps.failed.connect(self._fail)
        steps.finished.connect(lambda _made: self.ended.emit())
        steps.start()

    def stop(self) -> None:
        """Leave off."""
        if self._steps is not None:
            self._steps.cancel()
            let_go(self._steps)
            self._steps = None

    def _fail(self, problems: tuple[Problem, ...]) -> None:
        self._waiting.say("", self._desk.sentence(problems[0]))
