"""What the square code of a certificate holds: plain words, then a signed part.

The signed part is digits only, so that a scanner that types can type it in any keyboard layout,
and a square code holds it in the fewest squares: 2, the number, then the hash of the name, the
hash of the plain words and an Ed25519 signature over the three. There is no address in it to
follow. Papers printed before have SD1 and base 32 in that place; they are read as ever.
"""

import base64
import hashlib
import re
from dataclasses import dataclass

from seminar_desk.domain.certificates.certificate_number import Number, from_digits, from_latin
from seminar_desk.domain.people.key_layouts import typed_on_latin_keys

_SIGN = "2"
_OLD_SIGN = "SD1"
_HASH_BYTES = 10
_SIGNATURE_BYTES = 64
_BYTES = 2 * _HASH_BYTES + _SIGNATURE_BYTES
_NUMBER_DIGITS = 24
_SIGNED_DIGITS = len(str(256**_BYTES))
_OLD_LETTERS = -(-_BYTES * 8 // 5)
_PATTERN = re.compile(
    rf"(?<!\d){_SIGN}([0-9]{{{_NUMBER_DIGITS}}})([0-9]{{{_SIGNED_DIGITS}}})(?!\d)"
)
_OLD_PATTERN = re.compile(
    rf"{_OLD_SIGN}([0-9A-Z]{{16,18}})([A-Z2-7]{{{_OLD_LETTERS}}})(?![0-9A-Z])",
    re.IGNORECASE | re.ASCII,
)
# Longer than anything that people type; half of a code that something has cut in two.
_MANY_DIGITS = re.compile(r"[0-9]{60}")
# In a Russian layout the keys of the dot and the comma type these two; no scanner types the rest.
_LETTER = re.compile(r"(?![юЮбБ])[^\W\d_]")
_SEPARATOR = " · "
_PARTS = 4


@dataclass(frozen=True, slots=True)
class Code:
    """Hold a code that was read; `words` is empty where the scanner could not type them."""

    number: Number
    name_hash: bytes
    words_hash: bytes
    signature: bytes
    words: str

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """Return number, name, district and day as the plain words say them; empty if unread."""
        parts = self.words.split(_SEPARATOR)
        if len(parts) != _PARTS:
            return "", "", "", ""
        number, name, district, day = parts
        return number, name, district, day

    @property
    def message(self) -> bytes:
        """Return what the signature is about."""
        return _message(self.number, self.name_hash, self.words_hash)

    @property
    def words_agree(self) -> bool:
        """Say whether the plain words are those that were signed; unread words do not disagree."""
        return not self.words or hash_of(self.words) == self.words_hash


def plain_words(number: str, name: str, district: str, day: str) -> str:
    """Return the part of the code that a person reads."""
    return _SEPARATOR.join(_without_separator(part) for part in (number, name, district, day))


def hash_of(text: str) -> bytes:
    """Return the first ten bytes of the text's SHA-256."""
    return hashlib.sha256(text.encode()).digest()[:_HASH_BYTES]


def name_hash(number: Number, name: str) -> bytes:
    """Return the hash of a name, different on every certificate."""
    return hash_of(f"{number.text}|{_without_separator(name)}")


def message_of(number: Number, words: str) -> bytes:
    """Return what is to be signed for a certificate with these plain words."""
    name = words.split(_SEPARATOR)[1]
    return _message(number, name_hash(number, name), hash_of(words))


def encode(number: Number, words: str, signature: bytes) -> str:
    """Return the whole text of the square code."""
    name = words.split(_SEPARATOR)[1]
    signed = name_hash(number, name) + hash_of(words) + signature
    digits = f"{int.from_bytes(signed, 'big'):0{_SIGNED_DIGITS}d}"
    return f"{words} {_SIGN}{number.digits}{digits}"


def looks_like_code(text: str) -> bool:
    """Say whether a text is more than a typed number: signed, or with the plain words."""
    return (
        text.count(_SEPARATOR.strip()) >= _PARTS - 1
        or _MANY_DIGITS.search(text) is not None
        or any(_OLD_SIGN in attempt.upper() for attempt in _attempts(text))
    )


def decode(text: str) -> Code | None:
    """Find the signed part in what was scanned, pasted or typed in the wrong layout."""
    found = _PATTERN.search(text)
    if found is None:
        return _decode_old(text)
    number = from_digits(found[1])
    value = int(found[2])
    if number is None or value >= 256**_BYTES:
        return None
    return _code(number, value.to_bytes(_BYTES, "big"), text[: found.start()])


def _decode_old(text: str) -> Code | None:
    """Read the signed part as it was printed first: SD1, Latin capitals, base 32."""
    for attempt in _attempts(text):
        found = _OLD_PATTERN.search(attempt)
        number = from_latin(found[1].upper()) if found else None
        if found is None or number is None:
            continue
        letters = found[2].upper()
        signed = base64.b32decode(letters + "=" * (-_OLD_LETTERS % 8))
        if base64.b32encode(signed).decode("ascii").rstrip("=") == letters:
            return _code(number, signed, text[: found.start()])
    return None


def _code(number: Number, signed: bytes, before: str) -> Code:
    words = " ".join(before.split())
    return Code(
        number,
        name_hash=signed[:_HASH_BYTES],
        words_hash=signed[_HASH_BYTES : 2 * _HASH_BYTES],
        signature=signed[2 * _HASH_BYTES :],
        words=words if _LETTER.search(words) else "",
    )


def _attempts(text: str) -> tuple[str, str]:
    return text, typed_on_latin_keys(text)


def _without_separator(part: str) -> str:
    """Leave single blanks, for those are what `decode` gives back."""
    return " ".join(part.replace(_SEPARATOR.strip(), " ").split())


def _message(number: Number, of_name: bytes, of_words: bytes) -> bytes:
    return b"Seminar Desk certificate 1\n" + number.text.encode() + b"\n" + of_name + of_words
