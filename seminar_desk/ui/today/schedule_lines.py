"""The schedule as lines of a list: oblasts that open and close, sessions under them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.counts import Counts, count
from seminar_desk.domain.people.participant import Participant


@dataclass(frozen=True, slots=True)
class OblastLine:
    """Head the sessions of one oblast."""

    oblast: str
    oblast_name: str
    sessions: tuple[Session, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class SessionLine:
    """Show one session: expected, present, its state as (words, tone)."""

    session: Session
    expected: int
    present: int
    state: tuple[str, str]
    is_chosen: bool


Line = OblastLine | SessionLine


def counts_by_session(participants: Sequence[Participant]) -> dict[str, Counts]:
    """Count each session's people."""
    ordered = sorted(participants, key=lambda row: row.session_uid)
    return {uid: count(rows) for uid, rows in groupby(ordered, key=lambda row: row.session_uid)}


def expected_of(session: Session, counts: Counts) -> int:
    """Return how many are awaited: the list, or the number planned while there is none."""
    return counts.listed or session.expected_count or 0


def state_of(session: Session, counts: Counts, today: date) -> tuple[str, str]:
    """Return the words and the tone of a session's state; a warning says what is missing."""
    translate = QCoreApplication.translate
    if session.status != "planned":
        return {
            "open": ("• " + translate("Schedule", "Running"), "success"),
            "closed": (translate("Schedule", "Closed"), "accent"),
            "amended": ("• " + translate("Schedule", "Open again"), "warning"),
            "cancelled": (translate("Schedule", "Cancelled"), "danger"),
        }[session.status]
    if session.date < today:
        return translate("Schedule", "Not held"), "warning"
    if not counts.listed:
        return translate("Schedule", "No list"), "warning"
    if session.date == today:
        return translate("Schedule", "Today"), "accent"
    if session.date == today + timedelta(days=1):
        return translate("Schedule", "Tomorrow"), "neutral"
    return "", "neutral"


def lines_of(
    sessions: Sequence[Session],
    counts: Mapping[str, Counts],
    *,
    today: date,
    chosen_uid: str,
    open_oblasts: Collection[str],
    names: Mapping[str, str],
) -> list[Line]:
    """Return the lines to show, oblasts in the order of their first day."""
    lines: list[Line] = []
    oblasts = list(dict.fromkeys(session.oblast for session in sessions))
    for oblast in oblasts:
        own = tuple(session for session in sessions if session.oblast == oblast)
        is_open = oblast in open_oblasts
        lines.append(OblastLine(oblast, names.get(oblast, oblast), own, is_open))
        if not is_open:
            continue
        for session in own:
            counted = counts.get(session.uid, Counts())
            lines.append(
                SessionLine(
                    session,
                    expected_of(session, counted),
                    counted.present,
                    state_of(session, counted, today),
                    session.uid == chosen_uid,
                )
            )
    return lines
