"""Every paper of the catalogue with what gathers it from the store."""

from collections.abc import Callable, Mapping

from seminar_desk.documents import catalogue
from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.documents.order import Chapter, Order, Snapshot
from seminar_desk.gather.certificates import frozen_certificates
from seminar_desk.gather.days import day_heads, papers_closing, papers_morning
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.gather.wish import Wish
from seminar_desk.store.database import Database

GATHER: Mapping[str, Callable[[Database, Wish], Snapshot | None]] = {
    catalogue.SHEET: papers_morning.sheet,
    catalogue.BADGES: papers_morning.badges,
    catalogue.DOOR_SIGNS: papers_morning.door_signs,
    catalogue.PROOF_LIST: papers_morning.proof_list,
    catalogue.CERTIFICATES: frozen_certificates.of_session,
    catalogue.REGISTER: papers_closing.register,
    catalogue.PROTOCOL: papers_closing.protocol,
    catalogue.REPORT: papers_closing.report,
    catalogue.PLANS: papers_assembly.every_plan,
    catalogue.PLAN: papers_assembly.wished_plans,
    catalogue.RUN_SHEET: papers_assembly.wished_plans,
    catalogue.BLANK_FORMS: papers_assembly.wished_plans,
}


def snapshot(db: Database, key: str, wish: Wish) -> Snapshot | None:
    """Return what a paper says; None where there is nothing to print yet.

    A sign-in sheet gets its number from actions. ProblemError: paper_picture_lost, plan_gone,
    plans_none.
    """
    return GATHER[key](db, wish)


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
