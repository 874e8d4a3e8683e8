"""Columns that fold into tabs or scroll where the window is small."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column, held, row, show_inside
from seminar_desk.ui.widgets.button import Button


class FoldingColumns(QWidget):
    """Show left and right side by side, or one of them under a switch below `fold_below`.

    `within`: measure this widget, not the columns, where a scroll bar comes and goes between.
    """

    def __init__(
        self,
        desk: Desk,
        left: QWidget,
        right: QWidget,
        titles: tuple[str, str],
        fold_below: int,
        *,
        shares: tuple[int, int] = (1, 1),
        within: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._fold_below = fold_below
        self._measured = within or self
        self._sides = (left, right)
        self._buttons = tuple(Button(desk, title) for title in titles)
        group = QButtonGroup(self)
        for button in self._buttons:
            button.setCheckable(True)
            group.addButton(button)
        self._buttons[0].setChecked(True)
        self._switch = held(row(*self._buttons, ..., gap=6))
        sides = row((left, shares[0]), (right, shares[1]), gap=18)
        column(self._switch, (sides, 1), gap=10, of=self)
        group.buttonToggled.connect(self._arrange)

    @property
    def is_folded(self) -> bool:
        """Say whether only one column has room."""
        return self._measured.width() < self._desk.theme.px(self._fold_below)

    def show_side(self, place: int) -> None:
        """Turn the switch to the left (0) or the right (1) column, should they be folded."""
        self._buttons[place].setChecked(True)

    def is_seen(self, place: int) -> bool:
        """Say whether a column is in sight; else turn to it, for whoever presses the key again."""
        if self._sides[place].isVisible():
            return True
        if self._switch.isVisible():
            self.show_side(place)
            self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: _show_foot(self._sides[place]))
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        folded = self.is_folded
        self._switch.setVisible(folded)
        for button, side in zip(self._buttons, self._sides, strict=True):
            side.setVisible(not folded or button.isChecked())


def _show_foot(side: QWidget) -> None:
    """Scroll to the foot of a column, where answers stand."""
    above = side.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and (inside := above.widget()) is not None:
        above.ensureVisible(0, side.mapTo(inside, QPoint(0, side.height())).y(), 0, 0)


class TallColumn(QScrollArea):
    """Squeeze nothing: at 150 % and more a bar appears beside the column of fixed width."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._column = column
        column.setObjectName("scrolled")
        show_inside(self, column)
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
