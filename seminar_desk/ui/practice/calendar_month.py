"""One month of assemblies: days in a grid, windows as bands across them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.places import said
from seminar_desk.domain.plans import assembly_calendar
from seminar_desk.domain.plans.assembly_calendar import CalendarEntry, Clash
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language.languages import locale_of
from seminar_desk.ui.widgets.brush import Brush

_DAYS = 7
_HEAD = 28
_LINE = 24
_NUMBER = 24


class MonthGrid(QWidget):
    """Paint the weeks; `opened` names the assembly that was clicked."""

    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._brush = Brush(desk.theme)
        self._first = self._today = date.min
        self._entries: Sequence[CalendarEntry] = ()
        self._clashing: frozenset[str] = frozenset()
        self.places: list[tuple[QRect, str]] = []
        self.setMouseTracking(True)
        self.setMinimumHeight(desk.theme.px(320))

    def show_month(
        self, first: date, entries: Sequence[CalendarEntry], clashes: Sequence[Clash]
    ) -> None:
        """Show the month that begins on a day."""
        self._first, self._today, self._entries = first, self._desk.today(), entries
        self._clashing = frozenset(
            entry.uid for clash in clashes for entry in (clash.one, clash.other)
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the names of the days and every week."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.places = []
        weeks = assembly_calendar.month(self._first.year, self._first.month)
        head = self._desk.theme.px(_HEAD)
        width, height = self.width() / _DAYS, (self.height() - head) / len(weeks)
        locale = locale_of(self._desk.language)
        for column, day in enumerate(weeks[0]):
            name = locale.toString(QDate(day.year, day.month, day.day), "ddd")
            box = QRect(round(column * width), 0, round(width), head)
            self._brush.text(painter, box.adjusted(8, 0, 0, 0), name, "muted", 13)
        for line, week in enumerate(weeks):
            top = head + round(line * height)
            lanes = self._lanes(week)
            for column, day in enumerate(week):
                left, right = round(column * width), round((column + 1) * width)
                cell = QRect(left, top, right - left, round(height))
                self._draw_day(painter, cell, day, lanes)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be opened."""
        is_over = bool(self._uid_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the plan under the mouse."""
        uid = self._uid_at(event.position())
        if uid:
            self.opened.emit(uid)

    def _uid_at(self, place: QPointF) -> str:
        point = place.toPoint()
        return next((uid for box, uid in self.places if box.contains(point)), "")

    def _lanes(self, week: Sequence[date]) -> dict[str, int]:
        """Keep each window of the week in one lane, so that its band is straight."""
        windows = [
            entry
            for entry in self._entries
            if entry.is_window
            and entry.first
            and entry.last
            and entry.first <= week[-1]
            and entry.last >= week[0]
        ]
        return {entry.uid: lane for lane, entry in enumerate(windows)}

    def _draw_day(self, painter: QPainter, cell: QRect, day: date, lanes: dict[str, int]) -> None:
        theme, px = self._desk.theme, self._desk.theme.px
        painter.setPen(theme.colour("line"))
        is_today = day == self._today
        painter.setBrush(theme.colour("accent_soft") if is_today else Qt.BrushStyle.NoBrush)
        painter.drawRect(cell)
        tone = "ink" if day.month == self._first.month else "placeholder"
        number = QRect(cell.left() + px(8), cell.top(), cell.width() - px(8), px(_NUMBER))
        self._brush.text(painter, number, str(day.day), tone, 13, bold=True)
        there = assembly_calendar.on_day(self._entries, day)
        room = max(1, (cell.height() - px(_NUMBER)) // px(_LINE))
        lane = len(lanes)
        for entry in there:
            place = lanes[entry.uid] if entry.is_window else lane
            lane += 0 if entry.is_window else 1
            if place >= room or (place == room - 1 and len(there) > room):
                continue
            top = cell.top() + px(_NUMBER) + place * px(_LINE)
            box = QRect(cell.left(), top, cell.width(), px(_LINE) - 2)
            self._draw_entry(painter, box, day, entry)
        if len(there) > room:
            top = cell.top() + px(_NUMBER) + (room - 1) * px(_LINE)
            box = QRect(cell.left() + px(8), top, cell.width(), px(_LINE))
            self._brush.text(painter, box, f"+{len(there) - room + 1}", "muted", 13)

    def _draw_entry(self, painter: QPainter, box: QRect, day: date, entry: CalendarEntry) -> None:
        px = self._brush.px
        is_first, is_last = day == entry.first, day == entry.last
        shape = box.adjusted(px(4) if is_first else 0, 0, -px(4) if is_last else 0, 0)
        clashes = entry.uid in self._clashing
        ground = "warning_soft" if clashes else "neutral_soft" if entry.is_window else "accent"
        ink = "warning" if clashes else "ink" if entry.is_window else "on_accent"
        self._brush.rounded(painter, shape, ground, px(4))
        self.places.append((shape, entry.uid))
        if is_first or day.weekday() == 0:
            words = f"{entry.start_time} {said(entry.place, self._desk.language)}".strip()
            self._brush.text(painter, shape.adjusted(px(6), 0, -px(4), 0), words, ink, 13)
