"""Controls of a form: each knows its column, its value and whether it was touched."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans.assembly_fields import Value, stored
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.notation import TEXT, Notation
from seminar_desk.ui.forms.suggestions import Suggestions
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import restyle
from seminar_desk.ui.widgets.number_edit import NumberEdit

Codes = Sequence[tuple[str, str]]
_BLANK = "—"
_NONE = "none"
_UNTOLD = (None, "UNK")
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # mixed into Qt's own controls, which already are widgets


class Editor(_Widget):
    """Promise what every control of a form does.

    `edited` while it is used, `finished` when it is left; `value`, `show_value` and `touched`
    are what a binding asks for.
    """

    edited = Signal()
    finished = Signal()
    column = ""
    touched = False
    saves_while_typing = True

    def value(self) -> Value:
        """Return what is entered; ProblemError when it cannot be read."""
        raise NotImplementedError

    def show_value(self, value: Value) -> None:
        """Show what is kept, unless the user is in the middle of another."""
        raise NotImplementedError

    def settle(self) -> None:
        """Forget that the user was here: what is shown is what is kept."""
        self.touched = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the control is left, not when a list opens over it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def _touch(self) -> None:
        self.touched = True
        self.edited.emit()


class TypedEditor(Editor):
    """Keep Ctrl+Z for the typing until it is saved; then it is the program's.

    With `keeps_undo` it stays the control's own, as in a form that is saved when it is left.
    """

    keeps_undo = False

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the program once everything typed here is saved."""
        if _asks_for_undo(event) and not self.touched and not self.keeps_undo:
            event.ignore()
            return True
        return super().event(event)


class LineEditor(TypedEditor, QLineEdit):
    """Edit one line; `offers` completes it, `suffix` is the unit of a number."""

    def __init__(
        self,
        column: str,
        notation: Notation = TEXT,
        *,
        offers: Callable[[], Sequence[str]] | None = None,
        hint: str = "",
        suffix: str = "",
    ) -> None:
        super().__init__()
        self.column = column
        self.notation = notation
        self.saves_while_typing = notation.saves_while_typing
        self.suffix = suffix
        self.setPlaceholderText(hint)
        self.textEdited.connect(self._touch)
        self.returnPressed.connect(self.finished)
        self.suggestions = Suggestions(self, offers) if offers else None

    def value(self) -> Value:
        """Read the line; ProblemError when it cannot be read."""
        return self.notation.read(self.text())

    def show_value(self, value: Value) -> None:
        """Write a value, unless the user is in the middle of another."""
        if self.touched or (self.hasFocus() and self._holds(value)):
            return
        text = self.notation.write(value)
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def set_text(self, text: str) -> None:
        """Put in a text as if the user had typed it."""
        self.setText(text)
        self._touch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """End a text that does not fit with «…», and a number with its unit, while not in use."""
        if self.hasFocus() or not self.text() or not (self.suffix or self._overflows()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = self._room()
        words = f"{self.text()} {self.suffix}".strip()
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(element, option, self).adjusted(2, 0, -2, 0)

    def _overflows(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room().width()

    def _holds(self, value: Value) -> bool:
        try:
            return self.value() == value
        except ProblemError:
            return False


class AreaEditor(TypedEditor, QPlainTextEdit):
    """Edit a few lines; the field grows with them, Tab goes on."""

    most = 0

    def __init__(self, column: str, *, lines: int = 2) -> None:
        super().__init__()
        self.column = column
        self._least, self._most = lines, self.most or lines + 6
        self._is_showing = False
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._touch)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def value(self) -> Value:
        """Return the text without blanks at its ends."""
        return stored(self.toPlainText())

    def show_value(self, value: Value) -> None:
        """Write a value, unless the user is in the middle of another."""
        if self.touched or self.value() == value:
            return
        self._is_showing = True
        self.setPlainText(str(value or ""))
        self._is_showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to another width."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _touch(self) -> None:
        if not self._is_showing:
            super()._touch()

    def _grow(self) -> None:
        lines = self._written_lines()
        shown = min(self._most, max(self._least, lines))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > self._most else policy.ScrollBarAlwaysOff
        )
        height = self._height_of(shown)
        if height != self.height():
            self.setFixedHeight(height)

    def _written_lines(self) -> int:
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid():
            layout.blockBoundingRect(block)  # lines are broken when somebody asks for them
            lines += block.layout().lineCount()
            block = block.next()
        return lines

    def _height_of(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + px(22)


class LongLineEditor(AreaEditor):
    """Edit one long line, broken where it must be; what is kept has no breaks."""

    most = 8

    def __init__(self, column: str, *, lines: int = 2) -> None:
        super().__init__(column, lines=lines)
        self.setMinimumWidth(px(150))

    def value(self) -> Value:
        """Return the words in one line."""
        return " ".join(self.toPlainText().split())

    def _height_of(self, lines: int) -> int:
        return px(20) * lines + px(20)


class ChoiceEditor(Editor, QComboBox):
    """Choose one code, or none; the wheel scrolls the page and changes nothing."""

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

    def event(self, event: QEvent) -> bool:
        """Save a fresh choice before Ctrl+Z takes it back."""
        if _asks_for_undo(event) and self.touched:
            self.finished.emit()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the column scroll."""
        event.ignore()

    def _choose(self, value: Value) -> None:
        self.setCurrentIndex(self.findData(value) if value else -1)

    def _mark_blank(self) -> None:
        is_blank = not self.value()
        if self.property("blank") != is_blank:
            self.setProperty("blank", is_blank)
            restyle(self)

    def _touch(self) -> None:
        self.setToolTip(self.currentText())
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
    """Press any codes of a list; «none» and the others exclude each other."""

    def __init__(self, desk: Desk, column: str, codes: Codes) -> None:
        super().__init__()
        self.column = column
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
            if code != pressed and _NONE in (code, pressed):
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


def _asks_for_undo(event: QEvent) -> bool:
    """Say whether Qt asks if a control wants Ctrl+Z or Ctrl+Shift+Z for itself."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(keys) for keys in _UNDO_KEYS)
    )
