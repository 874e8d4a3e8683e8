"""Letters of a wrong encoding: «РђСЃР°РЅ», «Àñàíîâ», «бУБОПЧ» are nobody's name."""

import re
from functools import lru_cache

from seminar_desk.domain.people.names import looks_like_surname

# UTF-8 read as cp1251 («РђСЃ»), as latin-1 («Ð\x90Ñ\x81») or as cp866 («╨Р╤Б»).
_TWICE = re.compile(
    r"(?:[РСТУ][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u203a\u20ac\u2116\u2122]"
    r"|[РС][А-Яа-яЁё][РС](?=[А-Яа-яЁё\u0402-\u045f\u00a0-\u00bf])|[ÐÑÒÓ][\u0080-\u00bf\u0152-\u0178"
    r"\u02c6\u02dc\u2013-\u203a\u20ac\u2122])"
)
_WORD = re.compile(r"[^\W\d_]+")
# Of other alphabets, or of none: they stand in Cyrillic only where a table of letters is wrong.
_FOREIGN = re.compile(
    r"[ЂЃЉЊЌЋЏђѓљњќћџ\ue000-\uf8ff\ufffd\u0080-\u009f]"
    r"|[^\W\d_][\u2500-\u259f]|[\u2500-\u259f][^\W\d_]"
)
_MARKED_LATIN = re.compile(r"[\u00c0-\u00ff]")
_PLAIN_LATIN = re.compile(r"[A-Za-z]")
_INVERTED = re.compile(r"[а-яё][А-ЯЁ]{2,}")
_FEWEST = 2
_SHORTEST = 4


@lru_cache(maxsize=8192)
def is_garbled(text: str) -> bool:
    """Say whether a text is Cyrillic read by a wrong table of letters."""
    if text.isascii() or not any(map(str.isalpha, text)):
        return False
    if len(_TWICE.findall(text)) >= _FEWEST or _FOREIGN.search(text):
        return True
    words = _WORD.findall(text)
    return any(map(_is_latin_for_cyrillic, words)) or _is_koi8(words)


def _is_latin_for_cyrillic(word: str) -> bool:
    """Say whether a word is of marked Latin letters alone: real ones have a few among plain."""
    marked = len(_MARKED_LATIN.findall(word))
    return marked >= _SHORTEST and len(_PLAIN_LATIN.findall(word)) * 3 <= marked


def _is_koi8(words: list[str]) -> bool:
    """Say whether words whose capitals are the wrong way round are names in KOI-8, or from it."""
    if not any(map(_INVERTED.fullmatch, words)):
        return False
    if any(looks_like_surname(word.capitalize()) for word in words):
        return False  # somebody left Caps Lock on
    return any(
        _reads_as_name(words, *pair) for pair in (("cp1251", "koi8-r"), ("koi8-r", "cp1251"))
    )


def _reads_as_name(words: list[str], shown: str, meant: str) -> bool:
    try:
        read = [word.encode(shown).decode(meant) for word in words]
    except UnicodeError:
        return False
    return any(looks_like_surname(word) or word[-2:] in _ENDS for word in read)


_ENDS = frozenset("ек ан ыз ар ат ир ин ул ил на ра ла за са та ия лу уз ыт аз им ам".split())
