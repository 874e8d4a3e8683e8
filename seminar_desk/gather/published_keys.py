"""What stands on a server beside the sheets' own columns, for its views to count by.

A name as it sounds, the lines of a text, who is one with whom: not every SQL says it alike.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from seminar_desk.domain.people.folding import fold
from seminar_desk.exchange.workbook.contract import Row, Value
from seminar_desk.gather.books import brought_sessions
from seminar_desk.gather.figures import figure_relations
from seminar_desk.gather.figures.assembly_relations import lines_told
from seminar_desk.publish.publication import DIGEST, PublishedTable
from seminar_desk.store import exchange_rows
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.figures import figure_rows

COUNTED_AS = PublishedTable(
    "counted_as", "uid", {"uid": "uuid", "leader_uid": "uuid", DIGEST: "text"}
)
BROUGHT = PublishedTable("brought_sessions", "session_uid", {"session_uid": "uuid", DIGEST: "text"})
REFERENCE = PublishedTable(
    "reference_aimaks",
    "aimak_code",
    {"aimak_code": "text", "district": "text", "oblast": "text", DIGEST: "text"},
)


@dataclass(frozen=True, slots=True)
class KeyColumn:
    """Name a column and its type, and say how it is made of the row as it is told."""

    name: str
    kind: str
    made: Callable[[Row], Value]


def _place(code: str, name: str) -> Callable[[Row], Value]:
    """Return a place's code, else its name as it sounds; nothing where no name is told."""
    return lambda row: (row[code] or fold(str(row[name]))) if row[name] else None


def _village(row: Row) -> Value:
    aimak = _AIMAK.made(row) or "unknown"
    return f"{aimak}/{fold(str(row['village']))}" if row["village"] else None


_AIMAK = KeyColumn("aimak_key", "text", _place("aimak_code", "aimak"))
_QUESTIONS = KeyColumn(
    "questions_told", "bigint", lambda row: lines_told(str(row["asked_questions"] or ""))
)
COLUMNS: Mapping[str, tuple[KeyColumn, ...]] = {
    "sessions": (
        KeyColumn("oblast_key", "text", _place("oblast_code", "oblast")),
        KeyColumn("district_key", "text", _place("district_code", "district")),
    ),
    "attendance": (_AIMAK, KeyColumn("village_key", "text", _village)),
    "assemblies": (_AIMAK, _QUESTIONS),
}


def counted_as(db: Database) -> Iterator[tuple[str, str]]:
    """Yield who and which session is counted as another: its uid, and the leader's."""
    for uid, leader in (*person_links.leads(db).items(), *exchange_rows.led_sessions(db)):
        if uid != leader:
            yield uid, leader


def brought(db: Database) -> Iterator[tuple[str]]:
    """Yield the sessions that a workbook brought; it may have changed no row."""
    for uid in brought_sessions.brought(db, session_rows.all_sessions(db)):
        yield (uid,)


def reference(db: Database) -> Iterator[tuple[str, str, str]]:
    """Yield the aimaks that coverage is measured against, as figures have them."""
    for aimak in figure_relations.reference(figure_rows.sessions(db)):
        yield aimak.code, aimak.district, aimak.oblast
