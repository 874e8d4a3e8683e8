"""Gather what an import, or the rows of a signed paper, would do; nothing is written."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain import typed_values
from seminar_desk.domain.lists import list_doubts, roster_planner, schedule_plan
from seminar_desk.domain.lists.list_doubts import Doubt
from seminar_desk.domain.lists.roster import RosterPlan, RosterReading, RowKey
from seminar_desk.domain.lists.schedule_plan import SchedulePlan, ScheduleReading
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import journal, loaded_lists
from seminar_desk.store.books import inbox_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows

ROSTER_STEP = "roster.import"


def plan_roster(
    db: Database,
    *,
    session_uid: str,
    reading: RosterReading,
    decisions: Mapping[RowKey, str] | None = None,
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
        lists=journal.added_by(db, ROSTER_STEP, "attendance"),
        meant=inbox_rows.aimaks_meant(db),
    )


def doubts(db: Database, plan: RosterPlan, content_hash: str = "") -> tuple[Doubt, ...]:
    """Return what to ask of a whole list before it is taken; `content_hash`: of its file."""
    return list_doubts.doubts(
        plan,
        sessions=session_rows.all_sessions(db),
        everyone=attendance_rows.everyone(db),
        loaded=loaded_lists.of_file(db, content_hash, plan.reading.sheet),
    )


def loaded_before(db: Database, plan: RosterPlan, content_hash: str) -> Problem | None:
    """Say that the very file of a list was written into this session, if it was."""
    loaded = loaded_lists.of_file(db, content_hash, plan.reading.sheet)
    return list_doubts.same_file_here(plan, loaded)


def plan_schedule(
    db: Database,
    *,
    reading: ScheduleReading,
    skipped: Collection[int] = (),
    series_uid: str = "",
) -> SchedulePlan:
    """Say what each row of a schedule would do in a series, or in all of them.

    `skipped`: rows that the user leaves out.
    """
    return schedule_plan.plan(reading, session_rows.all_sessions(db), skipped, series_uid)


@dataclass(frozen=True, slots=True)
class PaperReading:
    """Say what typed row numbers mean: who to mark, who is marked, blank rows, what means none."""

    to_mark: tuple[Participant, ...]
    already: tuple[Participant, ...]
    blank_rows: tuple[str, ...]
    entered_blanks: tuple[str, ...]
    problems: tuple[Problem, ...]


def read_rows(db: Database, *, session_uid: str, text: str) -> PaperReading:
    """Look up row numbers as signed, «013, 045, W2»; nothing is written."""
    rows, problems = typed_values.read_paper_rows(text)
    people = attendance_rows.of_session(db, session_uid)
    by_number: dict[int, list[Participant]] = {}
    for row in people:
        by_number.setdefault(row.number, []).append(row)
    unknown = [number for number in rows.numbers if number not in by_number]
    behind = [by_number[number] for number in rows.numbers if number in by_number]
    found = [alike[0] for alike in behind if len(alike) == 1]
    blanks = [f"W{number:02d}" for number in rows.blanks]
    entered = {row.paper_row for row in people if row.paper_row}
    return PaperReading(
        to_mark=tuple(row for row in found if not row.is_present),
        already=tuple(row for row in found if row.is_present),
        blank_rows=tuple(row for row in blanks if row not in entered),
        entered_blanks=tuple(row for row in blanks if row in entered),
        problems=(
            *problems,
            *(_shared(alike) for alike in behind if len(alike) > 1),
            *(Problem("paper_row_unknown", {"row": number}) for number in unknown),
        ),
    )


def _shared(rows: Sequence[Participant]) -> Problem:
    """Say whose number two desks gave: a signature beside it does not tell which of them came."""
    people = ", ".join(row.full_name or row.aimak or "—" for row in rows)
    return Problem("paper_row_of_several", {"row": rows[0].code, "people": people})
