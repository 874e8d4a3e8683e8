"""Remember what left the program; know which sign-in sheet a print is, and which it replaces."""

import json
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from seminar_desk.actions.certificates import signing
from seminar_desk.documents.days.paper_head import SheetSnapshot
from seminar_desk.documents.order import Snapshot
from seminar_desk.domain import catalogue
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people.shared_numbers import without_own
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE, ExchangeSnapshot, Written
from seminar_desk.gather import export_snapshot, papers
from seminar_desk.gather.days import saved_papers
from seminar_desk.gather.wish import Wish
from seminar_desk.store import driver, journal, output_rows, setting_rows
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import session_rows

# Outputs that name every number of the register, those that are void among them.
_TELLING_NUMBERS = ("register_", "export")
_SECRET = "donor_secret"  # noqa: S105 - the key of the setting, not the secret


def snapshot(db: Database, key: str, wish: Wish) -> Snapshot | None:
    """Return what a paper says; a sign-in sheet carries the id of its next print.

    ProblemError: what gathering and this computer's key say.
    """
    found = papers.snapshot(db, key, wish)
    if isinstance(found, SheetSnapshot):
        return numbered(db, wish.session_uid, found)
    return found


def numbered(db: Database, session_uid: str, sheet: SheetSnapshot) -> SheetSnapshot:
    """Return a sheet with the id that its next print would carry.

    What is unchanged stays the same sheet until all of it was printed. «S01-КМРТ-2» is the
    second sheet of S01 that the laptop with this mark made. A laptop whose store was put back from
    an older copy goes on where its papers did. It replaces none of another desk's: there people
    sign that one.
    """
    mark = signing.ensure_key(db).mark
    known = [each for each in output_rows.sheets(db, session_uid) if _is_own(each, db, mark)]
    last = known[-1] if known else None
    if last and last.content_hash == content_hash(sheet) and not _came_out(last, known):
        return replace(sheet, sheet_id=last.sheet_id, supersedes=last.supersedes)
    series = f"{sheet.session_code}-{mark}"
    numbers = [_number_in(output.sheet_id, series) for output in known]
    number = 1 + max([*numbers, laptop_keys.last_serials(db.folder).get(series, 0)])
    supersedes = last.sheet_id if last else ""
    return replace(sheet, sheet_id=f"{series}-{number}", supersedes=supersedes)


def content_hash(sheet: SheetSnapshot) -> str:
    """Return the same text for sheets that differ in nothing but their ids."""
    return sha256(repr(replace(sheet, sheet_id="", supersedes="")).encode()).hexdigest()


def record_paper(
    db: Database,
    *,
    session_uid: str,
    key: str,
    way: str,
    pages: int,
    file_name: str = "",
    sheet: SheetSnapshot | None = None,
    page_rows: Sequence[str] = (),
) -> None:
    """Remember that a paper was printed (`way` print) or saved (pdf); of a sheet what it says too.

    `page_rows` are the rows of each page of a sheet, as its drawing found them, or the number of
    each certificate.
    """
    kind = f"{catalogue.KINDS[key].output}_{way}"
    if sheet is None:
        record(
            db,
            session_uid=session_uid,
            kind=kind,
            pages=pages,
            file_name=file_name,
            page_rows=page_rows,
        )
        return
    record(
        db,
        session_uid=session_uid,
        kind=kind,
        pages=pages,
        file_name=file_name,
        content_hash=content_hash(sheet),
        sheet_id=sheet.sheet_id,
        supersedes=sheet.supersedes,
        page_rows=page_rows,
        consent_version=sheet.consent_version,
    )
    series = sheet.sheet_id.rpartition("-")[0]
    if number := _number_in(sheet.sheet_id, series):
        laptop_keys.keep_last_serials(db.folder, {series: number})


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
    consent_version: str = "",
    series_uid: str = "",
    uid: str = "",
    gathered_step: int = 0,
) -> None:
    """Remember that a paper was printed or saved, a workbook written or copied.

    `kind`: a kind of paper with _print or _pdf behind it (sign_in_print), export, report, usb_copy.
    Once a register or an export has said that numbers are void, no Undo makes them free again.
    """
    tells = kind.startswith(_TELLING_NUMBERS) and journal.can_undo(db, "certificate_number")
    with db.change(f"output.{kind}", subject=file_name, undo="stop" if tells else "skip") as step:
        values: dict[str, Value] = {
            "uid": uid,
            "session_uid": session_uid,
            "row_version": session_rows.version_behind(db, "output", session_uid),
            "kind": kind,
            "pages": pages,
            "file_name": file_name,
            "sequence": sequence,
            "content_hash": content_hash,
            "at_utc": at_utc or driver.to_text(step.at),
            "sheet_id": sheet_id,
            "supersedes": supersedes,
            "consent_version": consent_version,
            "series_uid": series_uid,
            "gathered_step": gathered_step,
            "page_rows_json": json.dumps(
                [without_own(rows, db.device) for rows in page_rows], ensure_ascii=False
            ),
        }
        db.insert("output", values)


def print_elsewhere(db: Database, *, session_uid: str, key: str) -> int:
    """Say that what was saved of a paper, or of a set, was printed on another computer.

    Return how many pages that were; nothing saved writes nothing.
    """
    found = saved_papers.saved(db, session_uid, key)
    if found is None:
        return 0
    pages = 0
    with db.change("output.printed_elsewhere", subject=found.names) as step:
        now = driver.to_text(step.at)
        for file in found.files:
            paper = file.kind.removesuffix("_pdf")
            is_certificates = paper == catalogue.CERTIFICATES
            numbers = tuple(each.number for each in found.certificates)
            rows = numbers if is_certificates else file.page_rows
            count = len(numbers) if is_certificates else file.pages
            values: dict[str, Value] = {
                "session_uid": session_uid,
                "row_version": session_rows.version_behind(db, "output", session_uid),
                "kind": f"{paper}_print",
                "pages": count,
                "file_name": file.file_name,
                "content_hash": file.content_hash,
                "at_utc": now,
                "sheet_id": file.sheet_id,
                "supersedes": file.supersedes,
                "consent_version": file.consent_version,
                "page_rows_json": json.dumps(list(rows), ensure_ascii=False),
            }
            db.insert("output", values)
            pages += count
        for certificate in found.certificates:
            printed: dict[str, Value] = {"status": "PRINTED", "printed_at_utc": now}
            db.update("certificate", certificate.uid, printed)
    return pages


def _is_own(sheet: output_rows.Output, db: Database, mark: str) -> bool:
    """Say whether this laptop made a sheet; those of older programs name no laptop."""
    return sheet.mark in ("", mark) or sheet.created_device == db.device


def _came_out(sheet: output_rows.Output, known: Sequence[output_rows.Output]) -> bool:
    """Say whether as many pages were printed as the sheet has, at once or in parts."""
    printed = [
        output.pages
        for output in known
        if output.sheet_id == sheet.sheet_id and output.kind == "sign_in_print"
    ]
    return sum(printed) >= max(len(sheet.page_rows), 1)


def _number_in(sheet_id: str, series: str) -> int:
    """Return the number of a sheet in a series; 0 for another laptop's sheet."""
    own, _, number = sheet_id.rpartition("-")
    return int(number) if own == series and number.isdigit() else 0


def workbook(db: Database, *, reach: Reach, profile: str = OFFICE) -> ExchangeSnapshot:
    """Return what a workbook is to say, signed with this computer's key where that can be had.

    A key that cannot be made or read keeps no workbook from being written: it has no signer then,
    and whoever asked says so. ProblemError rehearsal_not_exported.
    """
    export_snapshot.require_real(db)
    signer = None
    with suppress(ProblemError):
        signer = signing.signer(db)
    secret = donor_secret(db) if profile == DONOR else ""
    return replace(export_snapshot.snapshot(db, reach, donor_secret=secret), signer=signer)


def record_workbook(
    db: Database, *, reach: Reach, snapshot: ExchangeSnapshot, written: Written
) -> None:
    """Remember that a workbook was written and read back the same, as of its snapshot.

    The record has the uid of the export, by which the office's code finds it again.
    """
    for_office = snapshot.meta["privacy_profile"] == OFFICE
    record(
        db,
        session_uid=reach.session_uid,
        series_uid=reach.series_uid,
        kind="export" if for_office else "export_donor",
        file_name=written.path.name,
        sequence=int(snapshot.meta["sequence"]),
        content_hash=written.content_hash,
        at_utc=snapshot.meta["created_at_utc"],
        uid=snapshot.meta["export_uid"],
        gathered_step=snapshot.step,
    )


def record_copy(db: Database, *, reach: Reach, file_name: str, content_hash: str) -> None:
    """Remember that a workbook was copied to a stick and read back the same."""
    record(
        db,
        session_uid=reach.session_uid,
        series_uid=reach.series_uid,
        kind="usb_copy",
        file_name=file_name,
        content_hash=content_hash,
    )


def record_report(db: Database, *, reach: Reach, path: Path) -> None:
    """Remember that a reading workbook was written."""
    record(
        db,
        session_uid=reach.session_uid,
        series_uid=reach.series_uid,
        kind="report",
        file_name=path.name,
    )


def donor_secret(db: Database) -> str:
    """Return the key of this store's pseudonyms, made when it is first needed."""
    kept: str = setting_rows.all_settings(db).get(_SECRET, "")
    if not kept:
        kept = secrets.token_hex(32)
        with db.change("export.secret", undo="skip"):
            setting_rows.put(db, _SECRET, kept)
    return kept
