"""Two sessions that are one day, made on two laptops: one is shown, and the rows of both in it."""

from seminar_desk.domain.books import dots
from seminar_desk.domain.books.dots import FIXED, STATE, Row
from seminar_desk.domain.books.leaders import leaders
from seminar_desk.store.books import session_links
from seminar_desk.store.database import Database, Value


def follow(db: Database) -> None:
    """Show each session and its rows as the standing edges say, inside an open change.

    What is written follows from the edges alone: it is no change that travels.
    """
    leads = leaders(session_links.edges(db))
    moved = {
        uid: leads.get(uid, uid)
        for uid, shown in session_links.led(db).items()
        if (shown or uid) != leads.get(uid, uid)
    }
    for uid, leader in moved.items():
        db.replace("session", uid, {"leader_uid": "" if leader == uid else leader})
        for table in session_links.tables_of_rows():
            for row, shown in session_links.rows_born_in(db, table, uid).items():
                if shown != leader:
                    born = "" if leader == uid else uid
                    db.replace(table, row, {"session_uid": leader, "born_session_uid": born})
        if leader != uid:
            _take_what_was_said(db, leader, db.row("session", uid))


def _take_what_was_said(db: Database, leader_uid: str, other: Row) -> None:
    """Let the session that leads say what only the other one's laptop has changed since birth."""
    leader = db.row("session", leader_uid)
    ours, theirs = dots.stamps_of(leader), dots.stamps_of(other)
    values: dict[str, Value] = {}
    for name, columns in dots.groups_of("session").items():
        if name in (FIXED, STATE):
            continue
        untouched = ours.get(name, dots.last_of(leader))[0] <= 1
        if untouched and theirs.get(name, dots.last_of(other))[0] > 1:
            values |= {column: other[column] for column in columns}
    if any(leader[column] != value for column, value in values.items()):
        db.update("session", leader_uid, values)
