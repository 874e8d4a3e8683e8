"""The page that stands while a workbook is read, compared or written."""

from time import monotonic

from PySide6.QtWidgets import QProgressBar

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.empty_state import EmptyState

_BAR_WIDTH = 360
# Shorter work shows no bar: it would only flicker.
_PATIENCE_S = 0.3
_FRAME_S = 0.04


class BookWaiting(EmptyState):
    """Say what is being done and, once it takes a while, how far it is."""

    def __init__(self, desk: Desk) -> None:
        bar = QProgressBar()
        super().__init__(desk, "file-spreadsheet", bar)
        self.bar = bar
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(desk.theme.px(_BAR_WIDTH))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the words stay where they are
        self.bar.setSizePolicy(policy)
        self._next = ("", "")
        self._shows_at = 0.0

    def say(self, title: str, text: str) -> None:
        """Say what is done; how far it is, nobody knows."""
        self.bar.hide()
        self.set_texts(title, text)

    def begin(self, title: str, text: str) -> None:
        """Begin what has progress; it is said when it turns out to be long."""
        self.bar.hide()
        self._next = title, text
        self._shows_at = monotonic() + _PATIENCE_S

    def follow(self, done: int, total: int) -> bool:
        """Show how far it is, no oftener than is seen; say whether there is something to paint."""
        now = monotonic()
        if now < self._shows_at:
            return False
        if self.bar.isHidden():
            self.set_texts(*self._next)
            self.bar.show()
        self._shows_at = now + _FRAME_S
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        return True
