"""Who stamps the changes: a new writer for every life of a store, on the disk as it is used."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history, new_store, settings
from seminar_desk.actions.days import sessions
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, setting_rows
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from tests.hands.stores import open_new


def lived(folder: Path, *, desk: str = "") -> str:
    """Open a store, change something, close it; return who stamped the change."""
    store = open_store(folder) if (folder / FILE_NAME).exists() else open_new(folder)
    try:
        new_store.prepare(store.db)
        if desk:
            settings.change(store.db, desk_name=desk)
        assert store.db.row("setting", "device_uid")["device"]
        return store.db.device
    finally:
        store.close()


def test_a_store_opened_again_goes_on_as_the_same_writer(tmp_path: Path) -> None:
    assert lived(tmp_path, desk="1") == lived(tmp_path, desk="2") == lived(tmp_path)


def test_a_copied_folder_begins_a_new_writer_and_the_first_goes_on(tmp_path: Path) -> None:
    first, copy = tmp_path / "a", tmp_path / "b"
    writer = lived(first, desk="1")
    shutil.copytree(first, copy)
    assert lived(copy, desk="2") != writer
    assert lived(first, desk="3") == writer


def test_a_folder_copied_back_into_place_begins_a_new_writer(tmp_path: Path) -> None:
    """The first life went on after the copy: what it stamped then must not be stamped again."""
    first, copy = tmp_path / "a", tmp_path / "b"
    writer = lived(first, desk="1")
    shutil.copytree(first, copy)
    lived(first, desk="2")
    first.rename(tmp_path / "прежняя")  # some disks give a deleted file's number to the next one
    shutil.copytree(copy, first)
    assert lived(first) != writer


def test_a_restored_copy_begins_a_new_writer(tmp_path: Path) -> None:
    writer = lived(tmp_path, desk="1")
    store = open_store(tmp_path)
    copy = history.back_up(store.db)
    settings.change(store.db, desk_name="2")
    now = store.db.clock()
    store.close()
    backup_files.restore(copy, tmp_path, now)
    assert lived(tmp_path, desk="3") not in {"", writer}


def test_another_laptops_store_in_place_of_this_one_begins_a_new_writer(tmp_path: Path) -> None:
    """It knows more steps, and not the last one that was made here."""
    here, there = tmp_path / "a", tmp_path / "b"
    writer = lived(here, desk="1")
    others = lived(there, desk="2")
    for number in range(3):
        lived(there, desk=f"стол {number}")
    shutil.copyfile(there / FILE_NAME, here / FILE_NAME)
    assert lived(here) not in {writer, others}


def test_half_a_note_begins_a_new_writer(tmp_path: Path) -> None:
    writer = lived(tmp_path)
    (note,) = tmp_path.glob("writer-*.txt")
    note.write_bytes(note.read_bytes()[:-40])
    assert lived(tmp_path, desk="1") != writer
    note.write_bytes(b"\x00" * 60)
    assert lived(tmp_path, desk="2") != writer


def test_where_no_note_can_be_kept_nothing_is_changed(tmp_path: Path) -> None:
    """Unstamped, a change could not be told from another one in a merge."""
    lived(tmp_path, desk="1")
    note = tmp_path / f"writer-{laptop_keys.this_computer()}.txt"
    note.unlink()
    note.mkdir()
    with closing(open_store(tmp_path)) as store:
        with pytest.raises(ProblemError) as caught:
            settings.change(store.db, desk_name="2")
        assert [problem.code for problem in caught.value.problems] == ["file_is_folder"]
        assert setting_rows.current(store.db).desk_name == "1"


def test_a_change_stamps_the_groups_that_it_changes(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    new_store.prepare(store.db)
    db, session = store.db, session_rows.all_sessions(store.db)[0]
    before = db.row("session", session.uid)
    sessions.open_day(db, session_uid=session.uid)
    row = db.row("session", session.uid)
    first = f"1:{before['device']}"
    assert (before["seen"], before["stamps"]) == ("", "")
    assert (row["row_version"], row["device"]) == (2, db.device)
    stamped = dict(part.split("=") for part in str(row["stamps"]).split())
    assert stamped["venue"] == stamped["trainer"] == stamped["fixed"] == first
    assert not {"status", "state"} & set(stamped)
    history.undo(db)
    undone = db.row("session", session.uid)
    assert (undone["status"], undone["row_version"]) == ("planned", 3)
    assert "status=" not in str(undone["stamps"])  # an undo is a change like any other
    store.close()
