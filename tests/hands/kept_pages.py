"""A page that the tests of a module share: each finds it on its store as that was filled.

To build one takes longer than most tests do with it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.store import driver
from seminar_desk.store.database import FILE_NAME, Change, Database
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language.languages import Languages
from seminar_desk.ui.look.look import Look, dress
from tests.hands.desks import DAY
from tests.hands.stores import make_filled

Shown = TypeVar("Shown", bound=QWidget)
_LANGUAGE = "ru"


class KeptPage(Generic[Shown]):
    """Hold a page or a window with its desk and its store; `as_new` before each test."""

    def __init__(
        self,
        look: Look,
        folder: Path,
        fill: Callable[[Database], object],
        make: Callable[[Desk], Shown],
        size: QSize,
    ) -> None:
        self.store = make_filled(folder / "дата", fill)
        self._size = size
        self._languages = Languages()
        self._languages.use(_LANGUAGE)
        self.desk = Desk(self.store.db, languages=self._languages, look=look, today=lambda: DAY)
        first = session_rows.with_code(self.store.db, "S01")
        assert first
        self._session_uid = first.uid
        self.desk.select_session(first.uid)
        self._new = driver.connect(folder / FILE_NAME)
        self.store.db.backup_into(self._new)
        self.shown = make(self.desk)
        dress(self.shown)

    def as_new(self, qtbot: QtBot) -> Shown:
        """Show it with the keys, on the store as it was filled."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()  # what it still has to save goes into the store of before
        self._languages.use(_LANGUAGE)
        db = self.store.db
        self._new.backup(db._connection)
        db.writable, db.operator, db.desk = True, "", ""
        self.desk.select_session("")
        everything = frozenset(db.tables())
        self.desk.changed.emit(Change("as new", "", 0, everything, frozenset()))
        self.desk.select_session(self._session_uid)
        self.shown.resize(self._size)
        if not self.shown.isVisible():
            beside = QWidget()
            beside.show()  # Qt without a screen gives no keys to the window that had them last
        self.shown.show()
        self.shown.activateWindow()
        qtbot.waitUntil(self.shown.isActiveWindow)
        return self.shown

    def put_away(self) -> None:
        """Speak no more: what another desk says in English would be said in this one's words."""
        self._languages.use("en")

    def close(self) -> None:
        """Let go of all of it."""
        self.put_away()
        self.shown.close()
        for thing in (self.shown, self.desk):
            thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._new.close()
        self.store.close()
