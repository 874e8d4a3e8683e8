"""Opening a store: one window, bad files named, copies, kills."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.series import shipped_series
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, schema, setting_rows
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.driver import to_text
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.bad_stores import SAID, damage, spoil
from tests.hands.stores import MORNING, invite, make_store, open_first_session
from tests.hands.windows_errors import is_said


def code_of(error: pytest.ExceptionInfo[ProblemError]) -> str:
    return error.value.problems[0].code


def test_a_second_window_is_told_where_the_first_is(store: Store) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from seminar_desk.store.opening import open_store\n"
        "from seminar_desk.domain.problems import ProblemError\n"
        "try: open_store(Path(sys.argv[1]))\n"
        "except ProblemError as e: print(e.problems[0].code, e.problems[0].values['process'])\n"
        "open_store(Path(sys.argv[1]), writable=False).close(); print('read')\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, str(store.db.folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["store_in_use", str(os.getpid()), "read"]


def test_a_reader_cannot_write(store: Store) -> None:
    reader = open_store(store.db.folder, writable=False)
    with pytest.raises(ProblemError) as error:
        settings.change(reader.db, trainer="Осмонова А.")
    reader.close()
    assert code_of(error) == "store_reading_only"


@pytest.mark.parametrize("kind", SAID)
def test_a_bad_store_is_named_and_left_alone(tmp_path: Path, kind: str) -> None:
    make_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    spoil(path, kind)
    before = path.read_bytes()
    with pytest.raises(ProblemError) as error:
        open_store(tmp_path)
    assert code_of(error) == SAID[kind]
    assert path.read_bytes() == before


def test_the_way_back_from_a_damaged_store(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    session = open_first_session(store.db)
    invite(store.db, session.uid, "Асанов Бакыт")
    kept = history.back_up(store.db, reason="open")
    store.close()
    damage(tmp_path / FILE_NAME)
    newest = kept.with_name("seminar-desk-20990101-000000-000000.sqlite3")
    shutil.copy(tmp_path / FILE_NAME, newest)
    good = backup_files.last_good(tmp_path / "backups")
    assert good
    assert good.path == kept
    aside = backup_files.restore(good.path, tmp_path, MORNING)
    assert aside.exists()
    again = make_store(tmp_path)
    assert [row.full_name for row in attendance_rows.of_session(again.db, session.uid)] == [
        "Асанов Бакыт"
    ]
    again.close()


def test_what_a_crash_left_unmerged_is_kept_beside_the_restored_store(tmp_path: Path) -> None:
    store = make_store(tmp_path / "desk")
    session = open_first_session(store.db)
    kept = history.back_up(store.db, reason="open")
    invite(store.db, session.uid, "Асанов Бакыт")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for suffix in ("", "-wal"):  # as they lie while the program runs
        shutil.copy(store.db.folder / (FILE_NAME + suffix), crashed)
    store.close()
    assert (crashed / f"{FILE_NAME}-wal").stat().st_size > 0
    aside = backup_files.restore(kept, crashed, MORNING)
    again = make_store(crashed)
    assert attendance_rows.of_session(again.db, session.uid) == []
    again.close()
    looked_into = tmp_path / "aside"
    looked_into.mkdir()
    for suffix in ("", "-wal"):
        shutil.move(aside.with_name(aside.name + suffix), looked_into / (FILE_NAME + suffix))
    before = make_store(looked_into)
    assert [row.full_name for row in attendance_rows.of_session(before.db, session.uid)] == [
        "Асанов Бакыт"
    ]
    before.close()


def test_a_store_that_cannot_be_copied_is_moved_aside(tmp_path: Path) -> None:
    """A folder in its place stands for a file that the disk no longer reads."""
    store = make_store(tmp_path)
    kept = history.back_up(store.db)
    store.close()
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).mkdir()
    aside = backup_files.restore(kept, tmp_path, MORNING)
    assert aside.is_dir()
    make_store(tmp_path).close()


def test_the_way_back_leads_to_copies_kept_elsewhere(tmp_path: Path) -> None:
    """A damaged store cannot say where its copies are."""
    store = make_store(tmp_path / "data")
    settings.change(store.db, backup_folder=str(tmp_path / "stick"))
    kept = history.back_up(store.db)
    store.close()
    damage(tmp_path / "data" / FILE_NAME)
    good = backup_files.last_good_of_store(tmp_path / "data")
    assert good
    assert good.path == kept
    (tmp_path / "data" / "backups").mkdir(exist_ok=True)
    beside = Path(shutil.copy(kept, tmp_path / "data" / "backups"))
    nearer = backup_files.last_good_of_store(tmp_path / "data")
    assert nearer
    assert nearer.path == beside  # the same copy: a stick may be slow, or about to be pulled
    beside.unlink()
    shutil.rmtree(tmp_path / "stick")
    assert backup_files.last_good_of_store(tmp_path / "data") is None


def test_a_closed_door_is_told_in_the_language_of_the_store(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    settings.change(store.db, language="ky")
    assert setting_rows.language_of(tmp_path) == "ky"  # beside the window, too
    store.close()
    damage(tmp_path / FILE_NAME)
    assert setting_rows.language_of(tmp_path) == "ru"


def test_twenty_backups_are_kept(store: Store) -> None:
    folder = store.db.folder / "backups"
    made = [history.back_up(store.db) for _ in range(23)]
    assert [backup.path for backup in backup_files.list_backups(folder)] == made[:2:-1]


def test_a_clock_set_back_costs_no_copy(store: Store) -> None:
    """A flat battery wakes up in another year: the copy just made must not be the first to go."""
    for _ in range(backup_files.KEPT):
        history.back_up(store.db)
    store.db.clock = lambda: datetime(2001, 1, 1, tzinfo=UTC)
    made = [history.back_up(store.db) for _ in range(3)]
    kept = [backup.path for backup in backup_files.list_backups(store.db.folder / "backups")]
    assert kept[:3] == made[::-1]
    latest = backup_files.last_good_of_store(store.db.folder)
    assert latest
    assert latest.path == made[-1]


def test_a_folder_that_cannot_be_written_is_named(store: Store) -> None:
    blocked = store.db.folder / "file"
    blocked.write_text("not a folder", "utf-8")
    settings.change(store.db, backup_folder=str(blocked / "inside"))
    with pytest.raises(ProblemError) as error:
        history.back_up(store.db)
    assert code_of(error) == "folder_is_file"
    assert is_said(error.value.problems[0], blocked)


def test_a_kill_after_the_mark_keeps_the_mark(tmp_path: Path) -> None:
    """A child process marks people and is killed without closing anything."""
    script = (
        "import os, sys; from pathlib import Path\n"
        "from tests.hands.stores import *\n"
        "from seminar_desk.actions.people import attendance\n"
        "store = make_store(Path(sys.argv[1])); session = open_first_session(store.db)\n"
        "people = [invite(store.db, session.uid, f'Асанов Бакыт{n}') for n in range(9)]\n"
        "for person in people:\n"
        "    attendance.check_in(store.db, attendance_uid=person.uid)\n"
        "    print(person.uid, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    root = Path(__file__).parents[2]
    child = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )
    acknowledged = child.stdout.split()
    assert len(acknowledged) == 9
    store = open_store(tmp_path)
    found = session_rows.with_code(store.db, "S01")
    assert found
    present = [row.uid for row in attendance_rows.of_session(store.db, found.uid) if row.is_present]
    store.close()
    assert sorted(present) == sorted(acknowledged)


def test_a_row_of_many_columns_is_journaled_whole() -> None:
    names = tuple(f"c{number}" for number in range(170))
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE TABLE wide ({', '.join(names)})")
    values = [None if number % 3 else f"ү{number}" for number in range(170)]
    connection.execute(f"INSERT INTO wide VALUES ({', '.join('?' * 170)})", values)
    kept = connection.execute(f"SELECT {schema.row_json(names)} FROM wide").fetchone()[0]
    connection.close()
    assert json.loads(kept) == dict(zip(names, values, strict=True))


def put(db: Database, table: str, values: Mapping[str, str]) -> None:
    """Add a row as a program of six migrations did."""
    tail = dict.fromkeys(("created_at_utc", "updated_at_utc"), to_text(db.step.at))
    row = {**values, **tail, "device": "laptop"}
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def test_a_new_store_is_made_as_the_first_one_was_brought_up_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Columns that came later stand where adding them one by one put them; so do the rows."""
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        older.setattr(schema, "VERSION", 1)
        open_store(tmp_path / "older").close()
    for name in ("older", "new"):
        open_store(tmp_path / name).close()
    told = [_dump(tmp_path / name / FILE_NAME) for name in ("older", "new")]
    assert [line for line in told[0] if line not in told[1]] == []
    assert sorted(told[0]) == sorted(told[1])


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_sessions_of_an_older_store_are_the_first_series(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store of six migrations, with another number of people expected, and its triggers."""
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:6])
        older.setattr(schema, "VERSION", 6)
        with closing(open_store(tmp_path)) as store, store.db.change("store.create"):
            for code, day in (("S01", "2017-10-24"), ("S02", "2018-02-01")):
                places = dict.fromkeys(
                    ("oblast", "oblast_iso", "district", "district_soate8", "venue"), "Нарын"
                )
                put(store.db, "session", {"uid": code, "code": code, "date": day, **places})
            put(store.db, "setting", {"uid": "expected_total", "value": "300"})
    with closing(open_store(tmp_path)) as store:
        (series,) = series_rows.all_series(store.db)
        days = (date(2017, 10, 24), date(2018, 2, 1))
        assert (series.uid, series.name_ky) == (shipped_series().uid, shipped_series().name_ky)
        assert (series.target, series.date_from, series.date_to) == (300, *days)
        found = session_rows.all_sessions(store.db)
        assert [item.series_uid for item in found] == [series.uid, series.uid]
        triggers = {row[0] for row in store.db.select("SELECT name FROM sqlite_master")}
        assert {"session_update", "series_update"} <= triggers


def test_a_store_of_eleven_migrations_keeps_its_rows_and_takes_what_donors_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What nobody was asked yet is said by nobody; nothing else of a row changes."""
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:11])
        older.setattr(schema, "VERSION", 11)
        with closing(open_store(tmp_path)) as store, store.db.change("store.create"):
            places = dict.fromkeys(
                ("oblast", "oblast_iso", "district", "district_soate8", "venue"), "Нарын"
            )
            put(store.db, "session", {"uid": "s", "code": "S01", "date": "2017-10-24", **places})
            put(store.db, "person", {"uid": "p", "surname": "Асанов", "given_name": "Бакыт"})
            listed = {"session_uid": "s", "person_uid": "p", "number": "1", "role_code": "other"}
            put(store.db, "attendance", {"uid": "t", **listed, "registration": "INVITED"})
            put(store.db, "assembly", {"uid": "a", "session_uid": "s", "outcome_code": "held"})
            for table in ("question", "decision", "assembly_step"):
                put(store.db, table, {"uid": table, "assembly_uid": "a", "position": "1"})
    with closing(open_store(tmp_path)) as store:
        plan = assembly_rows.wanted(store.db, "a")
        assert (plan.assembly.outcome_code, plan.assembly.outcome_at_utc) == ("held", None)
        assert (plan.questions[0].answer_kind, plan.decisions[0].state_code) == ("", "")
        assert (plan.steps[0].done_date, plan.follow_ups) == (None, ())
        assert store.db.row("attendance", "t")["group_codes"] == ""
        assert store.db.row("session", "s")["cost_travel"] is None
        assemblies.edit_row(store.db, "decision", "a", "decision", state_code="done")
        assemblies.add_row(store.db, "follow_up", "a", offset_days=3)
        history.undo(store.db)
        history.undo(store.db)
        plan = assembly_rows.wanted(store.db, "a")
        assert (plan.decisions[0].state_code, plan.follow_ups) == ("", ())
