"""Draws the lines of the preview: tick, row, name, role, facts, state, and the reason below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from seminar_desk.domain.codes import code_lists
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_lines import ImportLine
from seminar_desk.ui.look.fonts import body_font
from seminar_desk.ui.widgets.table_model import ROW_ROLE

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PLAIN_HEIGHT, _NOTED_HEIGHT = 42, 62
_TICK_WIDTH, _ROW_WIDTH, _ROLE_WIDTH, _STATE_WIDTH = 44, 46, 148, 216
_SOFT = {
    "success": "success_soft",
    "warning": "warning_soft",
    "danger": "danger_soft",
    "neutral": "neutral_soft",
}


@dataclass(frozen=True, slots=True)
class LineColumns:
    """Hold left edges and widths for one width of the list, in pixels."""

    tick: tuple[int, int]
    row: tuple[int, int]
    title: tuple[int, int]
    role: tuple[int, int]
    facts: tuple[tuple[int, int], ...]
    state: tuple[int, int]


class LinePainter(QStyledItemDelegate):
    """Draw an ImportLine; `fact_widths` are design pixels, `has_roles` leaves room for a role."""

    def __init__(self, desk: Desk, fact_widths: tuple[int, ...], *, has_roles: bool) -> None:
        super().__init__()
        self._desk = desk
        self._fact_widths = fact_widths
        self._has_roles = has_roles

    def columns(self, width: int) -> LineColumns:
        """Measure the columns."""
        px = self._desk.theme.px
        at = px(_TICK_WIDTH) + px(_ROW_WIDTH)
        state = width - px(_STATE_WIDTH)
        facts_at = state - sum(map(px, self._fact_widths))
        role = px(_ROLE_WIDTH) if self._has_roles else 0
        facts, left = [], facts_at
        for fact in self._fact_widths:
            facts.append((left, px(fact) - px(10)))
            left += px(fact)
        return LineColumns(
            tick=(0, px(_TICK_WIDTH)),
            row=(px(_TICK_WIDTH), px(_ROW_WIDTH)),
            title=(at, facts_at - role - at - px(10)),
            role=(facts_at - role, role),
            facts=tuple(facts),
            state=(state, px(_STATE_WIDTH) - px(14)),
        )

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give a line with a reason room for it."""
        line: ImportLine = index.data(ROW_ROLE)
        height = _NOTED_HEIGHT if line.note else _PLAIN_HEIGHT
        return QSize(option.rect.width(), self._desk.theme.px(height))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's own signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole reason, which may not fit the line."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        line: ImportLine = index.data(ROW_ROLE)
        QToolTip.showText(event.globalPos(), line.note, view)
        return True

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        theme = self._desk.theme
        line: ImportLine = index.data(ROW_ROLE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        columns = self.columns(box.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        first = QRect(box.left(), box.top(), box.width(), theme.px(_PLAIN_HEIGHT))
        self._paint_tick(painter, first, line)
        self._paint_facts(painter, first, line, columns)
        if line.state:
            self._paint_state(painter, first, line, columns)
        if line.note:
            self._paint_note(painter, box, line, columns)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    def _paint_tick(self, painter: QPainter, box: QRect, line: ImportLine) -> None:
        theme = self._desk.theme
        if not line.choices:
            return
        side = theme.px(18)
        middle = QPointF(box.left() + theme.px(_TICK_WIDTH) / 2 + 2, box.center().y() + 0.5)
        square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.setPen(QPen(theme.colour("accent" if line.is_taken else "placeholder"), 1))
        painter.setBrush(theme.colour("accent" if line.is_taken else "card"))
        painter.drawRoundedRect(square, theme.px(5), theme.px(5))
        if line.is_taken:
            pen = QPen(theme.colour("on_accent"), theme.px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            unit = side / 18
            bends = ((4.5, 9.5), (7.8, 12.8), (13.5, 5.8))
            left, top = square.left(), square.top()
            tick = [QPointF(left + x * unit, top + y * unit) for x, y in bends]
            painter.drawPolyline(QPolygonF(tick))

    def _paint_facts(
        self, painter: QPainter, box: QRect, line: ImportLine, columns: LineColumns
    ) -> None:
        is_quiet = not line.is_taken
        small, plain = self._font(13), self._font(15)
        name = self._font(15, bold=not (is_quiet and not line.choices))
        self._write(painter, box, columns.row, (small, "muted"), str(line.row))
        title = columns.title
        if not line.state:
            title = (title[0], box.width() - title[0] - self._desk.theme.px(14))
        ink = "muted" if is_quiet else "ink"
        self._write(painter, box, title, (name, ink), line.title)
        if not line.state:
            return
        if line.role_code:
            self._paint_role(painter, box, line.role_code, columns)
        for place, text in zip(columns.facts, line.facts, strict=True):
            self._write(painter, box, place, (plain, "muted"), text)

    def _paint_role(
        self, painter: QPainter, box: QRect, role_code: str, columns: LineColumns
    ) -> None:
        theme, font = self._desk.theme, self._font(13)
        text = code_lists().label("role", role_code, self._desk.language)
        metrics = QFontMetrics(font)
        width = min(columns.role[1] - theme.px(8), metrics.horizontalAdvance(text) + theme.px(18))
        chip = self._chip(box, columns.role[0], width, metrics)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.role(role_code).soft))
        painter.drawRoundedRect(chip, theme.px(5), theme.px(5))
        painter.setPen(QColor(theme.role(role_code).ink))
        painter.setFont(font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_state(
        self, painter: QPainter, box: QRect, line: ImportLine, columns: LineColumns
    ) -> None:
        theme, font = self._desk.theme, self._font(13, bold=True)
        metrics = QFontMetrics(font)
        width = min(columns.state[1], metrics.horizontalAdvance(line.state) + theme.px(22))
        pill = self._chip(box, columns.state[0], width, metrics)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(_SOFT[line.tone]))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.colour("muted" if line.tone == "neutral" else line.tone))
        painter.setFont(font)
        text = metrics.elidedText(line.state, Qt.TextElideMode.ElideRight, width - theme.px(12))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_note(
        self, painter: QPainter, box: QRect, line: ImportLine, columns: LineColumns
    ) -> None:
        px = self._desk.theme.px
        left = columns.title[0]
        below = QRect(0, box.top() + px(_PLAIN_HEIGHT) - px(8), box.width(), px(22))
        place = (left, box.width() - left - px(14))
        self._write(painter, below, place, (self._font(13), line.note_tone), line.note)

    def _chip(self, box: QRect, left: int, width: int, metrics: QFontMetrics) -> QRect:
        height = metrics.height() + self._desk.theme.px(6)
        return QRect(left, box.top() + (box.height() - height) // 2, width, height)

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = body_font(self._desk.theme.px(pixels))
        font.setBold(bold)
        return font

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        place: tuple[int, int],
        look: tuple[QFont, str],
        text: str,
    ) -> None:
        (left, width), (font, token) = place, look
        painter.setFont(font)
        painter.setPen(self._desk.theme.colour(token))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(box.left() + left, box.top(), width, box.height()), _LEFT, elided)
