"""Fields that keep themselves: a change is stored when the field is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox

from seminar_desk.actions import settings
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk

_MARGIN = 2.0
_MOST_LINES = 8


class LongText(QPlainTextEdit):
    """A few lines of text, more where what is written needs them; Tab goes to the next field."""

    left = Signal()

    def __init__(self, desk: Desk, lines: int = 2) -> None:
        super().__init__()
        self._desk = desk
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.textChanged.connect(self._fit)
        self._fit()
        desk.theme_changed.connect(self._fit)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the text is ready."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, and take the height that they need."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._desk.theme.px
        lines = min(max(self._lines, self._written_lines()), _MOST_LINES)
        self.setFixedHeight(px(20) * lines + px(20))

    def _written_lines(self) -> int:
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid():
            layout.blockBoundingRect(block)  # lines are broken when somebody asks for them
            lines += block.layout().lineCount()
            block = block.next()
        return lines


Control = QLineEdit | LongText | QSpinBox


class Binding:
    """Tie controls to settings: `show` fills them, leaving one stores it."""

    def __init__(self, desk: Desk, stored: Callable[[], None]) -> None:
        self._desk = desk
        self._stored = stored
        self._controls: dict[str, Control] = {}

    def tie(self, key: str, control: Control) -> None:
        """Keep a setting in a control."""
        self._controls[key] = control
        control.setObjectName(key)
        if isinstance(control, LongText):
            control.left.connect(lambda: self._store(key))
        else:
            control.editingFinished.connect(lambda: self._store(key))

    def show(self) -> None:
        """Fill every control that shows something else."""
        current = setting_rows.current(self._desk.db)
        for key, control in self._controls.items():
            value = getattr(current, key)
            if _value(control) == value:
                continue
            if isinstance(control, QSpinBox):
                control.setValue(value)
            elif isinstance(control, LongText):
                control.setPlainText(value)
            else:
                control.setText(value)

    def store_all(self) -> None:
        """Store whatever is typed, also in the field that is still in use."""
        for key in self._controls:
            self._store(key)

    def _store(self, key: str) -> None:
        value = _value(self._controls[key])
        if value == getattr(setting_rows.current(self._desk.db), key):
            return
        if self._desk.succeeds(lambda: settings.change(self._desk.db, **{key: value})):
            self._stored()


def _value(control: Control) -> str | int:
    if isinstance(control, QSpinBox):
        return control.value()
    if isinstance(control, LongText):
        return " ".join(control.toPlainText().split())
    return control.text().strip()
