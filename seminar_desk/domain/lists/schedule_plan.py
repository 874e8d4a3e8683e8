"""The shipped schedule, one as an office sends it, and what each of its rows would do."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seminar_desk.domain.data_files import rows_of
from seminar_desk.domain.days.session import Session, SessionEntry
from seminar_desk.domain.lists.roster import CellProblem, SkippedRow
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """Hold one session of a schedule; a row with problems is not taken."""

    row: int
    code: str
    date: date | None
    oblast: str
    oblast_iso: str
    district: str
    district_soate8: str
    venue: str
    trainer: str = ""
    expected_count: int | None = None
    problems: tuple[CellProblem, ...] = ()
    hints: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class ScheduleReading:
    """Hold a schedule's sessions and the filled rows that are none; `problems` stop it whole."""

    file: str
    sheet: str
    rows: tuple[ScheduleRow, ...]
    skipped: tuple[SkippedRow, ...]
    problems: tuple[Problem, ...] = ()


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
    series_uid: str = ""

    @property
    def taken(self) -> tuple[PlannedSession, ...]:
        """Return the rows that will be written."""
        return tuple(row for row in self.rows if row.is_taken)

    @property
    def counts(self) -> dict[str, int]:
        """Return how many rows stand in each state."""
        return {state: sum(row.state == state for row in self.rows) for state in STATES}


def plan(
    reading: ScheduleReading,
    known: Sequence[Session],
    skipped: Collection[int] = (),
    series_uid: str = "",
) -> SchedulePlan:
    """Say what each row would do; `skipped` holds row numbers the user leaves out.

    A row is a session of the schedule when it has its code, or its day and district. With a series
    named only its sessions are looked at: a code that another series has is given anew.
    """
    own = [each for each in known if series_uid in ("", each.series_uid)]
    elsewhere = {each.code: each for each in known if each not in own}
    venues = Counter(session.venue for session in known)
    usual = venues.most_common(1)[0][0] if venues else ""
    seen: dict[str, int] = {}
    planned = []
    for row in reading.rows:
        twin = seen.setdefault(_key(row), row.row)
        other = elsewhere.get(row.code)
        taken = _without_code(row, other) if other else row
        planned.append(_planned(taken, own, row.venue or usual, twin, row.row in skipped))
    return SchedulePlan(reading, frozenset(skipped), tuple(planned), series_uid)


def _without_code(row: ScheduleRow, other: Session) -> ScheduleRow:
    values: dict[str, str | int] = {"code": row.code, "district": other.district}
    hint = _reason(row, "schedule_code_elsewhere", values)
    return replace(row, code="", hints=(*row.hints, hint))


def _key(row: ScheduleRow) -> str:
    return row.code or f"{row.date}/{row.district_soate8 or fold(row.district)}"


def _planned(
    row: ScheduleRow, known: Sequence[Session], venue: str, twin: int, is_skipped: bool
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


def _session_of(row: ScheduleRow, known: Sequence[Session]) -> Session | None:
    for session in known:
        if row.code and session.code == row.code:
            return session
    for session in known:
        same_day = session.date == row.date
        if not row.code and same_day and same_district(row, session):
            return session
    return None


def same_district(row: ScheduleRow, session: Session) -> bool:
    """Say whether a row names the session's district, by its code or else by its name."""
    if row.district_soate8 and session.district_soate8:
        return row.district_soate8 == session.district_soate8
    return fold(row.district) == fold(session.district)


def _changes(row: ScheduleRow, session: Session) -> bool:
    return (
        row.date != session.date
        or not same_district(row, session)
        or bool(row.venue and row.venue != session.venue)
        or bool(row.trainer and row.trainer != session.trainer)
        or row.expected_count not in (None, session.expected_count)
    )


def shipped_schedule() -> list[SessionEntry]:
    """Return the sessions of data/schedule.csv."""
    rows = rows_of(
        "schedule.csv",
        lambda row: SessionEntry(
            code=row["session_code"],
            date=date.fromisoformat(row["date"]),
            oblast=row["oblast"],
            oblast_iso=row["oblast_iso"],
            district=row["district_ru"],
            district_soate8=row["district_soate8"],
            venue=row["venue_ru"],
        ),
    )
    return list(rows)
