"""The small window that stands while the store is looked through, or all is written anew."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from seminar_desk.domain.progress import Progress
from seminar_desk.ui.desk.aside import made_aside
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import column, held, let_go
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

Made = TypeVar("Made")
_WIDTH = 460


class WaitingBox(FittedDialog):
    """Say that work goes on, and how far it is where that is known; nothing stops it."""

    def __init__(self, parent: QWidget | None = None, *, said: str = "") -> None:
        super().__init__(parent, width=_WIDTH)
        name = QApplication.applicationName()
        self.setWindowTitle(name)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # or nobody who hears would be told
        self._step: Progress | None = None
        self._is_at_work = False
        said = said or words.tr(
            "The data are being written anew. Please do not switch the laptop off."
        )
        self.bar.setAccessibleName(said)
        inside = held(column(label(said, wraps=True), self.bar, gap=12))
        self.frame(label(name, look="heading"), inside, ())

    def reject(self) -> None:
        """Stay as long as the work goes on."""
        if not self._is_at_work:
            super().reject()

    def made(self, work: Callable[[Callable[[Progress], None]], Made]) -> Made:
        """Show the box until work is done; return what it made, or raise what it raised.

        The work is handed what hears how far it is.
        """
        self.show()
        try:
            self._is_at_work = True
            return made_aside(lambda: work(self._hear), self, self._follow, asks=False)
        finally:
            self._is_at_work = False
            self.hide()
            let_go(self)

    def _hear(self, step: Progress) -> None:
        """Keep it for the next look: this is said in the thread of the work."""
        self._step = step

    def _follow(self) -> None:
        if self._step is not None and self._step.total > 1:
            self.bar.setRange(0, self._step.total)
            self.bar.setValue(self._step.done)
