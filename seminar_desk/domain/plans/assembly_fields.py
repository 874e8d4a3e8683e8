"""What each field of a plan accepts; the same for the screen, the scripts and an import."""

import unicodedata
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans.assembly_step import templates
from seminar_desk.domain.problems import Problem, ProblemError

Value: TypeAlias = str | int | date | tuple[str, ...] | None
Stored: TypeAlias = str | int | None

LONGEST_PURPOSE = 200
_LONGEST_LINE = 300
_LONGEST_TEXT = 4000
_LIMITS = MappingProxyType(
    {
        "purpose": LONGEST_PURPOSE,
        "aimak": 120,
        "village": 120,
        "season_obstacles": 1000,
        "risks": _LONGEST_TEXT,
        "trainer_note": _LONGEST_TEXT,
        "text": 1000,
        "basis": 1000,
        "asked_questions": _LONGEST_TEXT,
    }
)
_MOST_PEOPLE = 100_000
RULES = ("quorum", "notice_days", "representation", "publication")
_NUMBERS = MappingProxyType(
    {
        "duration_minutes": (1, 1440),
        "minutes": (1, 1440),
        "capacity": (1, _MOST_PEOPLE),
        "offset_days": (-400, 400),
        **dict.fromkeys(("expected_total", "expected_women", "expected_youth"), (0, _MOST_PEOPLE)),
        **dict.fromkeys(("attended_total", "attended_women", "attended_youth"), (0, _MOST_PEOPLE)),
        **dict.fromkeys(("votes_for", "votes_against", "votes_abstained"), (0, _MOST_PEOPLE)),
    }
)
_EARLIEST, _LATEST = date(1990, 1, 1), date(2099, 12, 31)
_LISTS = MappingProxyType(
    {
        "form_code": ("form",),
        "level_code": ("level",),
        "topic_code": ("topic",),
        "kind_code": ("item_kind",),
        "vote_code": ("vote",),
        "support_codes": ("support",),
        "channel_code": ("channel_before", "channel_after"),
        "initiator_code": ("initiator",),
        "periodicity_code": ("periodicity",),
        "audience_codes": ("audience",),
        "role_code": ("assembly_role",),
        "result_code": ("vote_result",),
        "outcome_code": ("assembly_outcome",),
        "status_code": ("step_status",),
        **dict.fromkeys((f"{rule}_status" for rule in RULES), ("rule_status",)),
    }
)
_CHOICES = MappingProxyType(
    {
        "date_kind": ("exact", "window", "unknown"),
        "previous_kind": ("date", "none", "unknown"),
        "stage": ("before", "after"),
        "is_ready": ("YES", "NO", "UNK"),
        "charter_at_hand": ("YES", "NO", "UNK"),
        "nobody_invited": ("YES", "NO"),
        "edited_by_hand": ("YES", "NO"),
    }
)
_READABLE_CONTROLS = "\n\t"
_SPOILT = ("\ufffe", "\uffff")


def limit(field: str) -> int:
    """Return how many letters a text field holds."""
    return _LIMITS.get(field, _LONGEST_LINE)


def codes_for(field: str) -> tuple[str, ...]:
    """Return the codes that a field takes, in the order of the lists; empty for free text."""
    if field in _CHOICES:
        return _CHOICES[field]
    if field == "step_template":
        return tuple(template.code for template in templates())
    found = [code for name in _LISTS.get(field, ()) for code in code_lists().codes(name)]
    return tuple(dict.fromkeys(found))


def checked(fields: Mapping[str, Value]) -> dict[str, Stored]:
    """Return the fields as the store keeps them; ProblemError names every one that is wrong."""
    problems = [problem for name, value in fields.items() for problem in _problems(name, value)]
    if problems:
        raise ProblemError(*problems)
    return {name: stored(value) for name, value in fields.items()}


def stored(value: Value) -> Stored:
    """Return a value as the store keeps it: texts composed and without blanks at the ends."""
    if isinstance(value, str):
        return _tidy(value)
    if isinstance(value, tuple):
        return " ".join(value)
    return value.isoformat() if isinstance(value, date) else value


def _problems(field: str, value: Value) -> list[Problem]:
    if isinstance(value, str) and not codes_for(field):
        return _text_problems(field, _tidy(value))
    if isinstance(value, str | tuple):
        codes = value if isinstance(value, tuple) else (value,) if value else ()
        unknown = [code for code in codes if code not in codes_for(field)]
        return [Problem("plan_code_unknown", {"code": code}, field) for code in unknown]
    if isinstance(value, date) and not _EARLIEST <= value <= _LATEST:
        return [Problem("plan_day_far", {"day": f"{value:%d.%m.%Y}"}, field)]
    if isinstance(value, int):
        least, most = _NUMBERS[field]
        if not least <= value <= most:
            return [Problem("plan_number_outside", {"least": least, "most": most}, field)]
    return []


def _text_problems(field: str, text: str) -> list[Problem]:
    for letter in text:
        category = unicodedata.category(letter)
        if letter in _SPOILT or (category in ("Cc", "Cs") and letter not in _READABLE_CONTROLS):
            code_point = f"U+{ord(letter):04X}"
            return [Problem("plan_text_unreadable", {"character": code_point}, field)]
    if len(text) > limit(field):
        values: dict[str, str | int] = {"length": len(text), "limit": limit(field)}
        return [Problem("plan_text_long", values, field)]
    return []


def _tidy(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return unicodedata.normalize("NFC", lines.replace("\u2029", "\n")).strip()
