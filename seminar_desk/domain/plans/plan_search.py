"""Look for words in everything that plans say, whichever session they belong to."""

from collections.abc import Iterable, Iterator

from seminar_desk.domain import stored_columns
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import said
from seminar_desk.domain.plans.assembly import TABLES, Plan

_PLACE = ("aimak", "village")


def found_in(plans: Iterable[Plan], query: str) -> list[tuple[Plan, tuple[str, ...]]]:
    """Return the plans that say every word of the query, each with its texts that say one.

    A plan is found by its place too, in both languages.
    """
    words = fold(query).split()
    found = []
    for plan in plans if words else ():
        texts = {text: fold(text) for text in _texts(plan)}
        place = plan.assembly.place
        whole = "\n".join((fold(place), fold(said(place, "ky")), *texts.values()))
        if all(word in whole for word in words):
            saying = (text for text, folded in texts.items() if any(one in folded for one in words))
            found.append((plan, tuple(saying)))
    return found


def _texts(plan: Plan) -> Iterator[str]:
    """Return what people wrote: no codes, nor the place, which names the plan itself."""
    parts = [("assembly", (plan.assembly,)), ("assembly_author", plan.authors)]
    parts += [(table, getattr(plan, field)) for table, (field, _kind) in TABLES.items()]
    for table, rows in parts:
        names = [
            name
            for name, column in stored_columns.tables()[table].items()
            if column.kind in {"text", "prose"} and name not in _PLACE
        ]
        for row in rows:
            for name in names:
                text = getattr(row, name, "")
                if isinstance(text, str) and text:
                    yield text
