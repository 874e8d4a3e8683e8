"""Phones as people write them, several in one text and with words beside them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from seminar_desk.domain.problems import Problem

# Digits with what stands between the digits of one number; a line's end parts two numbers.
_DIGITS = re.compile(r"\+?\(?\d(?:[ \t\u00a0().\-–—]*\d)*\)?")
# What nearly all phones are, and nothing beside it.
_USUAL = re.compile(r"(?:0|\+?996)(\d{9})", re.ASCII)
_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d")
_GROUP = re.compile(r"\+?\d+")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LABEL = re.compile(
    r"(?i)(?:тел|телефон\w*|т|моб|мобил\w*|сот|сотов\w*|сотка|уюлдук\w*|номер\w*|phone|tel|mob|"
    r"mobile|cell|number|no|№|кол)(?![^\W\d_])[.:\s]*"
)
_ONLY_MARKS = re.compile(r"[\W_]*")
_COUNTRY = "996"
_LOCAL_LENGTH = 9
_LONG_DISTANCE = "80"  # «8 0555 100207»: as numbers of another town were dialled
_SHORTEST_PHONE = 5
_LONGEST_PHONE = 15
_HOME, _ABROAD, _FROM_AFAR = 10, 12, 11


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """Hold the first phone of a text, all that are in it, and whether it says anything else."""

    phone: str
    phones: tuple[str, ...]
    has_more: bool


@lru_cache(maxsize=2048)
def read_phones(text: str) -> PhoneReading:
    """Find the phones of a text that may hold several, words, and an e-mail."""
    if usual := _USUAL.fullmatch(text):
        phone = f"0{usual[1]}"
        return PhoneReading(phone, (phone,), has_more=False)
    spans = phone_spans(text)
    found = tuple(phone for _, _, phone in spans)
    if not found:
        return PhoneReading("", (), has_more=bool(text.strip()))
    first = spans[0]
    rest = _LABEL.sub("", text[: first[0]]) + text[first[1] :]
    return PhoneReading(found[0], found, has_more=_ONLY_MARKS.fullmatch(rest) is None)


def phone_spans(text: str, *, alone: bool = True) -> list[tuple[int, int, str]]:
    """Return where each phone begins and ends and what it is dialled as.

    `alone`: the text is about phones, so that short local numbers count too.
    """
    found: list[tuple[int, int, str]] = []
    masked = _EMAIL.sub(lambda match: "@" * len(match.group()), text)
    for match in _DIGITS.finditer(masked):
        if _DATE.fullmatch(match.group().strip("() ")):
            continue
        numbers = _numbers(match.group(), match.start())
        if numbers:
            found += numbers
        elif alone and len(re.sub(r"\D", "", match.group())) >= _SHORTEST_PHONE:
            phone = tidy_phone(match.group())
            if phone:
                found.append((match.start(), match.end(), phone))
    return found


def emails(text: str) -> list[str]:
    """Return the e-mail addresses of a text."""
    return _EMAIL.findall(text)


def _numbers(chunk: str, start: int) -> list[tuple[int, int, str]]:
    """Part a run of digits into whole numbers; nothing where it does not fall into them."""
    groups = [(match.start(), match.end(), match.group()) for match in _GROUP.finditer(chunk)]
    found: list[tuple[int, int, str]] = []
    first = 0
    while first < len(groups):
        last = next(
            (
                place
                for place in range(first, len(groups))
                if _is_whole("".join(group for _, _, group in groups[first : place + 1]))
            ),
            None,
        )
        if last is None:
            # «1975 0700100201», «0700100201 02»: what is no number is left as words.
            if groups[first][2].startswith("+"):
                return found
            first += 1
            continue
        begin = groups[first][0]
        begin -= 1 if begin and chunk[begin - 1] == "(" else 0
        text = "".join(group for _, _, group in groups[first : last + 1])
        phone = tidy_phone(text)
        if phone:
            found.append((start + begin, start + groups[last][1], phone))
        first = last + 1
    return found


def _is_whole(digits: str) -> bool:
    """Say whether the digits are a number of this country, with its code or without."""
    abroad = digits.removeprefix("+").removeprefix("00")
    if abroad.startswith("996"):
        return len(abroad) == _ABROAD
    if digits.startswith("80"):
        return len(digits) == _FROM_AFAR
    if digits.startswith("0"):
        return len(digits) == _HOME
    return not digits.startswith("+") and len(digits) == _HOME - 1 and digits[0] in "23579"


def tidy_phone(text: str) -> str | None:
    """Return the first phone in the text as 0XXXXXXXXX (foreign ones as +digits), else None."""
    for part in re.split(r"[,;/|]", text):
        if phone := _canonical_phone(part.strip()):
            return phone
    return None


def check_phone(text: str) -> Problem | None:
    """Return a problem unless the text is empty or holds a phone."""
    if not text.strip() or tidy_phone(text):
        return None
    return Problem("phone_unreadable", {"phone": text.strip()}, "phone")


def dialled_at_home(digits: str) -> str:
    """Return the digits of a number, or of its beginning, as they are kept: without «00», «996»."""
    abroad = digits.removeprefix("00")
    if abroad.startswith(_COUNTRY):
        return f"0{abroad.removeprefix(_COUNTRY).lstrip('0')}"
    return abroad if len(abroad) > _LOCAL_LENGTH else digits


def phone_tail(phone: str) -> str:
    """Return the last four digits, which tell two people of one name apart."""
    return phone[-4:]


def _canonical_phone(text: str) -> str | None:
    text = text.removesuffix(".0")
    if any(letter.isalpha() for letter in text):
        return None
    digits = "".join(letter for letter in text if letter.isascii() and letter.isdigit())
    foreign = text.startswith(("+", "00"))
    if foreign:
        digits = digits.removeprefix("00")
    if digits.startswith(_LONG_DISTANCE) and len(digits) == _LOCAL_LENGTH + len(_LONG_DISTANCE):
        digits = digits.removeprefix("8")
    if digits.startswith(_COUNTRY) and len(digits) == len(_COUNTRY) + _LOCAL_LENGTH:
        return f"0{digits.removeprefix(_COUNTRY)}"
    if not foreign and len(digits) == _LOCAL_LENGTH and digits[0] != "0":
        return f"0{digits}"
    if not _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE:
        return None
    return f"+{digits}" if foreign else digits
