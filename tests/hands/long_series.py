"""A series of any length as an office has it: days in every district, most of them come home."""

from __future__ import annotations

from datetime import date, timedelta

from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.books.dots import Value
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.people.participant import INVITED, ROLES, Entry
from seminar_desk.domain.places import District, aimaks_of, districts
from seminar_desk.store.database import Database
from tests.benchmarks.people import name

FIRST = date(2017, 10, 2)
ANOTHER = "m4nw8s2c7k3f9qxz"  # who stamped what the books brought
_A_WEEK = 5
_UNSEEN_EVERY, _OPEN_EVERY, _SEXLESS_EVERY = 6, 7, 11


def fill(db: Database, *, days: int, people: int) -> list[str]:
    """Add so many days of so many people; return their uids in the order of days.

    Every sixth day has no book yet, every seventh was not closed, one of eleven tells no sex.
    """
    places = districts()
    with db.change("fill"):
        uids = [
            sessions.write(db, _entry(places[place % len(places)], place)) for place in range(days)
        ]
        for place, uid in enumerate(uids):
            if place % _UNSEEN_EVERY != _UNSEEN_EVERY - 1:
                _come_home(db, uid, place, people)
    return uids


def _entry(district: District, place: int) -> SessionEntry:
    weeks, weekday = divmod(place, _A_WEEK)
    return SessionEntry(
        date=FIRST + timedelta(days=7 * weeks + weekday),
        oblast="Нарынская область" if district.oblast_iso == "KG-N" else "Ошская область",
        oblast_iso=district.oblast_iso,
        district=district.name_ru,
        district_soate8=district.soate8,
        venue="Зал собраний в здании РГА",
        code=f"L{place + 1:04d}",
        expected_count=20,
    )


def _come_home(db: Database, uid: str, place: int, people: int) -> None:
    """Write the day as its book brought it."""
    day = FIRST.isoformat()
    district = districts()[place % len(districts())]
    for index in range(people):
        entry = _person(district, place * people + index, is_told=place % _SEXLESS_EVERY != 1)
        row = attendance.write_entry(db, session_uid=uid, entry=entry, registration=INVITED)
        if index % 7:
            db.update("attendance", row, {"checked_in_at_utc": f"{day}T03:00:00.000000Z"})
    if place % _OPEN_EVERY:
        closed: dict[str, Value] = {"status": "closed", "closed_at_utc": f"{day}T11:00:00.000000Z"}
        db.update("session", uid, closed)
        came = people - -(-people // 7)
        figures = {"listed": people, "present": came, "signatures": came, "handed_over": 0}
        db.insert("closing", {"session_uid": uid, **figures})
    code = f"L{place + 1:04d}"
    book = {"export_uid": db.new_uid(), "writer": db.device, "scope": code}
    told = {"file_name": f"{code} обмен.xlsx", "verdict": "UNCHANGED", "desk_name": f"стол {code}"}
    db.insert("batch", {**book, **told, "taken_step": db.step.id})


def _person(district: District, index: int, *, is_told: bool) -> Entry:
    surname, given, father, sex = name(index)
    aimaks = aimaks_of(district.soate8)
    aimak = aimaks[index % max(1, len(aimaks) - 2)]
    return Entry(
        surname,
        given,
        father,
        sex=sex if is_told else "unknown",
        birth_year=1960 + index % 45 if index % 3 else None,
        role_code=ROLES[index % (len(ROLES) - 1)],
        aimak=aimak.name_ru,
        aimak_soate14=aimak.soate14,
        village=f"Село {index % 4}",
        phone=f"+996700{index:06d}",
    )
