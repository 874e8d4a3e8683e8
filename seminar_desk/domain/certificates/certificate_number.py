"""Numbers of certificates: «АТБ-2017-КМРТ-0007-Ж», unique over laptops that never met.

District, year, the mark of the laptop's own key, the serial, and a check character after
ISO 7064 MOD 37,36: digits and 26 Cyrillic letters, without those that look like another
(О З Ё Й) or are seldom on their own (Ъ Ы Ь). It catches every single wrong character.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seminar_desk.domain.people.key_layouts import typed_on_cyrillic_keys
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence

LETTERS = "АБВГДЕЖИКЛМНПРСТУФХЦЧШЩЭЮЯ"
ALPHABET = "0123456789" + LETTERS
# Consonants that are not taken for a digit or for each other.
MARK_LETTERS = "ВГДЖКЛМНПРСТФХЦШ"
MARK_LENGTH = 4
# Letters that a series can have, in the order that codes count them in, from 00.
_CODED = LETTERS + "ОЗ"
_LETTERS_CODED = 7
_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS_SEEN_AS_LETTERS = str.maketrans("03", "ОЗ")
_LETTERS_SEEN_AS_DIGITS = str.maketrans("ОЗӨ", "030")
_FOLDED = str.maketrans("ЁЙЫҢӨҮ", "ЕИИНОУ")
_LOOK_ALIKES = str.maketrans("ABCEHKMOPTXY", "АВСЕНКМОРТХУ")
_SHAPE = re.compile(r"[А-Я]{3}[0-9]{4}[А-Я]{4}[0-9]{4,6}[0-9А-Я]")
_NOISE = re.compile(r"[^0-9A-ZА-ЯЁҢӨҮ<>{}:\"~]")


@dataclass(frozen=True, slots=True)
class Number:
    """Take a number apart; `series` is three letters."""

    series: str
    year: int
    mark: str
    serial: int

    @property
    def text(self) -> str:
        """Return the number as it is printed."""
        body = f"{self.series}-{self.year:04d}-{self.mark}-{self.serial:04d}"
        return f"{body}-{check_character(body)}"

    @property
    def digits(self) -> str:
        """Return the number in digits: each letter as two, its place among `_CODED`."""
        letters = [f"{_CODED.index(letter):02d}" for letter in self.series + self.mark]
        return "".join((*letters, f"{self.year:04d}{self.serial:06d}"))


def check_character(text: str) -> str:
    """Return the character of ISO 7064 MOD 37,36 for a text of digits and letters."""
    size = len(ALPHABET)
    carry = size
    for sign in text.translate(_LETTERS_SEEN_AS_DIGITS):
        if sign == "-":
            continue
        carry = (carry + ALPHABET.index(sign)) % size or size
        carry = carry * 2 % (size + 1)
    return ALPHABET[(size + 1 - carry) % size]


def series_of(district: str) -> str:
    """Return three letters for a district: «Ат-Башинский» АТБ, «Нарынский» НАР."""
    plain = district.upper().translate(_LOOK_ALIKES).translate(_FOLDED)
    words: list[str] = re.findall(f"[{LETTERS}ОЗ]+", plain.partition(" ")[0]) or ["СЕМ"]
    letters = words[0][:3] if len(words) == 1 else words[0][:2] + words[1][:1]
    return letters.ljust(3, "Х")


def mark_of(fingerprint: bytes) -> str:
    """Return the letters that stand for a key: two of the first two bytes each."""
    base = len(MARK_LETTERS)
    value = int.from_bytes(fingerprint[:4], "big")
    return "".join(MARK_LETTERS[value // base**place % base] for place in range(MARK_LENGTH))


def read_number(typed: str) -> Number | None:
    """Return the number that was typed, in whatever keyboard layout; None unless it checks out."""
    for attempt in (typed, typed_on_cyrillic_keys(typed)):
        signs = _NOISE.sub("", attempt.upper()).translate(_LOOK_ALIKES).translate(_FOLDED)
        number = _parsed(signs)
        if number is not None:
            return number
    return None


def from_latin(text: str) -> Number | None:
    """Return the number as codes first wrote it, each letter by a Latin capital."""
    cyrillic = text.translate(str.maketrans(_LATIN, LETTERS))
    return _parsed(cyrillic)


def from_digits(text: str) -> Number | None:
    """Return the number that `digits` wrote; None where no letter stands at a place."""
    end = 2 * _LETTERS_CODED
    places = [int(text[start : start + 2]) for start in range(0, end, 2)]
    if max(places) >= len(_CODED):
        return None
    letters = "".join(_CODED[place] for place in places)
    return Number(letters[:3], int(text[end : end + 4]), letters[3:], int(text[end + 4 :]))


def span(numbers: Sequence[str]) -> str:
    """Name a run of numbers shortly: «АТБ-2017-КМРТ-0001 … 0005»."""
    if len(numbers) < 2:  # noqa: PLR2004 - one number is no run
        return "".join(numbers)
    first, last = (text.rsplit("-", 1)[0] for text in (numbers[0], numbers[-1]))
    return f"{first} … {last.rpartition('-')[2]}"


def _parsed(signs: str) -> Number | None:
    series = signs[:3].translate(_DIGITS_SEEN_AS_LETTERS)
    year = signs[3:7].translate(_LETTERS_SEEN_AS_DIGITS)
    serial = signs[11:-1].translate(_LETTERS_SEEN_AS_DIGITS)
    check = signs[-1:].translate(_LETTERS_SEEN_AS_DIGITS)
    if not _SHAPE.fullmatch(series + year + signs[7:11] + serial + check):
        return None
    if not set(series + signs[7:11]) <= set(LETTERS + "ОЗ"):
        return None
    number = Number(series, int(year), signs[7:11], int(serial))
    is_whole = number.text.replace("-", "") == series + year + signs[7:11] + serial + check
    return number if is_whole else None


def series_and_year(district: str, day: date) -> str:
    """Return what serials are counted within."""
    return f"{series_of(district)}-{day.year}"


# People read them through resources/messages.
UNUSED, OLDER_COPY = "number_unused", "number_older_copy"
CANCELLED, OTHER_SERIES = "number_session_cancelled", "number_session_moved"
FORGOTTEN = "number_forgotten"  # whose data were deleted
_OWN = frozenset({UNUSED, OLDER_COPY, CANCELLED, OTHER_SERIES, FORGOTTEN})


def reason_said(reason: str, language: str) -> str:
    """Return why a number is void, in the reader's language where the program gave the reason."""
    if reason not in _OWN:
        return reason.rstrip(".")
    words = sentence(Problem(reason), language).rstrip(".")
    return words[:1].lower() + words[1:]


def told_fingerprint(fingerprint: str) -> str:
    """Return a key's fingerprint in groups of digits, to be compared over the phone.

    Sixty-four bits: nobody makes another key that says the same within the years of a project.
    """
    digits = f"{int(fingerprint[:16], 16):020d}"
    return " ".join(digits[start : start + 5] for start in range(0, len(digits), 5))
