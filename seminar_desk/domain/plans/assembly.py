"""The plan of one upcoming village assembly, in the parts of the seminar's own order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

VOTED = frozenset({"decide", "elect"})  # the kinds of questions that are put to the vote
RULES = ("quorum", "notice_days", "representation", "publication")
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


@dataclass(frozen=True, slots=True)
class Assembly:
    """Hold what a plan says once: parts 1, 2, 7, the numbers of 4, what 8 came to.

    `date_kind` is exact, window or unknown; an exact date stands in `date_from`.
    Lists of codes are kept as tuples; the trainer's note is never printed. `parent_uid` is the
    final assembly of a mini-assembly; `other_uids` are plans said to be another assembly.
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
    parent_uid: str = ""
    other_uids: tuple[str, ...] = ()
    initiator_code: str = ""
    initiator_text: str = ""
    basis: str = ""
    periodicity_code: str = ""
    quorum_value: str = ""
    quorum_status: str = ""
    quorum_article: str = ""
    notice_days_value: str = ""
    notice_days_status: str = ""
    notice_days_article: str = ""
    representation_value: str = ""
    representation_status: str = ""
    representation_article: str = ""
    publication_value: str = ""
    publication_status: str = ""
    publication_article: str = ""
    charter_at_hand: str = "UNK"
    expected_total: int | None = None
    expected_women: int | None = None
    expected_youth: int | None = None
    audience_codes: tuple[str, ...] = ()
    nobody_invited: str = "NO"
    step_template: str = ""
    outcome_code: str = ""
    held_date: date | None = None
    attended_total: int | None = None
    attended_women: int | None = None
    attended_youth: int | None = None
    asked_questions: str = ""
    protocol_published_date: date | None = None
    protocol_published_where: str = ""
    outcome_at_utc: datetime | None = None
    confirmed_by: str = ""
    confirmed_date: date | None = None
    confirmed_how: str = ""
    updated_at_utc: datetime | None = None
    row_version: int = 1

    @property
    def place(self) -> str:
        """Return «Баш-Кайынды, Ат-Башинский»: the words that name a plan."""
        return ", ".join(part for part in (self.village, self.aimak) if part)

    @property
    def where(self) -> tuple[str, ...]:
        """Return the venue, then what helps to find it: papers say them in one line."""
        return self.venue, self.landmark

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Return the four rules in their order."""
        said = ("value", "status", "article")
        return tuple(
            Rule(name, *(getattr(self, f"{name}_{what}") for what in said)) for name in RULES
        )


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """Hold one question of the agenda (part 3) and how it ended (part 8)."""

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
    result_code: str = ""
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class ExpectedQuestion:
    """Hold one question residents are likely to ask (part 3), and what became of it (part 8)."""

    uid: str
    assembly_uid: str
    position: int
    text: str = ""
    topic_code: str = ""
    answered_by: str = ""
    is_ready: str = "UNK"
    answered_date: date | None = None
    answer_kind: str = ""
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
class AssemblyRole:
    """Name who does what at the assembly (part 4); a guest has no attendance."""

    uid: str
    assembly_uid: str
    position: int
    role_code: str = ""
    attendance_uid: str = ""
    name: str = ""
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class AssemblyStep:
    """Hold one step of the preparation (part 6).

    `offset_days` counts from the assembly, minus before it; `kind` is the template's name for
    the step, empty for one added by hand; a step edited by hand keeps its day when others move.
    """

    uid: str
    assembly_uid: str
    position: int
    kind: str = ""
    offset_days: int | None = None
    due_date: date | None = None
    title: str = ""
    responsible: str = ""
    status_code: str = "todo"
    edited_by_hand: str = "NO"
    done_date: date | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class Decision:
    """Hold one decision of the assembly (part 8): what, who, by when, what became of it."""

    uid: str
    assembly_uid: str
    position: int
    agenda_item_uid: str = ""
    text: str = ""
    responsible: str = ""
    due_date: date | None = None
    state_code: str = ""
    done_date: date | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Hold one time that people are asked, after the assembly, what became of it (part 8).

    Days as in a step of the preparation; `number` is this store's own, for typing back from paper.
    """

    uid: str
    assembly_uid: str
    position: int
    kind: str = ""
    offset_days: int | None = None
    due_date: date | None = None
    edited_by_hand: str = "NO"
    done_date: date | None = None
    done_by: str = ""
    contact_code: str = ""
    reached: str = "UNK"
    still_working: str = "UNK"
    said: str = ""
    number: int = 0
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class Twin:
    """Name a plan that may be the same assembly, and the session it was written at."""

    uid: str
    place: str
    date_from: date
    session_code: str


PlanRecord = (
    AgendaItem | ExpectedQuestion | InfoAction | AssemblyRole | AssemblyStep | Decision | FollowUp
)

# Where a plan keeps the rows of each table, and what such a row is.
TABLES: Mapping[str, tuple[str, type[PlanRecord]]] = MappingProxyType(
    {
        "agenda_item": ("agenda_items", AgendaItem),
        "question": ("questions", ExpectedQuestion),
        "info_action": ("info_actions", InfoAction),
        "assembly_role": ("roles", AssemblyRole),
        "assembly_step": ("steps", AssemblyStep),
        "decision": ("decisions", Decision),
        "follow_up": ("follow_ups", FollowUp),
    }
)


@dataclass(frozen=True, slots=True)
class Plan:
    """Hold an assembly with everything that belongs to it, in order."""

    assembly: Assembly
    authors: tuple[Author, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    questions: tuple[ExpectedQuestion, ...] = ()
    info_actions: tuple[InfoAction, ...] = ()
    roles: tuple[AssemblyRole, ...] = ()
    steps: tuple[AssemblyStep, ...] = ()
    decisions: tuple[Decision, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    twins: tuple[Twin, ...] = ()

    @property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return what the group said it does not know; what was not asked yet is not among them."""
        own = self.assembly
        found = [OpenQuestion("rule", rule.name) for rule in own.rules if rule.status == UNKNOWN]
        unknown = {
            "initiator": own.initiator_code == UNKNOWN,
            "periodicity": own.periodicity_code == UNKNOWN,
            "charter": own.charter_at_hand == "NO",
        }
        found += [OpenQuestion(kind) for kind, is_unknown in unknown.items() if is_unknown]
        found += [
            OpenQuestion("question", text=question.text)
            for question in self.questions
            if question.text and question.is_ready != "YES" and not question.answer_kind
        ]
        return tuple(found)
