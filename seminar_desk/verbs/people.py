"""Whom a script means: a code, a uid, or a name as it is typed at the desk."""

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.search import Searchable, SearchIndex
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows

_MOST_NAMED = 5


def meant(db: Database, session_uid: str, asked: str) -> Participant:
    """Return the one person asked for; a guess is never taken.

    ProblemError: person_not_found, person_ambiguous.
    """
    try:
        return attendance_rows.find_by_code(db, session_uid=session_uid, code=asked)
    except ProblemError:
        found = _named(db, session_uid, asked)
    if not found:
        raise ProblemError(Problem("person_not_found", {"name": asked}))
    if len(found) > 1:
        said = ", ".join(f"{row.full_name} ({row.code})" for row in found[:_MOST_NAMED])
        raise ProblemError(Problem("person_ambiguous", {"name": asked, "people": said}))
    return found[0]


def _named(db: Database, session_uid: str, asked: str) -> list[Participant]:
    """Return who is found, or of them only those who have this very name."""
    people = {row.uid: row for row in attendance_rows.of_session(db, session_uid)}
    index = SearchIndex(
        Searchable(row.uid, row.full_name, row.phone, row.code) for row in people.values()
    )
    sure = [people[hit.key] for hit in index.find(asked) if not hit.guessed]
    exact = [row for row in sure if fold(row.full_name) == fold(asked)]
    return exact or sure
