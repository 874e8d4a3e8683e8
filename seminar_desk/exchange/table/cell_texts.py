"""Clean the texts of cells from what nobody sees, and give back letters read wrongly."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from html import unescape

from seminar_desk.domain import letters
from seminar_desk.domain.lists.roster import CellProblem
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table import table_mending
from seminar_desk.exchange.table.table_days import number_behind
from seminar_desk.exchange.table.table_limits import column_letter
from seminar_desk.exchange.table.table_sheet import Cell, Row, text_of

_UNSEEN, _BLANKS = f"[{letters.UNSEEN}]", f"[{letters.BLANKS}]"
_IN_TWO_SIGNS = "[\u0300-\u036f]"
_LINE_ENDS = "\r\n?|[\x0b\x0c\u0085\u2028\u2029]"
# What told a spreadsheet «this is text» and came along as a sign of its own.
_APOSTROPHE = r"^['`’](?=[+\d(=])"
# Numbers that a program wrote with a point: «555100201.0».
_WITH_POINT = r"\d{4,}\.0"
_TRUTH, _TRUE = r"(?i:TRUE|FALSE|ИСТИНА|ЛОЖЬ)", ("TRUE", "ИСТИНА")
_AS_NUMBERS = (
    r"&(?:#\d{2,5}|#x[0-9a-fA-F]{2,4}|quot|amp|nbsp|laquo|raquo|[nm]dash);"
    r"|\\u0[0-9a-fA-F]{3}|(?:[%=][Dd][0-3][%=][89ABab][0-9A-Fa-f]){2}"
)
_ODD = re.compile(
    f"{_UNSEEN}|{_BLANKS}|{_IN_TWO_SIGNS}|{_LINE_ENDS}|{_APOSTROPHE}|{_AS_NUMBERS}|^{_WITH_POINT}$|^{_TRUTH}$"
)
_LONGEST_SHOWN = 40
_MOSTLY = 0.3


def tidied(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows whose texts hold only what is seen; «и» with a breve beside it becomes «й».

    What is true becomes a tick and what is false nothing, as in a box that is ticked or not.
    """
    # Most cells of a long list say the same, or are numbers.
    texts = {cell for row in rows for cell in row if isinstance(cell, str)}
    odd = {text for text in texts if not text.isdecimal() and _ODD.search(text)}
    return tuple(
        tuple(map(_tidy, row))
        if any(cell in odd or isinstance(cell, bool) for cell in row)
        else row
        for row in rows
    )


def _tidy(cell: Cell) -> Cell:
    if isinstance(cell, bool):
        return "✓" if cell else ""
    if not isinstance(cell, str):
        return cell
    text = re.sub(_LINE_ENDS, "\n", letters.seen(spelt_out(cell)))
    if re.search(_IN_TWO_SIGNS, text):
        text = unicodedata.normalize("NFC", text)
    text = re.sub(_APOSTROPHE, "", text)
    if re.fullmatch(_TRUTH, text):
        return "✓" if text.upper() in _TRUE else ""
    return text.removesuffix(".0") if re.fullmatch(_WITH_POINT, text) else text


def spelt_out(text: str) -> str:
    """Return a text with the letters that some program wrote as numbers: «&#1040;», «%D0%90»."""
    if not any(sign in text for sign in "&\\%=") or not re.search(_AS_NUMBERS, text):
        return text
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), unescape(text))
    for mark in "%=":
        text = re.sub(rf"(?:{mark}[0-9A-Fa-f]{{2}}){{2,}}", _letters_of_bytes, text)
    return text


def _letters_of_bytes(found: re.Match[str]) -> str:
    try:
        return bytes.fromhex(re.sub("[%=]", "", found[0])).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def without_false_days(
    rows: Sequence[Row],
) -> tuple[tuple[Row, ...], tuple[CellProblem, ...]]:
    """Return rows where a day of 1905 is the year that some program showed as one, and say so."""
    kept: list[Row] = []
    doubts: list[CellProblem] = []
    for at, row in enumerate(rows):
        cells = list(row)
        for place, cell in enumerate(row):
            number = number_behind(cell) if isinstance(cell, str) and "1905" in cell else None
            if number is not None:
                cells[place] = number
                values: dict[str, str | int] = {"text": text_of(cell), "number": number}
                problem = Problem("table_number_as_day", values)
                doubts.append(CellProblem(at + 1, column_letter(place), problem))
        kept.append(tuple(cells))
    return tuple(kept), tuple(doubts)


def readable(
    rows: Sequence[Row], file: str
) -> tuple[tuple[Row, ...], tuple[Problem, ...], tuple[CellProblem, ...]]:
    """Return rows with their letters given back, what was mended, and the cells still unreadable.

    ProblemError table_letters_unknown, table_letters_lost: most of the texts cannot be read.
    """
    texts = [cell for row in rows for cell in row if isinstance(cell, str) and cell]
    found, mendings = table_mending.mended(texts)
    if found:
        rows = tuple(tuple(_given_back(cell, found) for cell in row) for row in rows)
        texts = [found.get(text, text) for text in texts]
    notes = tuple(
        Problem(
            "table_letters_mended",
            {
                "read_as": told.read_as,
                "written": told.written,
                "count": told.count,
                "before": _cut(told.before),
                "after": _cut(told.after),
            },
        )
        for told in mendings
    )
    unreadable = frozenset(table_mending.unreadable(set(texts)))
    if unreadable:
        _refuse_lost(texts, unreadable, file)
    return tuple(rows), notes, _doubts(rows, unreadable)


def _doubts(rows: Sequence[Row], unreadable: frozenset[str]) -> tuple[CellProblem, ...]:
    if not unreadable:
        return ()
    return tuple(
        CellProblem(
            at + 1, column_letter(place), Problem("table_letters_odd", {"text": _cut(cell)})
        )
        for at, row in enumerate(rows)
        for place, cell in enumerate(row)
        if isinstance(cell, str) and cell in unreadable
    )


def _cut(text: str) -> str:
    return text[:_LONGEST_SHOWN].strip()


def _given_back(cell: Cell, found: Mapping[str, str]) -> Cell:
    return found.get(cell, cell) if isinstance(cell, str) else cell


def _refuse_lost(texts: Sequence[str], unreadable: frozenset[str], file: str) -> None:
    worded = [text for text in texts if any(not sign.isdigit() for sign in text)]
    bad = [text for text in worded if text in unreadable]
    if len(bad) < _MOSTLY * len(worded):
        return
    lost = [text for text in bad if table_mending.is_lost(text)]
    code = "table_letters_lost" if len(lost) * 2 > len(bad) else "table_letters_unknown"
    raise ProblemError(Problem(code, {"file": file, "text": _cut(bad[0])}))
