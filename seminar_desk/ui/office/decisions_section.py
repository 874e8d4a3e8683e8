"""What nobody but the office can decide."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from seminar_desk.gather.books import findings, given_answers
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.inbox import Inbox
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.widgets.boxes import column


class DecisionsSection(OfficeSection):
    """Ask what is open, of all books that came."""

    tables = findings.TABLES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._open = findings.OpenQuestions(desk.db)
        self.inbox = Inbox(desk)
        column((self.inbox, 1), edge=(24, 6, 24, 18), of=self)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Decisions")

    def reload(self) -> None:
        """Show what is open now."""
        self.inbox.show_findings(self._open.all(), given_answers.standing(self.desk.db))

    def ask_of(self, session_uid: str) -> None:
        """Ask what is open of one session."""
        session = session_rows.session(self.desk.db, session_uid)
        self.inbox.show_only(session.uid, session.code)
        self.take_keys()

    def showEvent(self, event: QShowEvent) -> None:
        """Let digits answer at once, unless somebody already types here."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_first)

    def _take_first(self) -> None:
        focus = self.focusWidget()
        if not self.is_passed_by() and (focus is None or not focus.hasFocus()):
            self.take_keys()

    def waits(self) -> int:
        """Count the questions."""
        return len(self._open.all())

    def take_keys(self) -> bool:
        """Give the keys to the list, where the digits answer."""
        if self.inbox.list.isVisible():
            self.inbox.list.setFocus()
        return self.inbox.list.isVisible()
