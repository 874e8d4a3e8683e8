"""Words on the screen: pills, role chips, captions and names that do not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from seminar_desk.domain import letters
from seminar_desk.ui.widgets.tips import tip


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a dynamic property changed.

    What was never shown needs it not: Qt applies the sheet to it when it is.
    """
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class PlainLabel(QLabel):
    """Show words as they stand, without what nobody sees in them, whenever they are put in."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(letters.seen(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(letters.seen(text))


def label(text: str = "", *, look: str = "", tone: str = "", wraps: bool = False) -> QLabel:
    """Return a plain label.

    Looks: title, heading, strong, caption, small, figure. Tones: muted, accent, success, warning,
    danger.
    """
    made = PlainLabel(text)
    made.setWordWrap(wraps)
    if look:
        made.setProperty("look", look)
    if tone:
        made.setProperty("tone", tone)
    return made


class Pill(PlainLabel):
    """Say a state in one or two words; tones: neutral accent success warning danger."""

    def __init__(
        self, text: str = "", tone: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("pill", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: str) -> None:
        """Change word and tone together."""
        self.setText(text)
        self.setAccessibleName(text)
        if self.property("pill") != tone:
            self.setProperty("pill", tone)
            restyle(self)


class ElidedLabel(PlainLabel):
    """Shorten one line with «…» where it does not fit; the whole stands in the tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, look: str = "") -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if look:
            self.setProperty("look", look)

    def minimumSizeHint(self) -> QSize:
        """Allow any width down to a few letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 6), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the whole text into the tooltip when it no longer fits."""
        super().resizeEvent(event)
        tip(self, self.text() if self._shown() != self.text() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, shortened to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())

    def _shown(self) -> str:
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
