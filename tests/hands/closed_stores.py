"""Stores under a passphrase, and tests that begin and end with no key at hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desk.store import backup_files, encrypting, passphrase
from seminar_desk.store.passphrase import StoreKey
from tests.hands.stores import invite, make_store, open_first_session

SAID, ANOTHER = "Ала-Тоо 2017", "весна весна"
NAME = "Осмонов Азат"


@pytest.fixture(autouse=True)
def keys_forgotten() -> Iterator[None]:
    """Have no key at hand, before and after, in a module that names this."""
    StoreKey.forget_all()
    yield
    StoreKey.forget_all()


def closed_store(folder: Path, said: str = SAID, *, is_copied: bool = False) -> Path:
    """Make a store with a person in it, and give it a passphrase, if any is said.

    `is_copied`: behind a copy that opens without one. The store is closed again.
    """
    store = make_store(folder)
    invite(store.db, open_first_session(store.db).uid, NAME)
    if is_copied:
        backup_files.back_up(store.db, folder / "backups")
    store.close()
    if said:
        encrypting.change(folder, passphrase.made(said))
    return folder
