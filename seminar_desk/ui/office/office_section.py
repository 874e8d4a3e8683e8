"""What every part of the office's page promises."""

from PySide6.QtWidgets import QApplication

from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.widgets.button import Button


class OfficeSection(Page):
    """Be a page within the page: read when first looked at, and when what is shown changes.

    The office speaks of all sessions, whichever is chosen elsewhere.
    """

    def title(self) -> str:
        """Return one word for the button."""
        raise NotImplementedError

    def waits(self) -> int:
        """Return how much is to be done here; the number stands on the button."""
        return 0

    def is_passed_by(self) -> bool:
        """Say whether arrows go along the sections' buttons: the keys stay there."""
        held = QApplication.focusWidget()
        return isinstance(held, Button) and held.is_answer and not self.isAncestorOf(held)

    def _on_session_selected(self, _uid: str) -> None:
        """Stay: another laptop's day is chosen elsewhere."""
