"""One day in one district hall."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.domain.people.folding import fold

# planned -> open -> closed -> amended (opened again after closing); cancelled ends a planned one.
RUNNING = frozenset({"open", "amended"})
# Made once at random, never to change: else two versions of the program would mean other sessions.
_NAMESPACE = "4d6586e1-8ae0-4907-a0a7-46f941e879c2"


@dataclass(frozen=True, slots=True)
class Session:
    """Hold one seminar day; `oblast` and `district` are the words printed on papers."""

    uid: str
    code: str
    date: datetime.date
    oblast: str
    oblast_iso: str
    district: str
    district_soate8: str
    venue: str
    trainer: str = ""
    hours: int = 8
    document_language: str = "ru"
    status: str = "planned"
    expected_count: int | None = None
    moved_from: datetime.date | None = None
    opened_at_utc: datetime.datetime | None = None
    closed_at_utc: datetime.datetime | None = None
    series_uid: str = ""
    row_version: int = 1

    @property
    def is_running(self) -> bool:
        """Say whether people can be checked in."""
        return self.status in RUNNING

    @property
    def district_key(self) -> str:
        """Return the district's code, else its name as it sounds."""
        return self.district_soate8 or fold(self.district)


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """Hold what a form or a schedule says about one session.

    An empty code is given one; without a series the session joins the latest open one.
    """

    date: datetime.date
    oblast: str
    district: str
    venue: str
    oblast_iso: str = ""
    district_soate8: str = ""
    code: str = ""
    trainer: str = ""
    hours: int = 8
    document_language: str = "ru"
    expected_count: int | None = None
    series_uid: str = ""


def identity(code: str, *, district: str, district_soate8: str, first_day: datetime.date) -> str:
    """Return the uid that every laptop derives alike for a session, by what never moves in it.

    A district without a code in the register is told by its name, however it was typed.
    """
    from uuid import UUID, uuid5  # noqa: PLC0415 - at the first session, not at start

    place = district_soate8 or fold(district)
    return str(uuid5(UUID(_NAMESPACE), f"{code.casefold()}/{place}/{first_day.isoformat()}"))


@dataclass(frozen=True, slots=True)
class ChosenSession:
    """Name the session the day opens on and why: today, next, last or running."""

    session: Session
    reason: str


def choose_for(today: datetime.date, sessions: Sequence[Session]) -> ChosenSession | None:
    """Return today's session, else a running one, else the next, else the last one."""
    alive = sorted(
        (session for session in sessions if session.status != "cancelled"),
        key=lambda session: (session.date, session.code),
    )
    if not alive:
        return None
    for reason, candidates in (
        ("today", [session for session in alive if session.date == today]),
        ("running", [session for session in alive if session.is_running]),
        ("next", [session for session in alive if session.date > today]),
    ):
        if candidates:
            return ChosenSession(candidates[0], reason)
    return ChosenSession(alive[-1], "last")


def without_kind(district: str) -> str:
    """Return a district without the word «район», in whatever language it is said."""
    for word in (" район", " району", " district"):
        district = district.removesuffix(word)
    return district
