"""Gather what an import would do, row by row; nothing is written."""

from collections.abc import Collection, Mapping

from seminar_desk.domain.lists import roster_planner, schedule_plan
from seminar_desk.domain.lists.roster import RosterPlan, RosterReading
from seminar_desk.domain.lists.schedule_plan import SchedulePlan, ScheduleReading
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows


def plan_roster(
    db: Database,
    *,
    session_uid: str,
    reading: RosterReading,
    decisions: Mapping[int, str] | None = None,
) -> RosterPlan:
    """Say what each row of a list would do in a session; ProblemError session_cancelled."""
    session = session_rows.session(db, session_uid)
    if session.status == "cancelled":
        raise ProblemError(Problem("session_cancelled", {"district": session.district}))
    return roster_planner.plan(
        session,
        reading,
        decisions or {},
        everyone=attendance_rows.everyone(db),
        sessions={each.uid: each for each in session_rows.all_sessions(db)},
        today=db.clock().date(),
    )


def plan_schedule(
    db: Database, *, reading: ScheduleReading, skipped: Collection[int] = ()
) -> SchedulePlan:
    """Say what each row of a schedule would do; `skipped`: rows that the user leaves out."""
    return schedule_plan.plan(reading, session_rows.all_sessions(db), skipped)
