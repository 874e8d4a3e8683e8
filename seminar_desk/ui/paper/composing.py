"""The paper being made elsewhere: one at a time, the latest wish wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from seminar_desk.ui.desk.job import Job


@dataclass(frozen=True, slots=True)
class Task:
    """Name «package.module:function» and what it is given; equal tasks make equal papers."""

    function: str
    arguments: tuple[Any, ...]


class Composer(QObject):
    """Make the paper of the latest task in the worker; an equal task is not made twice."""

    made = Signal(object)
    failed = Signal(tuple)
    progress = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._job: Job | None = None
        self.is_halted = False

    @property
    def is_busy(self) -> bool:
        """Say whether a paper is being made."""
        return self._job is not None

    def wish(self, task: Task | None) -> bool:
        """Begin another paper, or none; say whether anything changed."""
        if task == self._task:
            return False
        self.stop()
        self._begin(task)
        return True

    def halt(self) -> None:
        """Leave off at the user's wish; the same paper is not begun again but by `again`."""
        self._cancel()
        self.is_halted = True

    def again(self) -> None:
        """Begin the paper again that was left off."""
        if self.is_halted:
            self._begin(self._task)

    def stop(self) -> None:
        """Leave off what is being made."""
        self._cancel()
        self._task = None
        self.is_halted = False

    def _begin(self, task: Task | None) -> None:
        self._task = task
        self.is_halted = False
        if task is not None:
            self._job = Job(task.function, *task.arguments, parent=self)
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

    def _on_failed(self, reason: object) -> None:
        self._let_go()
        self._task = None
        if isinstance(reason, tuple):
            self.failed.emit(reason)
            return
        raise RuntimeError(reason)  # our own bug: the crash report takes it

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
