"""Real stores for tests: on disk, with a clock that ticks and ids that count."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from seminar_desk.actions import new_store
from seminar_desk.actions.days import closings, sessions
from seminar_desk.actions.days.sessions import SessionEntry
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import INVITED, Participant
from seminar_desk.domain.people.person import Entry
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store

KEY = bytes(range(32))
MORNING = datetime(2017, 10, 24, 2, 30, tzinfo=UTC)  # 08:30 in Bishkek


def ticking(start: datetime = MORNING, step_seconds: int = 7) -> Callable[[], datetime]:
    """Return a clock that goes on a little each time it is read."""
    ticks = itertools.count()
    return lambda: start + timedelta(seconds=step_seconds * next(ticks))


def counting() -> Callable[[], str]:
    """Return a maker of identities that count up."""
    numbers = itertools.count(1)
    return lambda: str(UUID(int=next(numbers)))


def make_store(folder: Path, *, start: datetime = MORNING, rehearsal: bool = False) -> Store:
    """Open a store in a folder with the real schedule loaded; its key is always the same."""
    folder.mkdir(parents=True, exist_ok=True)
    private = laptop_keys.key_path(folder, laptop_keys.this_computer())
    if not private.exists():
        laptop_keys.write_key(private, KEY)
    store = open_store(folder, clock=ticking(start), new_uid=counting())
    new_store.prepare(store.db, rehearsal=rehearsal)
    return store


def open_first_session(db: Database) -> Session:
    """Open S01 and return it."""
    session = session_rows.with_code(db, "S01")
    assert session
    return sessions.open_day(db, session_uid=session.uid)


def postpone(db: Database, session_uid: str, *, to: date) -> Session:
    """Put a session on another day, begun or not, as its form does."""
    old = session_rows.session(db, session_uid)
    entry = SessionEntry(to, old.oblast, old.district, old.venue, code=old.code)
    return sessions.edit(db, session_uid=session_uid, entry=entry)


def close_session(db: Database, session_uid: str) -> Session:
    """Close a session of which nothing was counted, each difference explained."""
    why = dict.fromkeys(("present", "signatures", "handed_over"), "листы остались в районе")
    return closings.close_checked(db, session_uid=session_uid, by_page=[0], why=why)


def invite(db: Database, session_uid: str, name: str, **facts: str) -> Participant:
    """List an invited person by «surname given-name patronymic»."""
    surname, given_name, *rest = name.split(" ")
    values: dict[str, str] = {"role_code": "ak_deputy", "aimak": "Ак-Музский", "sex": "f", **facts}
    entry = Entry(surname, given_name, " ".join(rest), **values)  # type: ignore[arg-type]  # texts only
    return attendance.register(
        db, session_uid=session_uid, entry=entry, registration=INVITED, check_in=False
    )
