"""A session is the same one on every laptop: by its code, its district and its first day."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions import history, new_store
from seminar_desk.actions.days import sessions, whole_series
from seminar_desk.actions.lists.list_imports import import_schedule
from seminar_desk.domain.days.session import Session, SessionEntry, identity
from seminar_desk.exchange.lists.schedule_file import read_schedule_table
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.gather.lists.import_plans import plan_schedule
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from tests.hands import stores
from tests.hands.lists import Value, write_xlsx

ENTRY = SessionEntry(date(2027, 3, 1), "Чуйская область", "Сокулук", "Клуб")
HEADINGS: list[Value] = ["Код", "Дата", "Район", "Место"]
ROWS: tuple[list[Value], ...] = (
    ["", "02.04.2027", "Алайский район", "Клуб"],
    ["", "02.04.2027", "Сокулукский район", "Клуб"],
    ["", "01.04.2027", "Ноокатский район", "Школа"],
    ["Z7", "09.04.2027", "Дом у реки", "Школа"],
)


def laptop(folder: Path, first_number: int) -> Database:
    """Open a store whose random identities are its own."""
    numbers = stores.counting(itertools.count(first_number))
    store = stores.open_new(folder, clock=stores.ticking(), new_uid=numbers)
    new_store.prepare(store.db)
    return store.db


@pytest.fixture
def two(tmp_path: Path) -> tuple[Database, Database]:
    return laptop(tmp_path / "first", 10_000), laptop(tmp_path / "second", 20_000)


def known(db: Database) -> dict[str, str]:
    return {session.uid: session.code for session in session_rows.all_sessions(db)}


def take(db: Database, file: Path, *rows: list[Value], series_uid: str = "") -> tuple[str, ...]:
    table = open_table(write_xlsx(file, {"График": [HEADINGS, *rows]}))
    plan = plan_schedule(db, reading=read_schedule_table(table), series_uid=series_uid)
    return import_schedule(db, plan)


def test_two_new_stores_hold_the_same_sessions(two: tuple[Database, Database]) -> None:
    first, second = map(known, two)
    assert first == second
    assert len(first) == 12


@pytest.mark.parametrize("order", [(3, 2, 1, 0), (1, 3, 0, 2)])
@pytest.mark.parametrize("series_uid", ["", whole_series.BEGIN])
def test_a_schedule_makes_the_same_sessions_in_any_order_of_rows(
    two: tuple[Database, Database], tmp_path: Path, order: tuple[int, ...], series_uid: str
) -> None:
    first, second = two
    take(first, tmp_path / "a.xlsx", *ROWS, series_uid=series_uid)
    take(second, tmp_path / "b.xlsx", *(ROWS[at] for at in order), series_uid=series_uid)
    assert known(first) == known(second)
    assert len(known(first)) == 16


def test_the_same_session_typed_on_two_laptops_is_one(two: tuple[Database, Database]) -> None:
    first, second = (sessions.add(db, entry=ENTRY) for db in two)
    assert first.uid == second.uid
    assert first.code == "S13"


def test_a_district_without_a_code_is_told_by_its_name_however_typed() -> None:
    day = date(2027, 3, 1)
    named = identity("S13", district="Сокулук", district_soate8="", first_day=day)
    assert named == identity("s13", district=" СОКУЛУК ", district_soate8="", first_day=day)
    coded = identity("S13", district="Сокулук", district_soate8="41708203", first_day=day)
    assert coded == identity("S13", district="Sokuluk", district_soate8="41708203", first_day=day)
    others = (
        identity("S14", district="Сокулук", district_soate8="", first_day=day),
        identity("S13", district="Алай", district_soate8="", first_day=day),
        identity("S13", district="Сокулук", district_soate8="", first_day=day + timedelta(1)),
    )
    assert len({named, coded, *others}) == 5


def test_the_identity_of_the_first_session_never_changes(two: tuple[Database, Database]) -> None:
    """Laptops of two versions of the program derive the same."""
    session = session_rows.with_code(two[0], "S01")
    assert session is not None
    assert session.uid == "4823ac9d-e67f-532b-9114-766b8a71d3f1"


def test_a_moved_or_renamed_session_stays_the_same_one(two: tuple[Database, Database]) -> None:
    db = two[0]
    before = known(db)
    session = session_rows.with_code(db, "S02")
    assert session is not None
    moved = sessions.move(db, session_uid=session.uid, to=session.date + timedelta(days=3))
    sessions.edit(db, session_uid=session.uid, entry=replace(entry_of(moved), code="S77"))
    assert known(db) == {**before, session.uid: "S77"}


def test_where_a_moved_session_has_the_identity_a_new_one_gets_another(
    two: tuple[Database, Database],
) -> None:
    db = two[0]
    first = sessions.add(db, entry=replace(ENTRY, code="S20"))
    away = replace(ENTRY, code="S21", date=ENTRY.date + timedelta(days=1))
    sessions.edit(db, session_uid=first.uid, entry=away)
    second = sessions.add(db, entry=replace(ENTRY, code="S20"))
    assert second.uid != first.uid
    assert known(db)[first.uid] == "S21"


def test_a_session_whose_adding_was_undone_comes_back_and_goes_again(
    two: tuple[Database, Database],
) -> None:
    db = two[0]
    first = sessions.add(db, entry=ENTRY)
    history.undo(db)
    assert first.uid not in known(db)
    again = sessions.add(db, entry=replace(ENTRY, venue="Школа"))
    assert (again.uid, again.code, again.venue) == (first.uid, first.code, "Школа")
    history.undo(db)
    assert first.uid not in known(db)
    history.redo(db)
    assert session_rows.session(db, first.uid).venue == "Школа"


def entry_of(session: Session) -> SessionEntry:
    return SessionEntry(
        date=session.date,
        oblast=session.oblast,
        district=session.district,
        venue=session.venue,
        district_soate8=session.district_soate8,
        code=session.code,
    )
