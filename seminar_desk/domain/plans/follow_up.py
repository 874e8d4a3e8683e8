"""Asking after the assembly what became of it: when, about what, and who is to be called."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from seminar_desk.domain.data_files import table_of
from seminar_desk.domain.plans import assembly_step
from seminar_desk.domain.plans.assembly import Assembly, FollowUp, Plan
from seminar_desk.domain.working_days import Holidays

# Made once at random, never to change: two laptops plan the same calls of one assembly.
_NAMESPACE = "d8a0f6b5-2f55-4f0e-8c53-8b7a1a3a86f4"
CANCELLED, POSTPONED = "cancelled", "postponed"
_CALLED = ("lead", "chair", "secretary", "follow_up")


@dataclass(frozen=True, slots=True)
class FollowUpWords:
    """Hold one line of data/follow_ups.toml: its name forever, its days, what to ask."""

    kind: str
    offset_days: int
    words: Mapping[str, str]

    def question(self, language: str) -> str:
        """Return what to ask in a language, else in Russian."""
        return self.words.get(language) or self.words["ru"]


@cache
def follow_up_words(file: str | Path = "follow_ups.toml") -> tuple[FollowUpWords, ...]:
    """Return data/follow_ups.toml, or a file like it, the first day first."""
    made = table_of(file, lambda table: [_line(one) for one in table["follow_up"]])
    return tuple(sorted(made, key=lambda line: line.offset_days))


def _line(item: Mapping[str, Any]) -> FollowUpWords:
    words = {language: str(item[language]) for language in ("ru", "ky", "en") if item.get(language)}
    return FollowUpWords(item["kind"], int(item["offset"]), {"ru": words["ru"], **words})


def question_of(kind: str, language: str) -> str:
    """Return what to ask at a call of the template; nothing of one that was added by hand."""
    return next((one.question(language) for one in follow_up_words() if one.kind == kind), "")


def uid_of(assembly_uid: str, kind: str) -> str:
    """Return the uid that every laptop derives alike for a call of the template."""
    from uuid import UUID, uuid5  # noqa: PLC0415 - not at the start

    return str(uuid5(UUID(_NAMESPACE), f"{assembly_uid}/{kind}"))


def due_date(assembly: Assembly, offset_days: int, off: Holidays) -> date | None:
    """Return the day of a call, counted from the day it was held, else planned; a working day."""
    if assembly.held_date is not None:
        held = assembly.held_date
        assembly = replace(assembly, date_kind="exact", date_from=held, date_to=None)
    first = assembly.date_from
    return None if first is None else assembly_step.due_date(assembly, first, offset_days, off)


def planned(assembly: Assembly, off: Holidays) -> tuple[FollowUp, ...]:
    """Return the calls of the template; none while nobody knows the day."""
    return tuple(
        FollowUp(
            uid_of(assembly.uid, line.kind),
            assembly.uid,
            place,
            kind=line.kind,
            offset_days=line.offset_days,
            due_date=due,
        )
        for place, line in enumerate(follow_up_words(), start=1)
        if (due := due_date(assembly, line.offset_days, off)) is not None
    )


def is_settled(follow_up: FollowUp) -> bool:
    """Say whether a call no longer follows the assembly's date: done, or its day typed."""
    return is_done(follow_up) or follow_up.edited_by_hand == "YES"


def is_done(follow_up: FollowUp) -> bool:
    """Say whether somebody answered: who was not reached is called again."""
    return follow_up.reached == "YES"


def moved(assembly: Assembly, rows: Iterable[FollowUp], off: Holidays) -> list[FollowUp]:
    """Return the calls that another date of the assembly moves, on their new days."""
    found = []
    for row in rows:
        if not is_settled(row) and row.offset_days is not None:
            due = due_date(assembly, row.offset_days, off)
            if due != row.due_date:
                found.append(replace(row, due_date=due))
    return found


def to_call(plan: Plan, until: date) -> list[FollowUp]:
    """Return the calls that are due by a day and not answered; none of what was called off."""
    if plan.assembly.outcome_code == CANCELLED:
        return []
    return [
        row
        for row in plan.follow_ups
        if row.due_date is not None and row.due_date <= until and not is_done(row)
    ]


def people_to_call(plan: Plan) -> list[tuple[str, str]]:
    """Return (attendance uid or empty, name) of whom to ask: those who lead, else the authors."""
    named = [
        (role.attendance_uid, role.name)
        for code in _CALLED
        for role in plan.roles
        if role.role_code == code and role.name
    ]
    authors = [(author.attendance_uid, author.name) for author in plan.authors]
    return list(dict.fromkeys([*named, *authors]))
