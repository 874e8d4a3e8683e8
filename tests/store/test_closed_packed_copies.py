"""Copies of a store under a passphrase take as little room as others, and go back as they do."""

from __future__ import annotations

import gzip
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import (
    backup_files,
    copy_reading,
    driver,
    encrypting,
    packing,
    passphrase,
    protected_copies,
    store_check,
)
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from seminar_desk.store.passphrase import StoreKey
from tests.hands.closed_stores import (
    ANOTHER,
    NAME,
    SAID,
    closed_store,
    keys_forgotten,
)
from tests.hands.stores import MORNING

__all__ = ["keys_forgotten"]


def copied(folder: Path) -> Path:
    with closing(open_store(folder)) as store:
        return history.back_up(store.db, reason="by-hand")


def names_of(copy: Path) -> list[str]:
    with copy_reading.looked_into(copy) as connection:
        return [row[0] for row in connection.execute("SELECT surname FROM person")]


def names_restored(copy: Path, folder: Path) -> list[str]:
    backup_files.restore(copy, folder, MORNING)
    with closing(open_store(folder, writable=False)) as store:
        assert not store_check.damage(store.db)
        return [row[0] for row in store.db.select("SELECT surname FROM person")]


def copies_of(folder: Path) -> list[Path]:
    return [copy.path for copy in backup_files.list_backups(folder / "backups")]


def test_a_copy_is_small_and_closed_and_goes_back(tmp_path: Path) -> None:
    folder = closed_store(tmp_path / "стол")
    copy = copied(folder)
    assert copy.name.endswith("-by-hand.sqlite3")
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    assert copy.stat().st_size * 5 < (folder / FILE_NAME).stat().st_size
    assert passphrase.salt_of(copy) == passphrase.salt_of(folder / FILE_NAME)
    assert NAME.split(maxsplit=1)[0].encode() not in copy.read_bytes()
    assert names_of(copy) == ["Осмонов"]
    assert backup_files.last_good(copy.parent)
    StoreKey.forget_all()
    with pytest.raises(ProblemError, match="store_locked"):
        names_of(copy)
    encrypting.unlock(copy, SAID)
    assert names_restored(copy, tmp_path / "другой") == ["Осмонов"]
    assert passphrase.salt_of(tmp_path / "другой" / FILE_NAME)


def test_copies_follow_each_passphrase_and_stay_small(tmp_path: Path) -> None:
    folder = closed_store(tmp_path, "")
    made = copied(folder)
    small = 2 * made.stat().st_size
    stem = made.name.removesuffix(packing.ENDING)
    for said in (SAID, ANOTHER, ""):
        key = passphrase.made(said) if said else None
        assert protected_copies.rekey(folder, key=key) == []
        (copy,) = copies_of(folder)
        assert copy.name == stem + ("" if said else packing.ENDING)
        assert [path.name for path in copy.parent.iterdir()] == [copy.name]
        assert passphrase.salt_of(copy) == (key.salt if key else b"")
        assert copy.stat().st_size < small
        assert names_of(copy) == ["Осмонов"]
    assert gzip.decompress(copy.read_bytes()).startswith(b"SQLite format 3\0")


def test_whole_copies_of_before_are_read_and_packed_with_the_next_passphrase(
    tmp_path: Path,
) -> None:
    folder = closed_store(tmp_path / "стол")
    places = folder / "backups"
    places.mkdir()
    whole = places / "seminar-desk-20170101-000000-000000-close.sqlite3"
    shutil.copyfile(folder / FILE_NAME, whole)
    assert names_of(whole) == ["Осмонов"]
    assert names_restored(whole, tmp_path / "другой") == ["Осмонов"]
    for said in (ANOTHER, ""):
        assert not protected_copies.rekey(folder, key=passphrase.made(said) if said else None)
        (copy,) = copies_of(folder)
        assert copy.stat().st_size * 5 < (folder / FILE_NAME).stat().st_size
        assert names_of(copy) == ["Осмонов"]


@pytest.mark.parametrize("place", [20, 100, 4096, 5000, -5000, -5])
def test_a_closed_copy_with_a_wrong_byte_is_damaged(tmp_path: Path, place: int) -> None:
    copy = copied(closed_store(tmp_path))
    content = bytearray(copy.read_bytes())
    content[place] ^= 0x40
    copy.write_bytes(content)
    assert backup_files.last_good(copy.parent) is None
    assert backup_files.last_step(copy) is None
    with pytest.raises(ProblemError, match="backup_damaged"):
        backup_files.restore(copy, tmp_path / "again", MORNING)
    left = protected_copies.rekey(tmp_path, key=None)
    assert left == [copy]
    assert copy.read_bytes() == content


def test_half_a_closed_copy_is_damaged(tmp_path: Path) -> None:
    copy = copied(closed_store(tmp_path))
    copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    assert backup_files.last_good(copy.parent) is None


def test_a_closed_copy_larger_than_any_store_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(closed_store(tmp_path))
    monkeypatch.setattr(packing, "LARGEST", 1000)
    with pytest.raises(ProblemError, match="backup_damaged"):
        names_of(copy)


@pytest.mark.parametrize("said", ["", SAID], ids=["plain", "closed"])
def test_a_packed_copy_laid_in_a_stores_place_is_unpacked_there(tmp_path: Path, said: str) -> None:
    copy = copied(closed_store(tmp_path / "стол", said))
    other = tmp_path / "другой"
    other.mkdir()
    shutil.copyfile(copy, other / FILE_NAME)
    with closing(open_store(other)) as store:
        assert [row[0] for row in store.db.select("SELECT surname FROM person")] == ["Осмонов"]
    assert bool(passphrase.salt_of(other / FILE_NAME)) == bool(said)
    assert not list(other.glob("replaced-*"))


def test_a_plain_copy_put_back_is_closed_from_its_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copied(closed_store(tmp_path, ""))
    encrypting.change(tmp_path, passphrase.made(SAID))
    before, begun = driver.connect, []

    def noted(path: Path | str, **how: Path) -> driver.Connection:
        if str(path).endswith(".part") and not passphrase.salt_of(Path(path)):
            begun.append(passphrase.salt_of(how["like"]))
        return before(path, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(driver, "connect", noted)
    backup_files.restore(copy, tmp_path, MORNING)
    assert begun == [passphrase.salt_of(tmp_path / FILE_NAME)] != [b""]


def test_rows_keep_their_numbers_and_the_next_change_counts_on(tmp_path: Path) -> None:
    """Which came first is asked of SQLite's own numbers."""
    folder = closed_store(tmp_path / "стол")
    with closing(open_store(folder)) as store:
        for trainer in ("Мусаева", "Асанова"):
            settings.change(store.db, trainer=trainer)
        said = "SELECT rowid, * FROM {} ORDER BY rowid"
        tables = [*store.db.tables(), "step", "journal", "sqlite_sequence"]
        kept = {
            table: [tuple(row) for row in store.db.select(said.format(table))] for table in tables
        }
        copy = history.back_up(store.db)
        made = (
            "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 2"
        )
        schema = [tuple(row) for row in store.db.select(made)]
    with copy_reading.looked_into(copy) as connection:
        for table in tables:
            found = [tuple(row) for row in connection.execute(said.format(table))]
            assert found == kept[table]
        assert [tuple(row) for row in connection.execute(made)] == schema
        for name in ("user_version", "application_id"):
            assert connection.execute(f"PRAGMA {name}").fetchone()[0]
    backup_files.restore(copy, tmp_path / "другой", MORNING)
    with closing(open_store(tmp_path / "другой")) as store:
        settings.change(store.db, trainer="Осмонова")
        assert store.db.select("SELECT MAX(id) FROM step")[0][0] == kept["step"][-1][0] + 1
