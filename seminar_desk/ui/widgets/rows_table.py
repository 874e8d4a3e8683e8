"""A plain table of rows in words; a row may lead somewhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.table_model import Column, TableModel

_ROW, _PADDING = 38, 32
_LEAST_TABLE, _MOST_MEASURED = 180, 300
_WIDEST, _NARROWEST = 320, 56
_LEAST_READ = 120  # of a column that needs more, where room is scarce
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class ShownRow:
    """Hold the words of a row and what opening it does; None for what leads nowhere.

    `person_uid`: whose row it is, empty where it is of no one person.
    """

    cells: tuple[str, ...]
    open: Callable[[], None] | None = None
    person_uid: str = ""


class RowsOnDemand(Sequence[ShownRow], Generic[Item]):
    """Word rows when they are asked for: a number may count a hundred thousand."""

    def __init__(self, items: Sequence[Item], word: Callable[[Item], ShownRow]) -> None:
        self._items, self._word = items, word

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._items)

    @overload
    def __getitem__(self, place: int) -> ShownRow: ...
    @overload
    def __getitem__(self, place: slice) -> list[ShownRow]: ...
    def __getitem__(self, place: int | slice) -> ShownRow | list[ShownRow]:
        """Return a row, or several."""
        if isinstance(place, slice):
            return [self._word(item) for item in self._items[place]]
        return self._word(self._items[place])


class RowsTable(QTableView):
    """Show rows as they are; Enter or a double click opens one.

    `fitted`: columns have their widths anew, for other words or another room.
    """

    fitted = Signal()

    def __init__(self, headings: Sequence[str], rows: Sequence[ShownRow]) -> None:
        super().__init__()
        columns: list[Column[ShownRow]] = [
            Column(
                lambda heading=heading: heading,  # type: ignore[misc]
                lambda row, place=place: row.cells[place],  # type: ignore[misc]
                tooltip=lambda row, place=place: row.cells[place],  # type: ignore[misc]
            )
            for place, heading in enumerate(headings)
        ]
        self.lines: TableModel[ShownRow] = TableModel(columns, self)
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(px(_LEAST_TABLE))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._open)
        self._headings = headings
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[ShownRow]) -> None:
        """Show other rows, the first one chosen."""
        self.lines.show_rows(rows)
        if rows:
            self.selectRow(0)
        self._fit()

    def word_again(self) -> None:
        """Show the same rows as they are worded now."""
        self.lines.word_again()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row with Enter; what leads nowhere leaves it to the window."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not self._open(self.currentIndex()):
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._fit()

    def _open(self, index: QModelIndex) -> bool:
        shown = self.lines.row_at(index)
        if shown is None or shown.open is None:
            return False
        shown.open()
        return True

    def _fit(self) -> None:
        """Give each column what its first rows need, as far as there is room for it."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        needed = []
        measured = self.lines.rows[:_MOST_MEASURED]
        for place, heading in enumerate(self._headings):
            texts = [row.cells[place] for row in measured]
            longest = max(map(metrics.horizontalAdvance, (heading, *texts)))
            needed.append(max(longest + px(_PADDING), px(_NARROWEST)))
        if sum(needed) > self.viewport().width():
            needed = [min(width, px(_WIDEST)) for width in needed]
        for place, width in enumerate(_shared(needed, self.viewport().width())):
            self.setColumnWidth(place, width)
        self.fitted.emit()

    def is_cut(self, row: ShownRow, place: int) -> bool:
        """Say whether a column has no room for what a row says there."""
        needed = self.fontMetrics().horizontalAdvance(row.cells[place]) + px(_PADDING)
        return needed > self.columnWidth(place)


def _shared(needed: Sequence[int], room: int) -> list[int]:
    """Return widths that fill the room: more for the first, or less for the widest of the others.

    Where room is scarce the first, which names the row, may have a third of it; where that does not
    do, the table scrolls sideways: figures and days are read whole.
    """
    spare = room - sum(needed)
    if spare >= 0:
        return [needed[0] + spare, *needed[1:]]
    widths = [min(needed[0], room // 3), *needed[1:]]
    least = [widths[0], *(min(width, px(_LEAST_READ)) for width in needed[1:])]
    if sum(least) > room:
        return least
    left = room - widths[0]
    others = sorted(range(1, len(needed)), key=needed.__getitem__)
    for done, place in enumerate(others):
        widths[place] = min(needed[place], max(left // (len(others) - done), px(_NARROWEST)))
        left -= widths[place]
    return widths
