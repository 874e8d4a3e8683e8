"""Paints the lines of the schedule."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seminar_desk.ui.desk.dates import short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.look.fonts import body_font
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.today.schedule_lines import Line, OblastLine, SessionLine
from seminar_desk.ui.widgets.table_model import ROW_ROLE

_ROW = 40
# Where columns begin, in design pixels from the left; the state ends at the right edge.
DATE_AT, DISTRICT_AT = 14, 98
EXPECTED_FROM_RIGHT, PRESENT_FROM_RIGHT, STATE_WIDTH = 222, 164, 118
_TONES = {
    "success": ("success", "success_soft"),
    "warning": ("warning", "warning_soft"),
    "danger": ("danger", "danger_soft"),
    "accent": ("accent", "accent_soft"),
}


class SchedulePainter(QStyledItemDelegate):
    """Draw an oblast's heading or a session in four columns, all from the theme's tokens.

    The list says which line is hovered or focused: `option.state` would load the whole of QStyle,
    four milliseconds of the start.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.hovered_row = -1
        self.focused_row = -1

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's own signature
    ) -> QSize:
        """Give every line the same height."""
        return QSize(option.rect.width(), self._desk.theme.px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        theme = self._desk.theme
        line: Line = index.data(ROW_ROLE)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = isinstance(line, SessionLine) and line.is_chosen
        if chosen or index.row() == self.hovered_row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if chosen else "hover"))
            painter.drawRect(box)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if isinstance(line, OblastLine):
            self._paint_oblast(painter, box, line)
        else:
            self._paint_session(painter, box, line)
        if index.row() == self.focused_row:
            pen = painter.pen()
            pen.setColor(theme.colour("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = body_font(self._desk.theme.px(size))
        font.setBold(bold)
        return font

    def _paint_oblast(self, painter: QPainter, box: QRect, line: OblastLine) -> None:
        theme = self._desk.theme
        px = theme.px
        side = px(16)
        arrow = QRect(box.left() + px(10), box.center().y() - side // 2, side, side)
        name = "chevron-down" if line.is_open else "chevron-right"
        paint_icon(painter, arrow, name, theme.muted)
        dates = [session.date for session in line.sessions]
        count = self.tr("%n seminars", "", len(dates))
        is_one_year = dates[0].year == dates[-1].year
        first = f"{dates[0]:%d.%m}" if is_one_year else short_date(dates[0])
        span = short_date(dates[-1])
        if dates[0] != dates[-1]:
            span = f"{first}–{span}"
        text = f"{line.oblast_name}: {count}, {span}"
        painter.setFont(self._font(14))
        painter.setPen(theme.colour("muted"))
        room = box.adjusted(px(32), 0, -px(8), 0)
        self._text(painter, room, text)

    def _paint_session(self, painter: QPainter, box: QRect, line: SessionLine) -> None:
        theme = self._desk.theme
        px = theme.px
        session = line.session
        ink = theme.colour("muted" if session.status == "cancelled" else "ink")
        right = box.right()
        painter.setPen(ink)
        painter.setFont(self._font(15))
        dates = QRect(box.left() + px(DATE_AT), box.top(), px(80), box.height())
        self._text(painter, dates, short_date(session.date))
        for from_right, number in (
            (EXPECTED_FROM_RIGHT, line.expected),
            (PRESENT_FROM_RIGHT, line.present),
        ):
            place = QRect(right - px(from_right), box.top(), px(50), box.height())
            self._text(painter, place, str(number) if number else "—")
        painter.setFont(self._font(15, bold=True))
        left = box.left() + px(DISTRICT_AT)
        room = QRect(left, box.top(), right - px(EXPECTED_FROM_RIGHT + 8) - left, box.height())
        self._text(painter, room, short_district_name(session, self._desk.language))
        self._paint_state(painter, box, line.state)

    def _paint_state(self, painter: QPainter, box: QRect, state: tuple[str, str]) -> None:
        words, tone = state
        if not words:
            return
        theme = self._desk.theme
        px = theme.px
        font = self._font(13, bold=tone in _TONES)
        left = box.right() - px(STATE_WIDTH)
        text = QFontMetrics(font).elidedText(
            words, Qt.TextElideMode.ElideRight, px(STATE_WIDTH - 16)
        )
        painter.setFont(font)
        if tone not in _TONES:
            painter.setPen(theme.colour("muted"))
            self._text(painter, QRect(left, box.top(), px(STATE_WIDTH), box.height()), text)
            return
        ink, ground = _TONES[tone]
        width = QFontMetrics(font).horizontalAdvance(text) + px(18)
        pill = QRect(left - px(2), box.center().y() - px(11), width, px(22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.colour(ink))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _text(painter: QPainter, room: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
