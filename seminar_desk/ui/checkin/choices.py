"""A few answers side by side, one of them chosen by click or arrow key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button


class Choices(QWidget):
    """Offer codes with their labels; nothing is chosen until somebody chooses."""

    changed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        labels: Mapping[str, str],
        *,
        columns: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._codes = tuple(labels)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, text in enumerate(labels.values()):
            button = Button(desk, text)
            button.setCheckable(True)
            button.toggled.connect(self._on_toggled)
            self._group.addButton(button, place)
            grid.addWidget(button, place // columns, place % columns)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._group.button(0))

    @property
    def code(self) -> str:
        """Return the chosen code, empty for none."""
        place = self._group.checkedId()
        return self._codes[place] if place >= 0 else ""

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.changed.emit(self.code)

    def choose(self, code: str) -> None:
        """Choose as a click would."""
        self._group.button(self._codes.index(code)).click()
