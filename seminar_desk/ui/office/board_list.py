"""The board as a table, for more sessions than tiles are good for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from seminar_desk.gather.days.session_board import BoardLine
from seminar_desk.ui.desk.dates import short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.language import words
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.office import board_words
from seminar_desk.ui.office.board_words import NOT_TOLD
from seminar_desk.ui.widgets.painted_list import Heading, PaintedList

_EDGE, _GAP, _ICON = 14, 12, 16
_STATE = 140
# Name of the column, its width in design pixels; the district takes what is left.
_CODE, _DAY, _AWAITED, _CAME, _BOOK, _SIGNED, _GIVEN, _DISPUTED = 70, 78, 66, 66, 84, 76, 84, 72
_LEAST_DISTRICT = 110
_MANY = 1000  # so that a scale of any per cent is whole
_SELDOM = ("accepted", "signed", "given", "disputed", "awaited")  # what a narrow table leaves out


class BoardList(PaintedList[BoardLine]):
    """Paint the rows in sight; Enter or a click opens a session."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(words.tr("Board of the sessions"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        self._texts: dict[str, Callable[[BoardLine], str]] = {
            "code": lambda line: line.session.code,
            "day": lambda line: short_date(line.session.date),
            "district": lambda line: short_district_name(line.session, desk.language),
            "awaited": lambda line: _told(line.home.awaited),
            "came": lambda line: str(line.home.came) if line.home.is_here else NOT_TOLD,
            "book": _book_day,
            "accepted": _accepted_day,
            "signed": lambda line: _told(line.home.signatures),
            "given": _given,
            "disputed": lambda line: str(line.home.conflicts or NOT_TOLD),
        }

    def show_lines(self, lines: Sequence[BoardLine]) -> None:
        """Show other rows, the choice at the session where it was."""
        chosen = self.lines.row_at(self.currentIndex())
        uid = chosen.session.uid if chosen else ""
        places = (place for place, line in enumerate(lines) if line.session.uid == uid)
        self.show_rows(lines, next(places, 0))

    def headings(self) -> Sequence[Heading]:
        """Name the columns."""
        said = {
            "code": words.tr("Code", "session"),
            "day": words.tr("Day"),
            "district": words.tr("District"),
            "awaited": words.tr("Awaited", "column"),
            "came": words.tr("Came", "column"),
            "book": words.tr("Workbook", "column"),
            "accepted": words.tr("Accepted", "column"),
            "signed": words.tr("Signatures", "column"),
            "given": words.tr("Handed over", "column"),
            "disputed": words.tr("Disputed", "column"),
            "state": words.tr("State"),
        }
        return [(left, width, said[name]) for name, (left, width) in self._columns().items()]

    def spoken(self, row: BoardLine) -> str:
        """Return a whole row for a screen reader."""
        return board_words.spoken(row, self._desk.today(), self._desk.language)

    def tip(self, row: BoardLine) -> str:
        """Say every fact."""
        return "\n".join(fact.text for fact in board_words.facts(row, self._desk.today()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space."""
        line = self.lines.row_at(self.currentIndex())
        if line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(line)
        else:
            super().keyPressEvent(event)

    def paint_row(self, painter: QPainter, box: QRect, row: BoardLine, place: int) -> None:
        """Draw a session's columns and its state."""
        brush = self.brush
        if place in (self.current_place, self.hovered):
            is_current = place == self.current_place
            ground = "accent_soft" if is_current else "hover"
            painter.fillRect(box, brush.theme.colour(ground))
        brush.line_below(painter, box)
        columns = self._columns()
        for name, (left, width) in columns.items():
            cell = QRect(left, box.top(), width, box.height())
            if name == "state":
                self._paint_state(painter, cell, row)
                continue
            is_name = name == "district"
            ink = "ink" if is_name or name == "came" else "muted"
            brush.text(painter, cell, self._texts[name](row), ink, 14, bold=is_name)
        if place == self.current_place and self.hasFocus():
            brush.ring(painter, box)

    def _paint_state(self, painter: QPainter, cell: QRect, row: BoardLine) -> None:
        look = board_words.look_of(row.home.state(self._desk.today()))
        ink = "muted" if look.tone == "neutral" else look.tone
        side = self.brush.px(_ICON)
        place = QPoint(cell.left(), cell.top() + (cell.height() - side) // 2)
        colour = self.brush.theme.colour(ink).name()
        paint_icon(painter, QRect(place, QSize(side, side)), look.icon, colour)
        text = cell.adjusted(self.brush.px(_ICON + 8), 0, 0, 0)
        self.brush.text(painter, text, look.word, ink, 14, bold=True)

    def _columns(self) -> dict[str, tuple[int, int]]:
        """Return left edge and width by the column's name, in pixels of the present width."""
        px = self.brush.px
        width = self.viewport().width() * _MANY // px(_MANY)
        wanted = {
            "code": _CODE,
            "day": _DAY,
            "district": 0,
            "awaited": _AWAITED,
            "came": _CAME,
            "book": _BOOK,
            "accepted": _BOOK,
            "signed": _SIGNED,
            "given": _GIVEN,
            "disputed": _DISPUTED,
            "state": _STATE,
        }
        for name in _SELDOM:
            if _room(wanted) + _LEAST_DISTRICT <= width:
                break
            del wanted[name]
        wanted["district"] = max(_LEAST_DISTRICT, width - _room(wanted))
        left, found = _EDGE, {}
        for name, each in wanted.items():
            found[name] = (px(left), px(each))
            left += each + _GAP
        return found

    def _on_clicked(self, index: QModelIndex) -> None:
        if line := self.lines.row_at(index):
            self.opened.emit(line)


def _room(wanted: dict[str, int]) -> int:
    return sum(wanted.values()) + _GAP * (len(wanted) - 1) + 2 * _EDGE


def _told(number: int | None) -> str:
    return NOT_TOLD if number is None else str(number)


def _book_day(line: BoardLine) -> str:
    if line.batches:
        return short_date(line.batches[0].at_utc.astimezone().date())
    return words.tr("here", "held at this computer") if line.home.came else NOT_TOLD


def _accepted_day(line: BoardLine) -> str:
    return short_date(line.accepted_at.astimezone().date()) if line.accepted_at else NOT_TOLD


def _given(line: BoardLine) -> str:
    home = line.home
    return f"{home.handed_over} / {home.certificates}" if home.certificates else NOT_TOLD
