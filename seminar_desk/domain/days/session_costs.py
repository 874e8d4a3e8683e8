"""What a session was about and what it cost: asked by donors, each answer optional."""

from collections.abc import Iterator
from dataclasses import dataclass

from seminar_desk.domain.problems import Problem

COSTS = ("cost_instruction", "cost_participants", "cost_travel")
MOST = 999_999_999
USUAL_CURRENCY = "KGS"
_LISTS = {"subject_code": "subject", "currency": "currency"}


@dataclass(frozen=True, slots=True)
class SessionCosts:
    """Hold the subject, costs in whole units of the currency (None: not known), the budget line."""

    subject_code: str = ""
    cost_instruction: int | None = None
    cost_participants: int | None = None
    cost_travel: int | None = None
    currency: str = ""
    budget_code: str = ""

    @property
    def are_said(self) -> bool:
        """Say whether anything of it is known."""
        return self != SessionCosts()


def problems(costs: SessionCosts) -> Iterator[Problem]:
    """Return what is wrong with what was entered: money without a currency says nothing."""
    said = [name for name in COSTS if getattr(costs, name) is not None]
    for name in said:
        if not 0 <= getattr(costs, name) <= MOST:
            yield Problem("cost_outside", {"most": MOST}, name)
    if said and not costs.currency:
        yield Problem("cost_without_currency", field="currency")
    from seminar_desk.domain.codes import code_lists  # noqa: PLC0415 - not at the start
    from seminar_desk.domain.people import names  # noqa: PLC0415

    for name, list_name in _LISTS.items():
        code = getattr(costs, name)
        if code and code not in code_lists().codes(list_name):
            yield Problem("session_code_unknown", {"code": code}, name)
    yield from names.check_text("budget_code", costs.budget_code)
