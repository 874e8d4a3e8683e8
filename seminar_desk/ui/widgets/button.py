"""Buttons with an icon and the shortcut written on them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QStyleOptionButton, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.labels import restyle

_TEXT_TOKENS = {
    "primary": "on_accent",
    "secondary": "ink",
    "quiet": "accent",
    "danger": "danger",
    "toast": "on_toast",
    "nav": "ink",
}
_STEPS: dict[int, int] = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_GAP = 8
_ICON = 18
_SIDE = 14
_HINT_SIDE = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaintedButton(QAbstractButton):
    """Take Enter as a press: Qt's own buttons hear Space alone. What it looks like, others say."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press, and leave the other keys to Qt."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class Button(QPushButton):
    """Show icon, text and key; kinds: primary secondary quiet danger nav toast."""

    def __init__(
        self,
        desk: Desk,
        text: str = "",
        *,
        kind: str = "secondary",
        icon_name: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        super().setText(text)
        self._desk = desk
        self._kind = kind
        self._icon_name = icon_name
        self._key_hint = ""
        self.is_answer = False
        self._elsewhere: QShortcut | None = None
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_key(key)
        self._tint()
        self.toggled.connect(self._tint)

    def set_key(self, key: str, *, hint: str | None = None) -> None:
        """Bind a shortcut and write it on the button; `hint` alone writes without binding."""
        self.setShortcut(QKeySequence(key))
        cyrillic = key_places.elsewhere(key)
        if cyrillic and self._elsewhere is None:
            self._elsewhere = QShortcut(self)
            self._elsewhere.activated.connect(self.click)
        if self._elsewhere is not None:
            self._elsewhere.setKeys(cyrillic)
        self._key_hint = key if hint is None else hint
        self.updateGeometry()

    def setText(self, text: str) -> None:
        """Change the words and keep the key, which Qt would drop with them."""
        key = self.shortcut()
        super().setText(text)
        self.setShortcut(key)

    def set_kind(self, kind: str) -> None:
        """Change between primary, secondary, quiet and danger."""
        self._kind = kind
        self.setProperty("kind", kind)
        restyle(self)
        self._tint()

    def set_icon(self, icon_name: str) -> None:
        """Change the icon."""
        self._icon_name = icon_name
        self._tint()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Leave room for icon, text and key."""
        px = self._desk.theme.px
        height = max(px(36), self.fontMetrics().height() + px(16))
        if not self.text() and not self._key_hint:
            return QSize(height, height)
        return QSize(2 * px(_SIDE) + self._parts_width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press: a dialog would give it to its default button instead.

        A choice leaves it to that button: arrows choose as they move.
        """
        if event.key() not in _ENTER:
            if not self._choose_beside(event.key()):
                super().keyPressEvent(event)
        elif self.is_answer and self.window().inherits("QDialog"):
            event.ignore()
        else:
            self.click()

    def _choose_beside(self, key: int) -> bool:
        """Choose the next answer where none is chosen yet; from then on Qt does it."""
        group, step = self.group(), _STEPS.get(key, 0)
        if not (self.is_answer and step) or group is None or group.checkedButton() is not None:
            return False
        buttons = group.buttons()
        beside = buttons[(buttons.index(self) + step) % len(buttons)]
        beside.setFocus()
        beside.click()
        return True

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave the words out: the style sheet draws the box alone."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style sheet draw the box, then draw icon, text and key."""
        super().paintEvent(event)
        self._paint_parts(QPainter(self))

    def _tint(self) -> None:
        self.updateGeometry()
        self.update()

    def _text_colour(self) -> QColor:
        theme = self._desk.theme
        if not self.isEnabled():
            return theme.colour("placeholder")
        if self.isChecked():
            return theme.colour("accent")
        return theme.colour(_TEXT_TOKENS[self._kind])

    def _hint_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._desk.theme.px(12))
        font.setBold(False)
        return font

    def _hint_width(self) -> int:
        if not self._key_hint:
            return 0
        metrics = QFontMetrics(self._hint_font())
        return metrics.horizontalAdvance(self._key_hint) + 2 * self._desk.theme.px(_HINT_SIDE)

    def _parts_width(self) -> int:
        px = self._desk.theme.px
        widths = [
            px(_ICON) if self._icon_name else 0,
            self.fontMetrics().horizontalAdvance(self._shown_text()) if self.text() else 0,
            self._hint_width(),
        ]
        shown = [width for width in widths if width]
        return sum(shown) + px(_GAP) * max(0, len(shown) - 1)

    def _shown_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _paint_parts(self, painter: QPainter) -> None:
        px = self._desk.theme.px
        colour = self._text_colour()
        inner = self.rect().adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        left = (self.width() - self._parts_width()) // 2
        spread = bool(self._key_hint) and self.width() > self.sizeHint().width() + px(12)
        if spread or self.property("aligned") == "left":
            left = inner.left()
        if self._icon_name:
            size = px(_ICON)
            top = (self.height() - size) // 2
            box = QRect(left, top, size, size)
            faint = not self.isEnabled()
            paint_icon(painter, box, self._icon_name, colour.name(), faint=faint)
            left += size + px(_GAP)
        painter.setPen(colour)
        painter.setFont(self.font())
        text = self._shown_text()
        width = self.fontMetrics().horizontalAdvance(text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, 0, width + 2, self.height()), flags, text)
        if self._key_hint:
            right = inner.right() if spread else left + width + px(_GAP) + self._hint_width()
            self._paint_hint(painter, right, colour)

    def _paint_hint(self, painter: QPainter, right: int, colour: QColor) -> None:
        width = self._hint_width()
        height = self._desk.theme.px(20)
        box = QRect(right - width, (self.height() - height) // 2, width, height)
        paint_key(painter, box, self._key_hint, self._hint_font(), colour)


def paint_key(painter: QPainter, box: QRect, text: str, font: QFont, colour: QColor) -> None:
    """Draw a key's name in its small frame, as on the buttons, wherever a painter is at hand."""
    faint = QColor(colour)
    faint.setAlphaF(0.45)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(faint)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(colour)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
