"""The plan of one upcoming village assembly, in the parts of the seminar's own order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Assembly:
    """Hold parts 1 (about the assembly) and 7 (risks, support, trainer's note) of a plan.

    `date_kind` is exact, window or unknown; an exact date stands in `date_from`.
    Lists of codes are kept as tuples; the trainer's note is never printed.
    """

    uid: str
    session_uid: str
    aimak: str = ""
    aimak_soate14: str = ""
    village: str = ""
    form_code: str = ""
    form_text: str = ""
    level_code: str = ""
    purpose: str = ""
    date_kind: str = "unknown"
    date_from: date | None = None
    date_to: date | None = None
    start_time: str = ""
    duration_minutes: int | None = None
    venue: str = ""
    landmark: str = ""
    capacity: int | None = None
    languages: str = ""
    season_obstacles: str = ""
    previous_kind: str = "unknown"
    previous_date: date | None = None
    risks: str = ""
    support_codes: tuple[str, ...] = ()
    trainer_note: str = ""
    updated_at_utc: datetime | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """Hold one question of the agenda (part 3)."""

    uid: str
    assembly_uid: str
    position: int
    title: str = ""
    topic_code: str = ""
    kind_code: str = ""
    presenter: str = ""
    minutes: int | None = None
    materials: str = ""
    expected_result: str = ""
    asked_by: str = ""
    vote_code: str = ""
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class ExpectedQuestion:
    """Hold one question residents are likely to ask (part 3)."""

    uid: str
    assembly_uid: str
    position: int
    text: str = ""
    topic_code: str = ""
    answered_by: str = ""
    is_ready: str = "UNK"
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class InfoAction:
    """Hold one way of informing residents before or after the assembly (part 5)."""

    uid: str
    assembly_uid: str
    position: int
    stage: str = "before"
    channel_code: str = ""
    place: str = ""
    audience: str = ""
    responsible: str = ""
    planned_date: date | None = None
    done_date: date | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class Author:
    """Name a participant (or a guest, typed) who wrote the plan."""

    uid: str
    assembly_uid: str
    attendance_uid: str
    name: str
    position: int
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class Plan:
    """Hold an assembly with everything that belongs to it, in order."""

    assembly: Assembly
    authors: tuple[Author, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    questions: tuple[ExpectedQuestion, ...] = ()
    info_actions: tuple[InfoAction, ...] = ()
