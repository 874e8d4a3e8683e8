"""What was answered in the office's inbox and stands: it can be asked again, one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from seminar_desk.domain.books import dots, finding
from seminar_desk.domain.books.dots import Row
from seminar_desk.gather.books import field_words
from seminar_desk.gather.books.row_changes import SideLine
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.journal import StepRecord

# What is done by an answer -> what it answered; an annulled certificate stays so.
KIND_OF = {
    journal.DECIDED: finding.CONFLICT,
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
_MOST_LINES = 60  # of many alike that were decided at once
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


@dataclass(frozen=True, slots=True)
class Decided:
    """Hold what a decision of a dispute made of it: what stands since, beside what went.

    `is_kept`: what was shown before stayed.
    """

    lines: Sequence[SideLine]
    is_kept: bool


def decided(db: Database, given: GivenAnswer, language: str) -> Decided | None:
    """Return which side a decision took; None for an answer that took none."""
    if given.step.action != journal.DECIDED:
        return None
    found = [
        (image.table, group, image.before, image.after, other)
        for image in journal.images(db, given.step.id)
        if image.before is not None
        for group, other in _left(image.table, image.before, image.after)
    ]
    is_one = len({(table, row["uid"]) for table, _, row, *_ in found}) == 1
    names = RowNames(db, language, is_whole=False)
    lines = []
    for table, group, _, after, other in islice(found, _MOST_LINES):
        taken, left = field_words.sides(table, group, after, other, language)
        name = field_words.field(table, group, language)
        who = "" if is_one else f"{names.who(table, after)}: "
        lines.append(SideLine(group, f"{who}{name}", taken, left, is_asked=True))
    kept = (_is_same(table, group, before, after) for table, group, before, after, _ in found)
    return Decided(lines, all(kept)) if lines else None


def _left(table: str, before: Row, after: Row) -> Iterator[tuple[str, Row]]:
    """Yield each group that was decided, with the row as it would be with what was not taken."""
    groups = dots.groups_of(table)
    was, now = (dots.entries_of(row, groups) for row in (before, after))
    for group, columns in groups.items():
        taken = tuple(after[name] for name in columns)
        if len(was[group]) > len(now[group]):
            for said in dict.fromkeys(was[group].values()):
                if said != taken:
                    yield group, {**after, **dict(zip(columns, said, strict=True))}


def _is_same(table: str, group: str, before: Row, after: Row) -> bool:
    return all(before[name] == after[name] for name in dots.groups_of(table)[group])
