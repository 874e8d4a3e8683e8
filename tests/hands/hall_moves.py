"""What people do at the desks of a hall."""

from __future__ import annotations

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Entry
from tests.hands.hall_desks import HallDesk, said


def of_people(desk: HallDesk) -> dict[tuple[str, str], object]:
    return {key: row for key, row in said(desk.db).items() if key[0] in ("attendance", "person")}


def mark(desk: HallDesk, name: str) -> None:
    attendance.check_in(desk.db, attendance_uid=desk.person(name).uid)


def move(desk: HallDesk, name: str, village: str) -> None:
    person = desk.person(name)
    entry = Entry(
        surname=person.surname,
        given_name=person.given_name,
        role_code=person.role_code,
        village=village,
    )
    attendance.edit(desk.db, attendance_uid=person.uid, entry=entry)


def walk_in(desk: HallDesk, name: str) -> None:
    surname, given = name.split()
    entry = Entry(surname=surname, given_name=given, role_code="other", role_text="гость")
    attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)


def union(*hall: HallDesk) -> None:
    """Let all give all their books until nobody has news."""
    for _ in range(2):
        for desk in hall:
            for other in hall:
                if other is not desk:
                    desk.take(other.book())
