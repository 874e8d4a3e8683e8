"""Remember what left the program: papers printed or saved, workbooks written or copied."""

from __future__ import annotations

import json
from collections.abc import Sequence

from seminar_desk.store import journal, rows
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text

# Outputs that name every number of the register, those that are void among them.
_TELLING_NUMBERS = ("register_", "export")


def record(
    db: Database,
    *,
    session_uid: str,
    kind: str,
    pages: int = 0,
    file_name: str = "",
    sequence: int = 0,
    content_hash: str = "",
    at_utc: str = "",
    sheet_id: str = "",
    supersedes: str = "",
    page_rows: Sequence[str] = (),
) -> None:
    """Remember that a paper was printed or saved, a workbook written or copied.

    `kind`: a kind of paper with _print or _pdf behind it (sign_in_print), export, report, usb_copy.
    Once a register or an export has said that numbers are void, no Undo makes them free again.
    """
    tells = kind.startswith(_TELLING_NUMBERS) and journal.can_undo(db, "certificate_number")
    with db.change(f"output.{kind}", subject=file_name, undo="stop" if tells else "skip") as step:
        values: dict[str, rows.Value] = {
            "session_uid": session_uid,
            "kind": kind,
            "pages": pages,
            "file_name": file_name,
            "sequence": sequence,
            "content_hash": content_hash,
            "at_utc": at_utc or to_text(step.at),
            "sheet_id": sheet_id,
            "supersedes": supersedes,
            "page_rows_json": json.dumps(list(page_rows), ensure_ascii=False),
        }
        rows.insert(db, "output", values)
