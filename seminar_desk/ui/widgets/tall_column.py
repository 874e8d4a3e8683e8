"""A column as wide as it asks, scrolled where the window is lower than it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallColumn(QScrollArea):
    """Squeeze nothing: at 150 % and more a bar appears beside the column of fixed width."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._column = column
        column.setObjectName("scrolled")
        self.setWidget(column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        """Follow the column's own width and height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar only where it is needed."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = self._column
        wanted = column.heightForWidth(column.minimumWidth())  # -1 where no text is wrapped
        is_lower = self.height() < max(wanted, column.minimumSizeHint().height())
        bar = self.verticalScrollBar().sizeHint().width() if is_lower else 0
        self.setFixedWidth(self._column.minimumWidth() + bar)
