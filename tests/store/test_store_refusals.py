"""What the store does when the disk, the system or our own code goes wrong: it says so, whole."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history, second_desks
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.people import attendance
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, desk_copies, driver, folder_lock, schema
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import FILE_NAME, Database, connect
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from tests.hands.bad_stores import spoil
from tests.hands.stores import MORNING, invite, make_store, open_first_session
from tests.hands.systems import no_file_beyond
from tests.hands.windows_errors import is_said

# Where a file's header says how new its schema's format is; SQLite knows four.
_FORMAT_AT = 47
_ROOM = 60_000  # for the lock and the log's index, not for a store


def test_a_sentence_that_sqlite_does_not_know_is_our_bug_not_the_user_s(store: Store) -> None:
    with pytest.raises(driver.Error, match="no such table"):
        store.db.select("SELECT 1 FROM nowhere")


def test_half_a_letter_is_neither_asked_for_nor_written(store: Store) -> None:
    """A list or a workbook may bring one; no text of the file can."""
    half = "Зал \ud83d"
    session = open_first_session(store.db)
    with pytest.raises(ProblemError, match="text_unwritable"):
        store.db.select("SELECT 1 FROM session WHERE venue = ?", (half,))
    with pytest.raises(ProblemError, match="text_unwritable"), store.db.change("test"):
        store.db.update("session", session.uid, {"venue": half})
    with (
        pytest.raises(ProblemError, match="text_unwritable"),
        store.db.change("test", subject=half),
    ):
        pass
    assert session_rows.session(store.db, session.uid) == session


def test_a_store_is_not_written_anew_inside_a_change(store: Store) -> None:
    with pytest.raises(driver.Error, match="VACUUM"), store.db.change("test"):
        store.db.write_anew()
    assert store.db.write_anew()


def _move_all(db: Database, session_uids: Iterable[str]) -> None:
    with db.change("test"):
        for uid in session_uids:
            db.update("session", uid, {"venue": "клуб"})


def test_a_row_that_is_gone_is_not_changed_and_nothing_else_with_it(store: Store) -> None:
    session = open_first_session(store.db)
    with pytest.raises(LookupError, match="session nobody"):
        _move_all(store.db, (session.uid, "nobody"))
    assert session_rows.session(store.db, session.uid) == session


def test_a_change_inside_another_is_refused_and_spoils_neither(store: Store) -> None:
    session = open_first_session(store.db)
    with store.db.change("outer"):
        store.db.update("session", session.uid, {"venue": "клуб"})
        with pytest.raises(RuntimeError, match="inner inside another"), store.db.change("inner"):
            raise AssertionError
        store.db.update("session", session.uid, {"venue": "мектеп"})
    assert session_rows.session(store.db, session.uid).venue == "мектеп"


def test_a_store_that_another_program_writes_to_is_busy_and_free_again(store: Store) -> None:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Асанов Бакыт")
    store.db.select("PRAGMA busy_timeout = 0")  # else the test waits as long as the program
    with closing(sqlite3.connect(store.db.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProblemError) as refused:
            attendance.check_in(store.db, attendance_uid=person.uid)
    assert [problem.code for problem in refused.value.problems] == ["store_busy"]
    assert not attendance.check_in(store.db, attendance_uid=person.uid).already


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_BUSY, "store_busy"),
        (sqlite3.SQLITE_LOCKED, "store_busy"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "store_busy"),
        (sqlite3.SQLITE_READONLY, "store_read_only"),
        (sqlite3.SQLITE_IOERR, "store_disk_error"),
        (sqlite3.SQLITE_CORRUPT, "store_damaged"),
    ],
)
def test_what_sqlite_says_has_a_sentence(code: int, said: str) -> None:
    error = sqlite3.OperationalError("…")
    error.sqlite_errorcode = code
    problem = driver.problem_of(error, "store")
    assert problem
    assert problem.code == said


def test_a_file_of_a_format_to_come_is_refused_in_sqlite_s_words_and_closed(
    tmp_path: Path,
) -> None:
    make_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    with path.open("r+b") as file:
        file.seek(_FORMAT_AT)
        file.write(b"\x05")
    file_before, opened_before = path.read_bytes(), driver.still_open()
    with pytest.raises(ProblemError) as error:
        connect(path)
    (problem,) = error.value.problems
    assert (problem.code, problem.values["reason"]) == (
        "store_unreadable",
        "unsupported file format",
    )
    assert driver.still_open() == opened_before
    assert path.read_bytes() == file_before


@pytest.mark.parametrize("written", ["", "{", "\0" * 80])
def test_a_window_whose_card_a_power_cut_spoilt_still_keeps_the_second_out(
    store: Store, written: str
) -> None:
    folder = store.db.folder
    (folder / folder_lock.WINDOW_NAME).write_text(written, encoding="utf-8")
    with pytest.raises(ProblemError) as error:
        open_store(folder)
    (problem,) = error.value.problems
    assert problem.code == "store_in_use"
    assert problem.values == {"folder": str(folder), "computer": "?", "process": "?"}


def test_a_folder_whose_system_gives_no_locks_says_why_and_holds_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network share may know none; a store that two windows could open is not opened."""
    fcntl = pytest.importorskip("fcntl", reason="Windows locks by another call")
    asked: list[int] = []

    def no_locks(descriptor: int, _operation: int) -> None:
        asked.append(descriptor)
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    with monkeypatch.context() as system:
        system.setattr(fcntl, "flock", no_locks)
        with pytest.raises(ProblemError) as error:
            open_store(tmp_path)
    (problem,) = error.value.problems
    assert problem.code == "file_failed"
    assert problem.values["reason"] == os.strerror(errno.ENOLCK)
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        os.fstat(asked[0])
    assert not (tmp_path / FILE_NAME).exists()
    make_store(tmp_path).close()


def test_a_first_start_without_room_is_named_and_goes_on_once_there_is(tmp_path: Path) -> None:
    opened_before = driver.still_open()
    with no_file_beyond(_ROOM), pytest.raises(ProblemError, match="store_disk_error"):
        open_store(tmp_path)
    assert driver.still_open() == opened_before
    with closing(open_store(tmp_path)) as store:
        assert store.db.select("PRAGMA user_version")[0][0] == schema.VERSION
        assert store.db.select("PRAGMA integrity_check")[0][0] == "ok"


def test_a_migration_that_fails_leaves_the_older_store_whole_and_the_door_free(
    tmp_path: Path,
) -> None:
    """What the newest version makes stands in its way already."""
    make_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    spoil(path, "older")
    with closing(driver.connect(path)) as older:
        older.execute("DROP TABLE series")
    for _ in range(2):  # the second try finds the lock given back
        with pytest.raises(ProblemError) as error:
            open_store(tmp_path)
        (problem,) = error.value.problems
        assert problem.code == "store_unreadable"
        assert re.search("already exists|duplicate column", str(problem.values["reason"]))
        with closing(driver.connect(path)) as left:
            assert left.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION - 1
            assert left.execute("SELECT COUNT(*) FROM session").fetchone()[0] == 12
            assert "series" not in schema.journaled_tables(left)
    copies = backup_files.list_backups(tmp_path / "backups")
    assert [backup_files.last_good(tmp_path / "backups")] == copies[:1]
    assert all(f"before-v{schema.VERSION}" in copy.path.name for copy in copies)


def test_an_older_store_that_cannot_be_copied_is_not_migrated(tmp_path: Path) -> None:
    make_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    spoil(path, "older")
    (tmp_path / "backups").write_text("not a folder", encoding="utf-8")
    with pytest.raises(ProblemError) as error:
        open_store(tmp_path)
    (problem,) = error.value.problems
    assert problem.code == "folder_is_file"
    assert is_said(problem, tmp_path / "backups")
    with closing(driver.connect(path)) as left:
        assert left.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION - 1


def test_a_copy_is_not_put_back_where_no_folder_can_be(tmp_path: Path) -> None:
    store = make_store(tmp_path / "desk")
    kept = history.back_up(store.db)
    store.close()
    file = tmp_path / "file"
    file.write_bytes(b"somebody's")
    with pytest.raises(ProblemError, match="folder_is_file") as refused:
        backup_files.restore(kept, file / "desk", MORNING)
    assert is_said(refused.value.problems[0], file)
    assert file.read_bytes() == b"somebody's"
    assert backup_files.last_good(kept.parent) is not None


def test_a_copy_of_a_damaged_store_never_counts_as_one(tmp_path: Path) -> None:
    """Damage that came while the window was open shows at the next copy at the latest."""
    make_store(tmp_path / "desk").close()
    path = tmp_path / "desk" / FILE_NAME
    copies = tmp_path / "copies"
    with closing(Database(connect(path), path)) as db:
        good = backup_files.back_up(db, copies)
    with closing(Database(connect(path), path)) as db:
        db.select("SELECT COUNT(*) FROM sqlite_master")
        with path.open("r+b") as file:
            file.seek(_inside(path))
            file.write(b"\xff" * 3000)
        with pytest.raises(ProblemError, match="store_damaged"):
            backup_files.back_up(db, copies)
    assert list(copies.iterdir()) == [good]


def _inside(path: Path) -> int:
    """Return where the session table's page begins in the file."""
    with closing(sqlite3.connect(path)) as connection:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'session'"
        (page,) = connection.execute(asked).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    return int(page - 1) * int(size)


def test_a_copy_without_room_is_named_and_leaves_the_former_one_and_no_rest(store: Store) -> None:
    good = history.back_up(store.db)
    with no_file_beyond(_ROOM), pytest.raises(ProblemError, match="store_disk_error"):
        history.back_up(store.db)
    assert list(good.parent.iterdir()) == [good]


def test_a_copy_for_another_desk_is_looked_at_where_there_is_no_room(store: Store) -> None:
    copy = second_desks.make(store.db, folder=store.db.folder)
    with no_file_beyond(_ROOM):
        assert desk_copies.look(copy).people == 0


def test_a_copy_without_a_table_is_our_bug_and_not_called_damaged(store: Store) -> None:
    copy = second_desks.make(store.db, folder=store.db.folder)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("DROP TABLE setting")
    with pytest.raises(driver.Error, match="no such table"):
        desk_copies.look(copy)


def test_a_copy_of_a_store_already_closed_is_our_bug_and_leaves_no_rest(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    store.close()
    with pytest.raises(driver.Error, match="closed database"):
        backup_files.back_up(store.db, tmp_path / "copies")
    assert not list((tmp_path / "copies").iterdir())


def test_a_key_file_that_is_not_the_store_s_signs_nothing(store: Store) -> None:
    """A file brought from another laptop would sign what no office could trace."""
    own = signing.ensure_key(store.db)
    path = laptop_keys.key_path(store.db.folder, laptop_keys.this_computer())
    path.unlink()
    laptop_keys.write_key(path, bytes(reversed(range(32))))
    with pytest.raises(ProblemError, match="signing_key_unreadable"):
        laptop_keys.Signer(store.db.folder, own)
