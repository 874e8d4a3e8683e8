"""A store under a passphrase: nothing of it is readable, nothing of it is lost."""

from __future__ import annotations

import shutil
import stat
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import (
    backup_files,
    closing_note,
    desk_copies,
    driver,
    encrypting,
    noted_desk_copies,
    passphrase,
    protected_copies,
)
from seminar_desk.store.closing_note import ClosingNote
from seminar_desk.store.database import FILE_NAME, REHEARSAL_FOLDER, utc_now
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.passphrase import StoreKey
from tests.hands.closed_stores import (
    ANOTHER,
    NAME,
    SAID,
    closed_store,
    keys_forgotten,
)
from tests.hands.kept_keys import own_salt
from tests.hands.stores import OPENED, invite, make_store, open_first_session
from tests.hands.systems import no_file_beyond, not_on_windows

__all__ = ["keys_forgotten"]


def locked(folder: Path) -> Path:
    return closed_store(folder, is_copied=True) / FILE_NAME


def again(folder: Path) -> Store:
    store = open_store(folder)
    OPENED.append(store)
    return store


def everything(path: Path) -> list[str]:
    with closing(driver.connect(path)) as connection:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            ).fetchall()
        ]
        rows = [
            repr(tuple(row))
            for table in tables
            for row in connection.execute(f'SELECT rowid, * FROM "{table}"').fetchall()
        ]
        sql = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        schema = [repr(tuple(row)) for row in connection.execute(sql).fetchall()]
        versions = [
            repr(tuple(connection.execute(f"PRAGMA {name}").fetchone()))
            for name in ("user_version", "application_id")
        ]
    return [*schema, *versions, *rows]


def bytes_with(folder: Path, word: str) -> list[str]:
    return sorted(
        path.name
        for path in folder.rglob("*")
        if path.is_file() and word.encode() in path.read_bytes()
    )


def code_of(error: pytest.ExceptionInfo[ProblemError]) -> str:
    return error.value.problems[0].code


def test_all_stands_in_it_as_before_and_nothing_is_readable(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    session = open_first_session(store.db)
    invite(store.db, session.uid, NAME)
    store.close()
    before = everything(tmp_path / FILE_NAME)
    assert bytes_with(tmp_path, "Осмонов") == [FILE_NAME]
    encrypting.change(tmp_path, passphrase.made(SAID))
    assert bytes_with(tmp_path, "Осмонов") == []
    assert everything(tmp_path / FILE_NAME) == before
    encrypting.change(tmp_path, passphrase.made(ANOTHER))
    assert everything(tmp_path / FILE_NAME) == before
    encrypting.change(tmp_path, None)
    assert everything(tmp_path / FILE_NAME) == before
    assert not list(tmp_path.glob("*.part*"))


def test_a_store_that_was_closed_well_need_not_be_looked_through_behind_it(tmp_path: Path) -> None:
    path = locked(tmp_path)
    again(tmp_path).close()
    before = closing_note.read(tmp_path)
    encrypting.change(tmp_path, passphrase.made(ANOTHER))
    note = closing_note.read(tmp_path)
    assert before
    assert note
    assert note.step == before.step
    assert note.is_of(path)
    closing_note.write(tmp_path, ClosingNote(1, 2, 3))
    encrypting.change(tmp_path, None)
    assert closing_note.read(tmp_path) is None


def test_it_is_worked_with_as_any_other(tmp_path: Path) -> None:
    locked(tmp_path)
    store = again(tmp_path)
    session = open_first_session(store.db)
    invite(store.db, session.uid, "Пак Вера")
    history.undo(store.db)
    with pytest.raises(driver.Error), store.db.change("x"):
        store.db.execute("INSERT INTO nowhere VALUES (1)")
    assert store.db.select("SELECT 1 FROM person WHERE surname = 'Осмонов'")
    assert bytes_with(tmp_path, "Вера") == []
    store.close()


def test_it_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = locked(tmp_path)
    StoreKey.forget_all()
    assert passphrase.is_locked(path)
    with pytest.raises(ProblemError) as refused:
        open_store(tmp_path)
    assert code_of(refused) == "store_locked"
    with pytest.raises(ProblemError) as refused:
        encrypting.unlock(path, "ала-тоо 2017")
    assert code_of(refused) == "passphrase_wrong"
    assert passphrase.is_locked(path)
    encrypting.unlock(path, f" {SAID} ")
    assert not passphrase.is_locked(path)
    again(tmp_path).close()


def test_the_recovery_sheet_opens_it_and_sets_another_passphrase(tmp_path: Path) -> None:
    path = locked(tmp_path)
    key = StoreKey.of(path)
    assert key
    figures = passphrase.figures(key)
    assert len(figures.split()) == 16
    StoreKey.forget_all()
    swapped = figures.replace(figures[:2], figures[1::-1], 1) if figures[0] != figures[1] else "1"
    for typed in (swapped, figures[:-1], "", "9" * 80):
        with pytest.raises(ProblemError) as refused:
            encrypting.unlock_with_sheet(path, typed)
        assert code_of(refused) == "recovery_mistyped"
    other = passphrase.figures(passphrase.made(ANOTHER))
    with pytest.raises(ProblemError) as refused:
        encrypting.unlock_with_sheet(path, other)
    assert code_of(refused) == "recovery_other"
    encrypting.unlock_with_sheet(path, figures.replace(" ", "\n"))
    encrypting.change(tmp_path, passphrase.made(ANOTHER))
    StoreKey.forget_all()
    encrypting.unlock(path, ANOTHER)
    again(tmp_path).close()


def test_copies_are_protected_with_it_and_open_wherever_they_are_carried(tmp_path: Path) -> None:
    path = locked(tmp_path / "стол")
    folder = path.parent
    assert [each.name for each in protected_copies.otherwise(folder)]
    assert protected_copies.protect(folder) == []
    assert protected_copies.otherwise(folder) == []
    store = again(folder)
    backup_files.back_up(store.db, folder / "backups")
    copy = desk_copies.write(store.db, tmp_path)
    store.close()
    assert bytes_with(tmp_path, "Осмонов") == []
    carried = tmp_path / "другой" / FILE_NAME
    carried.parent.mkdir()
    shutil.copyfile(backup_files.list_backups(folder / "backups")[0].path, carried)
    StoreKey.forget_all()
    encrypting.unlock(carried, SAID)
    assert desk_copies.look(copy).people == 1
    again(carried.parent).close()


def test_a_plain_copy_put_back_does_not_take_the_passphrase_away(tmp_path: Path) -> None:
    path = locked(tmp_path)
    plain = backup_files.list_backups(tmp_path / "backups")[0].path
    assert not passphrase.salt_of(plain)
    backup_files.restore(plain, tmp_path, utc_now())
    assert passphrase.salt_of(path)
    assert not passphrase.is_locked(path)
    again(tmp_path).close()


def test_a_copy_under_a_former_passphrase_is_told_and_left(tmp_path: Path) -> None:
    path = locked(tmp_path)
    protected_copies.protect(tmp_path)
    encrypting.change(tmp_path, passphrase.made(ANOTHER))
    StoreKey.forget_all()
    encrypting.unlock(path, ANOTHER)
    left = protected_copies.protect(tmp_path)
    assert left == protected_copies.otherwise(tmp_path)
    assert len(left) == 1
    encrypting.unlock(left[0], SAID)
    assert protected_copies.protect(tmp_path) == []


@pytest.mark.parametrize("said", ["", "1234567", "       x "])
def test_a_short_passphrase_is_refused(said: str) -> None:
    with pytest.raises(ProblemError) as refused:
        passphrase.made(said)
    assert code_of(refused) == "passphrase_short"


def test_no_two_stores_have_one_salt() -> None:
    """Else who has guessed one passphrase has opened all that are alike."""
    made = {own_salt() for _ in range(100)}
    assert len(made) == 100
    assert {(len(salt), salt[:6]) for salt in made} == {(16, b"SDKENC")}


def test_a_damaged_page_is_told_as_damage(tmp_path: Path) -> None:
    path = locked(tmp_path)
    size = path.stat().st_size
    with path.open("rb+") as file:
        file.seek(size // 2)
        file.write(b"?" * 64)
    with pytest.raises(ProblemError) as refused:
        open_store(tmp_path)
    assert code_of(refused) == "store_damaged"
    with path.open("rb+") as file:
        file.seek(100)
        file.write(b"?" * 64)
    StoreKey.forget_all()
    with pytest.raises(ProblemError) as refused:
        encrypting.unlock(path, SAID)
    assert code_of(refused) == "passphrase_wrong"


@not_on_windows("rights are rules there")
def test_what_is_written_anew_is_its_owners_alone(tmp_path: Path) -> None:
    path = locked(tmp_path)
    protected_copies.protect(tmp_path)
    store = again(tmp_path)
    copies = [path, backup_files.back_up(store.db, tmp_path / "backups")]
    copies += [each.path for each in backup_files.list_backups(tmp_path / "backups")]
    assert {stat.S_IMODE(each.stat().st_mode) for each in copies} == {0o600}


def test_a_disk_that_takes_no_more_is_said_and_all_is_as_it_was(tmp_path: Path) -> None:
    """Said by the function that writes all anew, in SQLite's words and under no number of its."""
    path = locked(tmp_path)
    before = everything(path)
    key = passphrase.made(ANOTHER)
    for most in (path.stat().st_size // 2, 1_000):  # not so much as the log's own notes need
        with no_file_beyond(most), pytest.raises(ProblemError) as refused:
            encrypting.change(tmp_path, key)
        assert code_of(refused) == "store_disk_error"
        assert everything(path) == before
    assert not list(tmp_path.glob("*.part*"))


def test_what_went_to_a_stick_and_the_rehearsal_have_it_too(tmp_path: Path) -> None:
    folder, stick, other = tmp_path / "стол", tmp_path / "флешка", tmp_path / "другая"
    stick.mkdir()
    other.mkdir()
    for home in (folder, folder / REHEARSAL_FOLDER):
        store = make_store(home)
        session = open_first_session(store.db)
        invite(store.db, session.uid, NAME)
        if home == folder:
            made = [desk_copies.write(store.db, place) for place in (stick, other)]
        store.close()
    away = tmp_path / "away"
    other.rename(away)  # the stick is out
    left = protected_copies.rekey(folder, key=passphrase.made(SAID))
    assert left == []
    assert bytes_with(tmp_path, "Осмонов") == [made[1].name]
    (said,) = protected_copies.notes(folder, left)
    assert said.code == "desk_copies_in_clear"
    assert said.values["files"] == str(made[1])
    again(folder / REHEARSAL_FOLDER).close()
    away.rename(other)
    assert protected_copies.otherwise(folder) == [made[1]]
    assert protected_copies.protect(folder) == []
    assert protected_copies.notes(folder, []) == ()
    assert desk_copies.look(made[1]).people == 1
    protected_copies.rekey(folder, key=None)
    assert bytes_with(tmp_path, "Осмонов") == sorted(
        [*(each.name for each in made), FILE_NAME, FILE_NAME]
    )


def test_a_new_store_begins_with_the_passphrase_of_another(tmp_path: Path) -> None:
    path = locked(tmp_path)
    begun = tmp_path / REHEARSAL_FOLDER / FILE_NAME
    encrypting.begin(begun, like=path)
    assert passphrase.salt_of(begun) == passphrase.salt_of(path)
    again(begun.parent).close()
    assert protected_copies.otherwise(tmp_path) == [
        each.path for each in backup_files.list_backups(tmp_path / "backups")
    ]
    encrypting.begin(begun, like=path)
    again(begun.parent).close()
    named = tmp_path / "убитый" / FILE_NAME
    named.parent.mkdir()
    named.touch()  # and no more, for the program was killed there
    encrypting.begin(named, like=path)
    assert passphrase.salt_of(named) == passphrase.salt_of(path)
    plain = make_store(tmp_path / "открытый")
    encrypting.begin(tmp_path / "новый" / FILE_NAME, like=plain.db.path)
    assert not (tmp_path / "новый").exists()
    plain.close()
    with pytest.raises(ProblemError) as refused:
        encrypting.begin(path / "none" / FILE_NAME, like=path)
    assert code_of(refused) == "folder_is_file"


def test_a_path_that_fits_no_line_spoils_no_note_of_the_others(tmp_path: Path) -> None:
    fine = tmp_path / "стол 2.sqlite3"
    for path in (fine, tmp_path / "две\nclear строки", tmp_path / "полбуквы \udcff"):
        noted_desk_copies.add(tmp_path, path)
    assert [copy.path for copy in noted_desk_copies.known(tmp_path)] == [fine]
