"""A table of figures: every cell that counts something opens the rows behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.table_model import Column, Row, TableModel

_ROW, _PADDING = 40, 40
_LEAST_HEIGHT = 220
_MOST_MEASURED = 200
_WIDEST, _NARROWEST = 300, 64
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class FigureColumn(Generic[Row]):
    """Describe a column of figures: heading, text of a row, why it says so, what it opens."""

    heading: str
    text: Callable[[Row], str]
    open: Callable[[Row], None] | None = None
    why: Callable[[Row], str] | None = None


class FigureTable(QTableView, Generic[Row]):
    """Move from cell to cell with arrows; Enter or a click opens what is behind one."""

    opened = Signal(object)

    def __init__(self, columns: Sequence[FigureColumn[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.lines: TableModel[Row] = TableModel([_column(each) for each in columns], self)
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(px(_LEAST_HEIGHT))
        self.clicked.connect(self._open)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, the choice at the same cell where there is one."""
        at = self.currentIndex()
        self.lines.show_rows(rows)
        self._fit()
        if rows:
            place = min(max(at.row(), 0), len(rows) - 1)
            self.setCurrentIndex(self.lines.index(place, max(at.column(), 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen cell with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which cells can be clicked."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        leads = index.isValid() and self.columns[index.column()].open is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        row = self.lines.row_at(index)
        if row is None:
            return
        act = self.columns[index.column()].open
        if act is not None:
            act(row)

    def _fit(self) -> None:
        """Give each column what its words need; what is left goes to the first."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        needed = []
        for column in self.columns:
            texts = [column.text(row) for row in self.lines.rows[:_MOST_MEASURED]]
            longest = max(map(metrics.horizontalAdvance, (column.heading, *texts)))
            needed.append(min(max(longest + px(_PADDING), px(_NARROWEST)), px(_WIDEST)))
        spare = self.viewport().width() - sum(needed)
        if spare > 0 and needed:
            needed[0] += spare
        for place, width in enumerate(needed):
            self.setColumnWidth(place, width)


def _column(column: FigureColumn[Row]) -> Column[Row]:
    if column.why is not None or column.open is not None:
        return Column(lambda: column.heading, column.text, tooltip=column.why)
    return Column(lambda: column.heading, column.text)
