"""A schedule of sessions as an office sends it, read but not yet believed."""

from dataclasses import dataclass
from datetime import date

from seminar_desk.domain.lists.roster import CellProblem, SkippedRow
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
