"""What painted things are made of: words that fit, chips, grounds, keys and rings."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from seminar_desk.domain import letters
from seminar_desk.ui.look.theme import Theme, body_font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_KEY_SIZE = 12


class Brush:
    """Draw in one theme's tokens and the screen's letters; sizes are design pixels.

    Fonts and what measures them are made once: a list asks for them in every row.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.px = theme.px
        self._letters: dict[tuple[float, bool], tuple[QFont, QFontMetrics]] = {}

    def font(self, size: float = 15, *, bold: bool = False) -> QFont:
        """Return the screen's font in a size."""
        return self._known(size, bold)[0]

    def metrics(self, size: float = 15, *, bold: bool = False) -> QFontMetrics:
        """Return what measures a text in a size, in pixels."""
        return self._known(size, bold)[1]

    def width(self, text: str, size: float = 15, *, bold: bool = False) -> int:
        """Return how wide a text is, in pixels."""
        return self._known(size, bold)[1].horizontalAdvance(text)

    def elided(self, text: str, width: int, size: float = 15, *, bold: bool = False) -> str:
        """Return a text cut with «…» where it is wider than so many pixels."""
        metrics = self._known(size, bold)[1]
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        ink: str | QColor = "ink",
        size: float = 15,
        *,
        bold: bool = False,
        flags: Qt.AlignmentFlag = LEFT,
        is_cut: bool = True,
    ) -> None:
        """Write one line, cut with «…» where it is wider than the box; nothing turns it round."""
        text = letters.seen(text)
        font, metrics = self._known(size, bold)
        painter.setFont(font)
        painter.setPen(self._colour(ink))
        if is_cut:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, flags, text)

    def rounded(
        self,
        painter: QPainter,
        box: QRect | QRectF,
        ground: str | QColor,
        corner: float,
        line: str | QColor = "",
    ) -> None:
        """Fill and frame a box with round corners of so many pixels; without what is empty."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._colour(line) if line else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, corner, corner)

    def chip(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        look: tuple[str | QColor, str | QColor],
        *,
        padding: int = 18,
        bold: bool = False,
        corner: float | None = None,
    ) -> None:
        """Write a small word on a ground as wide as itself, within the box and at its left.

        `look` is ink and ground; `padding` is what the ground has more than the word; without a
        `corner` its ends are round.
        """
        metrics = self.metrics(13, bold=bold)
        width = min(box.width(), metrics.horizontalAdvance(text) + self.px(padding))
        height = metrics.height() + self.px(6)
        chip = QRect(box.left(), box.top() + (box.height() - height) // 2, width, height)
        ink, ground = look
        self.rounded(painter, chip, ground, height / 2 if corner is None else self.px(corner))
        self.text(painter, chip, text, ink, 13, bold=bold, flags=CENTRE)

    def line_below(self, painter: QPainter, box: QRect) -> None:
        """Draw the thin line that parts a row from the next."""
        painter.setPen(self._colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def ring(self, painter: QPainter, row: QRect) -> None:
        """Draw the frame of a row that has the keys."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -2), 5, 5)

    def key(self, painter: QPainter, box: QRect, text: str, ink: QColor) -> None:
        """Write a key's name in its small frame."""
        faint = QColor(ink)
        faint.setAlphaF(0.45)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(faint)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(self.font(_KEY_SIZE))
        painter.drawText(box, CENTRE, text)
        painter.restore()

    def key_width(self, text: str) -> int:
        """Return how wide a key's frame is, in pixels."""
        return self.width(text, _KEY_SIZE) + self.px(12)

    def _known(self, size: float, bold: bool) -> tuple[QFont, QFontMetrics]:
        known = self._letters.get((size, bold))
        if known is None:
            font = body_font(self.px(size))
            font.setBold(bold)
            known = self._letters[size, bold] = font, QFontMetrics(font)
        return known

    def _colour(self, ink: str | QColor) -> QColor:
        return self.theme.colour(ink) if isinstance(ink, str) else ink
