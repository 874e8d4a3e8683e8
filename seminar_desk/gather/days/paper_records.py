"""Gather what a paper says from the store; record what came out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from seminar_desk.documents.page.snapshots import CertificateSnapshot, hashes_in, thaw
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import journal, pictures, rows, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text

WATERMARKS = {"ru": "РЕПЕТИЦИЯ", "ky": "МАШЫГУУ", "en": "REHEARSAL"}
# Outputs that name every number of the register, those that are void among them.
_TELLING_NUMBERS = ("register_", "export")


def issued_certificates(db: Database, *, session_uid: str) -> list[CertificateSnapshot]:
    """Return a session's valid certificates as they were frozen, by number."""
    papers = certificate_rows.of_session(db, session_uid)
    return as_frozen(db, [paper for paper in papers if paper.is_valid])


def as_frozen(db: Database, papers: Sequence[Certificate]) -> list[CertificateSnapshot]:
    """Return certificates ready to be printed again; ProblemError paper_picture_lost."""
    frozen = [paper.frozen_json for paper in papers]
    kept = pictures.of_hashes(db, (name for words in frozen for name in hashes_in(words)))
    try:
        found = [thaw(words, kept) for words in frozen]
    except KeyError as error:
        raise ProblemError(Problem("paper_picture_lost")) from error
    if setting_rows.current(db).rehearsal:
        found = [replace(each, watermark=WATERMARKS[each.languages[0]]) for each in found]
    return found


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
