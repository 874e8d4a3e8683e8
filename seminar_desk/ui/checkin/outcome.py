"""What became of a scan, large enough to be seen from the other side of the desk."""

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon

_SHOWN_MS = 3500
_HEIGHT = 68
_SIDE = 14
_ICONS = {"success": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}


class Outcome(QWidget):
    """Lie over the head of its place for a few seconds: colour, sign and words; block nothing."""

    def __init__(self, desk: Desk, place: QWidget) -> None:
        super().__init__(place)
        self._desk = desk
        self._place = place
        self.text = ""
        self.tone = "success"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, tone: str) -> None:
        """Show a sentence; tone is success, warning or danger."""
        self.text, self.tone = text, tone
        self.setAccessibleName(text)
        px, room = self._desk.theme.px, self._place.width()
        width = min(room - px(2 * _SIDE), px(720))
        self.setGeometry((room - width) // 2, px(8), width, px(_HEIGHT))
        self.show()
        self.raise_()
        self.update()
        self._timer.start(_SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the coloured ground, the sign and the words."""
        theme, px = self._desk.theme, self._desk.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(self.tone))
        painter.setBrush(theme.colour(f"{self.tone}_soft"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, px(12), px(12))
        size = px(30)
        sign = QRect(px(18), (self.height() - size) // 2, size, size)
        icon(_ICONS[self.tone], theme.colour(self.tone).name()).paint(painter, sign)
        font = QFont(self.font())
        font.setPixelSize(px(19))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        words = self.rect().adjusted(px(62), px(4), -px(16), -px(4))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self.text)
        painter.end()
