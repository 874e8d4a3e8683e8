"""Say of two people whom desks wrote down that they are one, or two; and take it back."""

from seminar_desk.domain.books import dots, one_edge
from seminar_desk.domain.people.names import full_name
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.books import row_images
from seminar_desk.store.database import Database

JOINED, PARTED, TWO = "people.join", "people.part", "people.two"
_TABLE = "alias"


def join(db: Database, one: str, other: str) -> str:
    """Let two people be counted as one from now on, their rows as they are; return the edge's uid.

    Said already, it stays said; which of the two is named first makes no difference.
    ProblemError person_same, person_gone.
    """
    first, second, edge = _both(db, one, other)
    uid = str(edge["uid"])
    if not _stands(row_images.image(db, _TABLE, uid)):
        with db.change(JOINED, subject=f"{_name(first)} = {_name(second)}"):
            say(db, edge)
    return uid


def tell_apart(db: Database, one: str, other: str) -> str:
    """Remember that two people are two, so that nobody asks again; return the edge's uid.

    Those who are one by this edge are parted by it. ProblemError person_same, person_gone.
    """
    first, second, edge = _both(db, one, other)
    with db.change(TWO, subject=f"{_name(first)} ≠ {_name(second)}"):
        say(db, one_edge.apart(edge, db.device))
    return str(edge["uid"])


def say(db: Database, edge: dots.Row) -> None:
    """Let an edge say what it says, inside an open change, whatever was said before."""
    uid = str(edge["uid"])
    before = row_images.image(db, _TABLE, uid)
    if before is None:
        db.put(_TABLE, edge)
    elif not before["row_version"]:
        db.replace(_TABLE, uid, edge)
    else:
        db.update(_TABLE, uid, {name: edge[name] for name in ("record_state", "void_reason")})


def part(db: Database, alias_uid: str) -> None:
    """Let two people be two again; ProblemError person_edge_gone, of a merge at a desk too."""
    edge = row_images.image(db, _TABLE, alias_uid)
    if edge is None or edge["record_state"] != dots.ACTIVE or edge["session_uid"]:
        raise ProblemError(Problem("person_edge_gone"))
    pair = [str(edge[name]) for name in ("kept_person_uid", "merged_person_uid")]
    found = row_images.images(db, "person", pair)
    subject = " ≠ ".join(_name(found[uid]) for uid in pair if uid in found)
    with db.change(PARTED, subject=subject):
        db.void(_TABLE, alias_uid, PARTED)


def _both(db: Database, one: str, other: str) -> tuple[dots.Row, dots.Row, dots.Row]:
    """Return two people, and what makes them one."""
    found = row_images.images(db, "person", sorted({one, other}))
    if one == other:
        raise ProblemError(Problem("person_same"))
    if len([row for row in found.values() if row["row_version"]]) != 2:  # noqa: PLR2004 - two
        raise ProblemError(Problem("person_gone"))
    return found[one], found[other], one_edge.of_people(found[one], found[other])


def _stands(edge: dots.Row | None) -> bool:
    return edge is not None and edge["record_state"] == dots.ACTIVE and bool(edge["row_version"])


def _name(person: dots.Row) -> str:
    return full_name(*(str(person[name]) for name in ("surname", "given_name", "patronymic")))
