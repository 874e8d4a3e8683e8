"""Controls that are typed into: lines in their notation, with suggestions, and areas that grow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyleOptionFrame, QWidget

from seminar_desk.domain.plans.plan_records import Value, stored
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.typed_values import read_day, read_number, read_offset, read_time
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.forms.suggestions import Suggestions
from seminar_desk.ui.look.look import px

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # mixed into Qt's own controls, which already are widgets


@dataclass(frozen=True, slots=True)
class Notation:
    """Pair reading and writing; a half-typed day means another day, so it waits for the end."""

    read: Callable[[str], Value]
    write: Callable[[Value], str]
    saves_while_typing: bool


def _write_plainly(value: Value) -> str:
    return "" if value is None else str(value)


def _write_day(value: Value) -> str:
    return full_date(value) if isinstance(value, date) else ""


TEXT = Notation(stored, _write_plainly, saves_while_typing=True)
TIME = Notation(read_time, _write_plainly, saves_while_typing=False)
NUMBER = Notation(read_number, _write_plainly, saves_while_typing=False)


def days(
    near: Callable[[], date],
    base: Callable[[], date | None] = lambda: None,
    *,
    is_past: bool = False,
) -> Notation:
    """Return the notation of days near another; «−10» counts from the base."""

    def read(text: str) -> Value:
        return read_day(text, near=near(), base=base(), is_past=is_past)

    return Notation(read, _write_day, saves_while_typing=False)


def step_days(near: Callable[[], date]) -> Notation:
    """Return the notation of a step's day: a day, or «−10» kept as a number of days."""

    def read(text: str) -> Value:
        offset = read_offset(text)
        return read_day(text, near=near()) if offset is None else offset

    return Notation(read, _write_day, saves_while_typing=False)


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


class UndoEditor(Editor):
    """Be asked about Ctrl+Z first; only while it has the keys, for each event heard costs time."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to hear events."""
        super().focusInEvent(event)
        self.installEventFilter(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hear no more of them, unless the mouse is here too."""
        if not self.underMouse():
            self.removeEventFilter(self)
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the question whether Ctrl+Z is the control's own where it is not."""
        if asks_for_undo(event) and self._leaves_undo():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _leaves_undo(self) -> bool:
        """Say whether Ctrl+Z is the program's, not the control's."""
        raise NotImplementedError


class TypedEditor(UndoEditor):
    """Keep Ctrl+Z for the typing until it is saved; then it is the program's.

    With `keeps_undo` it stays the control's own, as in a form that is saved when it is left.
    """

    keeps_undo = False

    def _leaves_undo(self) -> bool:
        return not self.touched and not self.keeps_undo


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
        self.suggestions = Suggestions(self, offers) if offers else None
        if self.suggestions:
            self.suggestions.taken.connect(self.set_text)
        self.returnPressed.connect(self._finish)

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

    @property
    def has_choice(self) -> bool:
        """Say whether an arrow stands on a suggestion: Enter takes it and goes nowhere else."""
        return self.suggestions is not None and self.suggestions.has_choice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show every suggestion at Down."""
        is_down = event.key() == Qt.Key.Key_Down and not event.modifiers()
        text = self.text() if self.touched else ""
        if not (is_down and self.suggestions and self.suggestions.show(text)):
            super().keyPressEvent(event)

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
        style.drawPrimitive(style.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = self._room()
        words = f"{self.text()} {self.suffix}".strip()
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)

    def _finish(self) -> None:
        if not self.has_choice:
            self.finished.emit()

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        style = self.style()
        contents = style.subElementRect(style.SubElement.SE_LineEditContents, option, self)
        return contents.adjusted(2, 0, -2, 0)

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


def asks_for_undo(event: QEvent) -> bool:
    """Say whether Qt asks if a control wants Ctrl+Z or Ctrl+Shift+Z for itself."""
    return (
        isinstance(event, QKeyEvent)  # the type of an event takes Python far longer
        and event.type() == QEvent.Type.ShortcutOverride
        and any(event.matches(keys) for keys in _UNDO_KEYS)
    )
