"""A line over the list that says what to do, with the button that does it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label


class Notice(QFrame):
    """Show one sentence of warning; hidden while there is nothing to say."""

    acted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icon = QLabel()
        self._text = label(wraps=True, tone="warning")
        self.button = Button(desk)
        self.button.clicked.connect(self.acted)
        row(self._icon, (self._text, 1), self.button, gap=10, edge=(14, 6, 8, 6), of=self)
        size = desk.theme.px(20)
        self._icon.setPixmap(icon("triangle-alert", desk.theme.warning).pixmap(size, size))
        self.setFixedHeight(desk.theme.px(50))
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said, empty for nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, button: str = "") -> None:
        """Show a sentence, with a button where something can be done; empty hides all."""
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the warm ground."""
        painter, theme = QPainter(self), self._desk.theme
        Brush(theme).rounded(painter, self.rect(), "warning_soft", theme.px(10))
        painter.end()
