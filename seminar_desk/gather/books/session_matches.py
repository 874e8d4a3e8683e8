"""Sessions of a workbook that are ones of the store, made on another laptop under another uid."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.books import book_plan, dots, one_edge
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.domain.books.dots import Row, Value
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.books.incoming import IncomingRow
from seminar_desk.store.books import row_images, session_links
from seminar_desk.store.database import Database

_SHEET, _TABLE = "aliases", "alias"


@dataclass(frozen=True, slots=True)
class Match:
    """Hold an edge between two sessions, and what is said of it."""

    row: BookRow
    note: Problem


def matches(db: Database, rows: Sequence[IncomingRow]) -> Iterator[Match]:
    """Return the edges that a workbook's sessions ask for.

    The same code, district and first day are one session; the same code alone is asked about. An
    edge that is known, or that a person took away, is not proposed again.
    """
    known = {str(row.row["uid"]) for row in rows if row.table == _TABLE}
    joined = session_links.led(db)
    for row in rows:
        if row.table != "session" or row.is_faulty or row.row["record_state"] != dots.ACTIVE:
            continue
        uid = str(row.row["uid"])
        others = [each for each in session_links.with_code(db, str(row.row["code"])) if each != uid]
        for other in row_images.images(db, "session", others).values():
            at_utc = str(row.row["created_at_utc"])
            edge = one_edge.edge(one_edge.SESSION, uid, str(other["uid"]), at_utc)
            leads = {joined.get(each) or each for each in (uid, str(other["uid"]))}
            if edge["uid"] in known or len(leads) == 1:
                continue
            before = row_images.image(db, _TABLE, str(edge["uid"]))
            if not one_edge.is_said(before):
                yield _match(edge, row.row, other, before)


def _match(edge: dict[str, Value], theirs: Row, ours: Row, before: Row | None) -> Match:
    is_same = _place(theirs) == _place(ours) and _first_day(theirs) == _first_day(ours)
    is_sure = is_same and (before is None or not before["row_version"])  # else somebody undid it
    state = book_plan.NEW if is_sure else book_plan.CONFLICT
    groups = () if is_sure else (dots.FIXED,)
    row = BookRow(
        _SHEET, _TABLE, str(edge["uid"]), state, before, edge, edge if is_sure else None, groups
    )
    facts: Mapping[str, str | int] = {
        "code": str(theirs["code"]),
        "district": str(theirs["district"]),
        "date": str(theirs["date"]),
        "ours": f"{ours['district']}, {ours['date']}",
    }
    return Match(row, Problem("book_session_same" if is_sure else "book_session_asked", facts))


def _place(row: Row) -> str:
    return str(row["district_soate8"] or fold(str(row["district"])))


def _first_day(row: Row) -> Value:
    return row["moved_from"] or row["date"]
