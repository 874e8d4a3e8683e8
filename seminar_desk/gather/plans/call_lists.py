"""Find the call that a number of the call list means."""

from seminar_desk.domain.people.participant import number_from
from seminar_desk.domain.plans.assembly import FollowUp, Plan
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.plans import assembly_rows, follow_up_rows


def found(db: Database, *, code: str) -> tuple[Plan, FollowUp]:
    """Return the call behind a number of the call list, and its plan.

    ProblemError: call_number_wrong where the check digit is not right, call_unknown.
    """
    number = number_from(code)
    if number is None:
        raise ProblemError(Problem("call_number_wrong", {"code": code}, "code"))
    uid = follow_up_rows.assembly_of(db, number)
    if not uid:
        raise ProblemError(Problem("call_unknown", {"code": code}, "code"))
    plan = assembly_rows.wanted(db, uid)
    return plan, next(row for row in plan.follow_ups if row.number == number)
