"""Whoever reads beside an open window never takes its log away: a mark outlives any end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from seminar_desk import file_heads
from seminar_desk.actions import history, second_desks
from seminar_desk.documents.certificates import template_file
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists import seed_file
from seminar_desk.exchange.table import table_bytes
from seminar_desk.store import (
    closing_note,
    copy_reading,
    packing,
    passphrase,
    protected_copies,
    setting_rows,
    store_check,
)
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.passphrase import StoreKey
from tests.hands.closed_stores import SAID, closed_store, keys_forgotten
from tests.hands.stores import invite

__all__ = ["keys_forgotten"]
# As every verb that only reads: another process, a moment long. With the key as its own words.
READ = """
import sys
from contextlib import closing
from pathlib import Path
from seminar_desk.store.database import connect
from seminar_desk.store.passphrase import StoreKey
if sys.argv[2]:
    StoreKey(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3])).keep()
with closing(connect(Path(sys.argv[1]))) as connection:
    print(*(row[0] for row in connection.execute("SELECT surname FROM person ORDER BY surname")))
"""


def looked_into(db: Database) -> object:
    with copy_reading.looked_into(db.path) as connection:
        return connection.execute("SELECT COUNT(*) FROM person").fetchone()[0]


def chosen_by_mistake(db: Database) -> None:
    """Choose the store itself where a list, a template, a set and a workbook are asked for."""
    for read in (
        lambda path: table_bytes.content_of(path, 1 << 30),
        template_file.read,
        seed_file.read,
    ):
        with suppress(ProblemError):
            read(db.path)


def compared_with_its_note(db: Database) -> None:
    db.looked_at(
        lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    )
    step = db.looked_at(store_check.last_step)
    closing_note.write(db.folder, closing_note.ClosingNote(1, 1, step))
    assert db.looked_at(lambda connection: store_check.is_otherwise(connection, db.path))


# What a window does with its store while it has it.
DEEDS: dict[str, Callable[[Database], object]] = {
    "a copy": history.back_up,
    "a copy for a second desk": lambda db: second_desks.make(db, folder=db.folder),
    "its language is noted": setting_rows.note_look,
    "its language is asked for": lambda db: setting_rows.language_of(db.folder),
    "its copies are compared": lambda db: protected_copies.otherwise(db.folder),
    "it is chosen as a copy": looked_into,
    "it is chosen by mistake": chosen_by_mistake,
    "its bytes are compared with what was noted": compared_with_its_note,
    "it is asked whether it is locked": lambda db: passphrase.is_locked(db.path),
    "it is asked whether it is packed": lambda db: packing.is_packed(db.path),
}


@pytest.fixture(params=["plain", "encrypted"])
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    closed_store(tmp_path, SAID if request.param == "encrypted" else "")
    with closing(open_store(tmp_path)) as opened:
        yield opened


def read_elsewhere(path: Path) -> str:
    """Read the names in another process, which opens the store and closes it."""
    key = StoreKey.of(path)
    secret = [key.salt.hex(), key.key.hex()] if key else ["", ""]
    call = [sys.executable, "-c", READ, str(path), *secret]
    told = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(call, check=True, capture_output=True, encoding="utf-8", env=told)
    return done.stdout


@pytest.mark.parametrize("deed", DEEDS)
def test_a_mark_is_in_the_store_whatever_the_window_did_and_who_read_beside_it(
    store: Store, deed: str
) -> None:
    db = store.db
    session = db.select("SELECT uid FROM session WHERE code = 'S01'")[0][0]
    invite(db, session, "Асанов Бакыт")
    log = db.path.with_name(f"{FILE_NAME}-wal")
    assert log.exists()
    DEEDS[deed](db)
    read_elsewhere(db.path)
    assert log.exists()
    invite(db, session, "Осмонова Айгүл")
    assert {"Асанов", "Осмонова"} <= {*read_elsewhere(db.path).split()}


def test_a_file_is_read_itself_once_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "some.sqlite3"
    held = [file_heads.hold(path, file_heads.PLAIN) for _ in range(2)]
    path.write_bytes(b"\x1f\x8b and more")
    for name in held:
        assert file_heads.is_open_here(path)
        assert file_heads.beginning(path, 2) == file_heads.PLAIN[:2]
        file_heads.let_go(name)
    assert not file_heads.is_open_here(path)
    assert packing.is_packed(path)
    file_heads.let_go(held[0])
