"""Chips to press: several codes of a list at once, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.flow import FlowLayout

_NONE = "none"


class ChipsEditor(QWidget):
    """Press any codes of a list; «none» and the others exclude each other."""

    edited = Signal()
    finished = Signal()
    saves_while_typing = True

    def __init__(
        self, desk: Desk, column: str, list_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.column = column
        self.touched = False
        self._list_name = list_name
        self.chips: dict[str, Button] = {}
        flow = FlowLayout(self, spacing=desk.theme.px(8))
        for code in code_lists().codes(list_name):
            chip = Button(desk)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on=False, code=code: self._press(code))
            self.chips[code] = chip
            flow.addWidget(chip)
        self.setFocusProxy(next(iter(self.chips.values())))

    def word(self, language: str) -> None:
        """Name the chips in a language."""
        for code, chip in self.chips.items():
            chip.setText(code_lists().label(self._list_name, code, language))

    def value(self) -> Value:
        """Return the pressed codes in the order of the list."""
        return tuple(code for code, chip in self.chips.items() if chip.isChecked())

    def show_value(self, value: Value) -> None:
        """Press what is kept."""
        if not self.touched and isinstance(value, tuple):
            for code, chip in self.chips.items():
                chip.setChecked(code in value)

    def settle(self) -> None:
        """Forget that the user pressed: what is here is what is kept."""
        self.touched = False

    def _press(self, pressed: str) -> None:
        for code, chip in self.chips.items():
            if code != pressed and _NONE in (code, pressed):
                chip.setChecked(False)
        self.touched = True
        self.edited.emit()
        self.finished.emit()
