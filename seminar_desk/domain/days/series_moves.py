"""What moving a whole series would do to each of its sessions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.working_days import Holidays

BEGUN, MARKED, CANCELLED = "begun", "marked", "cancelled"
DAY_OFF = "day_off"
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PlannedMove:
    """Say what day a session would be moved to, or with `stays` why it is not moved.

    `stays`: begun, marked, cancelled or empty; `note`: day_off where the day itself was free.
    """

    session: Session
    to: date
    stays: str = ""
    note: str = ""


def planned_moves(
    sessions: Sequence[Session], first: date, *, marked: Collection[str], days_off: Holidays
) -> tuple[PlannedMove, ...]:
    """Move a series so that its first movable session is on `first`, keeping all distances.

    What would fall on a day off goes to the next working day, never onto the day of another one.
    `marked` are sessions that have marks or certificates: they stay, as all that have begun do.
    """
    ordered = sorted(sessions, key=lambda session: (session.date, session.code))
    found: list[PlannedMove] = []
    start: date | None = None
    was = to = first
    for session in ordered:
        stays = _why_it_stays(session, marked)
        if stays:
            found.append(PlannedMove(session, session.date, stays))
            continue
        start = start or session.date
        wanted = first + (session.date - start)
        earliest = wanted
        if found and session.date > was:
            earliest = max(wanted, to + _ONE_DAY)
        was, to = session.date, days_off.on_or_after(earliest)
        found.append(PlannedMove(session, to, note="" if to == wanted else DAY_OFF))
    return tuple(found)


def _why_it_stays(session: Session, marked: Collection[str]) -> str:
    if session.status == "cancelled":
        return CANCELLED
    if session.status != "planned":
        return BEGUN
    return MARKED if session.uid in marked else ""
