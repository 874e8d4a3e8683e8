"""The people behind a figure, as their rows tell them."""

from collections.abc import Iterable, Mapping

from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows


class PeopleBehind:
    """Read the row that counts for a session and a person, a session at a time as it is asked."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._leads = person_links.leads(db)
        self._known: dict[str, Mapping[str, Participant]] = {}

    def person(self, session_uid: str, person: str) -> Participant:
        """Return who counts, as domain/people/counts.py does; KeyError for nobody listed there."""
        if session_uid not in self._known:
            rows = attendance_rows.of_session(self._db, session_uid, self._leads)
            self._known[session_uid] = _counted(rows)
        return self._known[session_uid][person]


def _counted(rows: Iterable[Participant]) -> dict[str, Participant]:
    found: dict[str, Participant] = {}
    for row in rows:
        known = found.get(row.counted_uid)
        if known is None or row.is_present > known.is_present:
            found[row.counted_uid] = row
    return found
