"""How heavy a gap of a plan is, and where it leads."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.problems import Problem

ERROR, MISSING, WARNING, HINT = "error", "missing", "warning", "hint"
Gaps: TypeAlias = Iterator[tuple[str, Problem]]
Check: TypeAlias = Callable[[Plan, Session, date], Gaps]


def cell(table: str, uid: str, column: str) -> str:
    """Return the name of one cell of one row, for a finding to lead to."""
    return f"{table}:{uid}:{column}"
