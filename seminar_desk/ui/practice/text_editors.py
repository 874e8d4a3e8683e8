"""Text controls of a plan: each knows its column, its value and whether it was touched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from seminar_desk.domain.plans.assembly_fields import Value, stored
from seminar_desk.domain.problems import ProblemError
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.practice.forms import TEXT, Form
from seminar_desk.ui.practice.undo_keys import asks_for_undo


class LineEditor(QLineEdit):
    """Edit one line; Ctrl+Z is the line's own until its typing is saved, then the program's."""

    edited = Signal()
    finished = Signal()

    def __init__(self, column: str, form: Form = TEXT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self.touched = False
        self.form = form
        self.suffix = ""
        self.textEdited.connect(self._touch)
        self.returnPressed.connect(self.finished)

    @property
    def saves_while_typing(self) -> bool:
        """Say whether a pause is enough to save, or only the end of typing."""
        return self.form.saves_while_typing

    def value(self) -> Value:
        """Read the line; ProblemError when it cannot be read."""
        return self.form.read(self.text())

    def show_value(self, value: Value) -> None:
        """Write a value, unless the user is in the middle of another."""
        if self.touched or (self.hasFocus() and self._holds(value)):
            return
        text = self.form.write(value)
        if text != self.text():
            self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def settle(self) -> None:
        """Forget that the user typed: what is here is what is kept."""
        self.touched = False

    def set_text(self, text: str) -> None:
        """Put in a text as if the user had typed it."""
        self.setText(text)
        self._touch()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the program once everything typed here is saved."""
        if asks_for_undo(event) and not self.touched:
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the control is left, not when a list opens over it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

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

    def _touch(self) -> None:
        self.touched = True
        self.edited.emit()

    def _holds(self, value: Value) -> bool:
        try:
            return self.value() == value
        except ProblemError:
            return False


class AreaEditor(QPlainTextEdit):
    """Edit a few lines; the field grows with them, Tab goes on."""

    edited = Signal()
    finished = Signal()
    saves_while_typing = True

    def __init__(
        self, desk: Desk, column: str, *, lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.column = column
        self.touched = False
        self._desk = desk
        self._least, self._most = lines, lines + 6
        self._is_showing = False
        self.setTabChangesFocus(True)
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

    def settle(self) -> None:
        """Forget that the user typed: what is here is what is kept."""
        self.touched = False

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the program once everything typed here is saved."""
        if asks_for_undo(event) and not self.touched:
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the control is left, not when a list opens over it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

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
            self.touched = True
            self.edited.emit()

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        shown = min(self._most, max(self._least, lines))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > self._most else policy.ScrollBarAlwaysOff
        )
        height = shown * self.fontMetrics().lineSpacing() + self._desk.theme.px(22)
        if height != self.height():
            self.setFixedHeight(height)
