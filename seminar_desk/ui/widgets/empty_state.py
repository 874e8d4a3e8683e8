"""What an empty page says: what belongs here, and the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from seminar_desk.ui.desk import Desk
from seminar_desk.ui.icons import icon
from seminar_desk.ui.widgets.labels import label

_TEXT_WIDTH = 420


class EmptyState(QWidget):
    """Centre an icon, a title, a sentence and the starting button."""

    def __init__(
        self,
        desk: Desk,
        icon_name: str,
        button: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icon_name = icon_name
        self._picture = QLabel()
        self._title = label(look="heading")
        self._text = label(tone="muted", wraps=True)
        self._text.setFixedWidth(desk.theme.px(_TEXT_WIDTH))
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addStretch(2)
        for part in (self._picture, self._title, self._text, button):
            if part is not None:
                box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        for centred in (self._title, self._text):
            centred.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._tint()
        desk.theme_changed.connect(self._tint)

    def set_texts(self, title: str, text: str) -> None:
        """Word the page in the current language."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setMinimumHeight(self._text.heightForWidth(self._text.width()))

    def _tint(self) -> None:
        size = self._desk.theme.px(44)
        picture = icon(self._icon_name, self._desk.theme.placeholder)
        self._picture.setPixmap(picture.pixmap(QSize(size, size), self.devicePixelRatioF()))
        self._text.setFixedWidth(self._desk.theme.px(_TEXT_WIDTH))
