"""The one present count: screen, papers and workbook all ask here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from seminar_desk.domain.attendance import WALKIN, Participant
from seminar_desk.domain.names import fold


@dataclass(frozen=True, slots=True)
class Counts:
    """Hold how many were listed and how many distinct people came, in all and by role and sex."""

    listed: int = 0
    invited: int = 0
    present: int = 0
    walkins_present: int = 0
    invited_absent: int = 0
    left_early: int = 0
    listed_by_role: Counter[str] = field(default_factory=Counter)
    present_by_role: Counter[str] = field(default_factory=Counter)
    present_by_sex: Counter[str] = field(default_factory=Counter)
    present_by_role_sex: Counter[tuple[str, str]] = field(default_factory=Counter)


def count(participants: Iterable[Participant]) -> Counts:
    """Count each person once, whatever the number of rows that name them.

    present = invited - invited_absent + walkins_present.
    """
    people: dict[str, Participant] = {}
    for row in participants:
        known = people.get(row.person_uid)
        if known is None or (row.is_present and not known.is_present):
            people[row.person_uid] = row
    rows = list(people.values())
    came = [row for row in rows if row.is_present]
    invited = [row for row in rows if row.registration != WALKIN]
    return Counts(
        listed=len(rows),
        invited=len(invited),
        present=len(came),
        walkins_present=sum(row.registration == WALKIN for row in came),
        invited_absent=sum(not row.is_present for row in invited),
        left_early=sum(row.left_at_utc is not None for row in came),
        listed_by_role=Counter(row.role_code for row in rows),
        present_by_role=Counter(row.role_code for row in came),
        present_by_sex=Counter(row.sex for row in came),
        present_by_role_sex=Counter((row.role_code, row.sex) for row in came),
    )


def aimaks_reached(participants: Iterable[Participant]) -> int:
    """Count the distinct aimaks of those who came: by code, else by name as it sounds."""
    return len(
        {
            row.aimak_soate14 or fold(row.aimak)
            for row in participants
            if row.is_present and row.aimak
        }
    )
