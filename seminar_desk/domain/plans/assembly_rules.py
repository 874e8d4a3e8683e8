"""The rules of an assembly as answers, and the questions that stay open."""

from dataclasses import dataclass

from seminar_desk.domain.plans.assembly import Assembly, Plan
from seminar_desk.domain.plans.plan_records import RULES

UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Rule:
    """Hold one rule: its name, the answer, where from (empty: not asked yet), the article."""

    name: str
    value: str
    status: str
    article: str

    @property
    def is_known(self) -> bool:
        """Say whether there is an answer other than «we don't know»."""
        return bool(self.status) and self.status != UNKNOWN and bool(self.value)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Name what a plan says nobody knows: a rule, or a question of residents with its text."""

    kind: str
    rule: str = ""
    text: str = ""


def rules(assembly: Assembly) -> tuple[Rule, ...]:
    """Return the four rules in their order."""
    return tuple(
        Rule(
            name,
            getattr(assembly, f"{name}_value"),
            getattr(assembly, f"{name}_status"),
            getattr(assembly, f"{name}_article"),
        )
        for name in RULES
    )


def open_questions(plan: Plan) -> tuple[OpenQuestion, ...]:
    """Return what the group said it does not know; what was not asked yet is not among them."""
    assembly = plan.assembly
    found = [OpenQuestion("rule", rule.name) for rule in rules(assembly) if rule.status == UNKNOWN]
    if assembly.initiator_code == UNKNOWN:
        found.append(OpenQuestion("initiator"))
    if assembly.periodicity_code == UNKNOWN:
        found.append(OpenQuestion("periodicity"))
    if assembly.charter_at_hand == "NO":
        found.append(OpenQuestion("charter"))
    found += [
        OpenQuestion("question", text=question.text)
        for question in plan.questions
        if question.text and question.is_ready != "YES"
    ]
    return tuple(found)
