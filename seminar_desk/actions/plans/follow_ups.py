"""Plan the calls after an assembly, and write what was said."""

from datetime import date

from seminar_desk.domain.books import dots
from seminar_desk.domain.plans import follow_up, plan_records
from seminar_desk.domain.plans.assembly import Assembly, FollowUp, Plan
from seminar_desk.store import journal, setting_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.plans import assembly_rows, follow_up_rows


def follow(db: Database, before: Plan) -> None:
    """Let the calls follow an assembly changed a moment ago, inside the same change.

    They are planned as soon as a day is known, and once: what was taken out stays out.
    """
    plan = assembly_rows.wanted(db, before.assembly.uid)
    if _days_of(plan.assembly) == _days_of(before.assembly):
        return
    off = setting_rows.days_off(db)
    for row in follow_up.moved(plan.assembly, plan.follow_ups, off):
        db.update("follow_up", row.uid, {"due_date": plan_records.stored(row.due_date)})
    _plan(db, plan.assembly)


def plan_all(db: Database) -> int:
    """Plan the calls of every dated assembly that never had any; return of how many."""
    lacking = follow_up_rows.lacking(db)
    if lacking:
        with db.change("follow_up.plan", subject=str(len(lacking))):
            for uid in lacking:
                _plan(db, assembly_rows.wanted(db, uid).assembly)
    return len(lacking)


def number_all(db: Database) -> None:
    """Give the calls that a workbook brought this store's own numbers, inside its change."""
    for number, uid in enumerate(follow_up_rows.without_number(db), follow_up_rows.next_number(db)):
        db.replace("follow_up", uid, {"number": number})


def set_day(db: Database, *, assembly_uid: str, uid: str, day: date | None) -> None:
    """Fix the day of a call; None gives it back to the assembly's date.

    ProblemError: plan_gone, plan_row_gone, the day's own problems.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    row = plan_records.row_of(plan, "follow_up", uid)
    assert isinstance(row, FollowUp)
    values: dict[str, plan_records.Value] = {"due_date": day, "edited_by_hand": "YES"}
    if day is None:
        due = None
        if row.offset_days is not None:
            due = follow_up.due_date(plan.assembly, row.offset_days, setting_rows.days_off(db))
        values = {"due_date": due, "edited_by_hand": "NO"}
    changed = plan_records.differing(row, plan_records.checked(values))
    if changed:
        with db.change("follow_up.edit", subject=plan.assembly.place):
            db.update("follow_up", uid, changed)


def tell(
    db: Database,
    *,
    uid: str,
    assembly_uid: str,
    done_date: date,
    done_by: str = "",
    **said: plan_records.Value,
) -> None:
    """Write what a call came to, in one step; ProblemError: plan_gone, each field's own problem."""
    plan = assembly_rows.wanted(db, assembly_uid)
    row = plan_records.row_of(plan, "follow_up", uid)
    fields = {**said, "done_date": done_date, "done_by": done_by}
    values = plan_records.checked(plan_records.known(FollowUp, fields))
    changed = plan_records.differing(row, values)
    if changed:
        with db.change("follow_up.tell", subject=plan.assembly.place):
            db.update("follow_up", uid, changed)


def _days_of(assembly: Assembly) -> tuple[date | None, ...]:
    return assembly.held_date, assembly.date_from, assembly.date_to


def _plan(db: Database, assembly: Assembly) -> None:
    """Write the template's calls that were never there; one that an Undo took comes back."""
    made = follow_up.planned(assembly, setting_rows.days_off(db))
    known = follow_up_rows.ever_planned(db, [row.uid for row in made]) if made else {}
    number = follow_up_rows.next_number(db)
    for row in made:
        values: dict[str, Value] = plan_records.copied(row, frozenset({"row_version", "number"}))
        if row.uid not in known:
            writer = dots.common_writer(values)
            db.insert("follow_up", {**values, "number": number}, writer=writer)
            number += 1
        elif known[row.uid] == journal.UNDONE:
            back = {"record_state": dots.ACTIVE, "void_reason": ""}
            db.update("follow_up", row.uid, {**values, **back})
