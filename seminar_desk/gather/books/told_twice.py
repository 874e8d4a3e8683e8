"""Who stands in several sessions' lists, by one record or several, as the store says it now."""

from collections.abc import Generator

from seminar_desk.domain.people import counted_twice
from seminar_desk.domain.people.counted_twice import ManyRecords, Pair, Participation
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.books import person_matches
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database


def reading(db: Database) -> Generator[Progress, None, list[ManyRecords]]:
    """Return everybody who is counted twice, or may be; some people at a time."""
    joined = [Pair(one, other, uid) for uid, one, other in person_links.joined(db)]
    standing = yield from person_matches.standing_pairs(db)
    alike = [Pair(one, other) for one, other in standing]
    leads = person_links.leads(db)
    named = {uid for pair in (*joined, *alike) for uid in (pair.one, pair.other)}
    named |= (yield from _in_several_sessions(db)) | leads.keys()
    rows = [
        Participation(
            row["uid"], row["person_uid"], row["session_uid"], bool(row["checked_in_at_utc"])
        )
        for row in person_links.participations(db, named)
    ]
    yield Progress(1, 1)
    return counted_twice.groups(rows, leads, joined, alike)


def _in_several_sessions(db: Database) -> Generator[Progress, None, set[str]]:
    """Return who is listed in more than one session under one uid."""
    first: dict[str, str] = {}
    found: set[str] = set()
    for rows in person_links.sessions_of_people(db):
        found.update(uid for uid, session in rows if first.setdefault(uid, session) != session)
        yield Progress(0, 1)
    return found
