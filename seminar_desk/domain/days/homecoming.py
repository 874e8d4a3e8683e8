"""What of a session has come home to the office, and what is missing, by name."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from seminar_desk.domain.days.session import Session

# What can be missing, the gravest first.
BOOK, CLOSING, DISPUTED, SIGNATURES, CERTIFICATES = (
    *("book", "closing", "disputed", "signatures", "certificates"),
)
MISSING = (BOOK, CLOSING, DISPUTED, SIGNATURES, CERTIFICATES)
# What a day is where nothing is asked of it yet, or nothing is missing.
AHEAD, TODAY, CANCELLED, COMPLETE = "ahead", "today", "cancelled", "complete"
STATES = (*MISSING, COMPLETE, TODAY, AHEAD, CANCELLED)
_BEGUN = frozenset({"open", "closed", "amended"})


def is_awaited(session_day: str, status: str, *, today: str) -> bool:
    """Say whether a day is over that this store knows no more of than that it was planned.

    Days are ISO texts. Where nobody was marked and no workbook came, nobody knows who was there; of
    a day that was begun, here or at its desk, it is known: nobody.
    """
    return session_day < today and status not in _BEGUN | {CANCELLED}


@dataclass(frozen=True, slots=True)
class Homecoming:
    """Hold what the office has of one session.

    `awaited`: how many are listed, else were planned; None where neither is told. `books` counts
    the workbooks that brought it. `signatures` is None while a page is not counted.
    """

    session: Session
    awaited: int | None
    came: int
    books: int
    conflicts: int
    signatures: int | None
    certificates: int
    handed_over: int

    @property
    def is_here(self) -> bool:
        """Say whether anything of the day is here: a book brought it, or it was begun here."""
        return bool(self.books or self.came) or self.session.status in _BEGUN

    def missing(self, today: datetime.date) -> tuple[str, ...]:
        """Return what is missing, the gravest first; nothing is asked of a day to come."""
        if self.session.status == "cancelled" or self._is_to_come(today):
            return ()
        if not self.is_here:
            return (BOOK,)
        return tuple(self._gaps())

    def state(self, today: datetime.date) -> str:
        """Return the one of STATES that says the most."""
        if self.session.status == "cancelled":
            return CANCELLED
        if self._is_to_come(today):
            return TODAY if self.session.date == today else AHEAD
        return next(iter(self.missing(today)), COMPLETE)

    def _is_to_come(self, today: datetime.date) -> bool:
        is_today = self.session.date == today and self.session.status != "closed"
        return is_today or (self.session.date > today and not self.is_here)

    def _gaps(self) -> Iterator[str]:
        if self.session.status != "closed":
            yield CLOSING
        if self.conflicts:
            yield DISPUTED
        if self.signatures is None:
            yield SIGNATURES
        if self.handed_over < self.certificates or (self.came and not self.certificates):
            yield CERTIFICATES
