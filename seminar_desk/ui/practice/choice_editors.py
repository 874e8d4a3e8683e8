"""Controls of a plan that choose instead of type: a list of codes, a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QWidget,
)

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.ui.practice.undo_keys import asks_for_undo
from seminar_desk.ui.widgets.labels import restyle

_BLANK = "—"


class ChoiceEditor(QComboBox):
    """Choose one code of a list, or none; the wheel scrolls the page and changes nothing."""

    edited = Signal()
    finished = Signal()
    saves_while_typing = True

    def __init__(
        self,
        column: str,
        list_name: str = "",
        *,
        has_blank: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.column = column
        self.touched = False
        self._list_name = list_name
        self._has_blank = has_blank
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(14)
        self.activated.connect(self._touch)
        self.currentIndexChanged.connect(self._mark_blank)
        self.setProperty("blank", True)

    def word(self, language: str) -> None:
        """Name the codes of the list in a language."""
        lists = code_lists()
        codes = lists.codes(self._list_name)
        self.offer([(code, lists.label(self._list_name, code, language)) for code in codes])

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the choices, (code, words) each, and keep what is chosen."""
        chosen = self.value()
        self.clear()
        for code, words in choices:
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

    def settle(self) -> None:
        """Forget that the user chose: what is here is what is kept."""
        self.touched = False

    def event(self, event: QEvent) -> bool:
        """Save a fresh choice before Ctrl+Z takes it back."""
        if asks_for_undo(event) and self.touched:
            self.finished.emit()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the column scroll."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the control is left, not when a list opens over it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def _choose(self, value: Value) -> None:
        self.setCurrentIndex(self.findData(value) if value else -1)

    def _mark_blank(self) -> None:
        is_blank = not self.value()
        if self.property("blank") != is_blank:
            self.setProperty("blank", is_blank)
            restyle(self)

    def _touch(self) -> None:
        self.touched = True
        self.setToolTip(self.currentText())
        self.edited.emit()


class TickEditor(QCheckBox):
    """Tick or untick, saved at once; `ticked` and `empty` are the values behind it."""

    edited = Signal()
    finished = Signal()
    saves_while_typing = True

    def __init__(self, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = column
        self.touched = False
        self.ticked: Value = "YES"
        self.empty: Value = "NO"
        self._kept: Value = None
        self.clicked.connect(self._touch)

    def value(self) -> Value:
        """Return what the tick stands for; a day once kept stays that day."""
        if not self.isChecked():
            return self.empty
        return self._kept if self._kept not in (self.empty, None, "UNK") else self.ticked

    def show_value(self, value: Value) -> None:
        """Show a kept value."""
        if not self.touched:
            self._kept = value
            self.setChecked(value not in (self.empty, None, "UNK"))

    def settle(self) -> None:
        """Forget that the user clicked: what is here is what is kept."""
        self.touched = False

    def _touch(self) -> None:
        self.touched = True
        self.edited.emit()
        self.finished.emit()
