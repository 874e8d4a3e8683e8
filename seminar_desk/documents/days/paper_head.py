"""What the papers of one session day say, as plain values that travel to a worker process."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from seminar_desk.documents.page.snapshots import PaperLanguage, Sex
from seminar_desk.documents.plans.plan_paper import PlanPaper
from seminar_desk.domain.people.queues import Half

# What may stand on a sheet that goes round the room; birth year, age, answers on consent never do.
SHEET_COLUMNS = ("sex", "role", "organisation", "position", "phone")
USUAL_COLUMNS = ("sex", "role", "organisation", "phone")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHead:
    """Hold what every paper of the day says above its own words.

    `logos` are PNG files: the donor's at the left, the implementer's at the right, a third between.
    """

    session_code: str
    project: str
    donor: str
    implementer: str
    title: str
    district: str
    date: date
    venue: str
    trainer: str
    language: PaperLanguage = "ru"
    watermark: str = ""
    logos: tuple[bytes, ...] = ()

    def named(self) -> dict[str, str]:
        """Return whose name stands behind the number or code that a check may speak of."""
        return {}


def _named(rows: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the name behind each number, and all of them where two desks gave it."""
    found: dict[str, str] = {}
    for number, name in rows:
        found[number] = f"{found[number]} / {name}" if number in found else name
    return found


@dataclass(frozen=True, slots=True)
class SheetRow:
    """Hold one person's line; `role_code` groups, `role` is what is printed.

    `number` is what is printed too; `key` is what the row is remembered by, and no part of how the
    sheet looks.
    """

    number: str
    name: str
    sex: Sex
    role_code: str
    role: str
    organisation: str = ""
    position: str = ""
    phone: str = ""
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSnapshot(PaperHead):
    """Hold a sign-in sheet; the rows come already sorted as on screen.

    `order` "role" puts a heading above each run of one role; "split" makes two sheets of the
    `halves`; `supersedes` names the sheet that this one replaces. `first` counts its first row;
    a signature consents to `consent`, a sentence in this version.
    """

    rows: tuple[SheetRow, ...] = ()
    blank_row_count: int = 5
    first: int = 1
    first_blank: int = 1
    order: Literal["role", "alphabet", "split"] = "role"
    halves: tuple[Half, ...] = ()
    part: str = ""
    orientation: Literal["portrait", "landscape"] = "portrait"
    columns: tuple[str, ...] = USUAL_COLUMNS
    signature_count: Literal[1, 2] = 1
    consent: str = ""
    consent_version: str = ""
    sheet_id: str = ""
    supersedes: str = ""

    def named(self) -> dict[str, str]:
        """Return the name behind each number of a row."""
        return _named((row.number, row.name) for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofListSnapshot(PaperHead):
    """Hold the names as certificates will show them; `number` is the row's code."""

    rows: tuple[tuple[str, str], ...] = ()

    def named(self) -> dict[str, str]:
        """Return the name behind each code."""
        return _named(self.rows)


@dataclass(frozen=True, slots=True)
class Badge:
    """Hold one badge; without a surname it is a blank to be written by hand.

    `desk` gave a code that stands twice.
    """

    code: str = ""
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    role_code: str = "other"
    role: str = ""
    organisation: str = ""
    desk: str = ""

    @property
    def said_code(self) -> str:
        """Return the code, and behind it the desk where two desks gave it."""
        return f"{self.code} {self.desk}".strip()

    @property
    def name(self) -> str:
        """Return the whole name; nothing on a blank."""
        return f"{self.surname} {self.given_name} {self.patronymic}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgesSnapshot(PaperHead):
    """Hold the badges and the code of the sheet in data/badge_sheets.toml they are cut from."""

    badges: tuple[Badge, ...] = ()
    sheet_code: str = "a4_8"

    def named(self) -> dict[str, str]:
        """Return the name behind each code."""
        return _named((badge.said_code, badge.name) for badge in self.badges if badge.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSignsSnapshot(PaperHead):
    """Hold the two queues and where each sign points: left, right, up or nowhere (empty)."""

    halves: tuple[Half, ...] = ()
    arrows: tuple[str, str] = ("left", "right")


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """Hold one certificate; `reason` says why an annulled one is not handed over."""

    number: str
    name: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSnapshot(PaperHead):
    """Hold the certificates in order of number, annulled ones with their reasons."""

    rows: tuple[RegisterRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """Hold one line of the closing check: a count, unknown while nobody has counted."""

    code: str
    count: int | None
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolSnapshot(PaperHead):
    """Hold the closing check, who came by (role, sex, age band) codes, and the trainers."""

    checks: tuple[Check, ...] = ()
    came: tuple[tuple[str, str, str, int], ...] = ()
    aimaks: int = 0
    sheet_id: str = ""
    signatures_by_page: tuple[int | None, ...] = ()
    signers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeminarReportSnapshot(PaperHead):
    """Hold the figures of one page; series are (word, count) pairs in the order of the page."""

    tiles: tuple[tuple[str, int], ...] = ()
    came: tuple[tuple[str, str, str, int], ...] = ()
    arrivals: tuple[tuple[str, int], ...] = ()
    aimaks: tuple[tuple[str, int], ...] = ()
    plans: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlansSnapshot(PaperHead):
    """Hold the plans of a session's assemblies; a plan in two languages stands here twice."""

    plans: tuple[PlanPaper, ...] = ()


@dataclass(frozen=True, slots=True)
class CallLine:
    """Hold one call: its number with the check digit, where, whom, about what, what was tried."""

    code: str
    place: str
    held: str
    people: tuple[str, ...]
    question: str
    tried: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallListSnapshot(PaperHead):
    """Hold the calls of a series that are due, by (day, district); `district` names the series."""

    groups: tuple[tuple[date, str, tuple[CallLine, ...]], ...] = ()


def untold_sex(came: Iterable[tuple[str, str, str, int]]) -> int:
    """Count those who came and whose sex nobody told: no share of women goes without them."""
    return sum(number for _, sex, _, number in came if sex == "unknown")
