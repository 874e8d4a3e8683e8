"""What waits in the office for a person's word: one question with its answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from seminar_desk.domain.books.book_plan import BookRow

# What is asked, in the order in which it is shown.
CONFLICT, FORKED = "conflict", "forked"
PAPERS, VOIDED = "papers", "voided"
SESSIONS, MOVED, OWNERLESS = "sessions", "moved", "ownerless"
PEOPLE, AIMAK = "people", "aimak"
KINDS = (CONFLICT, FORKED, PAPERS, VOIDED, SESSIONS, MOVED, OWNERLESS, PEOPLE, AIMAK)

# Answers beside ours and theirs; what else stands among the answers is a code or a uid.
ONE, TWO, LEAVE = "one", "two", "leave"
BACK, REVIVE, DROP, ANNUL = "back", "revive", "drop", "annul"


@dataclass(frozen=True, slots=True)
class OfficeQuestion:
    """Hold one question.

    `subject`, `other` and `text` are what it is about: uids, codes, words; together with the kind
    they are the question itself, so that one that was answered is known again. `facts` are for the
    reader. `row`: of what two desks said otherwise.
    """

    kind: str
    subject: str
    other: str = ""
    text: str = ""
    answers: tuple[str, ...] = ()
    facts: Mapping[str, str | int] = field(default_factory=dict)
    row: BookRow | None = None

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Return what makes it the same question."""
        return self.kind, self.subject, self.other, self.text
