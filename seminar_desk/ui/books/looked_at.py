"""What is known of one workbook among several: no more than is shown, or needed to take it in."""

from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import book_plans

# What is said of nearly every desk's first book, and of one that came late.
_UNKNOWN = "integrity_key_unknown"
# Whom a workbook deletes is asked of all workbooks at once.
_FORGETS = "book_forgets"
NO_MATTER = (_UNKNOWN, "integrity_unsigned", "book_older", "book_known", _FORGETS)
_BELIEVED = (integrity.UNCHANGED, integrity.NOT_SIGNED, book_plans.REPEATED)


@dataclass(slots=True)
class LookedAt:
    """Hold what is known so far of one file.

    `plan` has the asked rows alone: before it is taken in, it is compared once more. `is_clear`:
    nobody has to look at it; only then its book is kept. `is_idle`: nothing would come of it.
    """

    path: Path
    book: OpenedBook | None = None
    plan: BookPlan | None = None
    problems: tuple[Problem, ...] = ()
    is_taken: bool = False
    is_idle: bool = False
    is_clear: bool = False
    forgets: frozenset[str] = frozenset()

    @property
    def is_known(self) -> bool:
        """Say whether it has been read and compared, or refused."""
        return self.plan is not None or bool(self.problems)

    @property
    def is_to_be_seen(self) -> bool:
        """Say whether somebody has to look at it."""
        return self.plan is not None and not (self.is_idle or self.is_clear)

    def know(self, plan: BookPlan) -> None:
        """Know what would come of it."""
        self.is_idle = book_plans.is_idle(plan)
        self.is_clear = not self.is_idle and is_clear(plan)
        self.forgets = plan.forgets
        self.plan = replace(plan, rows=plan.asked)
        if not self.is_clear:
            self.book = None

    @property
    def asked_key(self) -> SealingKey | None:
        """Return the key that nobody compared yet, where one seals the workbook."""
        key = self.plan.book.sealed_by if self.plan is not None and not self.is_taken else None
        return key if key is not None and not key.is_trusted else None

    def believe(self) -> None:
        """Know that its key is believed from now on."""
        plan, key = self.plan, self.asked_key
        if plan is None or key is None:
            return
        is_open = plan.book.verdict == integrity.NOT_SIGNED
        verdict = integrity.UNCHANGED if is_open else plan.book.verdict
        book = replace(plan.book, verdict=verdict, sealed_by=replace(key, is_trusted=True))
        notes = tuple(note for note in plan.notes if note.code != _UNKNOWN)
        self.plan = replace(plan, book=book, notes=notes)

    def refuse(self, problems: tuple[Problem, ...]) -> None:
        """Know why it is not taken in."""
        self.plan, self.book, self.problems, self.is_clear = None, None, problems, False

    def take(self) -> None:
        """Know that it is taken in."""
        self.is_taken, self.is_idle, self.is_clear, self.book = True, True, False, None


def is_clear(plan: BookPlan) -> bool:
    """Say whether nothing in a workbook asks for a person: no dispute, no error, nobody alike."""
    is_whole = plan.book.verdict in _BELIEVED and all(note.code in NO_MATTER for note in plan.notes)
    return is_whole and not (plan.asked or plan.alike or plan.total(book_plan.ERROR))
