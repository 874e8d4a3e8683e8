"""The dialog that stands while much is put back: how far it is, and the way to stop it."""

from collections.abc import Generator
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from seminar_desk.domain.progress import Progress
from seminar_desk.ui.books.book_waiting import BookWaiting
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.held_steps import HeldSteps
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import let_go
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

Made = TypeVar("Made")

_WIDTH, _HEIGHT = 560, 320


class LongWriting(FittedDialog):
    """Come into sight when the work turns out to be long; Cancel and Esc leave all as it was."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        title = self.tr("The workbook is taken back")
        self.setWindowTitle(title)
        self.waiting = BookWaiting(desk)
        self.no = Button(desk, words.tr("Cancel"))
        self._steps = HeldSteps(self)
        self.frame(label(title, look="title", wraps=True), self.waiting, (..., self.no))
        self.no.clicked.connect(self.reject)

    def run(self, work: Generator[Progress, None, Made]) -> Made | None:
        """Return what the work made; None when it was stopped. ProblemError of the work."""
        self.waiting.begin(
            self.tr("Putting every row back…"), self.tr("Stopped midway, nothing changes.")
        )
        try:
            return self._steps.run(work, self._follow)
        finally:
            self.hide()

    def reject(self) -> None:
        """Stop the work; the dialog goes when it has stopped."""
        self._steps.stop()

    def _follow(self, done: int, total: int) -> bool:
        is_seen = self.waiting.follow(done, total)
        if is_seen and not self.isVisible():
            self.show()
        return is_seen


def at_length(desk: Desk, parent: QWidget, work: Generator[Progress, None, Made]) -> Made | None:
    """Do what may take long before somebody's eyes; None when it was stopped, which is told."""
    dialog = LongWriting(desk, parent.window())
    try:
        made = dialog.run(work)
    finally:
        let_go(dialog)
    if made is None:
        desk.toast(words.tr("Stopped. Nothing has changed."), tone="warning")
    return made
