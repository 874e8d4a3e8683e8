"""Phones as people write them, several in one text and with words beside them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from seminar_desk.domain.people.names import tidy_phone

# Digits with what stands between the digits of one number; a line's end parts two numbers.
_DIGITS = re.compile(r"\+?\(?\d(?:[ \t\u00a0().\-–—]*\d)*\)?")
_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d")
_GROUP = re.compile(r"\+?\d+")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LABEL = re.compile(
    r"(?i)(?:тел|телефон\w*|т|моб|мобил\w*|сот|сотов\w*|сотка|уюлдук\w*|номер\w*|phone|tel|mob|"
    r"mobile|cell|number|no|№|кол)(?![^\W\d_])[.:\s]*"
)
_ONLY_MARKS = re.compile(r"[\W_]*")
_SHORTEST_ALONE = 5
_HOME, _ABROAD, _LONG_DISTANCE = 10, 12, 11


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """Hold the first phone of a text, all that are in it, and whether it says anything else."""

    phone: str
    phones: tuple[str, ...]
    has_more: bool


@lru_cache(maxsize=2048)
def read_phones(text: str) -> PhoneReading:
    """Find the phones of a text that may hold several, words, and an e-mail."""
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
        elif alone and len(re.sub(r"\D", "", match.group())) >= _SHORTEST_ALONE:
            phone = tidy_phone(match.group())
            if phone:
                found.append((match.start(), match.end(), phone))
    return found


def emails(text: str) -> list[str]:
    """Return the e-mail addresses of a text."""
    return _EMAIL.findall(text)


def without_emails(text: str) -> str:
    """Return the text without its e-mail addresses."""
    return _EMAIL.sub(" ", text)


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
            # «0700100201 / 02»: what stands behind a whole number is left as words.
            return found
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
        return len(digits) == _LONG_DISTANCE
    if digits.startswith("0"):
        return len(digits) == _HOME
    return not digits.startswith("+") and len(digits) == _HOME - 1 and digits[0] in "23579"
