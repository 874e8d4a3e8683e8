"""Real stores for tests: on disk, with a clock that ticks and ids that count."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest

from seminar_desk.actions import example, new_store
from seminar_desk.actions.days import closings, sessions, whole_series
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session, SessionEntry
from seminar_desk.domain.people.participant import INVITED, Entry, Participant
from seminar_desk.store import closing_note
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows

KEY = bytes(range(32))
ANOTHER_DESK = "k7qfa2b3c4d5e6f7"  # what stamps its changes
# What tests opened here; each test's are closed behind it.
OPENED: list[Store] = []
MORNING = datetime(2017, 10, 24, 2, 30, tzinfo=UTC)  # 08:30 in Bishkek


def ticking(
    start: datetime = MORNING, step_seconds: int = 7, ticks: Iterator[int] | None = None
) -> Callable[[], datetime]:
    """Return a clock that goes on a little each time it is read."""
    ticks = itertools.count() if ticks is None else ticks
    return lambda: start + timedelta(seconds=step_seconds * next(ticks))


def counting(numbers: Iterator[int] | None = None) -> Callable[[], str]:
    """Return a maker of identities that count up."""
    numbers = itertools.count(1) if numbers is None else numbers
    return lambda: str(UUID(int=next(numbers)))


def make_store(folder: Path, *, start: datetime = MORNING, rehearsal: bool = False) -> Store:
    """Open a store in a folder with the real schedule loaded; its key is always the same."""
    ticks, numbers = 0, 1
    if not (folder / FILE_NAME).exists():
        files, ticks, numbers = _prepared(start, rehearsal, _key(folder))
        lay(folder, files)
    store = _open(folder, start, ticks, numbers)
    new_store.prepare(store.db, rehearsal=rehearsal)
    return store


def open_new(folder: Path, **how: Any) -> Store:  # noqa: ANN401 - as `open_store` takes it
    """Open a store with nothing in it: its tables are a copy of ones that were made once."""
    folder.mkdir(parents=True, exist_ok=True)
    assert not (folder / FILE_NAME).exists()
    lay(folder, _empty())
    store = open_store(folder, **how)
    OPENED.append(store)
    return store


def make_example(folder: Path) -> Store:
    """Open a store whose first session is the example's day, a copy of one filled once."""
    return make_filled(folder, _example)


def make_filled(folder: Path, fill: Callable[[Database], object]) -> Store:
    """Open a store that a function fills, a copy of one that it filled once."""
    files, ticks, numbers = _filled(fill)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return _open(folder, MORNING, ticks, numbers)


def filled_for(
    request: pytest.FixtureRequest, folder: Path, fill: Callable[[Database], object]
) -> Store:
    """Open a filled store for a test that asks for its session, a new one for another."""
    is_filled = "session" in request.fixturenames
    return make_filled(folder, fill) if is_filled else make_store(folder)


def _open(folder: Path, start: datetime, ticks: int, numbers: int) -> Store:
    clock = ticking(start, ticks=itertools.count(ticks))
    store = open_store(folder, clock=clock, new_uid=counting(itertools.count(numbers)))
    OPENED.append(store)
    return store


@cache
def _empty() -> dict[str, bytes]:
    """Return what a store leaves that nobody has written in."""
    with TemporaryDirectory() as name:
        open_store(Path(name)).close()
        return closed(Path(name))


def closed(folder: Path) -> dict[str, bytes]:
    """Return a closed store's file, and the note that spares the next opening a look through it."""
    return {name: (folder / name).read_bytes() for name in (FILE_NAME, closing_note.NAME)}


def lay(folder: Path, files: Mapping[str, bytes]) -> None:
    """Lay copies of files into a folder."""
    for name, content in files.items():
        (folder / name).write_bytes(content)


def _example(db: Database) -> None:
    example.fill_day(db, today=MORNING.date())


@cache
def _filled(fill: Callable[[Database], object]) -> tuple[dict[Path, bytes], int, int]:
    """Return every file of a filled store, and where its clock stands."""
    ticks, numbers = itertools.count(), itertools.count(1)
    with TemporaryDirectory() as name:
        folder = Path(name)
        _key(folder)
        store = open_store(folder, clock=ticking(ticks=ticks), new_uid=counting(numbers))
        new_store.prepare(store.db, rehearsal=False)
        fill(store.db)
        store.close()
        return files_in(folder), next(ticks), next(numbers)


def files_in(folder: Path) -> dict[Path, bytes]:
    """Return every file below a folder; the key as if nobody had numbered with it yet."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    files = {path.relative_to(folder): path.read_bytes() for path in found}
    key = laptop_keys.key_path(folder, laptop_keys.this_computer()).relative_to(folder)
    return {**files, key: files[key].partition(b"\n")[0]}


@cache
def _prepared(start: datetime, rehearsal: bool, key: bytes) -> tuple[dict[str, bytes], int, int]:
    """Return a new store's files, made once, with where its clock and identities stand.

    Opening the copy reads the clock once more, so that it stands as in a store made anew.
    """
    ticks, numbers = itertools.count(), itertools.count(1)
    with TemporaryDirectory() as name:
        folder = Path(name)
        laptop_keys.write_key(laptop_keys.key_path(folder, laptop_keys.this_computer()), key)
        lay(folder, _empty())
        store = open_store(folder, clock=ticking(start, ticks=ticks), new_uid=counting(numbers))
        new_store.prepare(store.db, rehearsal=rehearsal)
        store.close()
        return closed(folder), next(ticks) - 1, next(numbers)


def _key(folder: Path) -> bytes:
    """Return the key that lies in the folder, or lay the usual one there."""
    folder.mkdir(parents=True, exist_ok=True)
    private = laptop_keys.key_path(folder, laptop_keys.this_computer())
    if not private.exists():
        laptop_keys.write_key(private, KEY)
    return bytes.fromhex(private.read_text("ascii").partition("\n")[0])


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


def begin_another_series(db: Database) -> Session:
    """Open a session of a series of its own, years later."""
    entry = SessionEntry(
        date(2026, 12, 1), "Нарынская область", "Кочкор", "Клуб", series_uid=whole_series.BEGIN
    )
    return sessions.open_day(db, session_uid=sessions.add(db, entry=entry).uid)


def give_both_one_number(db: Database, one: Participant, other: Participant) -> Participant:
    """Give the other the number of the one, as two desks that never met do; return the other."""
    with db.change("attendance.edit"):
        by_another: dict[str, str | int | None] = {
            "number": one.number,
            "created_device": ANOTHER_DESK,
        }
        db.update("attendance", other.uid, by_another)
    return attendance_rows.listed(db, other.uid)
