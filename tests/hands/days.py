"""A day at the door that goes anyhow, and the present count as each reader gives it."""

from __future__ import annotations

import random
from collections.abc import Callable

from seminar_desk.actions import history
from seminar_desk.actions.people import attendance, merging
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import INVITED, ROLES, SEXES, WALKIN, Entry
from seminar_desk.domain.people.roll import Roll
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.gather.lists import import_plans
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows
from tests.hands.drawing import sheet_of

STEPS = 12
_NAMES = ("Асанов Бакыт", "Асанова Гүлмира", "Асанова Гульмира", "Осмонов Улан", "Мамытова Айгүл")
Step = Callable[[Database, str, random.Random], object]


def _pick(db: Database, session_uid: str, drawn: random.Random) -> str:
    people = attendance_rows.of_session(db, session_uid)
    return drawn.choice(people).uid if people else ""


def _register(db: Database, session_uid: str, drawn: random.Random) -> None:
    surname, given_name = drawn.choice(_NAMES).split()
    declined = drawn.random() < 0.1
    entry = Entry(
        "" if declined else surname,
        "" if declined else given_name,
        role_code=drawn.choice(ROLES[:-1]),
        sex=drawn.choice(SEXES),
        name_declined=declined,
    )
    registration = drawn.choice((INVITED, INVITED, WALKIN))
    attendance.register(
        db,
        session_uid=session_uid,
        entry=entry,
        registration=registration,
        check_in=registration == WALKIN,
    )


def _merge(db: Database, session_uid: str, drawn: random.Random) -> None:
    kept, merged = _pick(db, session_uid, drawn), _pick(db, session_uid, drawn)
    merging.merge(db, kept_uid=kept, merged_uid=merged)


def _unmerge(db: Database, session_uid: str, drawn: random.Random) -> None:
    known = attendance_rows.merges(db, session_uid)
    merging.unmerge(db, alias_uid=drawn.choice(known).uid if known else "")


def _from_paper(db: Database, session_uid: str, drawn: random.Random) -> None:
    text = f"{drawn.randint(1, 4)}-{drawn.randint(4, 9)}"
    reading = import_plans.read_rows(db, session_uid=session_uid, text=text)
    uids = [row.uid for row in reading.to_mark]
    attendance.mark_rows(db, session_uid=session_uid, attendance_uids=uids)


def _everybody(db: Database, session_uid: str, drawn: random.Random) -> None:
    people = attendance_rows.of_session(db, session_uid)
    some = drawn.sample(people, min(3, len(people)))
    attendance.check_in_all(db, attendance_uids=[row.uid for row in some])


STEPS_OF_A_DAY: tuple[Step, ...] = (
    _register,
    _register,
    _merge,
    _unmerge,
    _from_paper,
    _everybody,
    lambda db, uid, drawn: attendance.check_in(db, attendance_uid=_pick(db, uid, drawn)),
    lambda db, uid, drawn: attendance.check_in(db, attendance_uid=_pick(db, uid, drawn)),
    lambda db, uid, drawn: attendance.take_back_check_in(
        db, attendance_uid=_pick(db, uid, drawn), reason="ошибка"
    ),
    lambda db, uid, drawn: attendance.mark_left(db, attendance_uid=_pick(db, uid, drawn)),
    lambda db, uid, drawn: attendance.remove(
        db, attendance_uid=_pick(db, uid, drawn), reason="дважды"
    ),
    lambda db, _uid, _drawn: history.undo(db),
    lambda db, _uid, _drawn: history.redo(db),
)


def live(db: Database, session_uid: str, drawn: random.Random) -> None:
    """Do some of what a day may bring; what the program refuses is part of the day."""
    for _ in range(STEPS):
        try:
            drawn.choice(STEPS_OF_A_DAY)(db, session_uid, drawn)
        except ProblemError:
            continue


def everywhere(db: Database, session_uid: str) -> set[int]:
    """Return the present count as each reader of the store gives it."""
    people = attendance_rows.of_session(db, session_uid)
    counts = count(people)
    here = {row.code for row in people if row.is_present}
    sheet = sheet_of(db, session_uid)
    due = certificate_snapshots.entitled(db, session_uid)
    without = sum(row.is_present and bool(row.left_at_utc or not row.full_name) for row in people)
    shown = export_snapshot.snapshot(db, Reach(session_uid))
    rows = [row for row in shown.rows["attendance"] if row["record_state"] == "ACTIVE"]
    total = {row["measure"]: row["n"] for row in shown.rows["summary"] if "role_code" not in row}
    assert counts.present == counts.invited - counts.invited_absent + counts.walkins_present
    return {
        counts.present,
        Roll(people).counts.present,
        attendance_rows.present_and_listed(db, session_uid)[0],
        sum(row.number in here for row in sheet.rows),
        len(due) + without,
        len({row["person_uid"] for row in rows if row["present"] == "YES"}),
        int(str(total["present"])),
    }
