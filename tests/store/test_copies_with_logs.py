"""A copy carried away while a program wrote it has its log beside: it is read with it."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, copy_reading, driver, packing, pouring, setting_rows
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from tests.hands.bad_stores import damage
from tests.hands.stores import MORNING, make_store
from tests.hands.systems import kept_from_readers


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    """Return a store as a stick has it that was copied while the program was open."""
    with closing(make_store(tmp_path / "стол")) as store:
        settings.change(store.db, trainer="Мусаева")
        place = tmp_path / "флешка"
        place.mkdir()
        for ending in ("", "-wal"):
            shutil.copyfile(f"{store.db.path}{ending}", place / f"копия.sqlite3{ending}")
    return tmp_path / "флешка" / "копия.sqlite3"


def trainer(folder: Path) -> str:
    with closing(open_store(folder)) as store:
        return setting_rows.current(store.db).trainer


def test_what_lies_in_its_log_comes_back_with_it_and_nothing_is_written_beside(
    carried: Path, tmp_path: Path
) -> None:
    before = {path.name: path.read_bytes() for path in carried.parent.iterdir()}
    with copy_reading.looked_into(carried) as connection:
        assert connection.execute("SELECT COUNT(*) FROM step").fetchone()[0] > 1
    backup_files.restore(carried, tmp_path / "другой", MORNING)
    assert trainer(tmp_path / "другой") == "Мусаева"
    assert {path.name: path.read_bytes() for path in carried.parent.iterdir()} == before


def test_a_log_that_the_disk_does_not_give_is_said(carried: Path) -> None:
    log = carried.with_name(f"{carried.name}-wal")
    with kept_from_readers(log):
        assert log.stat().st_size
        with pytest.raises(ProblemError), copy_reading.looked_into(carried):
            pass
        assert backup_files.last_step(carried) is None


def test_a_packed_copy_that_is_damaged_or_a_stranger_s_is_none(tmp_path: Path) -> None:
    strange = tmp_path / f"чужая.sqlite3{packing.ENDING}"
    with closing(sqlite3.connect(tmp_path / "чужая")) as stranger:
        stranger.execute("CREATE TABLE people (name)")
        stranger.commit()
    strange.write_bytes(gzip.compress((tmp_path / "чужая").read_bytes()))
    assert copy_reading.is_packed(strange)
    with pytest.raises(ProblemError, match="store_foreign"), copy_reading.looked_into(strange):
        pass
    strange.write_bytes(strange.read_bytes()[:-9])
    assert not copy_reading.is_packed(strange)


def test_a_damaged_copy_is_packed_by_nobody(tmp_path: Path) -> None:
    make_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    damage(path)
    with pytest.raises(ProblemError, match="store_damaged"):
        copy_reading.packed(path)


def test_a_copy_in_memory_is_checked_before_it_is_given(tmp_path: Path) -> None:
    make_store(tmp_path).close()
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as stranger:
        stranger.execute("DROP TRIGGER session_update")
        stranger.execute("PRAGMA ignore_check_constraints = ON")
        stranger.execute("UPDATE session SET record_state = '?'")

    def copied(target: driver.Connection) -> None:
        with closing(driver.connect(path, is_still=True)) as source:
            source.backup(target)

    with pytest.raises(ProblemError, match="store_damaged"):
        copy_reading.in_memory_of(copied, path)


def test_what_is_poured_over_is_all_of_a_store_or_nothing(tmp_path: Path) -> None:
    make_store(tmp_path).close()
    with (
        closing(driver.connect(tmp_path / FILE_NAME)) as source,
        closing(driver.connect(tmp_path / "новый.sqlite3")) as target,
    ):
        target.execute("CREATE TABLE step (one)")
        with pytest.raises(driver.Error, match="already exists"):
            pouring._pour(source, target)
        assert not source.in_transaction
        assert not target.in_transaction
        names = target.execute("SELECT name FROM sqlite_master").fetchall()
        assert [row[0] for row in names] == ["step"]
