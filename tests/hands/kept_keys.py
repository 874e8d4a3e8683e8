"""Keys of encrypted stores, each made once a process: 256,000 rounds are a tenth of a second."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import cache

import pytest

from seminar_desk.store import passphrase
from seminar_desk.store.passphrase import StoreKey

own_salt = passphrase.new_salt
_BEGINNING = passphrase._MARK
_LETTERS = passphrase._SALT_BYTES - len(_BEGINNING)
_told = cache(passphrase.told)


def make_keys_once(patch: pytest.MonkeyPatch) -> None:
    """Let salts count up from one in each test, so that a passphrase makes the key of before."""
    salts = _salts()
    patch.setattr(passphrase, "new_salt", lambda: next(salts))
    patch.setattr(passphrase, "told", _told)


def _salts() -> Iterator[bytes]:
    for number in itertools.count(1):
        salt = _BEGINNING + number.to_bytes(_LETTERS)
        if not StoreKey.is_at_hand(salt):
            yield salt
