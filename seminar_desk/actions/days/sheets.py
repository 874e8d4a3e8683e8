"""Gather the sign-in sheet, and know which sheet a print is and which one it replaces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import outputs
from seminar_desk.documents.days.paper_head import SHEET_COLUMNS, SheetRow, SheetSnapshot
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.split import two_queues
from seminar_desk.gather.days.day_heads import by_name, by_role, event, place_of, role_word
from seminar_desk.store import output_rows, setting_rows
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output


def sign_in_sheet(
    db: Database,
    *,
    session_uid: str,
    order: str = "role",
    blank_row_count: int | None = None,
    orientation: str = "portrait",
    language: str = "",
    columns: Sequence[str] = SHEET_COLUMNS,
    signature_count: int = 1,
) -> SheetSnapshot:
    """Return a session's sign-in sheet with the id that its next print would carry.

    `order`: role, alphabet, or split in two at the letter that makes the queues equal.
    """
    facts = event(db, session_uid, language)
    people = (by_role if order == "role" else by_name)(db, session_uid)
    blank = setting_rows.current(db).blank_rows if blank_row_count is None else blank_row_count
    halves = two_queues(people) if order == "split" else None
    sheet = SheetSnapshot(
        rows=tuple(_row(row, facts["language"]) for row in people),
        blank_row_count=blank,
        order=order,  # type: ignore[arg-type]  # one of the three, as the caller's choice reads
        halves=halves or (),
        orientation=orientation,  # type: ignore[arg-type]  # portrait or landscape, likewise
        columns=tuple(column for column in SHEET_COLUMNS if column in columns),
        signature_count=signature_count,  # type: ignore[arg-type]  # one or two, likewise
        **facts,
    )
    return _numbered(db, session_uid, sheet)


def content_hash(sheet: SheetSnapshot) -> str:
    """Return the same text for sheets that differ in nothing but their ids."""
    return sha256(repr(replace(sheet, sheet_id="", supersedes="")).encode()).hexdigest()


def record(
    db: Database,
    *,
    sheet: SheetSnapshot | None,
    session_uid: str,
    kind: str,
    pages: int,
    file_name: str,
) -> None:
    """Remember that a paper of the day went out; of a sheet also which rows each page has."""
    if sheet is None:
        outputs.record(db, session_uid=session_uid, kind=kind, pages=pages, file_name=file_name)
        return
    from seminar_desk.documents.days import sign_in_sheet  # noqa: PLC0415  # loads the PDF library

    outputs.record(
        db,
        session_uid=session_uid,
        kind=kind,
        pages=pages,
        file_name=file_name,
        content_hash=content_hash(sheet),
        sheet_id=sheet.sheet_id,
        supersedes=sheet.supersedes,
        page_rows=sign_in_sheet.page_rows(sheet),
    )
    series = sheet.sheet_id.rpartition("-")[0]
    if number := _number_in(sheet.sheet_id, series):
        laptop_keys.keep_last_serials(db.folder, {series: number})


def _numbered(db: Database, session_uid: str, sheet: SheetSnapshot) -> SheetSnapshot:
    """Give the sheet its id: what is unchanged stays the same sheet until all of it was printed.

    «S01-КМРТ-2» is the second sheet of S01 that the laptop with this mark made. A laptop whose
    store was put back from an older copy goes on where its papers did.
    """
    known = output_rows.sheets(db, session_uid)
    last = known[-1] if known else None
    if last and last.content_hash == content_hash(sheet) and not _came_out(last, known):
        return replace(sheet, sheet_id=last.sheet_id, supersedes=last.supersedes)
    series = f"{sheet.session_code}-{signing.ensure_key(db).mark}"
    numbers = [_number_in(output.sheet_id, series) for output in known]
    number = 1 + max([*numbers, laptop_keys.last_serials(db.folder).get(series, 0)])
    supersedes = last.sheet_id if last else ""
    return replace(sheet, sheet_id=f"{series}-{number}", supersedes=supersedes)


def _came_out(sheet: Output, known: Sequence[Output]) -> bool:
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


def _row(row: Participant, language: str) -> SheetRow:
    return SheetRow(
        number=row.code,
        name=row.full_name,
        sex=row.sex,  # type: ignore[arg-type]  # the store's CHECK keeps it to the three
        role_code=row.role_code,
        role=role_word(row, language),
        organisation=place_of(row),
        phone=row.phone,
    )
