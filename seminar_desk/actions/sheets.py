"""Gather the sign-in sheet, and know which sheet a print is and which one it replaces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from seminar_desk.actions import settings as setting_actions
from seminar_desk.actions.events import by_name, by_role, event, place_of, role_word
from seminar_desk.documents.events import SHEET_COLUMNS, SheetRow, SheetSnapshot
from seminar_desk.domain.attendance import Participant
from seminar_desk.domain.split import two_queues
from seminar_desk.store import outputs
from seminar_desk.store.database import Database

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


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
    blank = setting_actions.current(db).blank_rows if blank_row_count is None else blank_row_count
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


def _numbered(db: Database, session_uid: str, sheet: SheetSnapshot) -> SheetSnapshot:
    """Give the sheet its id: a saved one that is printed unchanged stays the same sheet."""
    known = outputs.sheets(db, session_uid)
    last = known[-1] if known else None
    if last and last.kind == "sign_in_pdf" and last.content_hash == content_hash(sheet):
        return replace(sheet, sheet_id=last.sheet_id, supersedes=last.supersedes)
    desk = setting_actions.current(db).desk_name
    letters = _letters(len({output.sheet_id for output in known}))
    supersedes = last.sheet_id if last else ""
    return replace(sheet, sheet_id=f"{sheet.session_code}-{desk}{letters}", supersedes=supersedes)


def _letters(place: int) -> str:
    """Return A, B and on to Z, then AA, AB and on."""
    rest, letter = divmod(place, len(_LETTERS))
    return (_letters(rest - 1) if rest else "") + _LETTERS[letter]


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
