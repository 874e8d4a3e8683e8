"""What every page of the window promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from seminar_desk.store.database import Change
from seminar_desk.ui.desk.desk import Desk


class Page(QWidget):
    """Reload when a shown table changes: at once if visible, else when next shown.

    A page builds its widgets in __init__, fills them in `reload`, words them in `retranslate`.
    """

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._is_stale = True
        desk.changed.connect(self._on_changed)
        desk.session_selected.connect(self._on_session_selected)
        desk.theme_changed.connect(self._on_theme_changed)

    def reload(self) -> None:
        """Read the store again and show it."""

    def retranslate(self) -> None:
        """Set every text again in the current language."""

    def header_buttons(self) -> Sequence[QWidget]:
        """Return the buttons this page puts into the header, made once."""
        return ()

    def add_to_menu(self, menu: QMenu) -> None:
        """Add what is done seldom here to the menu «⋮»."""

    def begin(self, intent: str) -> None:
        """Begin what another page asked for, such as "import" or "certificates"."""

    def leave(self) -> bool:
        """Save or ask before another page is shown; False keeps this one."""
        return True

    def let_go(self) -> None:
        """Close what is open when the window closes for good."""

    def mark_stale(self) -> None:
        """Reload now when visible, else when shown."""
        if self.isVisible():
            self._is_stale = False
            self.reload()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Reload what became stale while hidden."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.retranslate()
            self.reload()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            if self.isVisible():
                self.retranslate()
            self.mark_stale()

    def _on_changed(self, change: Change) -> None:
        if change.tables & self.tables:
            self.mark_stale()

    def _on_session_selected(self, _uid: str) -> None:
        self.mark_stale()

    def _on_theme_changed(self) -> None:
        self.mark_stale()
