"""The code by which the office says by phone that it has a workbook: «4КМ7-Р2ТА-9ШВ1».

Eleven characters of a digest over the export's uid and its content, and one that checks: no wrong
character and no two changed about pass. Digits and 21 Cyrillic letters, without those that look or
sound like another (О З Б Ч, Ц Щ Э Ы, Ё Й Ъ Ь).
"""

import hashlib
from collections.abc import Iterable

from seminar_desk.domain.people.key_layouts import typed_on_cyrillic_keys
from seminar_desk.domain.problems import Problem, ProblemError

ALPHABET = "0123456789АВГДЕЖИКЛМНПРСТУФХШЮЯ"
LENGTH = 12
_GROUP = 4
_BASE = len(ALPHABET)  # a prime: what is weighed with another weight cannot come out the same
# Latin letters of the same look, and what is heard or read for another.
_MEANT = str.maketrans("ABCEHKMOPTXYОЗБЧЦЩЭЁЙ", "АВСЕНКМ0РТХУ0364СШЕЕИ")
_NOISE = " -–—.,·\u00a0«»\"'"
_MOST_SLIPS = 2


def code_of(export_uid: str, content_hash: str) -> str:
    """Return the code of an export, in groups of four."""
    said = f"seminar-desk receipt\n{export_uid}\n{content_hash}\n"
    value = int.from_bytes(hashlib.sha256(said.encode()).digest())
    places = [value // _BASE**place % _BASE for place in range(LENGTH - 1)]
    return grouped("".join(ALPHABET[place] for place in (*places, _check(places))))


def grouped(signs: str) -> str:
    """Return twelve characters as they are printed and read out."""
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def read(typed: str) -> str:
    """Return the code that was typed, in whatever keyboard layout.

    ProblemError receipt_code_letters, receipt_code_length or receipt_code_wrong.
    """
    attempts = (_signs(typed), _signs(typed_on_cyrillic_keys(typed)))
    found = next((signs for signs in attempts if not _fault(signs)), None)
    if found is None:
        raise ProblemError(_fault(attempts[0]) or Problem("receipt_code_wrong"))
    return grouped(found)


def told_apart(typed: str, codes: Iterable[str]) -> Problem | None:
    """Return which characters to look at, where one of the codes is nearly what was typed."""
    signs = _signs(typed)
    for code in codes:
        own = code.replace("-", "")
        if len(own) != len(signs):
            continue
        pairs = enumerate(zip(signs, own, strict=True), start=1)
        wrong = [(place, sign) for place, (sign, meant) in pairs if sign != meant]
        if 0 < len(wrong) <= _MOST_SLIPS:
            said = ", ".join(f"{place} — «{sign}»" for place, sign in wrong)
            return Problem("receipt_code_slip", {"places": said})
    return None


def looks_like_one(text: str) -> bool:
    """Say whether a text could be meant as a code, not as a batch's uid."""
    return len(_signs(text)) <= LENGTH


def _signs(typed: str) -> str:
    bare = "".join(sign for sign in typed.upper() if sign not in _NOISE)
    return bare.translate(_MEANT)


def _fault(signs: str) -> Problem | None:
    unknown = [sign for sign in dict.fromkeys(signs) if sign not in ALPHABET]
    if unknown:
        facts = {"letters": ", ".join(unknown), "alphabet": " ".join(filter(str.isalpha, ALPHABET))}
        return Problem("receipt_code_letters", facts)
    if len(signs) != LENGTH:
        return Problem("receipt_code_length", {"count": len(signs), "length": LENGTH})
    *places, check = (ALPHABET.index(sign) for sign in signs)
    return None if check == _check(places) else Problem("receipt_code_wrong")


def _check(places: list[int]) -> int:
    """Return the value that makes the sum of all, each times its place, come out even."""
    total = sum(weight * value for weight, value in enumerate(places, start=1))
    return -total * pow(LENGTH, -1, _BASE) % _BASE
