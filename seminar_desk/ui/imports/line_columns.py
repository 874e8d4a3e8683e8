"""Where the columns of a preview stand at a width of its list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

_LEAST_TITLE = 190
TICK_WIDTH = 44
_ROW_WIDTH, _ROLE_WIDTH, _STATE_WIDTH = 46, 148, 216


@dataclass(frozen=True, slots=True)
class LineColumns:
    """Hold left edges and widths for one width of the list, in pixels.

    Where a name would have no room, role and facts have no columns: they stand below it.
    """

    row: tuple[int, int]
    title: tuple[int, int]
    role: tuple[int, int]
    facts: tuple[tuple[int, int], ...]
    state: tuple[int, int]
    is_narrow: bool = False


def columns_at(
    width: int, px: Callable[[int], int], fact_widths: Sequence[int], *, has_roles: bool
) -> LineColumns:
    """Return the columns of a list so wide; `fact_widths` are design pixels, which `px` turns."""
    at = px(TICK_WIDTH) + px(_ROW_WIDTH)
    state = width - px(_STATE_WIDTH)
    facts_at = state - sum(map(px, fact_widths))
    role = px(_ROLE_WIDTH) if has_roles else 0
    facts, left = [], facts_at
    for fact in fact_widths:
        facts.append((left, px(fact) - px(10)))
        left += px(fact)
    if facts_at - role - at < px(_LEAST_TITLE):
        return LineColumns(
            row=(px(TICK_WIDTH), px(_ROW_WIDTH)),
            title=(at, state - at - px(10)),
            role=(0, 0),
            facts=(),
            state=(state, px(_STATE_WIDTH) - px(14)),
            is_narrow=True,
        )
    return LineColumns(
        row=(px(TICK_WIDTH), px(_ROW_WIDTH)),
        title=(at, facts_at - role - at - px(10)),
        role=(facts_at - role, role),
        facts=tuple(facts),
        state=(state, px(_STATE_WIDTH) - px(14)),
    )
