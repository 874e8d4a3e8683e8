"""Texts of a plan that look as if pasted in an old font or with letters of another alphabet."""

from collections.abc import Iterator

from seminar_desk.domain.people.names import hints
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.assembly_gaps import cell
from seminar_desk.domain.problems import Problem

_TELLING = frozenset({"hint_old_font", "hint_other_n", "hint_latin_letters"})
_ROWS = (
    ("agenda", "agenda_item", "agenda_items", ("title", "presenter", "expected_result")),
    ("agenda", "question", "questions", ("text", "answered_by")),
    ("people", "assembly_role", "roles", ("name",)),
    ("informing", "info_action", "info_actions", ("place", "responsible")),
    ("steps", "assembly_step", "steps", ("title", "responsible")),
    ("after", "decision", "decisions", ("text", "responsible")),
)
_FIELDS = (
    ("about", ("aimak", "village", "purpose", "venue", "landmark")),
    ("initiative", ("basis", "quorum_value", "representation_value", "publication_value")),
    ("support", ("risks",)),
    ("after", ("asked_questions",)),
)


def text_hints(plan: Plan) -> Iterator[tuple[str, Problem]]:
    """Name the first odd word of each text, with its part and its field."""
    for part, fields in _FIELDS:
        for column in fields:
            yield from _odd(part, getattr(plan.assembly, column), column)
    for part, table, field, columns in _ROWS:
        for row in getattr(plan, field):
            for column in columns:
                yield from _odd(part, getattr(row, column), cell(table, row.uid, column))


def _odd(part: str, text: str, field: str) -> Iterator[tuple[str, Problem]]:
    if text.isascii():
        return
    for hint in hints(text):
        if hint.code in _TELLING:
            yield part, Problem("plan_odd_letters", {"word": hint.values["word"]}, field)
            return
