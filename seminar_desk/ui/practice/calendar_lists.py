"""Lists beside the month: assemblies by day, what people ask most, what nobody knows yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from seminar_desk.ui.desk.desk import Desk

_HEIGHT = 36
_UID_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ListLine:
    """Hold one line: its cells, the plan it leads to, the lines under it."""

    cells: tuple[str, ...]
    uid: str = ""
    under: tuple[ListLine, ...] = ()
    is_warning: bool = False


class CalendarList(QTreeWidget):
    """Show lines under headings; Enter or a double click opens a plan."""

    opened = Signal(str)

    def __init__(self, desk: Desk, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._widths = widths
        self.setColumnCount(len(widths))
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            self.header().setSectionResizeMode(column, mode)
        self.itemActivated.connect(self._open)

    def show_lines(self, headings: Sequence[str], lines: Sequence[ListLine]) -> None:
        """Show the lines, those with lines under them opened."""
        self.setHeaderLabels(list(headings))
        self.setRootIsDecorated(any(line.under for line in lines))
        for column, width in enumerate(self._widths):
            if width:
                self.setColumnWidth(column, self._desk.theme.px(width))
        self.clear()
        self.addTopLevelItems([self._item(line) for line in lines])
        self.expandAll()

    def _item(self, line: ListLine) -> QTreeWidgetItem:
        item = QTreeWidgetItem(list(line.cells))
        item.setSizeHint(0, QSize(0, self._desk.theme.px(_HEIGHT)))
        if line.under:
            bold = self.font()
            bold.setBold(True)
            item.setFont(0, bold)
        for column, text in enumerate(line.cells):
            item.setToolTip(column, text)
            if line.is_warning:
                item.setForeground(column, self._desk.theme.colour("warning"))
        item.setData(0, _UID_ROLE, line.uid)
        item.addChildren([self._item(under) for under in line.under])
        return item

    def _open(self, item: QTreeWidgetItem) -> None:
        uid = str(item.data(0, _UID_ROLE) or "")
        if uid:
            self.opened.emit(uid)
