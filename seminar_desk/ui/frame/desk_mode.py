"""The desk mode: the whole screen for check-in, left with the lead's PIN."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from seminar_desk.actions import settings
from seminar_desk.store import journal, setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.theme import LARGEST_SCALE

PAGE = "checkin"
_LARGER_BY = 25


class DeskMode(QObject):
    """Lock and unlock a window; the lock is kept in the store and outlives the program."""

    def __init__(self, desk: Desk, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.lock_wanted.connect(self._turn)

    def restore(self) -> None:
        """Lock again where the program was closed locked; a PIN that was reset ends the lock."""
        if not setting_rows.current(self._desk.db).desk_locked:
            return
        if setting_rows.has_pin(self._desk.db):
            self._lock()
        else:
            self._keep(locked=False)

    def _turn(self, wanted: bool) -> None:
        if wanted == self._desk.is_locked:
            return
        from seminar_desk.ui.widgets.pin import ensure_pin, pass_pin  # noqa: PLC0415 - dialogs, when asked

        if wanted:
            if ensure_pin(self._desk, self._window) and self._keep(locked=True):
                self._lock()
            return
        text = self.tr("The lead unlocks the whole program.")
        if pass_pin(self._desk, self._window, text) and self._keep(locked=False):
            self._unlock()

    def _keep(self, *, locked: bool) -> bool:
        db = self._desk.db
        return self._desk.succeeds(lambda: settings.change(db, desk_locked=locked))

    def _lock(self) -> None:
        self._desk.show_page(PAGE)
        self._desk.locked_at_step = journal.last_step(self._desk.db)
        self._desk.is_locked = True
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)
        self._dress(_LARGER_BY)
        self._desk.lock_changed.emit()

    def _unlock(self) -> None:
        self._desk.is_locked = False
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self._dress(0)
        self._desk.lock_changed.emit()

    def _dress(self, larger_by: int) -> None:
        chosen = setting_rows.current(self._desk.db)
        scale = min(LARGEST_SCALE, chosen.scale_percent + larger_by)
        self._desk.set_look(chosen.theme, scale)
