"""Twelve invented days as the office has them, with all that goes wrong in a real series.

About 240 people; eight were listed at two seminars under one uid, four under two that were joined;
one list tells no sex; two desks of one hall said two things of one person and both marked people;
what assemblies came to is known in half of the districts.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from seminar_desk.actions import new_store
from seminar_desk.actions.books import book_imports, person_edges
from seminar_desk.actions.certificates import certificates, hand_over
from seminar_desk.actions.days import closings, sessions
from seminar_desk.actions.people import attendance, consents
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import INVITED, ROLES, WALKIN, Entry, Participant
from seminar_desk.domain.places import aimaks_of
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.exchange.workbook import integrity
from seminar_desk.gather.books import book_plans
from seminar_desk.store import driver
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.benchmarks.people import name
from tests.hands import hall_desks
from tests.hands.stores import KEY, OPENED, counting, files_in

LISTED = 20
WITHOUT_SEX = "S06"
OF_TWO_DESKS = "S02"
AFTER = datetime(2018, 3, 1, 4, tzinfo=UTC)  # when the office looks: D+90 of the first days is over
_OUTCOMES = ("held", "held", "held", "postponed", "cancelled", "held")
_BANDS = ("u29", "30_45", "46_60", "61p")


class Calendar:
    """Go on by some seconds each time it is asked, and be put on a day."""

    def __init__(self) -> None:
        self.now = datetime(2017, 10, 20, 3, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=7)
        return self.now

    def go_to(self, day: date) -> None:
        """Begin the morning of a day, 08:30 in Bishkek."""
        self.now = datetime(day.year, day.month, day.day, 2, 30, tzinfo=UTC)


def office(folder: Path) -> Store:
    """Open a copy of the office's store, three months after the last day."""
    _lay(folder)
    calendar = Calendar()
    calendar.now = AFTER
    store = open_store(folder, clock=calendar, new_uid=counting(count(2_000_000)))
    OPENED.append(store)
    return store


def _lay(folder: Path) -> None:
    for path, content in _filled().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


@cache
def _filled() -> dict[Path, bytes]:
    """Return every file of the office's store, made once in a process."""
    with TemporaryDirectory() as made:
        here, there = Path(made, "офис"), Path(made, "второй стол")
        here.mkdir()
        laptop_keys.write_key(laptop_keys.key_path(here, laptop_keys.this_computer()), KEY)
        calendar = Calendar()
        store = open_store(here, clock=calendar, new_uid=counting(count(1)))
        new_store.prepare(store.db)
        drawn = random.Random(13)
        for day in session_rows.all_sessions(store.db):
            _live(store.db, day, calendar, drawn)
        _know_again(store.db)
        store.close()
        _meet_the_other_desk(here, there, calendar)
        return files_in(here)


def _live(db: Database, day: Session, calendar: Calendar, drawn: random.Random) -> None:
    calendar.go_to(day.date)
    sessions.open_day(db, session_uid=day.uid)
    number = int(day.code[1:])
    with db.change("fill"):
        for place in range(LISTED):
            uid = attendance.write_entry(
                db,
                session_uid=day.uid,
                entry=_entry(db, day, number, place, drawn),
                registration=WALKIN if place >= LISTED - 2 else INVITED,
            )
            if place % 7 != 3:
                db.update("attendance", uid, {"checked_in_at_utc": driver.to_text(calendar())})
    people = attendance_rows.of_session(db, day.uid)
    came = [row for row in people if row.is_present]
    attendance.mark_left(db, attendance_uid=came[4].uid)
    consents.decline(db, attendance_uid=came[5].uid)
    papers = certificates.issue(db, session_uid=day.uid, language="ru")
    hand_over.hand_over(db, certificate_uids=[paper.uid for paper in papers[:-2]])
    if number % 4 and day.code != OF_TWO_DESKS:
        why = dict.fromkeys(("present", "signatures", "handed_over"), "не все подписали")
        signed = len(came) - number % 3
        closings.close_checked(db, session_uid=day.uid, by_page=[signed], why=why)
    _plan(db, day, number, calendar)


def _entry(db: Database, day: Session, number: int, place: int, drawn: random.Random) -> Entry:
    """Return who stands in a place of a list: somebody of an earlier day in the very first."""
    index = 100 * number + place
    surname, given, father, sex = name(index)
    aimaks = aimaks_of(day.district_soate8)
    aimak = aimaks[drawn.randrange(min(6, len(aimaks)))]
    told = drawn.random()
    facts = {
        "role_code": ROLES[drawn.randrange(len(ROLES))],
        "birth_year": 1950 + drawn.randrange(50) if told < 0.5 else None,
        "age_band": drawn.choice(_BANDS) if told > 0.8 else "",
        "consent": "YES" if drawn.random() < 0.7 else "UNASKED",
        "phone": f"+996700{index:06d}",
    }
    where = drawn.random()
    if where < 0.8:
        facts |= {"aimak": aimak.name_ru, "aimak_soate14": aimak.soate14, "village": "Центр"}
    elif where < 0.9:
        facts |= {"aimak": f"Жаңы-Айыл {number % 3}"}
    sex = "unknown" if day.code == WITHOUT_SEX else sex
    if facts["role_code"] == "other" and place % 2:
        facts["role_text"] = "гость"
    if place == 0 and number in range(5, 13):
        known = _first(db, number - 4)
        again = {"person_uid": known.person_uid, "phone": known.phone, "sex": known.sex}
        named = (known.surname, known.given_name, known.patronymic)
        return Entry(*named, **{**facts, **again})  # type: ignore[arg-type]  # of one entry
    return Entry(surname, given, father, sex=sex, **facts)  # type: ignore[arg-type]  # the same


def _first(db: Database, number: int) -> Participant:
    session = session_rows.with_code(db, f"S{number:02d}")
    assert session
    return attendance_rows.of_session(db, session.uid)[1]


def _plan(db: Database, day: Session, number: int, calendar: Calendar) -> None:
    """Write two plans of a day; in every other district somebody told later what became of them."""
    aimaks = aimaks_of(day.district_soate8)
    for turn in range(2):
        aimak = aimaks[turn % len(aimaks)]
        uid = assemblies.begin(
            db,
            session_uid=day.uid,
            aimak=aimak.name_ru,
            aimak_soate14=aimak.soate14,
            village=f"Село {turn}",
        )
        held = day.date + timedelta(days=12 + number % 8 + turn)
        assemblies.edit(db, uid, form_code="skhod", date_kind="exact", date_from=held)
        if number % 2:
            calendar.go_to(held + timedelta(days=3))
            _tell(db, uid, _OUTCOMES[(number // 2 + turn) % len(_OUTCOMES)], held, number)
            calendar.go_to(day.date)


def _tell(db: Database, uid: str, outcome: str, held: date, number: int) -> None:
    if outcome != "held":
        assemblies.edit(db, uid, outcome_code=outcome)
        return
    assemblies.edit(
        db,
        uid,
        outcome_code=outcome,
        held_date=held,
        attended_total=60 + 7 * number,
        attended_women=25 + 2 * number if number != 1 else None,
        attended_youth=9 + number,
        asked_questions="Когда починят водопровод?\nКто отвечает за дорогу?",
        confirmed_by="Глава АО" if number < 5 else "",
        protocol_published_date=held + timedelta(days=3) if number % 3 else None,
    )
    due = held + timedelta(days=60)
    done = due - timedelta(days=5) if number == 1 else due + timedelta(days=5)
    state = {1: "done", 3: "done", 5: "doing"}.get(number, "")  # of the later ones nobody told
    values: dict[str, Value] = {"due_date": due, "state_code": state}
    values["done_date"] = done if state == "done" else None
    _add(db, "decision", uid, text="Начать с водопровода", **values)
    assemblies.add_row(db, "decision", uid, text="Выбрать ИГ")
    plan = assembly_rows.wanted(db, uid)
    for call in plan.follow_ups if number < 9 else ():  # in the last districts nobody asked
        if call.offset_days in (3, 90):
            works = ("YES" if number < 5 else "NO") if call.offset_days == 90 else "UNK"
            answers: dict[str, Value] = {"done_date": call.due_date, "reached": "YES"}
            answers["still_working"] = works
            assemblies.edit_row(db, "follow_up", uid, call.uid, **answers)
    for kind in ("at_assembly", "promised", "", "not_asked"):
        assemblies.add_row(db, "question", uid, text=f"Вопрос {kind}", answer_kind=kind)


def _add(db: Database, table: str, assembly_uid: str, **values: Value) -> None:
    uid = assemblies.add_row(db, table, assembly_uid)
    assemblies.edit_row(db, table, assembly_uid, uid, **values)


def _know_again(db: Database) -> None:
    """Join four people of the first districts with four of the last: desks gave them two uids."""
    for number in range(1, 5):
        one, other = _first(db, number), _first(db, number + 8)
        person_edges.join(db, one.person_uid, other.person_uid)


def _meet_the_other_desk(here: Path, there: Path, calendar: Calendar) -> None:
    """Let two desks of one hall go on from one list, and the office take in the second one's."""
    left_at_home = shutil.ignore_patterns("*.txt", "*.lock", "*-wal", "*-shm")
    shutil.copytree(here, there, ignore=left_at_home)
    ours = open_store(here, clock=calendar, new_uid=counting(count(1_000_000)))
    theirs = open_store(there, clock=calendar, new_uid=counting(count(1_500_000)))
    session = session_rows.with_code(ours.db, OF_TWO_DESKS)
    assert session
    for db, role, surname in _two(ours, theirs):
        people = attendance_rows.of_session(db, session.uid)
        attendance.set_role(db, attendance_uids=[people[1].uid], role_code=role)
        attendance.check_in(db, attendance_uid=people[3].uid)
        attendance.register(
            db,
            session_uid=session.uid,
            entry=Entry(surname, "Айбек", role_code="ig_member", sex="m"),
            registration=WALKIN,
            check_in=True,
        )
    book = hall_desks.opened(theirs.db, reach=Reach(session_uid=session.uid))
    plan = book_plans.plan(ours.db, book, integrity.judge(book.content, is_signed=True))
    book_imports.take_in(ours.db, plan=plan)
    ours.close()
    theirs.close()


def _two(ours: Store, theirs: Store) -> Iterator[tuple[Database, str, str]]:
    yield ours.db, "ao_head", "Абдылдаев"
    yield theirs.db, "ig_member", "Бекташев"
