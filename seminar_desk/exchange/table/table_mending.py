"""Give back letters that were read in a wrong encoding: «Àñàíîâ», «РђСЃР°РЅРѕРІ».

The wrong reading is undone by every pair of encodings, and only what then reads well is taken.
"""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from seminar_desk.exchange.table.table_letters import (
    CLEARLY,
    CONTROL,
    READS,
    SAMPLE,
    SPOKEN,
    STRANGE,
    letters_of,
    weight,
)

_WRITTEN = ("utf-8", "cp1251", "cp866", "koi8-r", "mac-cyrillic")
_READ_AS = (
    *("cp1251", "cp1252", "cp866", "koi8-r", "mac-cyrillic"),
    *("cp1254", "mac-roman", "cp437", "cp850"),
)
# Signs that stand in texts read wrongly and seldom in a list.
_SUSPECT = re.compile(
    "[\x80-\x9f\u00a1-\u00a6\u00a8\u00aa\u00ac\u00af\u00b1\u00b4-\u00b6\u00b8-\u00ba\u00bc-\u00ff"
    "\u0100-\u024f\u0402-\u040f\u0452-\u045f\u0490\u0491\u02c6\u02dc‚ƒ†‡‰‹›\u2202-\u22ff"
    "\u2320\u2321\u2500-\u25ff\ufb01\ufb02]|[РС][ё№°·«»…„“”–—]|[а-яёөүң][А-ЯЁӨҮҢ]"
)
# Controls, signs of drawing, five and more letters with marks in a row, «Р» before signs.
_GARBLED = re.compile("[\x80-\x9f\u2500-\u259f]|[\u00c0-\u024f]{5}|(?:[РС][^А-Яа-яЁё\\s.,)-]){3}")
_WORD = re.compile(r"[^ \n\t]+")
_ROUNDS = 4
_EVIDENCE = 8
_LOST = re.compile(r"[\s.,:-]*\?[?\s.,:-]*\?[?\s.,:-]*")
_HALF_LETTER = "\ufffd"
_FEW, _MOST_TEXTS = 3, 200_000


@dataclass(frozen=True, slots=True)
class Mending:
    """Say how letters had been read, how they were written, and a text before and after."""

    read_as: str
    written: str
    count: int
    before: str
    after: str


def mended(texts: Iterable[str]) -> tuple[dict[str, str], tuple[Mending, ...]]:
    """Return the texts that were read in a wrong encoding, each with what was written.

    A text is given back only where it then reads well and did not before.
    """
    worded = dict.fromkeys(text for text in texts if not text.isascii())
    left = {text: text for text in islice(worded, _MOST_TEXTS)}  # as it stands now
    suspects = {text for text in left if _SUSPECT.search(text)}
    if not suspects and weight("\n".join(list(left)[:200])[:SAMPLE]) < READS:
        suspects = set(left)  # capitals of one encoding are small letters of another
    found: dict[str, str] = {}
    told: list[Mending] = []
    for _ in range(_ROUNDS):
        pair = _likeliest([left[text] for text in suspects])
        if pair is None:
            break
        after = {
            text: new
            for text, now in left.items()
            if (new := _given_back(now, *pair, is_strict=text not in suspects))
        }
        first = max(after, key=lambda text: letters_of(after[text]))
        told.append(Mending(SPOKEN[pair[0]], SPOKEN[pair[1]], len(after), first, after[first]))
        found |= after
        left |= after
        suspects = {text for text in suspects if _SUSPECT.search(left[text])}
    return found, tuple(told)


def _likeliest(texts: Iterable[str]) -> tuple[str, str] | None:
    """Return the pair of encodings that gives back the most letters of some texts."""
    sample = sorted(texts, key=len, reverse=True)[:60]
    gains: dict[tuple[str, str], float] = {}
    for read_as in _READ_AS:
        for written in _WRITTEN:
            if read_as != written:
                gains[read_as, written] = sum(_gain(text, read_as, written) for text in sample)
    best = max(gains, key=lambda pair: gains[pair])
    return best if gains[best] >= _EVIDENCE else None


def _gain(text: str, read_as: str, written: str) -> float:
    new = _given_back(text, read_as, written, is_strict=True)
    return letters_of(new) * (weight(new) - weight(text) / 10) if new else 0.0


def _given_back(text: str, read_as: str, written: str, *, is_strict: bool = False) -> str:
    """Return what was written, empty where it would read no better than what stands there."""
    new = _rewritten(text, read_as, written)
    if not new:  # part of the text may be right already
        parts = [_part_given_back(word, read_as, written) for word in _words(text)]
        new = "".join(parts)
    if new == text or CONTROL.search(new) or not _has_fewer_suspects(new, text):
        return ""
    before, after = weight(text), weight(new)
    lowest, clearly = (READS, CLEARLY) if is_strict else (STRANGE / 2, CLEARLY / 2)
    letters = letters_of(new) if is_strict else max(1, letters_of(new), letters_of(text))
    gain = (after - before) * letters
    return new if after >= lowest and gain > clearly else ""


def _has_fewer_suspects(new: str, text: str) -> bool:
    """Say whether a reading takes away what was suspicious: «СМиО» is, in any encoding."""
    before = len(_SUSPECT.findall(text))
    return not before or len(_SUSPECT.findall(new)) < before


def _words(text: str) -> Iterator[str]:
    end = 0
    for match in _WORD.finditer(text):
        yield text[end : match.start()]
        yield match[0]
        end = match.end()
    yield text[end:]


def _part_given_back(word: str, read_as: str, written: str) -> str:
    if not _SUSPECT.search(word):
        return word
    new = _rewritten(word, read_as, written)
    return new if (weight(new) - weight(word)) * letters_of(new) > CLEARLY else word


@lru_cache(maxsize=4096)
def _rewritten(text: str, read_as: str, written: str) -> str:
    """Return a text decoded by the encoding it was written in, empty where that cannot be.

    What was read wrongly and saved, and then once more, is undone twice.
    """
    once = _undone(text, read_as, written)
    twice = _undone(once, read_as, written) if _SUSPECT.search(once) else ""
    return twice if twice and weight(twice) > weight(once) else once


def _undone(text: str, read_as: str, written: str) -> str:
    try:
        content = codecs.charmap_encode(text, "strict", _bytes_of(read_as))[0]
    except UnicodeEncodeError:
        return ""
    if content.isascii():
        return ""
    try:
        return content.decode(written)
    except UnicodeDecodeError:
        return _patched(content) if written == "utf-8" else ""


def _patched(content: bytes) -> str:
    """Decode UTF-8 of which programs lost bytes: «Р» before a plain space, «И» as «Р?»."""
    whole = content.replace(b"\xd0 ", b"\xd0\xa0").replace(b"\xd0?", b"\xd0\x98")
    try:
        return whole.decode("utf-8")
    except UnicodeDecodeError as error:
        is_end = error.reason == "unexpected end of data" and error.start
        return whole[: error.start].decode("utf-8") + _HALF_LETTER if is_end else ""


@cache
def _bytes_of(encoding: str) -> dict[int, int]:
    """Return the byte of each sign of an encoding; what it does not know is a byte by itself."""
    found = {byte: byte for byte in range(0x80, 0xA0)}
    for byte in range(256):
        sign = bytes([byte]).decode(encoding, "replace")
        found[byte if sign == _HALF_LETTER else ord(sign)] = byte
    return found


def unreadable(texts: Iterable[str]) -> list[str]:
    """Return the texts that nobody could read: signs instead of letters, or «????»."""
    return [text for text in texts if is_lost(text) or (not text.isascii() and _is_garbled(text))]


def is_lost(text: str) -> bool:
    """Say whether question marks stand where letters were."""
    return "?" in text and len(text) >= _FEW and bool(_LOST.fullmatch(text))


def _is_garbled(text: str) -> bool:
    """Tell signs that no language has from letters of a language that is not ours."""
    return bool(_GARBLED.search(text)) and weight(text) < STRANGE / 2
