"""Reading what left the program: papers, workbooks, copies."""

import json
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise

from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict, moment


@dataclass(frozen=True, slots=True)
class Output:
    """Record one paper printed or saved, one workbook written, one copy made.

    `page_rows` says for each page of a sign-in sheet which rows stand there, «013 024 W01», and of
    certificates which number; sheets of older programs say the first and the last: «013–145».
    A number that another desk than `created_device` gave has that desk behind it: «213/k7qfa2b3».
    """

    uid: str
    kind: str
    session_uid: str
    pages: int
    file_name: str
    sequence: int
    content_hash: str
    at_utc: datetime
    sheet_id: str = ""
    supersedes: str = ""
    consent_version: str = ""
    page_rows: tuple[str, ...] = ()
    series_uid: str = ""
    created_device: str = ""

    @property
    def page_codes(self) -> tuple[tuple[str, ...], ...]:
        """Return the key of every row, page by page; none of an older program's sheet."""
        if any("–" in rows for rows in self.page_rows):
            return ()
        return tuple(tuple(rows.split()) for rows in self.page_rows)

    @property
    def page_places(self) -> tuple[str, ...]:
        """Return which rows stand on each page, as they are counted there: «1–22»."""
        ends = list(accumulate((len(codes) for codes in self.page_codes), initial=0))
        places = tuple(
            f"{before + 1}–{end}" if end > before + 1 else str(end)
            for before, end in pairwise(ends)
        )
        return places or self.page_rows

    @property
    def mark(self) -> str:
        """Return the mark of the laptop that a sheet is of; empty of an older program's."""
        parts = self.sheet_id.rsplit("-", maxsplit=2)
        return parts[1] if len(parts) > 2 else ""  # noqa: PLR2004 - session, mark, number


_COLUMNS = (
    "uid, kind, session_uid, pages, file_name, sequence, content_hash, at_utc, sheet_id,"
    " supersedes, consent_version, page_rows_json, series_uid, created_device"
)


# One is numbered behind those it follows (session_rows.version_behind): on every desk, whatever
# its clock says, the same is the last. Of two that knew nothing of each other the clock tells.
_IN_ORDER = "row_version {way}, substr(at_utc, 1, 19) {way}, uid {way}"


def last(db: Database, session_uid: str, *kinds: str, series_uid: str = "") -> Output | None:
    """Return the latest of these kinds for a session or a series, whatever the clock said."""
    marks = ", ".join("?" * len(kinds))
    rows = db.select(
        f"SELECT {_COLUMNS} FROM output WHERE session_uid = ? AND series_uid = ?"
        f" AND kind IN ({marks}) AND record_state = 'ACTIVE'"
        f" ORDER BY {_IN_ORDER.format(way='DESC')} LIMIT 1",
        (session_uid, series_uid, *kinds),
    )
    return _output(rows[0]) if rows else None


# Neither leaves in a workbook: what was written here stands in the order in which it was written.
EXPORT, ACCEPTED = "export", "accepted"


def exports(db: Database) -> list[Output]:
    """Return the workbooks for the office that were written here, the latest first."""
    sql = f"SELECT {_COLUMNS} FROM output WHERE kind = ? AND record_state = 'ACTIVE'"
    return [_output(row) for row in db.select(f"{sql} ORDER BY rowid DESC", (EXPORT,))]


def acceptance(db: Database, export: Output) -> Output | None:
    """Return the office's word that it has taken a workbook in; None while it has not said so."""
    sql = (
        f"SELECT {_COLUMNS} FROM output WHERE kind = ? AND sequence = ? AND content_hash = ?"
        " AND record_state = 'ACTIVE' ORDER BY rowid DESC LIMIT 1"
    )
    rows = db.select(sql, (ACCEPTED, export.sequence, export.content_hash))
    return _output(rows[0]) if rows else None


def accepted_at(db: Database) -> dict[str, datetime]:
    """Return session -> when its desk heard last that the office has it."""
    sql = (
        "SELECT session_uid, at_utc FROM output WHERE kind = ? AND record_state = 'ACTIVE'"
        " AND session_uid <> '' ORDER BY rowid"
    )
    return {str(uid): datetime.fromisoformat(at) for uid, at in db.select(sql, (ACCEPTED,))}


def gathered_step(db: Database, uid: str) -> int:
    """Return how far the journal was when a workbook was gathered, a while before its record.

    Of one that an older program recorded that is its own step.
    """
    sql = (
        "SELECT CASE gathered_step WHEN 0 THEN (SELECT MIN(step) FROM journal"
        " WHERE table_name = 'output' AND row_uid = output.uid) ELSE gathered_step END"
        " FROM output WHERE uid = ?"
    )
    return int(db.select(sql, (uid,))[0][0] or 0)


def sessions_of(db: Database, export: Output) -> list[str]:
    """Return the sessions that were in a workbook: those of its reach that were there already.

    The journal knows when each came, whatever clock it was made by, here or elsewhere.
    """
    sql = (
        "SELECT uid FROM session WHERE record_state = 'ACTIVE'"
        " AND ? IN ('', uid) AND ? IN ('', series_uid) AND NOT EXISTS (SELECT 1 FROM journal"
        " WHERE table_name = 'session' AND row_uid = session.uid AND before_json IS NULL"
        " AND step > ?) ORDER BY date, code, uid"
    )
    asked = (export.session_uid, export.series_uid, gathered_step(db, export.uid))
    return [str(row[0]) for row in db.select(sql, asked)]


def sheets(db: Database, session_uid: str) -> list[Output]:
    """Return a session's sign-in sheets that were printed or saved, the latest last."""
    rows = db.select(
        f"SELECT {_COLUMNS} FROM output WHERE session_uid = ? AND sheet_id <> ''"
        f" AND record_state = 'ACTIVE' ORDER BY {_IN_ORDER.format(way='ASC')}",
        (session_uid,),
    )
    return [_output(row) for row in rows]


def papers(db: Database, session_uid: str) -> list[Output]:
    """Return a session's papers that were printed or saved, the latest last."""
    rows = db.select(
        f"SELECT {_COLUMNS} FROM output WHERE session_uid = ? AND record_state = 'ACTIVE'"
        " AND (kind LIKE '%^_print' ESCAPE '^' OR kind LIKE '%^_pdf' ESCAPE '^')"
        f" ORDER BY {_IN_ORDER.format(way='ASC')}",
        (session_uid,),
    )
    return [_output(row) for row in rows]


def valid_sheets(db: Database, session_uid: str) -> list[Output]:
    """Return the sheets that are signed, one of each desk: the last one it printed.

    Where nobody printed any, the last one that each saved.
    """
    found = sheets(db, session_uid)
    printed = [sheet for sheet in found if sheet.kind == "sign_in_print"]
    last_of = {sheet.mark: sheet for sheet in printed or found}
    replaced = {sheet.supersedes for sheet in printed or found}
    return [sheet for sheet in last_of.values() if sheet.sheet_id not in replaced]


def _output(row: Row) -> Output:
    values = as_dict(row)
    page_rows = tuple(json.loads(values.pop("page_rows_json")))
    return Output(**{**values, "at_utc": moment(values["at_utc"])}, page_rows=page_rows)


def next_sequence(db: Database) -> int:
    """Return the number of the next workbook this device writes."""
    return int(db.select("SELECT COALESCE(MAX(sequence), 0) + 1 FROM output")[0][0])
