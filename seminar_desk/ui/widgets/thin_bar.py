"""A thin bar that shows how much of something is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seminar_desk.ui.desk.desk import Desk

_HEIGHT = 8


class ThinBar(QWidget):
    """Draw done of total; the colour is a theme token or the ink of a role."""

    def __init__(
        self,
        desk: Desk,
        *,
        colour: str = "accent",
        role_code: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._colour = colour
        self._role_code = role_code
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, done: int, total: int) -> None:
        """Show done of total; nothing of nothing is empty."""
        self._share = min(1.0, done / total) if total > 0 else 0.0
        self.setAccessibleName(f"{done} / {total}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line of the bar's height."""
        return QSize(self._desk.theme.px(80), self._desk.theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove and the done part."""
        theme = self._desk.theme
        ink = theme.role(self._role_code).ink if self._role_code else getattr(theme, self._colour)
        height = float(min(self.height(), theme.px(_HEIGHT)))
        groove = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("neutral_soft"))
        painter.drawRoundedRect(groove, height / 2, height / 2)
        if self._share > 0:
            groove.setWidth(max(height, groove.width() * self._share))
            painter.setBrush(QColor(ink))
            painter.drawRoundedRect(groove, height / 2, height / 2)
