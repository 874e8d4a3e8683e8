"""The passphrase of encrypted stores, and the keys that were opened with it in this process.

An encrypted file is SQLCipher's: its first 16 bytes are the salt that its key is made with, so
whatever copy is carried anywhere opens with its passphrase alone, in any program that knows
SQLCipher. Ours begin with letters that tell them from a file of chance.
"""

import os
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from seminar_desk import file_heads
from seminar_desk.domain.problems import Problem, ProblemError

LEAST = 8
_MARK = b"SDKENC"
_SALT_BYTES, _KEY_BYTES = 16, 32
# What SQLCipher 4 does with a passphrase.
_ROUNDS = 256_000
# The key as figures, two of them to check: any keyboard types them, and any scanner.
_FIGURES, _CHECKED = 78, 97
_IN_A_GROUP = 5


@dataclass(frozen=True, slots=True)
class StoreKey:
    """Hold the key of files that begin with its salt."""

    salt: bytes
    key: bytes

    # What was opened stays open until the process ends: a copy, a restore, a worker's snapshot
    # need no second asking, and no function carries a key from the window to the disk.
    _at_hand: ClassVar[dict[bytes, "StoreKey"]] = {}

    def keep(self) -> None:
        """Have it at hand from now on."""
        StoreKey._at_hand[self.salt] = self

    def forget(self) -> None:
        """Have it at hand no longer."""
        StoreKey._at_hand.pop(self.salt, None)

    @classmethod
    def is_at_hand(cls, salt: bytes) -> bool:
        """Say whether the key of files with this salt is known in this process."""
        return salt in cls._at_hand

    @classmethod
    def forget_all(cls) -> None:
        """Have no key at hand any more."""
        cls._at_hand.clear()

    @classmethod
    def of(cls, path: Path) -> "StoreKey | None":
        """Return the key of a file; None where it is plain. ProblemError store_locked."""
        salt = salt_of(path)
        if not salt:
            return None
        if salt not in cls._at_hand:
            raise ProblemError(Problem("store_locked", {"file": str(path)}))
        return cls._at_hand[salt]

    def __repr__(self) -> str:
        """Leave the key out of reports."""
        return "StoreKey(…)"


def salt_of(path: Path) -> bytes:
    """Return what the key of an encrypted file is made with; empty for any other file."""
    with suppress(OSError):
        head = file_heads.beginning(path, _SALT_BYTES)
        if head.startswith(_MARK) and len(head) == _SALT_BYTES:
            return head
    return b""


def is_locked(path: Path) -> bool:
    """Say whether a file is encrypted and nobody opened it yet."""
    salt = salt_of(path)
    return bool(salt) and not StoreKey.is_at_hand(salt)


def made(passphrase: str) -> StoreKey:
    """Return a new key; ProblemError passphrase_short."""
    require_long(passphrase)
    return told(passphrase, new_salt())


def new_salt() -> bytes:
    """Return what no other store's key is made with."""
    return _MARK + os.urandom(_SALT_BYTES - len(_MARK))


def require_long(passphrase: str) -> None:
    """Raise ProblemError passphrase_short for what is guessed too soon."""
    if len(_tidy(passphrase)) < LEAST:
        raise ProblemError(Problem("passphrase_short", {"least": LEAST}))


def told(passphrase: str, salt: bytes) -> StoreKey:
    """Return the key that a passphrase makes."""
    import hashlib  # noqa: PLC0415 - where a store is encrypted, not at the start

    said = _tidy(passphrase).encode()
    return StoreKey(salt, hashlib.pbkdf2_hmac("sha512", said, salt, _ROUNDS, _KEY_BYTES))


def figures(key: StoreKey) -> str:
    """Return a key as it stands on the recovery sheet: sixteen groups of five figures."""
    number = int.from_bytes(key.key)
    said = f"{number * 100 + number % _CHECKED:0{_FIGURES + 2}d}"
    return " ".join(said[at : at + _IN_A_GROUP] for at in range(0, len(said), _IN_A_GROUP))


def read_figures(typed: str, salt: bytes) -> StoreKey:
    """Return the key of a recovery sheet; ProblemError recovery_mistyped."""
    said = "".join(str(int(each)) for each in typed if each.isdecimal())
    number, check = divmod(int(said or 0), 100)
    if len(said) != _FIGURES + 2 or number % _CHECKED != check or number >> (8 * _KEY_BYTES):
        raise ProblemError(Problem("recovery_mistyped", {"count": _FIGURES + 2}))
    return StoreKey(salt, number.to_bytes(_KEY_BYTES))


def _tidy(passphrase: str) -> str:
    """Return one spelling of what looks alike; blanks around are nobody's wish."""
    return unicodedata.normalize("NFC", passphrase).strip()
