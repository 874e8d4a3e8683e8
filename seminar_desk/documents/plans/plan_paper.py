"""What the papers of one assembly say, as plain values that travel to a worker process."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

NORMAL, LARGE = "normal", "large"


@dataclass(frozen=True, slots=True)
class PaperItem:
    """Hold one question of the agenda; kind and vote are words, empty where nobody chose."""

    title: str
    presenter: str = ""
    minutes: int | None = None
    kind: str = ""
    vote: str = ""
    materials: str = ""
    expected_result: str = ""
    asked_by: str = ""
    is_voted: bool = False


@dataclass(frozen=True, slots=True)
class PaperStep:
    """Hold one step: its day, or its days from the assembly while that has no date."""

    title: str
    due_date: date | None = None
    offset_days: int | None = None
    responsible: str = ""
    status_code: str = "todo"


@dataclass(frozen=True, slots=True)
class PaperRule:
    """Hold one rule: its name, what was answered, where from, the article of the charter."""

    name: str
    value: str = ""
    source: str = ""
    article: str = ""
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class PaperWay:
    """Hold one way of telling people, before the assembly or after it."""

    stage: Literal["before", "after"]
    channel: str
    place: str = ""
    audience: str = ""
    responsible: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """Hold a question people may ask, who answers, and whether the answer is ready."""

    text: str
    answered_by: str = ""
    is_ready: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPaper:
    """Hold a plan in the words of one language; the trainer's note is not among them.

    A field named as in the plan is taken from there as it stands. `where` begins with the venue.
        `roles` are (role, names); `open_questions` are whole sentences; `size` is normal or large
    (14 points, for the board).
    """

    language: str
    session_code: str
    district: str
    village: str = ""
    aimak: str = ""
    form: str = ""
    form_code: str = ""
    purpose: str = ""
    date_from: date | None = None
    date_to: date | None = None
    start_time: str = ""
    duration_minutes: int | None = None
    where: tuple[str, ...] = ("",)
    capacity: int | None = None
    languages: str = ""
    parent: str = ""
    initiator: str = ""
    basis: str = ""
    periodicity: str = ""
    expected: tuple[int | None, int | None, int | None] = (None, None, None)
    roles: tuple[tuple[str, str], ...] = ()
    authors: tuple[str, ...] = ()
    rules: tuple[PaperRule, ...] = ()
    items: tuple[PaperItem, ...] = ()
    steps: tuple[PaperStep, ...] = ()
    ways: tuple[PaperWay, ...] = ()
    audiences: tuple[str, ...] = ()
    invites_nobody: bool = False
    questions: tuple[PaperQuestion, ...] = ()
    open_questions: tuple[str, ...] = ()
    risks: str = ""
    support: tuple[str, ...] = ()
    contact: str = ""
    implementer: str = ""
    is_draft: bool = True
    watermark: str = ""
    size: str = NORMAL

    @property
    def venue(self) -> str:
        """Return the venue alone, without how to find it."""
        return self.where[0]

    @property
    def hall(self) -> str:
        """Return the venue and how to find it."""
        return ", ".join(part for part in self.where if part)

    @property
    def place(self) -> str:
        """Return the village, else the aimak."""
        return self.village or self.aimak
