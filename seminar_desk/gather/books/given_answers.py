"""What was answered in the office's inbox and stands: it can be asked again, one by one."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.domain.books import finding
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.journal import StepRecord

# What is done by an answer -> what it answered; an annulled certificate stays so.
KIND_OF = {
    "books.decide": finding.CONFLICT,
    "people.join": finding.PEOPLE,
    "people.two": finding.PEOPLE,
    "sessions.join": finding.SESSIONS,
    "sessions.two": finding.SESSIONS,
    "aimak.name": finding.AIMAK,
    "aimak.leave": finding.AIMAK,
    "session.move": finding.MOVED,
    "inbox.leave": "",
    "inbox.revive": finding.OWNERLESS,
    "inbox.drop": finding.OWNERLESS,
}
_SAID_IN = ("alias", "inbox_answer")


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """Hold an answer: the step that gave it, and the kind of its question; empty for any."""

    step: StepRecord
    kind: str


def standing(db: Database) -> Sequence[GivenAnswer]:
    """Return the answers, the latest first, but those that were said otherwise since."""
    steps = journal.standing(db, tuple(KIND_OF), said_in=_SAID_IN)
    return [GivenAnswer(step, KIND_OF[step.action]) for step in steps]
