"""What every page of the window promises."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from seminar_desk.store.database import Change
from seminar_desk.ui.desk.desk import Desk


class Page(QWidget):
    """Reload when a shown table changes: at once if visible, else when next shown.

    A page builds and words its widgets in __init__ and fills them in `reload`. Another language,
    theme or scale builds it anew: `keep` says what was chosen here, `restore` puts it back.
    """

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._is_stale = True
        desk.changed.connect(self._on_changed)
        desk.session_selected.connect(self._on_session_selected)

    def reload(self) -> None:
        """Read the store again and show it."""

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

    def is_busy(self) -> bool:
        """Say whether a job runs that must not be cut off; the page is not built anew meanwhile."""
        return False

    def take_keys(self) -> bool:
        """Give the keys to where typing begins here; False for nowhere before another place."""
        return False

    def keep(self) -> dict[str, Any]:
        """Return what the user has chosen here, beyond what stands in the store.

        Where things are scrolled, what is typed and where the cursor stands is kept for every page.
        """
        return {}

    def restore(self, kept: dict[str, Any]) -> None:
        """Put back what `keep` of a page like this one returned; called once it is shown."""

    def let_go(self) -> None:
        """Close what is open when this page is not needed any more."""

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
        self.load()

    def load(self) -> None:
        """Reload what is stale, before it is shown if it can be: it is then laid out only once."""
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def _on_changed(self, change: Change) -> None:
        if change.tables & self.tables:
            self.mark_stale()

    def _on_session_selected(self, _uid: str) -> None:
        self.mark_stale()
