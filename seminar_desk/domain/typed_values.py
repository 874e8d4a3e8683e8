"""What people type in a hurry: days, times, numbers, pages, rows of a signed sheet."""

import re
from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta

from seminar_desk.domain.people.participant import SHORTEST_CODE, number_from
from seminar_desk.domain.problems import Problem, ProblemError

_OFFSET = re.compile(r"([+\-−–—])\s*(\d{1,3})", re.ASCII)
_DAY = re.compile(r"(\d{1,2})[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{4}|\d{2}))?[.,]?", re.ASCII)
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?", re.ASCII)
_TIME = re.compile(r"(\d{1,2})(?:[:.,\s-]*([0-5]\d))?", re.ASCII)
_LAST_HOUR = 23
_CENTURY = 2000
_LEAP_DAY = (2, 29)
_FEW_DAYS = timedelta(days=31)


def read_day(
    text: str, *, near: date, base: date | None = None, is_past: bool = False
) -> date | None:
    """Return the day behind «12.11», «121117», «12.11.2017» or «−10»; None for an empty text.

    A missing year is the one that puts the day after `near` (before it when `is_past`);
    a signed number counts days from `base`. ProblemError: plan_day_unreadable,
    plan_day_without_base.
    """
    typed = text.strip()
    if not typed:
        return None
    offset = read_offset(typed)
    if offset is not None:
        if base is None:
            raise ProblemError(Problem("plan_day_without_base", {"text": typed}))
        return base + timedelta(days=offset)
    match = _DAY.fullmatch(typed) or _DIGITS.fullmatch(typed)
    if match is None:
        raise ProblemError(Problem("plan_day_unreadable", {"text": typed}))
    day_number, month, year = match.groups()
    try:
        if year is not None:
            whole = int(year) if len(year) > len("17") else _CENTURY + int(year)
            return date(whole, int(month), int(day_number))
        return _nearest(int(month), int(day_number), near, is_past=is_past)
    except ValueError:
        raise ProblemError(Problem("plan_day_unreadable", {"text": typed})) from None


def read_offset(text: str) -> int | None:
    """Return the days of «−10» or «+3»; None for anything else."""
    offset = _OFFSET.fullmatch(text.strip())
    if offset is None:
        return None
    days = int(offset.group(2))
    return days if offset.group(1) == "+" else -days


def _nearest(month: int, day_number: int, near: date, *, is_past: bool) -> date:
    leap_day = (month, day_number) == _LEAP_DAY
    years = [near.year + shift for shift in (-1, 0, 1)]
    candidates = [date(year, month, day_number) for year in years if isleap(year) or not leap_day]
    if is_past:
        return max(day for day in candidates if day <= near)
    return min(day for day in candidates if day >= near - _FEW_DAYS)


def read_time(text: str) -> str:
    """Return «11:30» for «11:30», «1130» or «11.30», «11:00» for «11»; empty for empty.

    ProblemError: plan_time_unreadable.
    """
    typed = text.strip()
    if not typed:
        return ""
    match = _TIME.fullmatch(typed)
    if match is None or int(match.group(1)) > _LAST_HOUR:
        raise ProblemError(Problem("plan_time_unreadable", {"text": typed}))
    return f"{int(match.group(1)):02}:{match.group(2) or '00'}"


def read_number(text: str) -> int | None:
    """Return a whole number; None for an empty text. ProblemError: plan_number_unreadable."""
    typed = text.replace(" ", "").replace("\u00a0", "")
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit()):
        raise ProblemError(Problem("plan_number_unreadable", {"text": text.strip()}))
    return int(typed)


_PAGES = re.compile(r"(\d{1,5})?(?:([-–—])(\d{1,5})?)?")


def pages_in(text: str, count: int) -> list[int] | None:
    """Return the pages meant, counted from 0, each once, in order; None for what means none.

    «5-» goes on to the end, «-3» begins at the first; pages beyond the last are left out.
    """
    found: set[int] = set()
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–—]\s*", "-", text).strip()):
        match = _PAGES.fullmatch(part)
        if match is None or not (match[1] or match[3]):
            return None
        first = int(match[1] or 1)
        last = int(match[3] or count) if match[2] else first
        if first < 1 or last < first:
            return None
        found.update(range(first - 1, min(last, count)))
    return sorted(found) or None


# «Ц» is W typed in the Russian layout, «В» what it looks like to some.
_ROWS = re.compile(r"^(?P<blank>[WwВвЦц]?)(?P<first>\d{1,5})(?:[-–—](?P<last>\d{1,5}))?$")
_LONGEST_RUN = 500


@dataclass(frozen=True, slots=True)
class PaperRows:
    """Hold numbers of listed people and of blank rows, each once, in the order typed."""

    numbers: tuple[int, ...]
    blanks: tuple[int, ...]


def read_paper_rows(text: str) -> tuple[PaperRows, list[Problem]]:
    """Return the rows meant by a text, and every part that means none.

    Three digits and more are a row as printed, its check digit last; one or two are the bare
    number, for those who leave the check digit out.
    """
    numbers: dict[int, None] = {}
    blanks: dict[int, None] = {}
    problems = []
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–—]\s*", "-", text).strip()):
        match = _ROWS.match(part)
        if not part:
            continue
        if match is None:
            problems.append(Problem("paper_row_unclear", {"text": part}))
            continue
        is_blank = bool(match["blank"])
        first = _row_number(match["first"], is_blank=is_blank)
        last = _row_number(match["last"] or match["first"], is_blank=is_blank)
        if first is None or last is None:
            problems.append(Problem("paper_row_misread", {"text": part}))
        elif last < first or last - first >= _LONGEST_RUN:
            problems.append(Problem("paper_row_unclear", {"text": part}))
        else:
            (blanks if is_blank else numbers).update(dict.fromkeys(range(first, last + 1)))
    return PaperRows(tuple(numbers), tuple(blanks)), problems


def _row_number(digits: str, *, is_blank: bool) -> int | None:
    return int(digits) if is_blank or len(digits) < SHORTEST_CODE else number_from(digits)
