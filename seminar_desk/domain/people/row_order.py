"""The order of a list of people by what one column says; names are the order otherwise."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from seminar_desk.domain.people.names import sort_key
from seminar_desk.domain.people.participant import ROLES, Participant

NAME = "name"


@dataclass(frozen=True, slots=True)
class RowOrder:
    """Say which column the rows follow, and whether from its end."""

    column: str = NAME
    is_reversed: bool = False

    def turned(self, column: str) -> "RowOrder":
        """Return the order after a column's heading was chosen: again means from the other end."""
        return RowOrder(column, column == self.column and not self.is_reversed)

    def of(self, rows: Sequence[Participant]) -> list[Participant]:
        """Return the rows in this order, those alike as they were, without the fact last."""
        if self.column == NAME:
            named = [row for row in rows if row.full_name]
            unnamed = [row for row in rows if not row.full_name]
            return [*(reversed(named) if self.is_reversed else named), *unnamed]
        key = _KEYS[self.column]
        told = [row for row in rows if key(row) is not None]
        untold = [row for row in rows if key(row) is None]
        return [*sorted(told, key=key, reverse=self.is_reversed), *untold]


def _role(row: Participant) -> int | None:
    return ROLES.index(row.role_code) if row.role_is_known else None


def _place(row: Participant) -> tuple[Any, Any] | None:
    return (sort_key(row.aimak), sort_key(row.village)) if row.aimak or row.village else None


def _mark(row: Participant) -> tuple[Any, int] | None:
    moment = row.checked_in_at_utc
    return (moment, row.checked_in_step) if moment else None


_KEYS: dict[str, Callable[[Participant], Any]] = {
    "number": lambda row: row.number,
    "role": _role,
    "place": _place,
    "mark": _mark,
}
