"""How many rows are new, listed, doubtful or wrong; a chip filters the preview."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button

_ICONS = {
    "success": "circle-check",
    "neutral": "check",
    "warning": "triangle-alert",
    "danger": "circle-alert",
}


@dataclass(frozen=True, slots=True)
class ChipState:
    """Hold one chip: its key, its words and its tone; an empty tone has no icon."""

    key: str
    text: str
    tone: str = ""
    is_enabled: bool = True


class StateChips(QWidget):
    """Choose which rows are shown."""

    changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch()
        self._group.buttonClicked.connect(lambda _button: self.changed.emit(self.chosen))

    @property
    def chosen(self) -> str:
        """Return the key of the chosen chip."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def show_states(self, states: Sequence[ChipState]) -> None:
        """Word the chips; the first is chosen where the chosen one has nothing to show."""
        for place, state in enumerate(states):
            button = self.buttons.get(state.key) or self._added(place, state.key)
            button.setText(state.text)
            button.setAccessibleName(state.text)
            button.setEnabled(state.is_enabled)
            button.set_icon(_ICONS[state.tone] if state.tone else "")
        chosen = self.buttons.get(self.chosen)
        if chosen is None or not chosen.isEnabled():
            self.buttons[states[0].key].setChecked(True)

    def _added(self, place: int, key: str) -> Button:
        button = Button(self._desk)
        button.setCheckable(True)
        self._group.addButton(button)
        self._row.insertWidget(place, button)
        self.buttons[key] = button
        return button
