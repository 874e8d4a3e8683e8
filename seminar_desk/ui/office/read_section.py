"""A part of the office's page that is read step by step, while the window answers."""

from PySide6.QtGui import QHideEvent

from seminar_desk.ui.books.book_waiting import BookWaiting
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.latest_steps import LatestSteps
from seminar_desk.ui.office.office_section import OfficeSection


class ReadSection(OfficeSection):
    """Read when it is looked at; `waiting` stands until there is something to show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.waiting = BookWaiting(desk)
        self.reading = LatestSteps(self, desk, self.waiting)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing that nobody looks at."""
        super().hideEvent(event)
        if self.reading.is_running:
            self.reading.stop()
            self._is_stale = True
