"""Set what figures shall come to."""

from dataclasses import fields
from datetime import date

from seminar_desk.domain.figures.target import WHOLE, Target, problems
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database, Value
from seminar_desk.store.figures import target_rows

_OWN = frozenset({"uid", "row_version"})


def put(
    db: Database,
    *,
    indicator_code: str,
    value: int,
    scope_code: str = WHOLE,
    district_soate8: str = "",
    series_uid: str = "",
    due_date: date | None = None,
) -> str:
    """Set a target and return its uid; one that there is already is left to `change`.

    ProblemError: target_no_indicator, target_of_nothing, target_outside, target_twice.
    """
    wanted = Target("", indicator_code, value, scope_code, district_soate8, series_uid, due_date)
    _require_one(db, wanted)
    with db.change("target.put", subject=indicator_code):
        return db.insert("target", _values(wanted))


def change(db: Database, *, wanted: Target) -> None:
    """Say of the target of that uid what it is of, how much and by when.

    ProblemError: as `put`, and target_gone.
    """
    _require_one(db, wanted)
    row = _row(db, wanted.uid)
    values = _values(wanted)
    if values != _values(row):
        with db.change("target.put", subject=wanted.indicator_code):
            db.update("target", row.uid, values)


def remove(db: Database, *, target_uid: str) -> None:
    """Take a target away; ProblemError target_gone."""
    row = _row(db, target_uid)
    with db.change("target.remove", subject=row.indicator_code):
        db.void("target", target_uid, "removed")


def _row(db: Database, uid: str) -> Target:
    row = next((each for each in target_rows.targets(db) if each.uid == uid), None)
    if row is None:
        raise ProblemError(Problem("target_gone"))
    return row


def _require_one(db: Database, wanted: Target) -> None:
    """Refuse what is no target, and a second one of the same indicator, scope and day."""
    found = list(problems(wanted))
    if found:
        raise ProblemError(*found)
    others = (row for row in target_rows.targets(db) if row.uid != wanted.uid)
    if any(_place(row) == _place(wanted) for row in others):
        raise ProblemError(Problem("target_twice", field="indicator_code"))


def _place(target: Target) -> tuple[str, str, str, str, date | None]:
    where = (target.scope_code, target.district_soate8, target.series_uid)
    return (target.indicator_code, *where, target.due_date)


def _values(target: Target) -> dict[str, Value]:
    names = [each.name for each in fields(target) if each.name not in _OWN]
    values: dict[str, Value] = {name: getattr(target, name) for name in names}
    return {**values, "due_date": target.due_date.isoformat() if target.due_date else None}
