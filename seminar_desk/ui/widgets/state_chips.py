"""Chips that filter a list by the state of its rows, each with how many there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import DropDown

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
    is_seldom: bool = False  # not shown while it has nothing to show


class StateChips(QWidget):
    """Choose which rows are shown."""

    changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._group = QButtonGroup(self)
        self._is_short = False
        self._kept = ""
        self.buttons: dict[str, Button] = {}
        self.choice = DropDown()
        self.choice.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
        self.choice.setAccessibleName(self.tr("Rows that are shown"))
        self.choice.hide()
        self.choice.activated.connect(self._choose)
        self._line = FlowLayout(self, spacing=px(8))
        self._line.addWidget(self.choice)
        self._group.buttonClicked.connect(lambda _button: self.choose(self.chosen))

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
            button.setProperty("is_offered", state.is_enabled or not state.is_seldom)
            button.setVisible(not self._is_short and bool(button.property("is_offered")))
            button.set_icon(_ICONS[state.tone] if state.tone else "")
        if (kept := self.buttons.get(self._kept)) is not None:
            self._kept = ""
            kept.setChecked(True)
        chosen = self.buttons.get(self.chosen)
        if chosen is None or not chosen.isEnabled():
            self.buttons[states[0].key].setChecked(True)
        self._fill_choice()

    def show_short(self, *, wanted: bool) -> None:
        """Show one drop-down in the place of the chips, which would take several lines."""
        self._is_short = wanted
        self.choice.setVisible(wanted)
        for button in self.buttons.values():
            button.setVisible(not wanted and bool(button.property("is_offered")))

    def restore(self, key: str) -> None:
        """Choose a chip, as soon as there is one of that key."""
        if key in self.buttons:
            self.choose(key)
        else:
            self._kept = key

    def choose(self, key: str) -> None:
        """Choose a chip as if it had been pressed."""
        self.buttons[key].setChecked(True)
        self._fill_choice()
        self.changed.emit(key)

    def _choose(self) -> None:
        self.choose(str(self.choice.currentData()))

    def _fill_choice(self) -> None:
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for key, button in self.buttons.items():
                if button.isEnabled():
                    self.choice.addItem(button.text(), key)
            self.choice.setCurrentIndex(self.choice.findData(self.chosen))

    def _added(self, place: int, key: str) -> Button:
        button = Button(self._desk)
        button.setCheckable(True)
        self._group.addButton(button)
        self._line.insert(place, button)
        self.buttons[key] = button
        return button
