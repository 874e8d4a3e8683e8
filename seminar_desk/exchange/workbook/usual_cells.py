"""Type cells as every program writes them, a column at once: nothing of them is to be told.

An odd cell, whose fault or place has to be named, is left to `book_values`.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from seminar_desk.domain.stored_columns import is_too_long
from seminar_desk.exchange.workbook import cells, contract, workbook_reading

_LONGEST_KEPT, _MOST_KEPT = 60, 200_000
# A store keeps them as eight bytes; a workbook is exact to fifteen digits.
_MOST = 10**15
_NUMBERS = frozenset((int, float, str))


class OddCellError(Exception):
    """A cell is to be looked at by itself."""


class _Known(dict[object, contract.Value]):
    """Remember what cells say: most say what others said."""

    def __init__(self, typed: Callable[[object], contract.Value]) -> None:
        super().__init__({"": None})
        self._typed = typed

    def __missing__(self, cell: object) -> contract.Value:
        value = self._typed(cell)
        is_short = not isinstance(cell, str) or len(cell) <= _LONGEST_KEPT
        if is_short and len(self) < _MOST_KEPT:
            self[cell] = value
        return value


class UsualCells:
    """Type the columns of a workbook."""

    def __init__(self) -> None:
        self._texts = _Known(_text)
        self._of_kinds = {
            "integer": _Known(_whole),
            "date": _Known(_day),
            "datetime": _Known(_moment),
        }

    def typed(self, kind: str, column: Sequence[object]) -> Sequence[contract.Value]:
        """Return the cells of a column of a kind; OddCellError where one is to be told."""
        known = self._of_kinds.get(kind, self._texts)
        if kind == "integer" and not _NUMBERS.issuperset(map(type, column)):
            raise OddCellError  # True is no number, and equals one
        return list(map(known.__getitem__, column))


def whole(cell: float) -> int | None:
    """Return a whole number that a store can keep, None where it is none."""
    return int(cell) if abs(cell) < _MOST and cell == int(cell) else None


def _text(cell: object) -> contract.Value:
    if isinstance(cell, str) and not is_too_long(cell):
        return cells.clean(cell)
    raise OddCellError


def _whole(cell: object) -> contract.Value:
    found = whole(cell) if isinstance(cell, int | float) else None
    if found is None:
        raise OddCellError
    return found


def _day(cell: object) -> contract.Value:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    raise OddCellError


def _moment(cell: object) -> contract.Value:
    if isinstance(cell, date):
        return workbook_reading.moment(cell)
    raise OddCellError
