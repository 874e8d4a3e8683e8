"""Row numbers typed from a signed sheet: «013, 045–087, W2», check digit included."""

import re
from dataclasses import dataclass

from seminar_desk.domain.people.participant import SHORTEST_CODE, number_from
from seminar_desk.domain.problems import Problem

# «Ц» is W typed in the Russian layout, «В» what it looks like to some.
_PART = re.compile(r"^(?P<blank>[WwВвЦц]?)(?P<first>\d{1,5})(?:[-–—](?P<last>\d{1,5}))?$")
_LONGEST_RUN = 500


@dataclass(frozen=True, slots=True)
class PaperRows:
    """Hold numbers of listed people and of blank rows, each once, in the order typed."""

    numbers: tuple[int, ...]
    blanks: tuple[int, ...]


def read(text: str) -> tuple[PaperRows, list[Problem]]:
    """Return the rows meant by a text, and every part that means none.

    Three digits and more are a row as printed, its check digit last; one or two are the bare
    number, for those who leave the check digit out.
    """
    numbers: dict[int, None] = {}
    blanks: dict[int, None] = {}
    problems = []
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–—]\s*", "-", text).strip()):
        match = _PART.match(part)
        if not part:
            continue
        if match is None:
            problems.append(Problem("paper_row_unclear", {"text": part}))
            continue
        is_blank = bool(match["blank"])
        first = _number(match["first"], is_blank=is_blank)
        last = _number(match["last"] or match["first"], is_blank=is_blank)
        if first is None or last is None:
            problems.append(Problem("paper_row_misread", {"text": part}))
        elif last < first or last - first >= _LONGEST_RUN:
            problems.append(Problem("paper_row_unclear", {"text": part}))
        else:
            (blanks if is_blank else numbers).update(dict.fromkeys(range(first, last + 1)))
    return PaperRows(tuple(numbers), tuple(blanks)), problems


def _number(digits: str, *, is_blank: bool) -> int | None:
    return int(digits) if is_blank or len(digits) < SHORTEST_CODE else number_from(digits)
