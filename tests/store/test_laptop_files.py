"""What a laptop keeps beside its store: the key that signs, the last numbers that went out."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import ClassVar

import pytest

from seminar_desk.actions.certificates import signing
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import disk_kinds, folder_lock
from seminar_desk.store.certificates import key_homes, laptop_keys
from seminar_desk.store.opening import Store, open_store
from tests.hands.systems import IS_WINDOWS


def test_serials_kept_beside_the_store(store: Store) -> None:
    folder = store.db.folder
    laptop_keys.keep_last_serials(folder, {"АТБ-2017-КМРТ": 7})
    laptop_keys.keep_last_serials(folder, {"АТБ-2017-КМРТ": 5, "НАР-2017-КМРТ": 1})
    assert laptop_keys.last_serials(folder) == {"АТБ-2017-КМРТ": 7, "НАР-2017-КМРТ": 1}
    assert laptop_keys.first_serials(store.db, "АТБ-2017", "КМРТ") == (1, 8)
    assert laptop_keys.first_serials(store.db, "ОШХ-2017", "КМРТ") == (1, 1)
    assert laptop_keys.marks_that_gave(folder, "ОШХ-2017") == frozenset()
    assert laptop_keys.marks_that_gave(folder) == {"КМРТ"}
    (kept,) = folder.glob("certificate-numbers-*.json")
    kept.write_text("[1]", encoding="utf-8")
    assert laptop_keys.last_serials(folder) == {}


def test_a_key_is_its_owner_s_alone_and_never_written_over(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.private"
    laptop_keys.write_key(path, bytes(32))
    if not IS_WINDOWS:  # where the folder is the owner's alone, and files have no rights of theirs
        assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        laptop_keys.write_key(path, bytes(range(32)))
    assert path.read_text("ascii") == "00" * 32
    computer = laptop_keys.this_computer()
    assert len(computer) == 8
    for spoiled in ("", "zz", "00" * 31):
        laptop_keys.key_path(tmp_path, computer).write_text(spoiled, encoding="ascii")
        with pytest.raises(ProblemError, match="signing_key_unreadable"):
            laptop_keys.own_key(tmp_path, computer, "")
    with pytest.raises(ProblemError, match="signing_key_not_written"):
        laptop_keys.own_key(tmp_path / "nowhere", computer, "")
    for foreign in ("zz", "00" * 31, "00" * 33):
        with pytest.raises(ProblemError, match="signing_key_foreign"):
            laptop_keys.described([foreign])
        assert not laptop_keys.is_told_truly({"public_key": foreign, "uid": "", "mark": ""})


def test_a_store_that_comes_without_its_key_gets_another_and_knows_both(store: Store) -> None:
    db = store.db
    (first,) = laptop_keys.all_keys(db)
    assert signing.ensure_key(db) == first
    laptop_keys.key_path(db.folder, laptop_keys.this_computer()).unlink()
    second = signing.ensure_key(db)
    assert second.uid != first.uid
    assert set(laptop_keys.all_keys(db)) == {first, second}
    assert signing.ensure_key(db) == second
    assert set(laptop_keys.all_keys(db)) == {first, second}
    assert signing.signer(db).mark == second.mark


def test_the_window_that_has_a_store_is_named_by_its_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Windows has the name in two spellings.
    assert folder_lock._computer().casefold() == platform.node().casefold()
    monkeypatch.delattr(os, "uname", raising=False)  # as on Windows
    monkeypatch.setenv("COMPUTERNAME", "НОУТБУК")
    assert folder_lock._computer() == "НОУТБУК"


def test_a_portable_folder_leaves_its_key_on_the_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick keeps no rights: whoever finds it would sign certificates."""
    stick, home = tmp_path / "stick", tmp_path / "home"
    computer = laptop_keys.this_computer()
    older = open_store(stick)
    first = signing.ensure_key(older.db)
    older.close()
    on_stick = stick / f"signing-key-{computer}.private"
    assert on_stick.exists()
    monkeypatch.setattr(disk_kinds, "is_on_stick", lambda folder, *_: folder == stick)
    monkeypatch.setattr(key_homes, "_own", lambda: home)
    store = open_store(stick)
    assert signing.ensure_key(store.db) == first
    assert signing.signer(store.db).public_key == first.public_key
    giver = signing.ensure_giver(store.db)
    assert signing.giver(store.db).mark == giver.mark
    store.close()
    assert not list(stick.glob("*.private"))
    kept = (home / on_stick.name).read_bytes()
    on_stick.write_text("11" * 32, encoding="ascii")  # as an older program may write again
    assert laptop_keys.own_key(stick, computer, "").public_key == first.public_key
    assert not on_stick.exists()
    assert (home / on_stick.name).read_bytes() == kept
    assert [path.name for path in home.glob("*.private")] == [on_stick.name]
    if not IS_WINDOWS:
        assert (home / on_stick.name).stat().st_mode & 0o077 == 0


def test_a_computer_that_takes_no_key_off_a_stick_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.write_text("no folder", encoding="utf-8")
    monkeypatch.setattr(disk_kinds, "is_on_stick", lambda *_: True)
    assert key_homes.of_folder(tmp_path).name == "keys"
    assert "Seminar Desk" in key_homes.of_folder(tmp_path).parts
    monkeypatch.setattr(key_homes, "_own", lambda: home)
    with pytest.raises(ProblemError, match="signing_key_not_written"):
        laptop_keys.own_key(tmp_path, laptop_keys.this_computer(), "")


class _FirstIsTaken(frozenset[str]):
    """Have whatever mark is asked for first."""

    asked: ClassVar[list[object]] = []

    def __contains__(self, mark: object) -> bool:
        self.asked.append(mark)
        return len(self.asked) == 1


def test_a_mark_that_gave_numbers_already_is_given_to_no_other_key(tmp_path: Path) -> None:
    computer = laptop_keys.this_computer()
    laptop_keys.own_key(tmp_path, computer, "one")
    taken = _FirstIsTaken()
    key = laptop_keys.giver_key(tmp_path, computer, "another", taken)
    assert len(taken.asked) == 2
    assert key.mark == taken.asked[1]
    assert laptop_keys.giver_key(tmp_path, computer, "another", taken) == key
