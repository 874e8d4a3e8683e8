"""The signature under a workbook's `_meta`: what is signed, and whether it still holds.

A book's own key proves that nothing changed since it signed; whose key it is, the reader must know.
"""

# ruff: noqa: PLC0415  # the library loads when a workbook is checked, not at start
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from seminar_desk.exchange.workbook import cells
from seminar_desk.exchange.workbook.contract import Sealer

KEY, FIELDS, SIGNATURE = "signing_key", "signed_fields", "signature"
_HEAD = "seminar-desk.exchange _meta"
_DIGEST_LETTERS = 12
_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # made once


@dataclass(frozen=True, slots=True)
class Seal:
    """Say what the signature of a workbook is worth.

    `is_there`: something of one is. `changed`: the fields that say otherwise than what was signed,
    as far as they can be told.
    """

    public_key: str
    is_there: bool
    holds: bool
    changed: tuple[str, ...] = ()


def message(meta: Mapping[str, str]) -> bytes:
    """Return what is signed: every field of `_meta` but the signature itself.

    UTF-8 lines, each ended by a line feed: «seminar-desk.exchange _meta», then each field as a JSON
    array of key and value, sorted by key, text in NFC, without blanks after «,» and without escapes
    for letters. So the content hash, counts and totals, the export's uid, its number, writer,
    scope, moment and privacy profile are signed, and what later versions add.
    """
    lines = [_line(key, value) for key, value in sorted(meta.items()) if key != SIGNATURE]
    return "".join(f"{line}\n" for line in (_HEAD, *lines)).encode()


def sealed(meta: Mapping[str, str], signer: Sealer) -> dict[str, str]:
    """Return `_meta` with key and signature, and a digest a field that tells which was changed."""
    signed = {**meta, KEY: signer.public_key}
    signed[FIELDS] = " ".join(f"{key}:{_digest(key, value)}" for key, value in _fields(signed))
    return {**signed, SIGNATURE: signer.sign(message(signed)).hex()}


def seal_of(meta: Mapping[str, str]) -> Seal:
    """Check the signature that a workbook brings with the key that it brings."""
    return _seal_of(tuple(meta.items()))


@lru_cache(maxsize=4)  # a book is judged, and then planned
def _seal_of(fields: tuple[tuple[str, str], ...]) -> Seal:
    meta = dict(fields)
    key = meta.get(KEY, "")
    if not any(meta.get(name) for name in (KEY, FIELDS, SIGNATURE)):
        return Seal("", is_there=False, holds=False)
    if is_signed(key, message(meta), meta.get(SIGNATURE, "")):
        return Seal(key, is_there=True, holds=True)
    return Seal(key, is_there=True, holds=False, changed=_changed(meta))


def _changed(meta: Mapping[str, str]) -> tuple[str, ...]:
    signed = dict(each.rpartition(":")[::2] for each in meta.get(FIELDS, "").split())
    found = {key: _digest(key, value) for key, value in _fields(meta)}
    return tuple(key for key in {**signed, **found} if signed.get(key) != found.get(key))


def _fields(meta: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(key, value) for key, value in meta.items() if key not in (FIELDS, SIGNATURE)]


def _digest(key: str, value: str) -> str:
    return hashlib.sha256(_line(key, value).encode()).hexdigest()[:_DIGEST_LETTERS]


def _line(key: str, value: str) -> str:
    said = [str(cells.clean(key) or ""), str(cells.clean(value) or "")]
    return _written(said)


def is_signed(public_key: str, said: bytes, signature: str) -> bool:
    """Say whether a key, in hexadecimal digits as all of this, signed just these bytes."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        public.verify(bytes.fromhex(signature), said)
    except (InvalidSignature, ValueError):
        return False
    return True
