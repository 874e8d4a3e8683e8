"""Take a list of participants into a session: exactly what was shown before."""

from seminar_desk.actions.people.entries import write_entry
from seminar_desk.domain.lists.roster_plan import RosterPlan
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store.database import Database


def apply_roster(db: Database, plan: RosterPlan) -> tuple[str, ...]:
    """Write the plan as one step of Undo; return the attendances written, in the list's order.

    Nothing to write makes no step. ProblemError roster_plan_stale when the store has changed since
    the plan was shown.
    """
    if not plan.taken:
        return ()
    with db.change("roster.import", subject=f"{plan.reading.file} ({len(plan.taken)})"):
        fresh = plan_roster(
            db, session_uid=plan.session.uid, reading=plan.reading, decisions=plan.decisions
        )
        if fresh.rows != plan.rows:
            raise ProblemError(Problem("roster_plan_stale"))
        return tuple(
            write_entry(db, session_uid=plan.session.uid, entry=row.entry, registration=INVITED)
            for row in plan.taken
        )
