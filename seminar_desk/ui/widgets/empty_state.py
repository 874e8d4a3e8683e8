"""What an empty page says: what belongs here, and the button that starts it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.labels import label

_TEXT_WIDTH = 420


class EmptyState(QWidget):
    """Centre an icon, a title, a sentence and the starting button."""

    def __init__(
        self,
        desk: Desk,
        icon_name: str,
        button: QWidget | None = None,
        title: str = "",
        text: str = "",
    ) -> None:
        super().__init__()
        self._desk = desk
        self._title = label(title, look="heading")
        self._text = label(text, tone="muted", wraps=True)
        size = desk.theme.px(44)
        picture = label()
        drawn = icon(icon_name, desk.theme.placeholder)
        picture.setPixmap(drawn.pixmap(QSize(size, size), self.devicePixelRatioF()))
        self._box = box = column(gap=10, edge=9, of=self)
        box.addStretch(2)
        for part in (picture, self._title, self._text, button):
            if part is not None:
                box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        for centred in (self._title, self._text):
            centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._fit()

    def set_texts(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Widen no page: the text takes more lines instead."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text where the room ends."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._box.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        width = min(self._desk.theme.px(_TEXT_WIDTH), max(room, 1))
        self._text.setFixedWidth(width)
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(width)))
