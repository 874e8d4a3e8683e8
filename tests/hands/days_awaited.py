"""Twelve days that are over, of which the office knows: some were, some nobody tells of."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people.participant import INVITED, Entry
from seminar_desk.store.days import session_rows
from tests.hands import hall_desks
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.stores import ticking

HELD, LISTED, BEGUN, BROUGHT = "S01", "S02", "S03", "S04"
AWAITED = 9  # LISTED, and the eight of which there is not even a list
AFTER = datetime(2018, 3, 1, 4, tzinfo=UTC)


def awaited(folder: Path) -> HallDesk:
    """Return the office: somebody came to HELD, BEGUN and BROUGHT are known to have had nobody."""
    office, hall = desks(folder, 2)
    office.db.clock = ticking(AFTER)
    days = {one.code: one.uid for one in session_rows.all_sessions(office.db)}
    where = {"aimak": "Ак-Талаа", "village": "Центр"}
    woman = Entry("Абдылдаева", "Айгүл", role_code="ig_member", sex="f", **where)  # type: ignore[arg-type]  # of one entry
    for code in (HELD, LISTED):
        attendance.register(
            office.db,
            session_uid=days[code],
            entry=woman,
            registration=INVITED,
            check_in=code == HELD,
        )
    sessions.open_day(office.db, session_uid=days[BEGUN])
    office.take(hall_desks.opened(hall.db, reach=Reach(session_uid=days[BROUGHT])))
    return office
