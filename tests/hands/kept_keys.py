"""Keys of encrypted stores and hashes of PINs, each made once a process.

256,000 rounds, or 16 MiB to go through, are a tenth of a second each.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import cache

import pytest

from seminar_desk.actions import desk_lock
from seminar_desk.store import passphrase
from seminar_desk.store.passphrase import StoreKey

own_salt, own_salt_of_pin = passphrase.new_salt, desk_lock._new_salt
_BEGINNING = passphrase._MARK
_LETTERS = passphrase._SALT_BYTES - len(_BEGINNING)
_told, _hash = cache(passphrase.told), cache(desk_lock._hash)


def make_keys_once(patch: pytest.MonkeyPatch) -> None:
    """Let salts count up from one in each test, so that what is typed makes the key of before."""
    salts = _salts()
    patch.setattr(passphrase, "new_salt", lambda: next(salts))
    patch.setattr(passphrase, "told", _told)
    of_pins = map("{:032x}".format, itertools.count(1))
    patch.setattr(desk_lock, "_new_salt", lambda: next(of_pins))
    patch.setattr(desk_lock, "_hash", _hash)


def _salts() -> Iterator[bytes]:
    for number in itertools.count(1):
        salt = _BEGINNING + number.to_bytes(_LETTERS)
        if not StoreKey.is_at_hand(salt):
            yield salt
