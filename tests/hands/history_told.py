"""What an action left in the history, and what it was refused with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import journal
from seminar_desk.store.database import Database

Told = list[tuple[str, str, str]]


def told(db: Database, act: Callable[[], object]) -> Told:
    """Return name, subject and undo of each step that an act makes, the first one first."""
    before = journal.history(db, limit=1)[0].id
    act()
    steps = [step for step in journal.history(db, limit=1000) if step.id > before]
    return [(step.action, step.subject, step.undo) for step in reversed(steps)]


def refused(act: Callable[[], object]) -> tuple[str, str]:
    """Return the code and the field of the one problem that an act is refused with."""
    with pytest.raises(ProblemError) as caught:
        act()
    (problem,) = caught.value.problems
    return problem.code, problem.field
