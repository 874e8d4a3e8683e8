"""The day's steps as rows: a round sign, what it is, how far it is, one button."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.today.day_steps import CURRENT, DONE, DayStep
from seminar_desk.ui.widgets.boxes import column, fill, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, label

_GROUNDS = {DONE: "success_soft", CURRENT: "accent_soft"}
_INKS = {DONE: "success", CURRENT: "accent"}
_ROUND = 34
_ROW = 64


class _StepSign(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._step: DayStep | None = None

    def show_step(self, step: DayStep, words: str) -> None:
        self._step = step
        self.setAccessibleName(words)
        self.setToolTip(words)
        side = self._desk.theme.px(_ROUND)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a tick for what is done, else the step's own icon."""
        if self._step is None:
            return
        theme = self._desk.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(_GROUNDS.get(self._step.state, "neutral_soft")))
        painter.drawEllipse(self.rect())
        ink = getattr(theme, _INKS.get(self._step.state, "muted"))
        name = "check" if self._step.state == DONE else self._step.icon
        side = theme.px(18)
        corner = (self.width() - side) // 2
        paint_icon(painter, QRect(corner, corner, side, side), name, ink)


class DayStepRow(QWidget):
    """Show one step; `acted` carries what its button wants."""

    acted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.step: DayStep | None = None
        self._sign = _StepSign(desk)
        self._title = ElidedLabel(look="strong")
        self._detail = ElidedLabel(look="caption")
        self.button = Button(desk)
        words = column(..., self._title, self._detail, ..., gap=1)
        row(self._sign, (words, 1), self.button, gap=14, of=self)
        self.button.clicked.connect(self._act)

    def show_step(self, step: DayStep) -> None:
        """Show a step's state; the current one has the strong button."""
        self.step = step
        states = {DONE: self.tr("Done"), CURRENT: self.tr("Now")}
        self._sign.show_step(step, states.get(step.state, self.tr("Later")))
        self._title.setText(step.title)
        self._detail.setText(step.detail)
        self.button.setText(step.button)
        self.button.setAccessibleName(f"{step.button}: {step.title}")
        self.button.set_kind({CURRENT: "primary", DONE: "quiet"}.get(step.state, "secondary"))
        self.setFixedHeight(self._desk.theme.px(_ROW))

    def sizeHint(self) -> QSize:
        """Take a comfortable row."""
        return QSize(super().sizeHint().width(), self._desk.theme.px(_ROW))

    def _act(self) -> None:
        if self.step is not None:
            self.acted.emit(self.step.target)


class StepsCard(Card):
    """Hold the six rows of the day."""

    acted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=22, gap=0)
        self._desk = desk
        self.rows: list[DayStepRow] = []
        self._rows = column()
        self.put(label(self.tr("The day"), look="caption"), 4, self._rows)

    def show_steps(self, steps: Sequence[DayStep]) -> None:
        """Show the steps, each in its row."""
        for step in steps[len(self.rows) :]:
            line = DayStepRow(self._desk)
            line.acted.connect(self.acted)
            line.setObjectName(step.key)
            fill(self._rows, *([rule()] if self.rows else []), line)
            self.rows.append(line)
        for line, step in zip(self.rows, steps, strict=True):
            line.show_step(step)
