"""Two sessions that are one day, made on two laptops: one is shown, and the rows of both in it."""

from seminar_desk.actions.books import person_edges
from seminar_desk.actions.books.told_numbers import told_apart
from seminar_desk.domain.books import dots, one_edge
from seminar_desk.domain.books.dots import FIXED, STATE, Row
from seminar_desk.domain.books.leaders import leaders
from seminar_desk.store import journal
from seminar_desk.store.books import session_links
from seminar_desk.store.database import Database, Value

JOINED, TWO = journal.SESSIONS_JOINED, journal.SESSIONS_TWO


def join(db: Database, one: str, other: str) -> None:
    """Let two sessions be one day."""
    edge, subject = _between(db, one, other)
    with db.change(JOINED, subject=subject):
        person_edges.say(db, edge)
        follow(db)


def tell_apart(db: Database, one: str, other: str) -> None:
    """Remember that two sessions of one code are two."""
    edge, subject = _between(db, one, other)
    with db.change(TWO, subject=subject):
        person_edges.say(db, one_edge.apart(edge, db.device))


def _between(db: Database, one: str, other: str) -> tuple[Row, str]:
    """Return the edge between two sessions, as old as the younger: no laptop knows more."""
    first, second = (db.row("session", uid) for uid in (one, other))
    born = max(str(row["created_at_utc"]) for row in (first, second))
    subject = f"{first['code']}: {first['district']}, {second['district']}"
    return one_edge.edge(one_edge.SESSION, one, other, born), subject


def follow(db: Database) -> None:
    """Show each session and its rows as the standing edges say, inside an open change.

    What is written follows from the edges alone: it is no change that travels.
    """
    leads = leaders(session_links.edges(db))
    for uid, shown in session_links.led(db, leads).items():
        leader = leads.get(uid, uid)
        is_moved = (shown or uid) != leader
        if is_moved:
            db.replace("session", uid, {"leader_uid": "" if leader == uid else leader})
        if is_moved or leader != uid:  # a later workbook brings rows of it too
            _show_rows(db, uid, leader)
        if leader != uid:
            other = db.row("session", uid)
            news = _since_birth(db, leader, other) if is_moved else _since_before(db, leader, other)
            if news:
                db.update("session", leader, news)


def _show_rows(db: Database, uid: str, leader: str) -> None:
    """Show the rows that were made in a session in the one that leads it."""
    for table in session_links.tables_of_rows():
        for row, shown in session_links.rows_born_in(db, table, uid).items():
            if shown != leader:
                born = "" if leader == uid else uid
                place: dict[str, Value] = {"session_uid": leader, "born_session_uid": born}
                if table == "attendance":
                    place |= told_apart(db, {**db.row(table, row), **place})
                db.replace(table, row, place)


def _since_birth(db: Database, leader_uid: str, other: Row) -> dict[str, Value]:
    """Return what only the other one's laptop has changed since birth."""
    leader = db.row("session", leader_uid)
    ours, theirs = dots.stamps_of(leader), dots.stamps_of(other)
    values: dict[str, Value] = {}
    for name, columns in _chosen().items():
        untouched = ours.get(name, dots.last_of(leader))[0] <= 1
        if untouched and theirs.get(name, dots.last_of(other))[0] > 1:
            values |= {column: other[column] for column in columns}
    return _news(leader, values)


def _since_before(db: Database, leader_uid: str, other: Row) -> dict[str, Value]:
    """Return what this change says anew of the other one, where the leader said as it did."""
    change = journal.entry(db, db.step.id, "session", str(other["uid"]))
    if change is None:
        return {}
    before, _ = change
    leader = db.row("session", leader_uid)
    values: dict[str, Value] = {}
    for columns in _chosen().values():
        if all(leader[column] == before[column] for column in columns):
            values |= {column: other[column] for column in columns}
    return _news(leader, values)


def _chosen() -> dict[str, tuple[str, ...]]:
    groups = dots.groups_of("session")
    return {name: columns for name, columns in groups.items() if name not in (FIXED, STATE)}


def _news(leader: Row, values: dict[str, Value]) -> dict[str, Value]:
    return values if any(leader[column] != value for column, value in values.items()) else {}
