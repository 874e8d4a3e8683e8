"""What keeps a store from its passphrase is said, and all is as it was."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import (
    backup_files,
    closing_note,
    driver,
    encrypting,
    passphrase,
    protected_copies,
    setting_rows,
)
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from seminar_desk.store.passphrase import StoreKey
from tests.hands.closed_stores import ANOTHER, SAID, closed_store, keys_forgotten
from tests.hands.stores import make_store
from tests.hands.systems import no_file_beyond
from tests.hands.windows_errors import refused_by_windows

__all__ = ["keys_forgotten"]


def trainer(folder: Path) -> str:
    with closing(open_store(folder)) as store:
        return setting_rows.current(store.db).trainer


def test_a_copy_or_a_new_store_that_the_disk_does_not_take_is_said_and_leaves_no_rest(
    tmp_path: Path,
) -> None:
    folder = closed_store(tmp_path / "стол", is_copied=True)
    protected_copies.protect(folder)
    copies = backup_files.list_backups(folder / "backups")
    with (
        closing(open_store(folder)) as store,
        no_file_beyond(9_000),
        pytest.raises(ProblemError, match="store_disk_error"),
    ):
        backup_files.back_up(store.db, folder / "backups")
    new = tmp_path / "новый" / FILE_NAME
    with no_file_beyond(1_000), pytest.raises(ProblemError, match="store_disk_error"):
        encrypting.begin(new, like=folder / FILE_NAME)
    assert backup_files.list_backups(folder / "backups") == copies
    assert not list(tmp_path.rglob("*.part*"))


def test_a_store_that_somebody_reads_keeps_the_passphrase_that_it_has(tmp_path: Path) -> None:
    """What they read lies in the log, which cannot be folded in before they have done."""
    store = make_store(tmp_path)
    with closing(sqlite3.connect(store.db.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM step").fetchone()
        settings.change(store.db, trainer="Мусаева")
        store.close()
        assert closing_note.read(tmp_path) is None
        with pytest.raises(ProblemError, match="store_busy"):
            encrypting.change(tmp_path, passphrase.made(SAID))
    assert not passphrase.salt_of(tmp_path / FILE_NAME)
    assert trainer(tmp_path) == "Мусаева"


def test_a_log_that_cannot_be_folded_in_for_want_of_room_stays(tmp_path: Path) -> None:
    live = make_store(tmp_path / "стол")
    settings.change(live.db, trainer="Мусаева")
    killed = tmp_path / "убитый"
    shutil.copytree(tmp_path / "стол", killed, ignore=shutil.ignore_patterns("*.lock", "*-shm"))
    live.close()
    with no_file_beyond(40_000), pytest.raises(ProblemError, match="store_disk_error"):
        encrypting.change(killed, passphrase.made(SAID))
    assert trainer(killed) == "Мусаева"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (refused_by_windows(5, errno.EACCES), "store_held"),
        (OSError(errno.EIO, "input/output error"), "disk_gone"),
    ],
)
def test_a_log_that_does_not_go_leaves_the_passphrase_that_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    path = closed_store(tmp_path) / FILE_NAME
    salt = passphrase.salt_of(path)
    key = passphrase.made(ANOTHER)

    unlink = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self.name == f"{FILE_NAME}-wal":
            raise error
        unlink(self, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(time, "sleep", lambda _seconds: None)
        patched.setattr(Path, "unlink", refuse)
        with pytest.raises(ProblemError, match=said):
            encrypting.change(tmp_path, key)
    assert passphrase.salt_of(path) == salt
    assert not list(tmp_path.glob("*.part*"))
    open_store(tmp_path).close()


def test_rows_that_did_not_all_come_over_are_damage(tmp_path: Path) -> None:
    """The new file is compared with the old one before it takes its place."""
    whole, less = closed_store(tmp_path / "a", ""), closed_store(tmp_path / "b", "")
    with closing(sqlite3.connect(less / FILE_NAME, isolation_level=None)) as stranger:
        stranger.execute("DROP TRIGGER person_delete")
        stranger.execute("DELETE FROM person")
    with pytest.raises(ProblemError, match="store_damaged"):
        encrypting._require_same(whole / FILE_NAME, less / FILE_NAME)


def test_a_key_is_in_no_report(tmp_path: Path) -> None:
    key = StoreKey.of(closed_store(tmp_path) / FILE_NAME)
    assert key is not None
    assert key.key.hex() not in repr(key)
    assert repr(key.key) not in repr(key)


def test_our_bug_is_said_in_the_words_of_the_usual_module(tmp_path: Path) -> None:
    with (
        closing(driver.connect(closed_store(tmp_path) / FILE_NAME)) as connection,
        pytest.raises(driver.Error, match="bindings") as wrong,
    ):
        connection.execute("SELECT ?")
    assert driver.problem_of(wrong.value) is None


def test_a_copy_of_a_store_already_closed_is_our_bug_under_a_passphrase_too(tmp_path: Path) -> None:
    store = open_store(closed_store(tmp_path))
    store.close()
    with pytest.raises(driver.Error, match="closed"):
        backup_files.back_up(store.db, tmp_path / "backups")
    assert backup_files.list_backups(tmp_path / "backups") == []
