"""Two columns that become one, with a switch, where the window is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.ui.desk.desk import Desk
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
        *,
        fold_below: int,
        shares: tuple[int, int] = (1, 1),
        within: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._fold_below = fold_below
        self._measured = within or self
        self._sides = (left, right)
        self._switch = QWidget()
        self._buttons = (Button(desk), Button(desk))
        group = QButtonGroup(self)
        switch = QHBoxLayout(self._switch)
        switch.setContentsMargins(0, 0, 0, 0)
        for button in self._buttons:
            button.setCheckable(True)
            group.addButton(button)
            switch.addWidget(button)
        switch.addStretch()
        self._buttons[0].setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(left, shares[0])
        row.addWidget(right, shares[1])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self._switch)
        box.addLayout(row, 1)
        group.buttonToggled.connect(self._arrange)

    @property
    def is_folded(self) -> bool:
        """Say whether only one column has room."""
        return self._measured.width() < self._desk.theme.px(self._fold_below)

    def set_titles(self, left: str, right: str) -> None:
        """Name the two columns on the switch."""
        for button, title in zip(self._buttons, (left, right), strict=True):
            button.setText(title)

    def show_side(self, place: int) -> None:
        """Turn the switch to the left (0) or the right (1) column, should they be folded."""
        self._buttons[place].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold with the width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        folded = self.is_folded
        self._switch.setVisible(folded)
        for button, side in zip(self._buttons, self._sides, strict=True):
            side.setVisible(not folded or button.isChecked())
