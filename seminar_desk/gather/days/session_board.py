"""The office's board: what came home of each session, and by which workbooks."""

from dataclasses import dataclass
from datetime import datetime

from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.domain.days.homecoming import Homecoming
from seminar_desk.domain.days.session import Session
from seminar_desk.gather.books import brought_sessions, open_conflicts
from seminar_desk.store import output_rows
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows


@dataclass(frozen=True, slots=True)
class BoardLine:
    """Hold a session's line: `batches` brought it, the latest first; `disputed` waits in it.

    `accepted_at`: when its desk heard that the office has it, as far as its books say.
    """

    home: Homecoming
    batches: tuple[Batch, ...]
    disputed: tuple[BookRow, ...]
    accepted_at: datetime | None

    @property
    def session(self) -> Session:
        """Return the session."""
        return self.home.session


def read(db: Database, series_uid: str = "") -> list[BoardLine]:
    """Return the sessions of a series, or of every one, by day and code."""
    sessions = session_rows.all_sessions(db)
    if series_uid:
        sessions = [session for session in sessions if session.series_uid == series_uid]
    batches = brought_sessions.brought(db, sessions)
    disputed = open_conflicts.by_session(db)
    accepted = output_rows.accepted_at(db)
    people = attendance_rows.each_present_and_listed(db)
    papers = certificate_rows.standing_and_handed_over(db)
    signatures = session_rows.last_signatures(db)
    lines = []
    for session in sessions:
        uid = session.uid
        came, listed = people.get(uid, (0, 0))
        standing, handed_over = papers.get(uid, (0, 0))
        home = Homecoming(
            session=session,
            awaited=listed or session.expected_count,
            came=came,
            books=len(batches.get(uid, ())),
            conflicts=len(disputed.get(uid, ())),
            signatures=signatures.get(uid),
            certificates=standing,
            handed_over=handed_over,
        )
        own = tuple(batches.get(uid, ()))
        lines.append(BoardLine(home, own, disputed.get(uid, ()), accepted.get(uid)))
    return lines
