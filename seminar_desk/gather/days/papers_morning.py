"""Gather the papers that lie ready before people come."""

from seminar_desk.documents.days import paper_head
from seminar_desk.domain.badge_sheets import badge_sheet
from seminar_desk.domain.people import participant, queues
from seminar_desk.domain.people.shared_numbers import desks_of_shared, row_key, said_numbers
from seminar_desk.gather.days import day_heads
from seminar_desk.gather.wish import Wish
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database


def sheet(db: Database, wish: Wish) -> paper_head.SheetSnapshot:
    """Return a session's sign-in sheet, not numbered yet."""
    facts = day_heads.fields(db, wish.session_uid, wish.language)
    listed = day_heads.by_role if wish.order == "role" else day_heads.by_name
    people = listed(db, wish.session_uid)
    numbers = said_numbers(people)
    settings = setting_rows.current(db)
    consent = settings.words("consent", facts["language"]) if settings.consent_on_sheet else ""
    halves = queues.two_queues(people) if wish.order == "split" else None
    return paper_head.SheetSnapshot(
        rows=tuple(_row(row, numbers[row.uid], facts["language"]) for row in people),
        blank_row_count=settings.blank_rows if wish.blank_rows is None else wish.blank_rows,
        order=wish.order,
        halves=halves or (),
        orientation=wish.orientation,
        columns=tuple(column for column in paper_head.SHEET_COLUMNS if column in wish.columns),
        signature_count=wish.signature_count,
        consent=consent,
        consent_version=settings.consent_version if consent else "",
        **facts,
    )


def badges(db: Database, wish: Wish) -> paper_head.BadgesSnapshot | None:
    """Return a badge for everybody who is named, then blank ones; None where nobody is."""
    facts = day_heads.fields(db, wish.session_uid, wish.language)
    people = day_heads.by_name(db, wish.session_uid)
    desks = desks_of_shared(people)
    made = [
        paper_head.Badge(
            code=row.code,
            surname=row.surname,
            given_name=row.given_name,
            patronymic=row.patronymic,
            role_code=row.role_code,
            role=day_heads.role_word(row, facts["language"]),
            organisation=day_heads.place_of(row, facts["language"]),
            desk=desks.get(row.uid, ""),
        )
        for row in people
        if row.full_name and wish.attendance_uid in {"", row.uid}
    ]
    blank = 0 if wish.attendance_uid else wish.blank_badges
    if blank is None:
        blank = -len(made) % badge_sheet(wish.badge_sheet).count
    if not made and not blank:
        return None
    return paper_head.BadgesSnapshot(
        badges=(*made, *[paper_head.Badge()] * blank), sheet_code=wish.badge_sheet, **facts
    )


def door_signs(db: Database, wish: Wish) -> paper_head.DoorSignsSnapshot:
    """Return the signs of two queues that come out equal."""
    halves = queues.two_queues(day_heads.by_name(db, wish.session_uid))
    facts = day_heads.fields(db, wish.session_uid, wish.language)
    return paper_head.DoorSignsSnapshot(halves=halves or (), arrows=wish.arrows, **facts)


def proof_list(db: Database, wish: Wish) -> paper_head.ProofListSnapshot:
    """Return the names as certificates will show them, of everybody or of those present."""
    people = day_heads.by_name(db, wish.session_uid)
    numbers = said_numbers(people)
    rows = tuple(
        (numbers[row.uid], row.full_name)
        for row in people
        if row.full_name and (row.is_present or not wish.only_present)
    )
    facts = day_heads.fields(db, wish.session_uid, wish.language)
    return paper_head.ProofListSnapshot(rows=rows, **facts)


def _row(row: participant.Participant, number: str, language: str) -> paper_head.SheetRow:
    return paper_head.SheetRow(
        number=number,
        name=row.full_name,
        sex=row.sex,  # type: ignore[arg-type]  # the store's CHECK keeps it to the three
        role_code=row.role_code,
        role=day_heads.role_word(row, language),
        organisation=day_heads.place_of(row, language),
        position=row.position,
        phone=row.phone,
        key=row_key(row),
    )
