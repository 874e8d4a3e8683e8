"""The records a plan holds: what each field accepts, what is kept true, found, copied."""

import dataclasses
import unicodedata
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from seminar_desk.domain import letters, stored_columns
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans import topics
from seminar_desk.domain.plans.assembly import RULES, TABLES, Assembly, Plan, PlanRecord
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
        "said": _LONGEST_TEXT,
    }
)
_MOST_PEOPLE = 100_000
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
        "state_code": ("decision_state",),
        "answer_kind": ("answer_kind",),
        "confirmed_how": ("confirmation",),
        "contact_code": ("contact",),
        **dict.fromkeys((f"{rule}_status" for rule in RULES), ("rule_status",)),
    }
)
_CHOICES = MappingProxyType(
    {
        "date_kind": ("exact", "window", "unknown"),
        "previous_kind": ("date", "none", "unknown"),
        "stage": ("before", "after"),
        **dict.fromkeys(
            ("is_ready", "charter_at_hand", "reached", "still_working"), ("YES", "NO", "UNK")
        ),
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
        known = codes_for(field)
        is_topic = _LISTS.get(field) == (topics.LIST,)
        unknown = [
            code for code in codes if code not in known and not (is_topic and topics.is_own(code))
        ]
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
    lines = letters.seen(text).replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return unicodedata.normalize("NFC", lines.replace("\u2029", "\n")).strip()


REMOVED = "removed from the plan"
_OWN = frozenset(
    {
        *("uid", "session_uid", "assembly_uid", "position", "row_version", "other_uids", "kind"),
        *("number", "outcome_at_utc"),
    }
)
# What the next village's plan does not take over, by the groups of the table of columns.
_NOT_COPIED = (
    *("place", "date", "venue", "previous", "trainer_note", "expected", "other_uids"),
    *("step_template", "outcome", "attended", "asked_questions", "published", "confirmed"),
)
NOT_COPIED_IN_ROWS = frozenset(
    {
        *("uid", "assembly_uid", "planned_date", "done_date", "row_version"),
        *("answered_date", "answer_kind"),
        *("result_code", "votes_for", "votes_against", "votes_abstained"),
    }
)


def checked_place(aimak: str, aimak_soate14: str, village: str) -> dict[str, Stored]:
    """Return the place as the store keeps it; ProblemError plan_no_place."""
    values = checked({"aimak": aimak, "aimak_soate14": aimak_soate14, "village": village})
    if not values["aimak"] and not values["village"]:
        raise ProblemError(Problem("plan_no_place", field="aimak"))
    return values


def rows_of(plan: Plan, table: str) -> tuple[PlanRecord, ...]:
    """Return the rows of one of the plan's tables, in order."""
    found: tuple[PlanRecord, ...] = getattr(plan, TABLES[table][0])
    return found


def row_of(plan: Plan, table: str, uid: str) -> PlanRecord:
    """Return a row that is there; ProblemError plan_row_gone."""
    for row in rows_of(plan, table):
        if row.uid == uid:
            return row
    raise ProblemError(Problem("plan_row_gone"))


def known(kind: type[Assembly | PlanRecord], fields: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the fields, all of which the kind of row has; another one is our bug."""
    unknown = fields.keys() - ({spec.name for spec in dataclasses.fields(kind)} - _OWN)
    if unknown:
        raise TypeError(f"{kind.__name__} has no {sorted(unknown)}")
    return fields


def differing(row: Assembly | PlanRecord, values: Mapping[str, Stored]) -> dict[str, Stored]:
    """Return the values that are not what the row already holds."""
    return {name: value for name, value in values.items() if stored(getattr(row, name)) != value}


def dates_kept_true(assembly: Assembly, values: dict[str, Stored]) -> dict[str, Stored]:
    """Return the values with those emptied that no longer mean anything beside them."""
    kind = values.get("date_kind", assembly.date_kind)
    if "date_kind" in values and kind == "unknown":
        values |= {"date_from": None, "date_to": None}
    elif "date_kind" in values and kind == "exact":
        values["date_to"] = None
    if values.get("previous_kind", "date") != "date":
        values["previous_date"] = None
    if values.get("form_code", "other") != "other":
        values["form_text"] = ""
    if values.get("initiator_code", "other") != "other":
        values["initiator_text"] = ""
    if values.get("audience_codes"):
        values["nobody_invited"] = "NO"
    elif values.get("nobody_invited") == "YES":
        values["audience_codes"] = ""
    return values


def not_copied() -> frozenset[str]:
    """Return what of a plan is its own and stays out of a copy."""
    own = stored_columns.named("assembly", groups=_NOT_COPIED)
    return frozenset({"uid", "updated_at_utc", "row_version", *own})


def copied(row: Assembly | PlanRecord, left_out: frozenset[str]) -> dict[str, Stored]:
    """Return a row's values as another row takes them."""
    wanted = {spec.name for spec in dataclasses.fields(row)} - left_out
    return {name: stored(getattr(row, name)) for name in sorted(wanted)}
