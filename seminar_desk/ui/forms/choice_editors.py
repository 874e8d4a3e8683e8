"""Controls that offer what can be chosen: a code, a tick, a number, several codes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QGridLayout, QSizePolicy, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import Editor, UndoEditor
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import DropDown, NumberEdit
from seminar_desk.ui.widgets.labels import restyle
from seminar_desk.ui.widgets.tips import tip

Codes = Sequence[tuple[str, str]]
_BLANK = "—"
_NONE = "none"
_UNTOLD = (None, "UNK")


class ChoiceEditor(UndoEditor, DropDown):
    """Choose one code, or none."""

    def __init__(
        self, column: str, codes: Codes = (), *, hint: str = "", has_blank: bool = True
    ) -> None:
        super().__init__()
        self.column = column
        self._has_blank = has_blank
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(14)
        self.setPlaceholderText(hint)
        self.activated.connect(self._touch)
        self.currentIndexChanged.connect(self._mark_blank)
        self.setProperty("blank", True)
        self.offer(codes)

    def offer(self, codes: Codes) -> None:
        """Replace the choices, (code, words) each, and keep what is chosen."""
        chosen = self.value()
        self.clear()
        for code, words in codes:
            self.addItem(words, code)
        if self._has_blank:
            self.addItem(_BLANK, "")
        self._choose(chosen)

    def value(self) -> Value:
        """Return the chosen code; empty for none."""
        return str(self.currentData() or "")

    def show_value(self, value: Value) -> None:
        """Choose a code, unless the user is in the middle of another choice."""
        if not self.touched and value != self.value():
            self._choose(value)

    def _leaves_undo(self) -> bool:
        """Save a fresh choice before Ctrl+Z takes it back."""
        if self.touched:
            self.finished.emit()
        return False

    def _choose(self, value: Value) -> None:
        self.setCurrentIndex(self.findData(value) if value else -1)

    def _mark_blank(self) -> None:
        is_blank = not self.value()
        if self.property("blank") != is_blank:
            self.setProperty("blank", is_blank)
            restyle(self)

    def _touch(self) -> None:
        tip(self, self.currentText())
        super()._touch()


class TickEditor(Editor, QCheckBox):
    """Tick or untick, saved at once; `ticked` and `empty` are the values behind it."""

    def __init__(
        self, column: str, words: str = "", *, ticked: Value = "YES", empty: Value = "NO"
    ) -> None:
        super().__init__(words)
        self.column = column
        self.ticked, self.empty = ticked, empty
        self._kept: Value = None
        self.clicked.connect(self._touch)

    def value(self) -> Value:
        """Return what the tick stands for; a day once kept stays that day."""
        if not self.isChecked():
            return self.empty
        return self.ticked if self._is_empty(self._kept) else self._kept

    def show_value(self, value: Value) -> None:
        """Show a kept value."""
        if not self.touched:
            self._kept = value
            self.setChecked(not self._is_empty(value))

    def _is_empty(self, value: Value) -> bool:
        return value == self.empty or value in _UNTOLD

    def _touch(self) -> None:
        super()._touch()
        self.finished.emit()


class NumberEditor(Editor, NumberEdit):
    """Type a number or step to it."""

    def __init__(self, column: str, smallest: int, largest: int) -> None:
        super().__init__(smallest, largest)
        self.column = column
        self._is_showing = False
        self.valueChanged.connect(self._touch)

    def value(self) -> int:
        """Return the number."""
        return NumberEdit.value(self)

    def show_value(self, value: Value) -> None:
        """Show what is kept, unless the user is in the middle of another."""
        if not self.touched and isinstance(value, int):
            self._is_showing = True
            self.setValue(value)
            self._is_showing = False

    def _touch(self) -> None:
        if not self._is_showing:
            super()._touch()


class ChipsEditor(Editor, QWidget):
    """Press any codes of a list; those that stand `alone` exclude all others."""

    def __init__(
        self, desk: Desk, column: str, codes: Codes, *, alone: Sequence[str] = (_NONE,)
    ) -> None:
        super().__init__()
        self.column = column
        self._alone = frozenset(alone)
        self.chips: dict[str, Button] = {}
        flow = FlowLayout(self, spacing=px(8))
        for code, words in codes:
            chip = Button(desk, words)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on=False, code=code: self._press(code))
            self.chips[code] = chip
            flow.addWidget(chip)
        self.setFocusProxy(next(iter(self.chips.values())))

    def value(self) -> Value:
        """Return the pressed codes in the order of the list."""
        return tuple(code for code, chip in self.chips.items() if chip.isChecked())

    def show_value(self, value: Value) -> None:
        """Press what is kept."""
        if not self.touched and isinstance(value, tuple):
            for code, chip in self.chips.items():
                chip.setChecked(code in value)

    def _press(self, pressed: str) -> None:
        for code, chip in self.chips.items():
            if code != pressed and self._alone & {code, pressed}:
                chip.setChecked(False)
        self._touch()
        self.finished.emit()


class OneOfEditor(Editor, QWidget):
    """Choose one of a few codes side by side, by click or arrow key; none until somebody does.

    `unanswered` is the problem of a value asked for before that.
    """

    changed = Signal(str)

    def __init__(
        self, desk: Desk, column: str, codes: Codes, *, unanswered: str, across: int = 3
    ) -> None:
        super().__init__()
        self.column = column
        self.buttons: dict[str, Button] = {}
        self._unanswered = Problem(unanswered, field=column)
        group, grid = QButtonGroup(self), QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(6))
        for place, (code, words) in enumerate(codes):
            button = Button(desk, words)
            button.setCheckable(True)
            button.is_answer = True
            button.toggled.connect(lambda on, code=code: self._turn(code, is_on=on))
            button.clicked.connect(self._touch)
            group.addButton(button)
            grid.addWidget(button, place // across, place % across)
            self.buttons[code] = button
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(group.buttons()[0])

    def value(self) -> Value:
        """Return the chosen code; ProblemError while there is none."""
        for code, button in self.buttons.items():
            if button.isChecked():
                return code
        raise ProblemError(self._unanswered)

    def show_value(self, value: Value) -> None:
        """Choose a code of these; any other changes nothing."""
        if not self.touched and value in self.buttons:
            self.buttons[str(value)].setChecked(True)

    def _turn(self, code: str, *, is_on: bool) -> None:
        if is_on:
            self.changed.emit(code)


def codes_of(list_name: str, language: str) -> Codes:
    """Return the codes of a list with their words in a language, for a choice or for chips."""
    lists = code_lists()
    return [(code, lists.label(list_name, code, language)) for code in lists.codes(list_name)]
