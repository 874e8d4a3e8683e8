"""Strips above the paper: what comes first of its check, and what was saved to be printed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from seminar_desk.actions.days import outputs
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.days import saved_papers
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label


class Strip(QFrame):
    """Show a sentence and the one button that goes with it, on a soft ground."""

    ground = "accent_soft"

    def __init__(self, desk: Desk, icon_name: str) -> None:
        super().__init__()
        self._desk = desk
        self.text = label(look="small", wraps=True)
        self.button = Button(desk, icon_name=icon_name)
        row((self.text, 1), self.button, gap=10, edge=(14, 6, 8, 6), of=self)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        Brush(self._desk.theme).rounded(painter, self.rect(), self.ground, px(10))
        painter.end()


class FirstCheck(Strip):
    """Say above every fold what one click mends; `wanted` carries the field of the line."""

    ground = "warning_soft"
    wanted = Signal(str)

    def __init__(self, desk: Desk, acts: Mapping[str, str]) -> None:
        super().__init__(desk, "pencil")
        self._acts = acts
        self._field = ""
        self.button.clicked.connect(lambda: self.wanted.emit(self._field))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the first of what one click mends, and count the others."""
        urgent = [problem for problem in problems if problem.code in self._acts]
        self.setVisible(bool(urgent))
        if not urgent:
            return
        self._field = urgent[0].field
        more = self.tr("(%n more below)", "", len(urgent) - 1) if urgent[1:] else ""
        self.text.setText(f"{self._desk.sentence(urgent[0])} {more}".strip())
        self.button.setText(self._acts[urgent[0].code])


class SavedNotice(Strip):
    """Name the file that waits; one click says that all of it came out of another printer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "usb")
        self._key = ""
        self.button.setText(self.tr("Printed from a stick"))
        self.button.clicked.connect(self._tell_printed)

    def show_for(self, key: str) -> None:
        """Speak of this paper, or of all papers of a set; of nothing where nothing waits."""
        self._key = key
        db, uid = self._desk.db, self._desk.session_uid
        waiting = saved_papers.saved(db, uid, key) if key and uid else None
        self.setVisible(waiting is not None)
        if waiting is not None:
            said = self.tr("Saved, not printed yet: {file}")
            self.text.setText(said.format(file=waiting.names))

    def _tell_printed(self) -> None:
        db, uid = self._desk.db, self._desk.session_uid
        pages = self._desk.run(lambda: outputs.print_elsewhere(db, session_uid=uid, key=self._key))
        if pages:
            said = self.tr("Marked as printed: %n pages.", "", pages)
            self._desk.toast(said, undo=True)
