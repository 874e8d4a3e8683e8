"""Copies take little room, and go back as they are: packed, plain as before, or encrypted."""

from __future__ import annotations

import gzip
import os
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, desk_copies, packing, setting_rows
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import Store, open_store
from tests.hands.stores import MORNING, make_store


def trainer(folder: Path) -> str:
    with closing(open_store(folder, writable=False)) as store:
        return setting_rows.current(store.db).trainer


@pytest.fixture
def copy(store: Store) -> Path:
    settings.change(store.db, trainer="Мусаева")
    return history.back_up(store.db, reason="by-hand")


def test_a_copy_is_packed_and_goes_back_from_a_stick(copy: Path, tmp_path: Path) -> None:
    assert copy.name.endswith("-by-hand.sqlite3.gz")
    assert len(gzip.decompress(copy.read_bytes())) > 5 * copy.stat().st_size
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    carried = tmp_path / "флешка.gz"
    carried.write_bytes(copy.read_bytes())
    backup_files.restore(carried, tmp_path / "again", MORNING)
    assert trainer(tmp_path / "again") == "Мусаева"
    assert desk_copies.read_mark(copy) is None


def test_a_plain_copy_of_before_and_one_that_somebody_unpacked_go_back(
    copy: Path, tmp_path: Path
) -> None:
    plain = copy.with_name("seminar-desk-20990101-000000-000000-close.sqlite3")
    plain.write_bytes(gzip.decompress(copy.read_bytes()))
    found = backup_files.last_good(copy.parent)
    assert found
    assert found.path == plain
    backup_files.restore(plain, tmp_path / "again", MORNING)
    assert trainer(tmp_path / "again") == "Мусаева"
    assert plain.read_bytes() == gzip.decompress(copy.read_bytes())


def test_a_packed_copy_that_still_asks_for_a_log_is_whole(copy: Path, tmp_path: Path) -> None:
    """The disk failed at the copy's very last step, which only changes two bytes of its head."""
    plain, last = gzip.decompress(copy.read_bytes()), backup_files.last_step(copy)
    copy.write_bytes(gzip.compress(plain[:18] + b"\2\2" + plain[20:]))
    assert last
    assert backup_files.last_step(copy) == last
    backup_files.restore(copy, tmp_path / "again", MORNING)
    assert trainer(tmp_path / "again") == "Мусаева"


@pytest.mark.parametrize("place", [1, 12, 1000, -5])
def test_a_packed_copy_with_a_wrong_byte_is_damaged(copy: Path, place: int) -> None:
    content = bytearray(copy.read_bytes())
    content[place] ^= 0x40
    copy.write_bytes(content)
    assert backup_files.last_good(copy.parent) is None
    assert backup_files.last_step(copy) is None
    with pytest.raises(ProblemError, match="backup_damaged"):
        backup_files.restore(copy, copy.parent / "again", MORNING)


def test_half_a_packed_copy_and_one_of_something_else_are_damaged(copy: Path) -> None:
    whole = copy.read_bytes()
    for content in (whole[: len(whole) // 2], gzip.compress(b"a letter"), b"\x1f\x8b"):
        copy.write_bytes(content)
        assert backup_files.last_good(copy.parent) is None
        with pytest.raises(ProblemError, match="backup_damaged"):
            backup_files.restore(copy, copy.parent / "again", MORNING)


def test_a_packed_file_larger_than_any_store_is_not_unpacked_further(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "LARGEST", 1000)
    with pytest.raises(ProblemError, match="backup_damaged"):
        packing.unpacked(copy)


def test_what_no_packing_makes_smaller_is_kept_as_it_is(tmp_path: Path) -> None:
    """An encrypted store begins with no word of SQLite's."""
    path = tmp_path / "encrypted"
    path.write_bytes(os.urandom(5000))
    assert packing.ending_for(path) == ""
    assert packing.ending_for(tmp_path / "none") == packing.ENDING
    with closing(make_store(tmp_path / "desk")) as store:
        assert packing.ending_for(store.db.path) == packing.ENDING
        assert store.db.path.name == FILE_NAME


def test_a_packed_copy_that_the_disk_does_not_give_is_named(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_how: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(gzip, "open", gone)
    with pytest.raises(ProblemError, match="disk_gone"):
        packing.unpacked(copy)


def test_twenty_copies_of_a_day_take_less_than_a_third_of_what_they_took(store: Store) -> None:
    for number in range(20):
        settings.change(store.db, trainer=f"Мусаева {number}")
        history.back_up(store.db)
    copies = backup_files.list_backups(store.db.folder / "backups")
    assert len(copies) == 20
    packed = sum(copy.path.stat().st_size for copy in copies)
    assert packed * 3 < 20 * store.db.path.stat().st_size


def test_of_copies_that_need_too_much_room_the_oldest_go_but_never_the_last_five(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = history.back_up(store.db).stat().st_size
    monkeypatch.setattr(backup_files, "_ROOM", size * 8)
    made = [history.back_up(store.db) for _ in range(12)]
    folder = store.db.folder / "backups"
    assert 6 <= len(backup_files.list_backups(folder)) <= 8
    monkeypatch.setattr(backup_files, "_ROOM", size)
    made.append(history.back_up(store.db))
    assert [copy.path for copy in backup_files.list_backups(folder)] == made[:-6:-1]
