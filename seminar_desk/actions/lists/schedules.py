"""Take a schedule of sessions from a file: look first, then write exactly what was shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from seminar_desk.actions.certificates import certificate_numbers
from seminar_desk.actions.days.sessions import SessionEntry, checked_values, let_plans_follow, write
from seminar_desk.domain.days.schedule_row import ScheduleReading, ScheduleRow
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.roster import CellProblem
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows

NEW, SAME, CHANGED, PROBLEM = "new", "same", "changed", "problem"
STATES = (NEW, SAME, CHANGED, PROBLEM)


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """Say what will become of one row; `session` is the one it matches in the schedule."""

    source: ScheduleRow
    state: str
    venue: str
    is_taken: bool
    can_be_taken: bool
    session: Session | None = None
    reasons: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class SchedulePlan:
    """Hold what the import will do, row by row; nothing is written yet."""

    reading: ScheduleReading
    skipped: frozenset[int]
    rows: tuple[PlannedSession, ...]

    @property
    def taken(self) -> tuple[PlannedSession, ...]:
        """Return the rows that will be written."""
        return tuple(row for row in self.rows if row.is_taken)

    @property
    def counts(self) -> dict[str, int]:
        """Return how many rows stand in each state."""
        return {state: sum(row.state == state for row in self.rows) for state in STATES}


def plan_schedule(
    db: Database, *, reading: ScheduleReading, skipped: Collection[int] = ()
) -> SchedulePlan:
    """Say what each row would do; `skipped` holds row numbers the user leaves out.

    A row is a session of the schedule when it has its code, or its day and district.
    """
    known = session_rows.all_sessions(db)
    venues = Counter(session.venue for session in known)
    usual = venues.most_common(1)[0][0] if venues else ""
    seen: dict[str, int] = {}
    planned = []
    for row in reading.rows:
        twin = seen.setdefault(_key(row), row.row)
        planned.append(_planned(row, known, row.venue or usual, twin, row.row in skipped))
    return SchedulePlan(reading, frozenset(skipped), tuple(planned))


def import_schedule(db: Database, plan: SchedulePlan) -> tuple[str, ...]:
    """Write the plan as one step of Undo; return the sessions written.

    Nothing to write makes no step. ProblemError schedule_plan_stale when the schedule has changed
    since the plan was shown.
    """
    if not plan.taken:
        return ()
    with db.change("schedule.import", subject=plan.reading.file):
        if plan_schedule(db, reading=plan.reading, skipped=plan.skipped).rows != plan.rows:
            raise ProblemError(Problem("schedule_plan_stale"))
        coded_first = sorted(plan.taken, key=lambda row: not row.source.code)
        return tuple(_write(db, row) for row in coded_first)


def _key(row: ScheduleRow) -> str:
    return row.code or f"{row.date}/{row.district_soate8 or fold(row.district)}"


def _planned(
    row: ScheduleRow, known: list[Session], venue: str, twin: int, is_skipped: bool
) -> PlannedSession:
    session = _session_of(row, known)
    reasons = list(row.problems)
    if twin != row.row:
        reasons.append(_reason(row, "schedule_twice", {"row": twin}))
    if not venue:
        reasons.append(_reason(row, "schedule_no_venue", {}))
    if reasons:
        return PlannedSession(row, PROBLEM, venue, False, False, session, tuple(reasons))
    if session is None:
        return PlannedSession(row, NEW, venue, not is_skipped, True, None, row.hints)
    if not _changes(row, session):
        return PlannedSession(row, SAME, venue, False, False, session)
    if session.status != "planned":
        values: dict[str, str | int] = {"district": session.district}
        begun = _reason(row, "session_has_begun", values)
        return PlannedSession(row, PROBLEM, venue, False, False, session, (begun,))
    return PlannedSession(row, CHANGED, venue, not is_skipped, True, session, row.hints)


def _reason(row: ScheduleRow, code: str, values: dict[str, str | int]) -> CellProblem:
    return CellProblem(row.row, "", Problem(code, values))


def _session_of(row: ScheduleRow, known: list[Session]) -> Session | None:
    for session in known:
        if row.code and session.code == row.code:
            return session
    for session in known:
        same_day = session.date == row.date
        if not row.code and same_day and _same_district(row, session):
            return session
    return None


def _same_district(row: ScheduleRow, session: Session) -> bool:
    if row.district_soate8 and session.district_soate8:
        return row.district_soate8 == session.district_soate8
    return fold(row.district) == fold(session.district)


def _changes(row: ScheduleRow, session: Session) -> bool:
    return (
        row.date != session.date
        or not _same_district(row, session)
        or bool(row.venue and row.venue != session.venue)
    )


def _write(db: Database, planned: PlannedSession) -> str:
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
        )
        return write(db, checked_values(db, entry))
    values: dict[str, rows.Value] = {"date": row.date.isoformat()}
    if not _same_district(row, session):
        values |= {"district": row.district, "district_soate8": row.district_soate8}
        values |= {"oblast": row.oblast or session.oblast, "oblast_iso": row.oblast_iso}
    if row.venue:
        values["venue"] = row.venue
    if row.date != session.date:
        values["moved_from"] = (session.moved_from or session.date).isoformat()
    rows.update(db, "session", session.uid, values)
    let_plans_follow(db, session, row.date)
    certificate_numbers.follow(db, session)
    return session.uid
