"""Remember what was handed over: the exchange workbook for the office, a donor's, the summary."""

import secrets
from pathlib import Path

from seminar_desk.actions.days import outputs
from seminar_desk.exchange.workbook.contract import OFFICE, ExchangeSnapshot, Written
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database

_SECRET = "donor_secret"  # noqa: S105 - the key of the setting, not the secret


def record(db: Database, *, session_uid: str, snapshot: ExchangeSnapshot, written: Written) -> None:
    """Remember that a workbook was written and read back the same, as of its snapshot."""
    for_office = snapshot.meta["privacy_profile"] == OFFICE
    outputs.record(
        db,
        session_uid=session_uid,
        kind="export" if for_office else "export_donor",
        file_name=written.path.name,
        sequence=int(snapshot.meta["sequence"]),
        content_hash=written.content_hash,
        at_utc=snapshot.meta["created_at_utc"],
    )


def record_copy(db: Database, *, session_uid: str, file_name: str, content_hash: str) -> None:
    """Remember that a workbook was copied to a stick and read back the same."""
    outputs.record(
        db,
        session_uid=session_uid,
        kind="usb_copy",
        file_name=file_name,
        content_hash=content_hash,
    )


def record_report(db: Database, *, session_uid: str, path: Path) -> None:
    """Remember that a reading workbook was written."""
    outputs.record(db, session_uid=session_uid, kind="report", file_name=path.name)


def donor_secret(db: Database) -> str:
    """Return the key of this store's pseudonyms, made when it is first needed."""
    kept: str = setting_rows.all_settings(db).get(_SECRET, "")
    if not kept:
        kept = secrets.token_hex(32)
        with db.change("export.secret", undo="skip"):
            setting_rows.put(db, _SECRET, kept)
    return kept
