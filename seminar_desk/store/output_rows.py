"""Reading what left the program: papers, workbooks, copies."""

import json
from dataclasses import dataclass
from datetime import datetime

from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict, moment


@dataclass(frozen=True, slots=True)
class Output:
    """Record one paper printed or saved, one workbook written, one copy made.

    `page_rows` says for each page of a sign-in sheet which rows stand there: «001–019».
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
    page_rows: tuple[str, ...] = ()


_COLUMNS = (
    "uid, kind, session_uid, pages, file_name, sequence, content_hash, at_utc, sheet_id,"
    " supersedes, page_rows_json"
)


def last(db: Database, session_uid: str, kind: str) -> Output | None:
    """Return the latest output of a kind for a session, whatever the clock said."""
    rows = db.select(
        f"SELECT {_COLUMNS} FROM output"
        " WHERE session_uid = ? AND kind = ? AND record_state = 'ACTIVE'"
        " ORDER BY rowid DESC LIMIT 1",
        (session_uid, kind),
    )
    return _output(rows[0]) if rows else None


def sheets(db: Database, session_uid: str) -> list[Output]:
    """Return a session's sign-in sheets that were printed or saved, the latest last."""
    rows = db.select(
        f"SELECT {_COLUMNS} FROM output WHERE session_uid = ? AND sheet_id <> ''"
        " AND record_state = 'ACTIVE' ORDER BY rowid",
        (session_uid,),
    )
    return [_output(row) for row in rows]


def valid_sheet(db: Database, session_uid: str) -> Output | None:
    """Return the sheet that is signed: the last one printed, else the last one saved."""
    found = sheets(db, session_uid)
    printed = [sheet for sheet in found if sheet.kind == "sign_in_print"]
    return next(reversed(printed or found), None)


def _output(row: Row) -> Output:
    values = as_dict(row)
    page_rows = tuple(json.loads(values.pop("page_rows_json")))
    return Output(**{**values, "at_utc": moment(values["at_utc"])}, page_rows=page_rows)


def next_sequence(db: Database) -> int:
    """Return the number of the next workbook this device writes."""
    return int(db.select("SELECT COALESCE(MAX(sequence), 0) + 1 FROM output")[0][0])
