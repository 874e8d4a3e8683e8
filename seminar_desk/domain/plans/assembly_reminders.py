"""What a village promised for after its assembly and is due now: D+3, D+7, D+30."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from seminar_desk.domain.plans.assembly import Assembly, Plan, place

ASK_OUTCOME = "outcome"
# The steps whose day is reminded of, by their names in the templates.
REMINDED = ("protocol", "answers", "tell")


@dataclass(frozen=True, slots=True)
class Reminder:
    """Hold one thing due: `kind` is outcome (ask whether it was held) or a step's name."""

    kind: str
    due: date
    place: str
    assembly_uid: str
    session_uid: str
    title: str = ""
    responsible: str = ""

    @property
    def asks_outcome(self) -> bool:
        """Say whether the question is if the assembly was held at all."""
        return self.kind == ASK_OUTCOME


def due(plans: Iterable[Plan], today: date) -> list[Reminder]:
    """Return what is due, the longest waiting first."""
    found = [reminder for plan in plans for reminder in _of_plan(plan, today)]
    return sorted(found, key=lambda reminder: (reminder.due, reminder.place))


def _of_plan(plan: Plan, today: date) -> Iterator[Reminder]:
    assembly = plan.assembly
    last = _last_day(assembly)
    if last is None or last >= today:
        return
    facts = (place(assembly), assembly.uid, assembly.session_uid)
    if not assembly.outcome_code:
        yield Reminder(ASK_OUTCOME, last + timedelta(days=1), *facts)
    if assembly.outcome_code not in ("", "held"):
        return
    for step in plan.steps:
        is_open = step.kind in REMINDED and step.status_code == "todo"
        is_posted = step.kind == "protocol" and assembly.protocol_published_date is not None
        if is_open and not is_posted and step.due_date and step.due_date <= today:
            yield Reminder(step.kind, step.due_date, *facts, step.title, step.responsible)


def _last_day(assembly: Assembly) -> date | None:
    if assembly.held_date:
        return assembly.held_date
    if assembly.date_kind == "unknown":
        return None
    return (assembly.date_to if assembly.date_kind == "window" else None) or assembly.date_from
