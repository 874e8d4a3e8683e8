"""A store of two districts in which much is told by halves: what nobody told is no nought."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import WALKIN, Entry
from seminar_desk.domain.places import aimaks_of
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.plans import assembly_rows

NAMED_ALIKE = "Жаңы-Айыл"
SILENT = "S03"  # where people came and nobody told an aimak


def come(db: Database, session: Session, surname: str, **facts: object) -> None:
    given = {"role_code": "ak_deputy", "sex": "f", "birth_year": 1990, **facts}
    entry = Entry(surname, "Вера", **given)  # type: ignore[arg-type]  # the facts of one entry
    attendance.register(
        db, session_uid=session.uid, entry=entry, registration=WALKIN, check_in=True
    )


def guests_and_namesakes(db: Database) -> tuple[Session, Session]:
    """Let a guest of the second district come to the first, and two aimaks have one name."""
    first, second, third = (
        sessions.open_day(db, session_uid=each.uid) for each in session_rows.all_sessions(db)[:3]
    )
    guest = aimaks_of(second.district_soate8)[0]
    come(db, first, "Абдиева", aimak=guest.name_ru, aimak_soate14=guest.soate14, village="Центр")
    for session in (first, second):
        come(db, session, "Бакиева", aimak=NAMED_ALIKE, village="Центр")
        come(db, session, "Вахитова", village="Центр")
    own = aimaks_of(first.district_soate8)[0]
    come(db, first, "Галиева", aimak=own.name_ru, aimak_soate14=own.soate14, sex="unknown")
    come(db, third, "Дуйшеева")
    return first, second


def plans_of_every_end(db: Database) -> dict[str, str]:
    """Begin a plan for each end that an assembly can have; return their uids.

    Steps are past their day in all of them, one is ticked in each but `silent`.
    """
    session = session_rows.all_sessions(db)[0]
    held = session.date + timedelta(days=12)
    found = {}
    for outcome in ("held", "postponed", "cancelled", "", "silent"):
        uid = assemblies.begin(db, session_uid=session.uid, aimak="Ак-Музский", village="Учук")
        assemblies.edit(db, uid, form_code="skhod", date_kind="exact", date_from=held)
        steps = assembly_rows.wanted(db, uid).steps
        if outcome != "silent":
            values = {"status_code": "done", "done_date": steps[0].due_date}
            assemblies.edit_row(db, "assembly_step", uid, steps[0].uid, **values)
        if outcome in ("held", "postponed", "cancelled"):
            assemblies.edit(db, uid, outcome_code=outcome)
        found[outcome] = uid
    db.clock = lambda: datetime(2018, 3, 1, 4, tzinfo=UTC)
    return found
