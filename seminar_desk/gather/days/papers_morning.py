"""Gather the papers that lie ready before people come."""

from __future__ import annotations

from seminar_desk.documents.days.paper_head import (
    Badge,
    BadgesSnapshot,
    DoorSignsSnapshot,
    ProofListSnapshot,
)
from seminar_desk.domain.badge_sheets import badge_sheet
from seminar_desk.domain.people.split import two_queues
from seminar_desk.gather.days.day_heads import by_name, event, place_of, role_word
from seminar_desk.store.database import Database


def badges(
    db: Database,
    *,
    session_uid: str,
    sheet_code: str = "a4_8",
    blank_count: int | None = None,
    language: str = "",
    attendance_uid: str = "",
) -> BadgesSnapshot:
    """Return a badge for everybody who is named, then blank ones: they fill the last sheet.

    `attendance_uid` asks for the badge of one person alone.
    """
    facts = event(db, session_uid, language)
    made = [
        Badge(
            code=row.code,
            surname=row.surname,
            given_name=row.given_name,
            patronymic=row.patronymic,
            role_code=row.role_code,
            role=role_word(row, facts["language"]),
            organisation=place_of(row),
        )
        for row in by_name(db, session_uid)
        if row.full_name and attendance_uid in {"", row.uid}
    ]
    if attendance_uid:
        blank_count = 0
    blank = -len(made) % badge_sheet(sheet_code).count if blank_count is None else blank_count
    return BadgesSnapshot(badges=(*made, *[Badge()] * blank), sheet_code=sheet_code, **facts)


def door_signs(
    db: Database,
    *,
    session_uid: str,
    arrows: tuple[str, str] = ("left", "right"),
    language: str = "",
) -> DoorSignsSnapshot:
    """Return the signs of two queues that come out equal."""
    halves = two_queues(by_name(db, session_uid))
    return DoorSignsSnapshot(halves=halves or (), arrows=arrows, **event(db, session_uid, language))


def proof_list(
    db: Database, *, session_uid: str, only_present: bool = False, language: str = ""
) -> ProofListSnapshot:
    """Return the names as certificates will show them, of everybody or of those present."""
    rows = tuple(
        (row.code, row.full_name)
        for row in by_name(db, session_uid)
        if row.full_name and (row.is_present or not only_present)
    )
    return ProofListSnapshot(rows=rows, **event(db, session_uid, language))
