"""Decide later what two desks said otherwise."""

from collections.abc import Mapping, Sequence

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.domain.books.dots import MARK, groups_of
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import journal
from seminar_desk.store.books import open_rows
from seminar_desk.store.database import Database, Value


def decide(db: Database, *, rows: Sequence[BookRow], how: str, subject: str = "") -> None:
    """Let the shown values stand (ours) or take those beside them (theirs), as one change.

    `rows` are of gather/books/open_conflicts.py, each with the one group that is asked about.
    ProblemError conflict_gone when one of them is another by now.
    """
    for row in rows:
        _require_open(db, row)
    answered: set[tuple[str, str, str]] = set()
    with db.change(journal.DECIDED, subject=subject):
        for row in rows:
            (group,) = row.groups
            place = (row.table, row.uid, group)
            if place in answered:
                continue
            answered.add(place)
            if how == book_plan.OURS:
                db.say_again(row.table, row.uid, (group,))
            else:
                db.update(row.table, row.uid, _theirs(row, group))


def _require_open(db: Database, row: BookRow) -> None:
    if db.row(row.table, row.uid) != row.ours or not set(row.groups) <= set(
        open_rows.of_row(db, row.table, row.uid)
    ):
        raise ProblemError(Problem("conflict_gone"))


def _theirs(row: BookRow, group: str) -> Mapping[str, Value]:
    said = {name: row.theirs[name] for name in groups_of(row.table)[group]}
    # A mark of another desk has no place in the order of this one's marks.
    return said | {"checked_in_step": 0} if group == MARK else said
