"""`check` notices what something besides the program did to a store, and so does opening it."""

from __future__ import annotations

import json
import random
import sqlite3
from argparse import Namespace
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history, second_desks, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, closing_note
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.opening import open_store
from seminar_desk.verbs import copies
from tests.faults import flips
from tests.faults.outcome import Outcome
from tests.faults.stores import fill
from tests.hands.stores import MORNING, make_filled, make_store, open_first_session


def fill_few(db: Database) -> None:
    fill(db, 4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder whose store lists four people and was closed as it should be."""
    make_filled(tmp_path / "desk", fill_few).close()
    return tmp_path / "desk"


def spoil(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as stranger:
        for statement in statements:
            stranger.execute(statement)


def said(folder: Path) -> set[str]:
    """Return the codes of what `check` finds."""
    value = copies.check(folder, Namespace()).value
    assert isinstance(value, dict)
    return {problem["code"] for problem in value["problems"]}


def doubted(folder: Path) -> set[str]:
    with closing(open_store(folder)) as store:
        return {problem.code for problem in store.doubts}


JOURNAL_TOO = (
    "UPDATE journal SET after_json = json_set(after_json, '$.surname', 'Осмонов')"
    " WHERE table_name = 'person'"
)
JOURNAL_FIRST = (
    "UPDATE journal SET after_json = json_set(after_json, '$.venue', 'x')"
    " WHERE id = (SELECT MIN(id) FROM journal WHERE table_name = 'session')"
)
CASES = {
    "a changed name": (
        ("DROP TRIGGER person_update", "UPDATE person SET surname = 'Осмонов'"),
        {"row_differs", "schema_missing"},
    ),
    "a name changed with its journal's last word": (
        (
            "DROP TRIGGER person_update",
            "UPDATE person SET surname = 'Осмонов'",
            JOURNAL_TOO,
        ),
        {"schema_missing"},
    ),
    "a missing table": (("DROP TABLE picture",), {"schema_missing"}),
    "a stranger's trigger": (
        ("CREATE TRIGGER late AFTER UPDATE ON session BEGIN SELECT 1; END",),
        {"schema_strange"},
    ),
    "a trigger that says less": (
        (
            "DROP TRIGGER person_delete",
            "CREATE TRIGGER person_delete BEFORE DELETE ON person BEGIN SELECT 1; END",
        ),
        {"schema_differs"},
    ),
    "a row that went": (
        ("DROP TRIGGER setting_delete", "DELETE FROM setting WHERE uid = 'device_uid'"),
        {"row_gone", "schema_missing"},
    ),
    "a trigger with another letter": (
        (
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = replace(sql, 'OLD', 'oLD')",
        ),
        {"schema_differs"},
    ),
    "a day in words": (
        ("UPDATE step SET at_utc = 'вчера' WHERE id = 1",),
        {"journal_differs"},
    ),
    "a mark of nobody": (
        (
            "DROP TRIGGER attendance_update",
            "UPDATE attendance SET person_uid = 'nobody'",
        ),
        {"row_without_owner", "row_differs", "schema_missing"},
    ),
    "a moment that is none": (
        ("UPDATE step SET at_utc = replace(at_utc, 'T', '4') WHERE id = 1",),
        {"journal_differs"},
    ),
    "words of a change that are none": (
        ("UPDATE step SET subject = CAST(X'D04B' AS TEXT) WHERE id = 1",),
        {"store_damaged"},
    ),
    "a change that the next one did not find": (
        (JOURNAL_FIRST,),
        {"journal_differs"},
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("is_noted", [True, False])
def test_check_names_what_a_stranger_did(folder: Path, case: str, is_noted: bool) -> None:
    statements, expected = CASES[case]
    with closing(open_store(folder)):
        pass
    assert said(folder) == set()
    if not is_noted:
        closing_note.take_away(folder)
    spoil(folder, *statements)
    assert said(folder) == expected


def test_a_row_that_came_by_another_way_is_named(folder: Path) -> None:
    spoil(
        folder,
        "DROP TRIGGER person_insert",
        "INSERT INTO person (uid, surname, given_name, created_at_utc, updated_at_utc, device)"
        " VALUES ('x', 'Асанов', 'Бакыт', '', '', '')",
    )
    assert "row_unknown" in said(folder)


def test_opening_doubts_a_row_of_the_last_changes_and_goes_on(folder: Path) -> None:
    closing_note.take_away(folder)
    assert doubted(folder) == set()
    spoil(folder, "PRAGMA recursive_triggers = OFF", *CASES["a changed name"][0])
    assert doubted(folder) == {"row_differs", "schema_missing"}


def test_an_index_that_leads_elsewhere_is_named_though_every_page_is_sound(folder: Path) -> None:
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as reader:
        (size,) = reader.execute("PRAGMA page_size").fetchone()
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'attendance_marks'"
        (page,) = reader.execute(sql).fetchone()
    content = bytearray(path.read_bytes())
    place = content.index(b"ACTIVE", size * (page - 1))
    assert place < size * page
    content[place] = ord("B")
    path.write_bytes(content)
    assert said(folder) == {"store_damage_found"}


def test_opening_doubts_a_trigger_of_a_stranger(folder: Path) -> None:
    spoil(folder, "CREATE TRIGGER late AFTER UPDATE ON session BEGIN SELECT 1; END")
    assert doubted(folder) == {"schema_strange"}


def test_a_journal_that_says_the_same_in_other_letters_is_no_stranger_s(folder: Path) -> None:
    first = "WHERE id = (SELECT MIN(id) FROM journal WHERE table_name = 'session')"
    spoil(folder, f"UPDATE journal SET after_json = replace(after_json, '\":', '\": ') {first}")
    closing_note.take_away(folder)
    assert said(folder) == set()


def test_opening_a_store_with_a_setting_gone_wrong_offers_the_way_back(folder: Path) -> None:
    spoil(folder, "DROP TRIGGER setting_update", "UPDATE setting SET value = '{' ")
    with pytest.raises(ProblemError, match="store_damaged"):
        open_store(folder)


def test_bytes_that_nobody_reads_are_said_to_be_otherwise(folder: Path) -> None:
    """The disk gave back another byte: what lies there is nothing, yet the disk is not to trust."""
    open_store(folder).close()
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    at = content.rindex(bytes(200)) + 100
    content[at] = 1
    path.write_bytes(content)
    assert said(folder) == {"store_bytes_differ"}
    assert doubted(folder) == {"store_bytes_differ"}
    assert said(folder) == set()  # as it stands it was closed once more


def test_a_store_in_use_or_put_back_or_killed_is_no_stranger(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        copy = history.back_up(store.db)
        settings.change(store.db, trainer="Мусаева")
        assert said(folder) == set()
    assert said(folder) == set()
    backup_files.restore(copy, folder, MORNING)
    assert said(folder) == set()
    assert doubted(folder) == set()
    note = closing_note.read(folder)
    assert note
    store = open_store(folder)
    settings.change(store.db, trainer="Асанов")
    store.db.close()  # as a kill leaves it: nothing is noted
    assert store.lock
    store.lock.release()
    closing_note.write(folder, note)  # and a power cut may bring an old note back
    assert said(folder) == set()
    assert doubted(folder) == set()


def test_a_copy_for_a_second_desk_is_whole_to_check(tmp_path: Path) -> None:
    with closing(make_store(tmp_path / "desk")) as store:
        open_first_session(store.db)
        settings.change(store.db, trainer="Мусаева")
        copy = second_desks.make(store.db, folder=tmp_path)
    backup_files.restore(copy, tmp_path / "second", MORNING)
    assert said(tmp_path / "second") == set()


@pytest.mark.parametrize("note", ["", "1 2", "x y z", "\xff"])
def test_half_a_note_says_nothing(folder: Path, note: str) -> None:
    open_store(folder).close()
    (folder / "seminar-desk.closed.txt").write_text(note, encoding="latin-1")
    assert closing_note.read(folder) is None
    assert doubted(folder) == set()


def test_a_row_of_the_journal_that_is_no_row_is_named(folder: Path) -> None:
    for text in ("{", json.dumps([1])):
        spoil(folder, f"UPDATE journal SET after_json = '{text}' WHERE table_name = 'person'")
        assert said(folder) == {"row_differs"}


@pytest.mark.parametrize("column", ["action", "subject", "operator", "device", "at_utc"])
def test_a_text_of_a_change_that_cannot_be_read_is_named(folder: Path, column: str) -> None:
    """One bit of 1,000 made it of an action; `check` said ok, and whoever read it was told off."""
    spoil(folder, f"UPDATE step SET {column} = CAST(x'61ff62' AS TEXT) WHERE id = 2")
    assert said(folder) == {"store_damaged"}


def test_turned_bits_are_named_and_none_is_a_fault_of_the_program(folder: Path) -> None:
    open_store(folder).close()
    outcome = flips.turned(folder, Outcome("bits"), 12, random.randrange(10**6))
    assert (outcome.good["named"], outcome.bad) == (12, {})
    closing_note.take_away(folder)
    outcome = flips.turned(folder, Outcome("bits"), 12, random.randrange(10**6))
    assert set(outcome.bad) <= {"not named"}  # what the journal does not say twice
