"""One list for everything that is drawn row by row, read row by row by a screen reader too."""

from collections.abc import Sequence
from typing import ClassVar, Generic

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.table_model import Column, Row, TableModel

NOWHERE = -1
Heading = tuple[int, int, str]


class PaintedList(QTableView, Generic[Row]):
    """Draw only the rows in sight, whatever their number, and their headings above them.

    Qt keeps the place, the scroll bar and what a screen reader is told; a kind of list says its
    `headings`, how a row is spoken and how it is painted. Qt's own delegates are not asked: what
    they take in Python would load the whole of QStyle, four milliseconds of the start. Qt's table
    and not its list: that one asks the model about every row at each new query.
    """

    row_height: ClassVar[int] = 40
    heading_height: ClassVar[int] = 36
    heading_size: ClassVar[int] = 13
    # A list that a search box fills must not choose somebody by getting the keys.
    chooses_by_focus: ClassVar[bool] = True

    heading_chosen = Signal(int)
    headings_left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        # Made here: asking Qt for its own one would load QDialog and QComboBox at the start.
        self.setViewport(QWidget())
        self.hovered = NOWHERE
        self.sorted_heading = NOWHERE
        self.is_reversed = False
        self.brush = Brush(desk.theme)
        columns: tuple[Column[Row], ...] = (
            Column(self._spoken_headings, self.spoken, tooltip=self.tip),
        )
        self.lines: TableModel[Row] = TableModel(columns, self)
        self.setModel(self.lines)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._headings = _Headings(self)
        self.setHorizontalHeader(self._headings)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.brush.px(self.row_height))
        self.horizontalHeader().setFixedHeight(self.brush.px(self.heading_height))
        self.verticalScrollBar().valueChanged.connect(self._follow_mouse)

    def headings(self) -> Sequence[Heading]:
        """Return left edge, width and words of each column, in pixels of the present width."""
        raise NotImplementedError

    def spoken(self, row: Row) -> str:
        """Return a whole row for a screen reader."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, box: QRect, row: Row, place: int) -> None:
        """Draw one row; `current_place` and `hovered` say how it stands."""
        raise NotImplementedError

    def tip(self, _row: Row) -> str:
        """Return what hovering over a row says."""
        return ""

    def height_of(self, _row: Row) -> int:
        """Return a row's height in design pixels."""
        return self.row_height

    @property
    def current_place(self) -> int:
        """Return the place of the chosen row, or NOWHERE."""
        return self.currentIndex().row()

    def rows(self) -> Sequence[Row]:
        """Return everything shown, in order."""
        return self.lines.rows

    def show_rows(self, rows: Sequence[Row], current: int) -> None:
        """Show other rows and choose one, staying where the list is scrolled to."""
        scrolled = self.verticalScrollBar().value()
        self.lines.show_rows(rows)
        self._fit_rows()
        if 0 <= current < len(rows):
            self.setAutoScroll(False)
            self.setCurrentIndex(self.lines.index(current, 0))
            self.setAutoScroll(True)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, place: int) -> None:
        """Choose a row, the nearest there is, and bring it into sight."""
        if self.lines.rows:
            nearest = max(0, min(place, len(self.lines.rows) - 1))
            self.setCurrentIndex(self.lines.index(nearest, 0))
            self.scrollTo(self.currentIndex())

    def move_by_key(self, key: int) -> bool:
        """Move the choice as an arrow or page key says; False for any other key."""
        place = self.place_by_key(key)
        if place != NOWHERE:
            self.choose(place)
        return place != NOWHERE

    def place_by_key(self, key: int) -> int:
        """Return where an arrow or page key leads, NOWHERE for any other key."""
        page = max(1, self.viewport().height() // self._desk.theme.px(self.row_height) - 1)
        steps: dict[int, int] = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        if key not in steps:
            return NOWHERE
        there = 0 if self.current_place == NOWHERE else self.current_place + steps[key]
        return max(0, min(there, len(self.lines.rows) - 1))

    def take_headings(self) -> None:
        """Give the keys to the headings: arrows move, Enter chooses one, ↓ leads to the rows."""
        self._headings.take_keys()

    def row_box(self, place: int) -> QRect:
        """Return where a row stands in the viewport."""
        top, height = self.rowViewportPosition(place), self.rowHeight(place)
        return QRect(0, top, self.viewport().width(), height)

    def place_at(self, point: QPoint) -> int:
        """Return the place of the row under a point of the viewport, or NOWHERE."""
        return self.rowAt(point.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight that have to be drawn."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.brush.theme.colour("card"))
        rows, place = self.lines.rows, self.rowAt(event.rect().top())
        if place != NOWHERE:
            box = self.row_box(place)
            while place < len(rows) and box.top() <= event.rect().bottom():
                box.setHeight(self.rowHeight(place))
                self.paint_row(painter, QRect(box), rows[place], place)
                box.translate(0, box.height())
                place += 1
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw everything anew for the new width."""
        super().resizeEvent(event)
        self.horizontalHeader().setAccessibleName(self._spoken_headings())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice; letters look for a row that begins so."""
        if event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(0 if event.key() == Qt.Key.Key_Home else len(self.lines.rows) - 1)
        elif not self.move_by_key(event.key()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; Qt would choose the first row, which not every list may."""
        place = self.current_place
        super().focusInEvent(event)
        if not self.chooses_by_focus and place == NOWHERE:
            self.setCurrentIndex(QModelIndex())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse with the hovered row; a drag chooses nothing."""
        self._hover(self.place_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        super().leaveEvent(event)
        self._hover(NOWHERE)

    def _hover(self, place: int) -> None:
        if place != self.hovered:
            self.hovered = place
            self.viewport().update()

    def _follow_mouse(self) -> None:
        if self.hovered != NOWHERE:
            self._hover(self.place_at(self.viewport().mapFromGlobal(self.cursor().pos())))

    def _spoken_headings(self) -> str:
        return ", ".join(words for _left, _width, words in self.headings() if words)

    def _fit_rows(self) -> None:
        """Give each row its height where not all are alike."""
        if type(self).height_of is PaintedList.height_of:
            return
        for place, row in enumerate(self.lines.rows):
            height = self._desk.theme.px(self.height_of(row))
            if self.rowHeight(place) != height:
                self.setRowHeight(place, height)


class _Headings(QHeaderView):
    def __init__(self, listed: PaintedList[Row]) -> None:
        super().__init__(Qt.Orientation.Horizontal, listed)
        self._list = listed
        self._place = 0
        self.setViewport(QWidget())
        self.setStretchLastSection(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the words over their columns, and the line under them."""
        listed = self._list
        brush, height = listed.brush, self.height()
        painter = QPainter(self.viewport())
        painter.fillRect(self.rect(), brush.theme.colour("card"))
        painter.setFont(brush.font(listed.heading_size))
        painter.setPen(brush.theme.colour("muted"))
        for place, (left, width, words) in enumerate(listed.headings()):
            box = QRect(left, 0, width, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
            if self.hasFocus() and place == self._place:
                brush.ring(painter, box.adjusted(-brush.px(6), 0, 0, 0))
                painter.setPen(brush.theme.colour("muted"))
            if place == listed.sorted_heading:
                self._paint_sign(painter, box.left() + brush.width(words, listed.heading_size))
        brush.line_below(painter, self.rect())
        painter.end()

    def take_keys(self) -> None:
        """Begin with the heading that the rows follow."""
        if self.isVisible() and not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._stand_on(max(0, self._list.sorted_heading))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from heading to heading, choose one, go back; what is typed is the list's."""
        last, key = len(self._list.headings()) - 1, event.key()
        steps: dict[int, int] = {
            Qt.Key.Key_Left: max(0, self._place - 1),
            Qt.Key.Key_Right: min(last, self._place + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in steps:
            self._stand_on(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._list.heading_chosen.emit(self._place)
        elif key == Qt.Key.Key_Down:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key == Qt.Key.Key_Escape:
            self._list.headings_left.emit()
        else:
            self._list.keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which heading was clicked."""
        across = event.position().toPoint().x()
        for place, (left, width, _words) in enumerate(self._list.headings()):
            if event.button() == Qt.MouseButton.LeftButton and left <= across < left + width:
                self._list.heading_chosen.emit(place)
                return

    def _stand_on(self, place: int) -> None:
        self._place = min(place, len(self._list.headings()) - 1)
        said = QAccessibleAnnouncementEvent(self, self._list.headings()[self._place][2])
        QAccessible.updateAccessibility(said)
        self.viewport().update()

    def _paint_sign(self, painter: QPainter, left: int) -> None:
        """Draw a point up where the rows rise, down where they fall."""
        px = self._list.brush.px
        base, middle = left + px(6), self.height() // 2
        rise = px(3) if self._list.is_reversed else -px(3)
        corners = (
            (base, middle - rise),
            (base + px(10), middle - rise),
            (base + px(5), middle + rise),
        )
        painter.setBrush(painter.pen().color())
        painter.drawPolygon([QPoint(*corner) for corner in corners])
