"""What villages promised for after their assemblies and is due now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label

if TYPE_CHECKING:  # eleven dataclasses of plans, not needed while nothing is due
    from seminar_desk.domain.plans.assembly_reminders import Reminder

_SHOWN = 5


class RemindersCard(Card):
    """List a few reminders with a button each; hidden while nothing is due."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = label(look="caption")
        self._more = label(tone="muted")
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(desk.theme.px(6))
        self.buttons: list[Button] = []
        self.box.addWidget(self._title)
        self.box.addLayout(self._list)
        self.box.addWidget(self._more)
        self.hide()

    def show_reminders(self, reminders: Sequence[Reminder]) -> None:
        """Show what waits longest."""
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self.buttons = [], []
        for reminder in reminders[:_SHOWN]:
            line = self._line(reminder)
            self._list.addWidget(line)
            self._lines.append(line)
        left = max(0, len(reminders) - _SHOWN)
        self._title.setText(self.tr("After the assemblies · due"))
        self._more.setText(self.tr("%n more", "", left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(reminders))

    def _said(self, reminder: Reminder) -> str:
        from seminar_desk.domain.plans.assembly_step import title_in  # noqa: PLC0415 - all of a plan

        return title_in(self._desk.language, reminder.kind, reminder.title)

    def _line(self, reminder: Reminder) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._desk.theme.px(12))
        what = self.tr("Call: was it held?") if reminder.asks_outcome else self._said(reminder)
        who = f" · {reminder.responsible}" if reminder.responsible else ""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(reminder.place, look="strong"))
        words.addWidget(label(f"{full_date(reminder.due)} · {what}{who}", tone="muted", wraps=True))
        button = Button(self._desk, self.tr("To the plan"))
        button.setAccessibleName(f"{self.tr('To the plan')}: {reminder.place}, {what}")
        button.clicked.connect(
            lambda: self.wanted.emit(reminder.session_uid, reminder.assembly_uid)
        )
        self.buttons.append(button)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line
