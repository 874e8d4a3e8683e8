"""What a paper of the catalogue says, and what the press is asked for."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.documents.order import Chapter, Order, Snapshot
from seminar_desk.domain import catalogue
from seminar_desk.domain.people.counts import count, sex_untold
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.days import day_heads
from seminar_desk.gather.wish import Wish
from seminar_desk.store.database import Database


def snapshot(db: Database, key: str, wish: Wish) -> Snapshot | None:
    """Return what a paper says; None where there is nothing to print yet.

    A sign-in sheet gets its number from actions. ProblemError: paper_picture_lost, plan_gone,
    plans_none.
    """
    module, _, function = catalogue.KINDS[key].gathering.rpartition(".")
    gather: Callable[[Database, Wish], Snapshot | None] = getattr(
        import_module(f"seminar_desk.gather.{module}"), function
    )
    return gather(db, wish)


def order(
    db: Database, key: str, session_uid: str, chapters: tuple[Chapter, ...], alone: str = ""
) -> Order | None:
    """Return what the press is asked for; None where there is nothing to print."""
    kind = catalogue.KINDS[key]
    if not chapters:
        return None
    if kind.describes_itself:
        return Order(key, chapters, alone=alone)
    first = chapters[0].snapshot
    if isinstance(first, PaperHead) and not kind.parts:
        return Order(key, chapters, first, alone)
    return Order(key, chapters, day_heads.head(db, session_uid), alone)


def untold_sex(people: Iterable[Participant], key: str) -> Iterator[Problem]:
    """Say of how many who came nobody told the sex, where a paper speaks of it."""
    unknown = count(people).present_by_sex["unknown"]
    if unknown and catalogue.TELLING_SEX.intersection(catalogue.chapters_of(key)):
        yield sex_untold(unknown)
