"""Write the steps of a plan: from the template, after its date, by hand."""

import dataclasses
from collections.abc import Sequence
from datetime import date

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans import assembly_step, plan_records
from seminar_desk.domain.plans.assembly import Assembly, AssemblyStep, Plan
from seminar_desk.domain.plans.assembly_checks import offset_days
from seminar_desk.domain.working_days import Holidays
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.plans import assembly_rows

_NOT_INSERTED = frozenset({"uid", "assembly_uid", "row_version"})


def set_day(db: Database, assembly_uid: str, uid: str, day: date | int | None) -> bool:
    """Fix a step's day, or say how many days from the assembly it is, or give it back to the plan.

    A day stays when the assembly moves; a number of days follows it. ProblemError: plan_gone,
    plan_row_gone, the day's own problems.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    step = plan_records.row_of(plan, "assembly_step", uid)
    assert isinstance(step, AssemblyStep)
    session = session_rows.session(db, plan.assembly.session_uid)
    moved = _day_values(plan.assembly, step, day, session.date, _off(db))
    values = plan_records.checked(moved)
    changed = plan_records.differing(step, values)
    if changed:
        with db.change("assembly_step.edit", subject=plan.assembly.place):
            db.update("assembly_step", uid, changed)
    return bool(changed)


def fill(db: Database, *, assembly_uid: str) -> int:
    """Put back the template's steps that the plan lacks; return how many."""
    plan = assembly_rows.wanted(db, assembly_uid)
    session = session_rows.session(db, plan.assembly.session_uid)
    language = session.document_language.split("+")[0]
    kinds = {step.kind for step in plan.steps}
    wanted = assembly_step.from_template(plan.assembly, session.date, language, _off(db))
    lacking = [step for step in wanted if step.kind not in kinds]
    if lacking:
        with db.change("assembly_step.fill", subject=plan.assembly.place):
            _insert(db, assembly_uid, lacking)
            _put_in_order(db, assembly_rows.wanted(db, assembly_uid))
    return len(lacking)


def write_template(db: Database, assembly: Assembly) -> None:
    """Write the steps of a plan that has none, inside the change that began it."""
    session = session_rows.session(db, assembly.session_uid)
    language = session.document_language.split("+")[0]
    made = assembly_step.from_template(assembly, session.date, language, _off(db))
    _insert(db, assembly.uid, made)


def write_copies(db: Database, plan: Plan, assembly_uid: str) -> None:
    """Give the copy of a plan its steps and persons, without days, inside the copying change."""
    session = session_rows.session(db, plan.assembly.session_uid)
    fresh = Assembly(assembly_uid, session.uid)
    language = session.document_language.split("+")[0]
    bare = [
        dataclasses.replace(
            step, due_date=None, status_code="todo", done_date=None, edited_by_hand="NO"
        )
        for step in plan.steps
    ]
    change = assembly_step.changes(plan.assembly, fresh, bare, session.date, language, off=_off(db))
    moved = {step.uid: step for step in change.changed}
    gone = {step.uid for step in change.removed}
    kept = [moved.get(step.uid, step) for step in bare if step.uid not in gone]
    _insert(db, assembly_uid, [*kept, *change.added])


def follow(db: Database, before: Plan) -> None:
    """Let the steps follow a date or template changed a moment ago, inside the same change."""
    plan = assembly_rows.wanted(db, before.assembly.uid)
    session = session_rows.session(db, plan.assembly.session_uid)
    _follow(db, before.assembly, plan, session, session.date)


def follow_session(db: Database, *, session_uid: str, session_was: date) -> None:
    """Let every plan follow its seminar, moved a moment ago, inside the same change."""
    session = session_rows.session(db, session_uid)
    for assembly in assembly_rows.of_session(db, session_uid):
        plan = assembly_rows.wanted(db, assembly.uid)
        _follow(db, plan.assembly, plan, session, session_was)


def _follow(
    db: Database, before: Assembly, plan: Plan, session: Session, session_was: date
) -> None:
    after, language = plan.assembly, session.document_language.split("+")[0]
    change = assembly_step.changes(
        before,
        after,
        plan.steps,
        session.date,
        language,
        session_was=session_was,
        off=_off(db),
    )
    for step in change.changed:
        day = step.due_date.isoformat() if step.due_date else None
        values: dict[str, plan_records.Stored] = {"offset_days": step.offset_days, "due_date": day}
        db.update("assembly_step", step.uid, values)
    for step in change.removed:
        db.void("assembly_step", step.uid, plan_records.REMOVED)
    _insert(db, after.uid, change.added)
    old = assembly_step.template_for(before, session_was)
    if change.added or old != assembly_step.template_for(after, session.date):
        _put_in_order(db, assembly_rows.wanted(db, after.uid))


def _day_values(
    assembly: Assembly,
    step: AssemblyStep,
    day: date | int | None,
    session_day: date,
    off: Holidays,
) -> dict[str, plan_records.Value]:
    if isinstance(day, date):
        stage = "before" if assembly.date_from is None or day <= assembly.date_from else "after"
        offset = offset_days(assembly, stage, day)
        kept = step.offset_days if offset is None else offset
        return {"due_date": day, "offset_days": kept, "edited_by_hand": "YES"}
    offset = day
    if offset is None:
        lines = assembly_step.template_for(assembly, session_day).steps
        offset = next(
            (line.offset_days for line in lines if line.kind == step.kind), step.offset_days
        )
    due = None if offset is None else assembly_step.due_date(assembly, session_day, offset, off)
    return {"due_date": due, "offset_days": offset, "edited_by_hand": "NO"}


def _off(db: Database) -> Holidays:
    return setting_rows.days_off(db)


def _insert(db: Database, assembly_uid: str, steps: Sequence[AssemblyStep]) -> None:
    for step in steps:
        values = plan_records.copied(step, _NOT_INSERTED)
        db.insert("assembly_step", {**values, "assembly_uid": assembly_uid})


def _put_in_order(db: Database, plan: Plan) -> None:
    for position, step in enumerate(assembly_step.in_order(plan.steps), start=1):
        if step.position != position:
            db.update("assembly_step", step.uid, {"position": position})
