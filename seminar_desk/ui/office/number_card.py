"""A large number that opens the rows behind it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.tips import tip

_HEIGHT, _SIDE = 62, 14
_NUMBER, _WORDS = 20, 13


class NumberCard(QAbstractButton):
    """Say a number over what it counts; a click or Enter opens it."""

    def __init__(self, desk: Desk, caption: str) -> None:
        super().__init__()
        self._brush = Brush(desk.theme)
        self._caption = caption
        self._note = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(px(_HEIGHT))
        self.say("—")

    def say(self, number: str, note: str = "", why: str = "") -> None:
        """Show another number, and beside its caption what is not known of it."""
        self._note = note
        self.setText(number)
        words = ", ".join(filter(None, (self._caption, number, note, why)))
        self.setAccessibleName(words)
        tip(self, why or note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Leave room for the longest line."""
        brush = self._brush
        lines = (
            brush.width(self.text(), _NUMBER, bold=True),
            brush.width(self._said(), _WORDS),
        )
        return QSize(max(lines) + 2 * px(_SIDE) + 4, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut a number."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the number, and what it counts."""
        brush, painter = self._brush, QPainter(self)
        box = self.rect().adjusted(1, 1, -1, -1)
        line = "accent" if self.hasFocus() else "line"
        brush.rounded(painter, box, "hover" if self.underMouse() else "card", px(12), line)
        if self.hasFocus():
            brush.rounded(painter, box.adjusted(1, 1, -1, -1), "", px(11), line)
        inner = box.adjusted(px(_SIDE), px(6), -px(_SIDE), -px(6))
        metrics: QFontMetrics = brush.metrics(_NUMBER, bold=True)
        top = inner.adjusted(0, 0, 0, metrics.height() - inner.height())
        below = inner.adjusted(0, metrics.height(), 0, 0)
        brush.text(painter, top, self.text(), "ink", _NUMBER, bold=True)
        brush.text(painter, below, self._said(), "muted", _WORDS)

    def _said(self) -> str:
        return f"{self._caption} · {self._note}" if self._note else self._caption
