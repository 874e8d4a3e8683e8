"""The preview of a file, line by line, where each line can be taken or left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QSizePolicy,
    QWidget,
)

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_lines import ImportLine
from seminar_desk.ui.imports.import_words import decision_word
from seminar_desk.ui.imports.line_painter import LinePainter
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.table_model import Column, TableModel

_HEADING_HEIGHT = 34


_SCROLL_BAR = 12


def framed(desk: Desk, heading: LineHeading, lines: LineList) -> Card:
    """Return a card with the heading over the list, its right edge where the scroll bar begins."""
    card = Card(padding=4)
    card.box.setContentsMargins(1, 1, 1, 1)
    card.box.setSpacing(0)
    above = QHBoxLayout()
    above.setContentsMargins(0, 0, desk.theme.px(_SCROLL_BAR), 0)
    above.addWidget(heading)
    card.box.addLayout(above)
    card.box.addWidget(lines, 1)
    return card


class LineHeading(QWidget):
    """Name the columns, drawn where the painter puts them."""

    def __init__(self, desk: Desk, lines: LinePainter, words: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._desk = desk
        self._lines = lines
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Take one small line."""
        return QSize(self._desk.theme.px(300), self._desk.theme.px(_HEADING_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the names and the line under them."""
        theme = self._desk.theme
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(theme.px(13))
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        columns = self._lines.columns(self.width())
        places = [columns.row, columns.title, columns.role, *columns.facts, columns.state]
        for (left, width), text in zip(places, self._words(), strict=True):
            box = QRect(left, 0, width, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class LineList(QListView):
    """Take or leave lines with a click on the tick or with Space; three choices open a menu."""

    decided = Signal(int, str)

    def __init__(self, desk: Desk, painter: LinePainter) -> None:
        super().__init__()
        self._desk = desk
        self.painter = painter
        columns: tuple[Column[ImportLine], ...] = (Column(lambda: "", lambda line: line.spoken),)
        self.lines: TableModel[ImportLine] = TableModel(columns, self)
        self.setModel(self.lines)
        self.setItemDelegate(painter)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_lines(self, lines: Sequence[ImportLine]) -> None:
        """Show the lines, keeping the place of the keyboard and of the scroll bar."""
        row, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self.lines.show_rows(lines)
        if lines:
            self.setCurrentIndex(self.lines.index(min(max(row, 0), len(lines) - 1), 0))
        self.verticalScrollBar().setValue(scrolled)

    def decide(self, index: QModelIndex) -> None:
        """Turn a line's decision over, or ask where there are more than two."""
        line = self.lines.row_at(index)
        if line is None or not line.choices:
            return
        if len(line.choices) > len(("take", "skip")):
            self.menu_for(line).popup(self.viewport().mapToGlobal(self._below_tick(index)))
            return
        other = next(choice for choice in line.choices if choice != line.decision)
        self.decided.emit(line.row, other)

    def menu_for(self, line: ImportLine) -> QMenu:
        """Build the menu of a line's choices."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in line.choices:
            action = menu.addAction(decision_word(choice))
            action.setCheckable(True)
            action.setChecked(choice == line.decision)
            action.triggered.connect(
                lambda _checked=False, choice=choice: self.decided.emit(line.row, choice)
            )
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take or leave the line whose tick was clicked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        left, width = self.painter.columns(self.viewport().width()).tick
        if event.button() == Qt.MouseButton.LeftButton and left <= place.x() < left + width:
            self.decide(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space decide."""
        if event.key() == Qt.Key.Key_Space:
            self.decide(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _below_tick(self, index: QModelIndex) -> QPoint:
        box = self.visualRect(index)
        return QPoint(box.left() + self._desk.theme.px(12), box.bottom() - 4)
