"""What the XML of a data sheet tells beside its values: stray cells, formulas, what is hidden."""

import re
from dataclasses import dataclass
from functools import cache

from seminar_desk.domain.problems import Problem, ProblemError

MOST_COLUMNS = 200  # GR; what is looked for begins at HA
_MOST_FORMULAS = 1_000
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?\bhidden="(?:1|true)"[^>]*>')
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?\bref="([^"]*)"')
_PLACE = re.compile(rb'\br="([A-Za-z]{0,3})(\d{1,7})"')
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_VALUE = re.compile(rb"<(?:\w+:)?v>[^<]")
_PREFIXED = re.compile(rb":(?:c|row|f)[\s/>]")
_TAG = re.compile(rb"<(?:\w+:)?(?:c|row)\s([^>]*)>")
_ANY_PLACE = re.compile(rb"(?:^|\s)r\s*=\s*[\"']\s*([A-Za-z]*)(\d+)")


@dataclass(frozen=True, slots=True)
class SheetMarksFound:
    """Hold rows that nobody sees (the first and how many) and cells without their value."""

    first_hidden: int = 0
    hidden: int = 0
    formulas: int = 0
    unsolved: frozenset[tuple[int, int]] = frozenset()


def looked_at(part: bytes, sheet: str, rows: int) -> SheetMarksFound:
    """Measure a sheet before it is parsed, and return what it tells beside its values.

    ProblemError book_stray_cell for one beyond `rows` rows or what any sheet of ours is wide: the
    parser would fill everything before it with blanks. book_merged where cells are joined.
    """
    is_plain = not _PREFIXED.search(part)
    if not (is_plain and _is_near(part, rows)):
        _refuse_stray(part, sheet, rows)
    if b"mergeCell" in part and (merged := _MERGED.search(part)):
        cell = merged[1].decode("ascii", "replace")
        raise ProblemError(Problem("book_merged", {"sheet": sheet, "cell": cell}))
    hidden = _HIDDEN_ROW.findall(part) if b'hidden="' in part else []
    has_formulas = not is_plain or b"<f" in part
    formulas, unsolved = _formulas(part) if has_formulas else (0, frozenset())
    return SheetMarksFound(_row_of(hidden[0]) if hidden else 0, len(hidden), formulas, unsolved)


def _is_near(part: bytes, rows: int) -> bool:
    """Say whether every place stands first in its tag and none is far, give or take a tenth."""
    return not any(odd.search(part) for odd in _odd(rows))


@cache
def _odd(rows: int) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Return what finds a cell, and what a row, that may stand beyond so many rows.

    Such a search is quick because each begins with letters; to read the number of each cell takes
    as long as parsing the sheet.
    """
    first, others = str(rows)[0], len(str(rows)) - 1
    row = f"(?:[1-{first}]\\d{{{others}}}|[1-9]\\d{{0,{others - 1}}})" if others else f"[1-{first}]"
    column = "[A-Ga-g]?[A-Za-z]"  # before HA
    return (
        re.compile(f'<c(?! r="{column}{row}"|[^\\s])'.encode()),
        re.compile(f'<row(?! r="{row}"|[^\\s])'.encode()),
    )


def _refuse_stray(part: bytes, sheet: str, rows: int) -> None:
    """Read every place, wherever it stands in a tag, and name the first that is too far away."""
    for tag in _TAG.finditer(part):
        place = _ANY_PLACE.search(tag[1])
        if place and (int(place[2]) > rows or _column(place[1]) >= MOST_COLUMNS):
            cell = (place[1] + place[2]).decode("ascii", "replace")
            facts: dict[str, str | int] = {
                "sheet": sheet,
                "cell": cell,
                "rows": rows,
                "columns": MOST_COLUMNS,
            }
            raise ProblemError(Problem("book_stray_cell", facts))


def _formulas(part: bytes) -> tuple[int, frozenset[tuple[int, int]]]:
    """Return how many formulas there are, and the places (row, column from 0) of those unsolved."""
    unsolved: set[tuple[int, int]] = set()
    count = 0
    for count, match in enumerate(_FORMULA.finditer(part), start=1):
        if count > _MOST_FORMULAS:
            break
        start = max(part.rfind(mark, 0, match.start()) for mark in (b"<c ", b":c "))
        ends = (part.find(mark, match.end()) for mark in (b"</c>", b":c>"))
        end = min((at for at in ends if at >= 0), default=len(part))
        place = _PLACE.search(part, max(start, 0), match.start())
        if place and not _VALUE.search(part, match.start(), end):
            unsolved.add((int(place[2]), _column(place[1])))
    return count, frozenset(unsolved)


def _column(letters: bytes) -> int:
    index = 0
    for letter in letters.upper():
        index = index * 26 + letter - 64
    return index - 1


def _row_of(tag: bytes) -> int:
    place = _PLACE.search(tag)
    return int(place[2]) if place else 0
