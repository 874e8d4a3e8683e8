"""The button that locks the desk and, with the lead's PIN, unlocks it."""

from __future__ import annotations

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button

LOCK_KEY = "Ctrl+Shift+L"


class LockButton(Button):
    """Say what a press would do now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, icon_name="lock")
        self.setToolTip(LOCK_KEY)
        self.clicked.connect(self.turn)
        self._say()
        desk.lock_changed.connect(self._say)

    def turn(self) -> None:
        """Ask for the other state."""
        self._desk.lock_wanted.emit(not self._desk.is_locked)

    def _say(self) -> None:
        locked = self._desk.is_locked
        self.setText(self.tr("Leave desk mode") if locked else self.tr("Desk mode"))
