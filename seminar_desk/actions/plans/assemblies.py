"""Write the plans of village assemblies: every edit is saved at once and undone alone."""

from collections.abc import Sequence

from seminar_desk.actions.plans import assembly_steps, follow_ups
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people import names
from seminar_desk.domain.plans import assembly_step, plan_records
from seminar_desk.domain.plans.assembly import TABLES, Assembly, AssemblyStep, Plan
from seminar_desk.domain.plans.plan_records import Stored, Value, checked
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import to_text
from seminar_desk.store.plans import assembly_rows, follow_up_rows

_OFFERED_ROLES = ("lead", "chair", "secretary", "registration")
_COPIED_TABLES = ("agenda_item", "question", "info_action", "assembly_role")


def begin(
    db: Database, *, session_uid: str, aimak: str = "", aimak_soate14: str = "", village: str = ""
) -> str:
    """Begin a place's plan; offer first what the last assembly's decisions came to.

    ProblemError: plan_no_place, the texts' own problems.
    """
    values = plan_records.checked_place(aimak, aimak_soate14, village)
    language = session_rows.session(db, session_uid).document_language
    first = code_lists().label("agenda_offer", "previous_decisions", language.split("+")[0])
    with db.change("assembly.begin", subject=str(values["village"] or values["aimak"])):
        uid = db.insert("assembly", {"session_uid": session_uid, **values})
        item = {"title": first, "kind_code": "report", "topic_code": "ao_report"}
        db.insert("agenda_item", {"assembly_uid": uid, "position": 1, **item})
        for place_of_role, code in enumerate(_OFFERED_ROLES, start=1):
            role: dict[str, Stored] = {"assembly_uid": uid, "position": place_of_role}
            db.insert("assembly_role", {**role, "role_code": code})
        assembly_steps.write_template(db, Assembly(uid, session_uid))
    return uid


def edit(db: Database, assembly_uid: str, **fields: Value) -> bool:
    """Change fields of a plan in one step; return False when nothing differs.

    ProblemError: plan_gone, plan_no_place, every field's own problem at once.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    values = plan_records.dates_kept_true(
        plan.assembly, checked(plan_records.known(Assembly, fields))
    )
    if not any(values.get(name, getattr(plan.assembly, name)) for name in ("aimak", "village")):
        raise ProblemError(
            Problem("plan_no_place", field="aimak" if "aimak" in fields else "village")
        )
    changed = plan_records.differing(plan.assembly, values)
    if changed:
        known, outcome = plan.assembly.outcome_code, values.get("outcome_code")
        if outcome is not None and bool(outcome) != bool(known):
            changed["outcome_at_utc"] = to_text(db.clock()) if outcome else None
        with db.change("assembly.edit", subject=plan.assembly.place):
            db.update("assembly", assembly_uid, changed)
            assembly_steps.follow(db, plan)
            follow_ups.follow(db, plan)
    return bool(changed)


def add_row(
    db: Database, table: str, assembly_uid: str, *, after: str = "", **fields: Value
) -> str:
    """Add a row after another one, else at the end; return its uid.

    ProblemError: plan_gone, every field's own problem at once.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    values = checked(plan_records.known(TABLES[table][1], fields))
    uids = [row.uid for row in plan_records.rows_of(plan, table)]
    index = uids.index(after) + 1 if after in uids else len(uids)
    with db.change(f"{table}.add", subject=plan.assembly.place):
        own: dict[str, Stored] = {"assembly_uid": assembly_uid, "position": index + 1}
        if table == "follow_up":
            own["number"] = follow_up_rows.next_number(db)
        uid = db.insert(table, {**values, **own})
        _number(db, plan, table, [*uids[:index], uid, *uids[index:]])
    return uid


def edit_row(db: Database, table: str, assembly_uid: str, uid: str, **fields: Value) -> bool:
    """Change fields of a row in one step; return False when nothing differs.

    ProblemError: plan_gone, every field's own problem at once.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    row = plan_records.row_of(plan, table, uid)
    values = checked(plan_records.known(type(row), fields))
    changed = plan_records.differing(row, values)
    if isinstance(row, AssemblyStep) and "status_code" in changed and "done_date" not in fields:
        today = db.clock().astimezone().date()
        done = assembly_step.done_on(row, str(values["status_code"]), today)
        changed["done_date"] = plan_records.stored(done)
    if changed:
        with db.change(f"{table}.edit", subject=plan.assembly.place):
            db.update(table, uid, changed)
    return bool(changed)


def move_row(db: Database, table: str, assembly_uid: str, uid: str, *, to: int) -> bool:
    """Move a row to a place counted from 0; a place beyond the ends means the end."""
    plan = assembly_rows.wanted(db, assembly_uid)
    uids = [row.uid for row in plan_records.rows_of(plan, table)]
    moved = [other for other in uids if other != plan_records.row_of(plan, table, uid).uid]
    moved.insert(max(0, min(to, len(moved))), uid)
    if moved != uids:
        with db.change(f"{table}.move", subject=plan.assembly.place):
            _number(db, plan, table, moved)
    return moved != uids


def remove_row(db: Database, table: str, assembly_uid: str, uid: str) -> None:
    """Take a row out of the plan; it stays in the store, voided."""
    plan = assembly_rows.wanted(db, assembly_uid)
    plan_records.row_of(plan, table, uid)
    with db.change(f"{table}.remove", subject=plan.assembly.place):
        db.void(table, uid, plan_records.REMOVED)


def set_authors(db: Database, assembly_uid: str, authors: Sequence[tuple[str, str]]) -> bool:
    """Name the authors in order as (attendance uid or empty, name); blank and double ones drop out.

    ProblemError: plan_gone, a name's own problems.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    wanted = _authors_once(authors)
    kept = {(author.attendance_uid, author.name): author for author in plan.authors}
    if wanted == list(kept):
        return False
    with db.change("assembly.authors", subject=plan.assembly.place):
        for key in kept.keys() - set(wanted):
            db.void("assembly_author", kept[key].uid, plan_records.REMOVED)
        for position, key in enumerate(wanted, start=1):
            if key not in kept:
                _add_author(db, assembly_uid, position, *key)
            elif kept[key].position != position:
                db.update("assembly_author", kept[key].uid, {"position": position})
    return True


def remove(db: Database, *, assembly_uid: str, reason: str) -> None:
    """Take a plan out of the session with everything in it, in one step.

    ProblemError: plan_gone, reason_missing.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    reason = str(checked({"reason": reason})["reason"])
    with db.change("assembly.remove", subject=plan.assembly.place):
        db.void("assembly", assembly_uid, reason)
        for author in plan.authors:
            db.void("assembly_author", author.uid, reason)
        for table in TABLES:
            for row in plan_records.rows_of(plan, table):
                db.void(table, row.uid, reason)


def copy(
    db: Database, *, assembly_uid: str, aimak: str = "", aimak_soate14: str = "", village: str = ""
) -> str:
    """Begin the next village's plan from this one; days, hall, authors and note are its own.

    ProblemError: plan_gone, plan_no_place, the texts' own problems.
    """
    plan = assembly_rows.wanted(db, assembly_uid)
    values = plan_records.checked_place(aimak, aimak_soate14, village)
    with db.change("assembly.copy", subject=str(values["village"] or values["aimak"])):
        uid = db.insert(
            "assembly",
            {**plan_records.copied(plan.assembly, plan_records.not_copied()), **values},
        )
        for table in _COPIED_TABLES:
            for row in plan_records.rows_of(plan, table):
                of_row = plan_records.copied(row, plan_records.NOT_COPIED_IN_ROWS)
                db.insert(table, {"assembly_uid": uid, **of_row})
        assembly_steps.write_copies(db, plan, uid)
    return uid


def tell_apart(db: Database, *, assembly_uid: str, other_uid: str) -> None:
    """Remember that two plans of one place and week are different assemblies."""
    plan = assembly_rows.wanted(db, assembly_uid)
    others = " ".join(dict.fromkeys((*plan.assembly.other_uids, other_uid)))
    with db.change("assembly.tell_apart", subject=plan.assembly.place):
        db.update("assembly", assembly_uid, {"other_uids": others})


def _authors_once(authors: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    once: dict[tuple[str, str], None] = {}
    for attendance_uid, name in authors:
        tidied = names.tidy(name)
        problems = names.check("author", tidied) if tidied else []
        if problems:
            raise ProblemError(*problems)
        if tidied:
            once.setdefault((attendance_uid, tidied))
    return list(once)


def _add_author(
    db: Database, assembly_uid: str, position: int, attendance_uid: str, name: str
) -> None:
    own: dict[str, Stored] = {"assembly_uid": assembly_uid, "position": position}
    db.insert("assembly_author", {**own, "attendance_uid": attendance_uid, "name": name})


def _number(db: Database, plan: Plan, table: str, uids: Sequence[str]) -> None:
    """Give the rows of a table their places in this order."""
    positions = {row.uid: row.position for row in plan_records.rows_of(plan, table)}
    for position, uid in enumerate(uids, start=1):
        if positions.get(uid, position) != position:
            db.update(table, uid, {"position": position})
