"""Take a list of participants or a schedule in: exactly what was shown before."""

from collections.abc import Sequence
from datetime import date

from seminar_desk.actions.certificates import certificate_numbers
from seminar_desk.actions.days import sessions, whole_series
from seminar_desk.actions.people.attendance import update_entry, write_entry
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.lists import roster, schedule_plan
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.lists.import_plans import ROSTER_STEP, plan_roster, plan_schedule
from seminar_desk.store.database import Database, Value


def apply_roster(db: Database, plan: roster.RosterPlan, content_hash: str = "") -> tuple[str, ...]:
    """Write the plan as one step of Undo; return the attendances written, in the list's order.

    By the hash of its content the same file is known when it comes again.

    A row that updates writes over the participant, whose mark, consent and certificate stay.
    Nothing to write makes no step. ProblemError roster_plan_stale when the store has changed since
    the plan was shown.
    """
    if not plan.taken:
        return ()
    with db.change(ROSTER_STEP, subject=f"{plan.reading.file} ({len(plan.taken)})"):
        fresh = plan_roster(
            db, session_uid=plan.session.uid, reading=plan.reading, decisions=plan.decisions
        )
        if fresh.rows != plan.rows:
            raise ProblemError(Problem("roster_plan_stale"))
        if content_hash:
            known: dict[str, Value] = {
                "session_uid": plan.session.uid,
                "file_name": plan.reading.file,
                "sheet": plan.reading.sheet,
                "content_hash": content_hash,
            }
            db.insert("loaded_list", known)
        return tuple(_write_row(db, plan.session.uid, row) for row in plan.taken)


def _write_row(db: Database, session_uid: str, row: roster.PlannedRow) -> str:
    if row.decision != roster.UPDATE:
        return write_entry(db, session_uid=session_uid, entry=row.entry, registration=INVITED)
    assert row.like
    update_entry(db, participant=row.like, entry=row.entry)
    return row.like.uid


def import_schedule(db: Database, plan: schedule_plan.SchedulePlan) -> tuple[str, ...]:
    """Write the plan as one step of Undo; return the sessions written.

    With BEGIN as its series they begin one. Nothing to write makes no step. ProblemError
    schedule_plan_stale when the schedule has changed since the plan was shown.
    """
    if not plan.taken:
        return ()
    uid = plan.series_uid
    with db.change("schedule.import", subject=plan.reading.file):
        fresh = plan_schedule(db, reading=plan.reading, skipped=plan.skipped, series_uid=uid)
        if fresh.rows != plan.rows:
            raise ProblemError(Problem("schedule_plan_stale"))
        if uid == whole_series.BEGIN:
            uid = _begin_series(db, [row.source for row in plan.taken])
        return tuple(_write_session(db, row, uid) for row in sorted(plan.taken, key=_in_order))


def _in_order(planned: schedule_plan.PlannedSession) -> tuple[bool, date, str, str]:
    """Order rows so that codes are given alike on every laptop, in whatever order the rows stand.

    Those that bring their codes come first, so that no code of theirs is given away.
    """
    row = planned.source
    return not row.code, row.date or date.min, row.district_soate8, fold(row.district)


def _begin_series(db: Database, rows: Sequence[schedule_plan.ScheduleRow]) -> str:
    """Begin the series of a file's sessions, named by their oblasts."""
    oblasts = dict.fromkeys(row.oblast or row.district for row in rows)
    days = [row.date for row in rows if row.date]
    expected = [row.expected_count for row in rows]
    target = sum(number for number in expected if number) if all(expected) else None
    name = ", ".join(oblasts)
    return whole_series.begin(db, name=name, first=min(days), last=max(days), target=target)


def _write_session(db: Database, planned: schedule_plan.PlannedSession, series_uid: str) -> str:
    row, session = planned.source, planned.session
    assert row.date
    if session is None:
        entry = SessionEntry(
            date=row.date,
            oblast=row.oblast or row.district,
            district=row.district,
            venue=planned.venue,
            oblast_iso=row.oblast_iso,
            district_soate8=row.district_soate8,
            code=row.code,
            trainer=row.trainer,
            expected_count=row.expected_count,
            series_uid=series_uid,
        )
        return sessions.write(db, entry)
    values: dict[str, Value] = {"date": row.date.isoformat()}
    if not schedule_plan.same_district(row, session):
        values |= {"district": row.district, "district_soate8": row.district_soate8}
        values |= {"oblast": row.oblast or session.oblast, "oblast_iso": row.oblast_iso}
    if row.venue:
        values["venue"] = row.venue
    if row.trainer:
        values["trainer"] = row.trainer
    if row.expected_count is not None:
        values["expected_count"] = row.expected_count
    if row.date != session.date:
        values["moved_from"] = (session.moved_from or session.date).isoformat()
    db.update("session", session.uid, values)
    sessions.let_plans_follow(db, session, row.date)
    certificate_numbers.follow(db, session)
    return session.uid
