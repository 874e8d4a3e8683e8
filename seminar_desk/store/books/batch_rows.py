"""Reading which workbooks were taken in, and what came by each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict, moment


@dataclass(frozen=True, slots=True)
class Batch:
    """Hold one workbook that was taken in; `taken_step` is the journal's step that did it.

    `key_uid`: whose seal held over it, believed or not; empty where none did.
    `counts`: sheet -> state -> rows. `is_undone`: taken back since.
    """

    uid: str
    export_uid: str
    writer: str
    desk_name: str
    operator: str
    sequence: int
    scope: str
    file_name: str
    content_hash: str
    verdict: str
    counts: Mapping[str, Mapping[str, int]]
    totals: Mapping[str, str]
    receipt_code: str
    taken_step: int
    key_uid: str
    at_utc: datetime
    is_undone: bool


_COLUMNS = (
    "uid, export_uid, writer, desk_name, operator, sequence, scope, file_name, content_hash,"
    " verdict, counts_json, totals_json, receipt_code, taken_step, key_uid,"
    " created_at_utc, record_state"
)


def all_batches(db: Database) -> list[Batch]:
    """Return every workbook that was taken in, the latest first, those taken back too."""
    return [_batch(row) for row in db.select(f"SELECT {_COLUMNS} FROM batch ORDER BY rowid DESC")]


def batch(db: Database, uid: str) -> Batch | None:
    """Return one; None when there is none."""
    rows = db.select(f"SELECT {_COLUMNS} FROM batch WHERE uid = ?", (uid,))
    return _batch(rows[0]) if rows else None


def of_step(db: Database, step: int) -> Batch | None:
    """Return the standing batch that a step of the journal took in; None for another step."""
    sql = f"SELECT {_COLUMNS} FROM batch WHERE taken_step = ? AND record_state = 'ACTIVE'"
    rows = db.select(sql, (step,))
    return _batch(rows[0]) if rows else None


def of_export(db: Database, export_uid: str) -> Batch | None:
    """Return the standing batch of an export; None when it is not taken in."""
    sql = f"SELECT {_COLUMNS} FROM batch WHERE export_uid = ? AND record_state = 'ACTIVE'"
    rows = db.select(f"{sql} ORDER BY rowid DESC", (export_uid,))
    return _batch(rows[0]) if rows else None


def with_code(db: Database, code: str) -> Batch | None:
    """Return the standing batch whose receipt has this code; None when there is none."""
    sql = f"SELECT {_COLUMNS} FROM batch WHERE receipt_code = ? AND record_state = 'ACTIVE'"
    rows = db.select(f"{sql} ORDER BY rowid DESC", (code,))
    return _batch(rows[0]) if rows else None


def latest_sequence(db: Database, writer: str) -> int:
    """Return the highest number of a writer's workbooks that were taken in; 0 for none."""
    sql = (
        "SELECT COALESCE(MAX(sequence), 0) FROM batch WHERE writer = ? AND record_state = 'ACTIVE'"
    )
    return int(db.select(sql, (writer,))[0][0])


def _batch(row: Row) -> Batch:
    values: dict[str, Any] = as_dict(row)
    values["counts"] = json.loads(values.pop("counts_json"))
    values["totals"] = json.loads(values.pop("totals_json"))
    values["at_utc"] = moment(values.pop("created_at_utc"))
    values["is_undone"] = values.pop("record_state") != "ACTIVE"
    return Batch(**values)
