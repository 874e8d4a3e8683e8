"""What villages promised for after their assemblies and is due now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column, emptied, fill, held, row
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
        self._more = label(tone="muted")
        self._list = column(gap=6)
        self.buttons: list[Button] = []
        self.put(
            label(self.tr("After the assemblies · due"), look="caption"), self._list, self._more
        )
        self.hide()

    def show_reminders(self, reminders: Sequence[Reminder]) -> None:
        """Show what waits longest."""
        emptied(self._list)
        self.buttons = []
        fill(self._list, *(self._line(reminder) for reminder in reminders[:_SHOWN]))
        left = max(0, len(reminders) - _SHOWN)
        self._more.setText(self.tr("%n more", "", left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(reminders))

    def _said(self, reminder: Reminder) -> str:
        from seminar_desk.domain.plans.assembly_step import title_in  # noqa: PLC0415 - all of a plan

        return title_in(self._desk.language, reminder.kind, reminder.title)

    def _line(self, reminder: Reminder) -> QWidget:
        what = self.tr("Call: was it held?") if reminder.asks_outcome else self._said(reminder)
        who = f" · {reminder.responsible}" if reminder.responsible else ""
        said = label(f"{full_date(reminder.due)} · {what}{who}", tone="muted", wraps=True)
        words = column(label(reminder.place, look="strong"), said)
        to_plan = self.tr("To the plan")
        button = Button(self._desk, to_plan)
        button.setAccessibleName(f"{to_plan}: {reminder.place}, {what}")
        button.clicked.connect(
            lambda: self.wanted.emit(reminder.session_uid, reminder.assembly_uid)
        )
        self.buttons.append(button)
        return held(row((words, 1), (button, Qt.AlignmentFlag.AlignVCenter), gap=12))
