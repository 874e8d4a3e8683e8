"""Row numbers typed from a signed sheet: «1-4, 7, W2»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seminar_desk.domain.problems import Problem

_PART = re.compile(r"^(?P<blank>[WwВвЦцWwŵ]?)(?P<first>\d{1,4})(?:[-–—](?P<last>\d{1,4}))?$")
_LONGEST_RUN = 500


@dataclass(frozen=True, slots=True)
class PaperRows:
    """Hold printed row numbers and the numbers of blank rows, each once, in order."""

    numbers: tuple[int, ...]
    blanks: tuple[int, ...]


def read(text: str) -> tuple[PaperRows, list[Problem]]:
    """Return the rows meant by a text, and every part that means none.

    A blank row is W with its number; «Ц» is W in the Russian layout, «В» its look in print.
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
        first = int(match["first"])
        last = int(match["last"] or first)
        if last < first or last - first >= _LONGEST_RUN:
            problems.append(Problem("paper_row_unclear", {"text": part}))
            continue
        (blanks if match["blank"] else numbers).update(dict.fromkeys(range(first, last + 1)))
    return PaperRows(tuple(numbers), tuple(blanks)), problems
