"""What nobody but the office can decide."""

from collections.abc import Generator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent

from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.books import findings, given_answers
from seminar_desk.store.days import session_rows
from seminar_desk.ui.books.book_waiting import BookWaiting
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.inbox import Inbox
from seminar_desk.ui.office.latest_steps import LatestSteps
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.section_body import put_whole


class DecisionsSection(OfficeSection):
    """Ask what is open, of all books that came."""

    tables = findings.TABLES
    counted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._open = findings.OpenQuestions(desk.db)
        self._count = 0
        self._wants_keys = self._was_asked = False
        self.waiting = BookWaiting(desk)
        self.reading = LatestSteps(self, desk, self.waiting)
        self.inbox = Inbox(desk)
        self.inbox.hide()
        put_whole(self, (self.waiting, 1), (self.inbox, 1))

    def title(self) -> str:
        """Name the section."""
        return self.tr("Decisions")

    def reload(self) -> None:
        """Show what is open now."""
        if not self.waiting.isHidden():
            self.waiting.begin(self.tr("Looking for what is open…"), "")
        self.reading.begin(self._look_again())

    def recount(self) -> None:
        """Count what is open, for the button, though nobody looks at it."""
        if not self.isVisible():
            self._is_stale = True
            self.reading.begin(self._counting())

    def _look_again(self) -> Generator[Progress, None, None]:
        found = yield from self._counting()
        self.inbox.show_findings(found, given_answers.standing(self.desk.db))
        self.waiting.hide()
        self.inbox.show()
        if self._was_asked and self.is_passed_by():
            self.take_keys()
        self._was_asked = False
        if self._wants_keys:
            self._wants_keys = False
            QTimer.singleShot(0, self, self._take_first)

    def _counting(self) -> Generator[Progress, None, list[OfficeQuestion]]:
        found = yield from self._open.reading()
        self._count = len(found)
        self.counted.emit()
        return found

    def ask_of(self, session_uid: str) -> None:
        """Ask what is open of one session."""
        session = session_rows.session(self.desk.db, session_uid)
        self.inbox.show_only(session.uid, session.code)
        self.take_keys()

    def showEvent(self, event: QShowEvent) -> None:
        """Let digits answer as soon as it is read, unless somebody already types here."""
        self._wants_keys = True
        is_stale = self._is_stale
        super().showEvent(event)
        if not is_stale and not self.reading.is_running:
            self._wants_keys = False
            QTimer.singleShot(0, self, self._take_first)

    def _take_first(self) -> None:
        focus = self.focusWidget()
        if not self.is_passed_by() and (focus is None or not focus.hasFocus()):
            self.take_keys()

    def waits(self) -> int:
        """Count the questions."""
        return self._count

    def take_keys(self) -> bool:
        """Give the keys to the list, where the digits answer; as soon as it is read."""
        self._was_asked = self.reading.is_running
        if self.inbox.list.isVisible():
            self.inbox.list.setFocus()
        return self.inbox.list.isVisible()
