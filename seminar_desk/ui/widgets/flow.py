"""A layout that starts a new line where the present one is full."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from seminar_desk.ui.widgets.boxes import Piece


class FlowLayout(QLayout):
    """Lay things out like words of a text, each at the size it asks for."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._pushed: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def fill(self, pieces: Sequence[Piece]) -> None:
        """Put widgets in; those behind `...` stand at the right end of their line."""
        is_pushed = False
        for piece in pieces:
            if isinstance(piece, QWidget):
                self.addWidget(piece)
                self._pushed += self._items[-1:] if is_pushed else []
            is_pushed = is_pushed or piece is ...

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower place is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Ask every item again what it needs."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Ask for the smallest size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        top = rect.y()
        for line in self._lines(rect.width()):
            widths = [self._width(item, rect.width()) for item in line]
            free = rect.width() - sum(widths) - self.spacing() * (len(line) - 1)
            left, height = rect.x(), max(item.sizeHint().height() for item in line)
            for item, width in zip(line, widths, strict=True):
                if item in self._pushed:
                    left, free = left + max(free, 0), 0
                if moves:
                    item.setGeometry(QRect(left, top, width, item.sizeHint().height()))
                left += width + self.spacing()
            top += height + self.spacing()
        return max(top - self.spacing() - rect.y(), 0)

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = self._width(item, room)
            if not lines or (used + width > room):
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += width + self.spacing()
        return lines

    def _width(self, item: QLayoutItem, room: int) -> int:
        hint = item.sizeHint().width()
        return min(hint, room) if room else hint
