"""What a plan's card says: the place, the day, the parts done and those left."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans.assembly import Assembly, Plan
from seminar_desk.domain.plans.assembly_checks import CHECKS, READY, findings, state, unfinished
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_cards import PlanCard


def card_of(plan: Plan, session: Session, today: date, parts: Sequence[PlanPart]) -> PlanCard:
    """Return the card of a plan; only parts that can lack something are counted."""
    found = findings(plan, session, today)
    open_parts = unfinished(found)
    counted = [part for part in parts if part.key in CHECKS]
    names = [part.title() for part in counted if part.key in open_parts]
    is_ready = state(found) == READY
    left = QCoreApplication.translate("PlanCard", "left: {parts}")
    ready = QCoreApplication.translate("PlanCard", "ready for the assembly")
    return PlanCard(
        plan.assembly.uid,
        plan.assembly.village or plan.assembly.aimak,
        _day_and_place(plan.assembly),
        tuple(part.key not in open_parts for part in counted),
        ready if is_ready else left.format(parts=", ".join(names)),
        is_ready,
    )


def _day_and_place(assembly: Assembly) -> str:
    day = QCoreApplication.translate("PlanCard", "no date yet")
    if assembly.date_kind == "exact" and assembly.date_from:
        day = full_date(assembly.date_from)
    elif assembly.date_kind == "window" and assembly.date_from and assembly.date_to:
        day = f"{assembly.date_from:%d.%m}–{assembly.date_to:%d.%m.%Y}"
    return f"{day} · {assembly.aimak}" if assembly.village and assembly.aimak else day
