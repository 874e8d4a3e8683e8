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
    """Set a target; that of the same indicator, scope and day is changed. Return its uid.

    ProblemError: target_no_indicator, target_of_nothing, target_outside.
    """
    wanted = Target("", indicator_code, value, scope_code, district_soate8, series_uid, due_date)
    found = list(problems(wanted))
    if found:
        raise ProblemError(*found)
    same = next((row for row in target_rows.targets(db) if _place(row) == _place(wanted)), None)
    if same is not None and same.value == value:
        return same.uid
    with db.change("target.put", subject=indicator_code):
        if same is None:
            return db.insert("target", _values(wanted))
        db.update("target", same.uid, {"value": value})
    return same.uid


def remove(db: Database, *, target_uid: str) -> None:
    """Take a target away; ProblemError target_gone."""
    row = next((each for each in target_rows.targets(db) if each.uid == target_uid), None)
    if row is None:
        raise ProblemError(Problem("target_gone"))
    with db.change("target.remove", subject=row.indicator_code):
        db.void("target", target_uid, "removed")


def _place(target: Target) -> tuple[str, str, str, str, date | None]:
    where = (target.scope_code, target.district_soate8, target.series_uid)
    return (target.indicator_code, *where, target.due_date)


def _values(target: Target) -> dict[str, Value]:
    names = [each.name for each in fields(target) if each.name not in _OWN]
    values: dict[str, Value] = {name: getattr(target, name) for name in names}
    return {**values, "due_date": target.due_date.isoformat() if target.due_date else None}
