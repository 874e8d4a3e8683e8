"""What somebody wants of a paper."""

from dataclasses import dataclass
from typing import Literal

from seminar_desk.documents.days.paper_head import USUAL_COLUMNS
from seminar_desk.documents.plans.plan_paper import NORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Choose how a paper is made; each reads what concerns it, the rest is as usual.

    An empty `language` is the session's own. `attendance_uid` asks for the paper of one person
    alone, `assembly_uid` for that of one plan. `order` of a sheet: by role, by alphabet, or split
    in two at the letter that makes the queues equal; without `blank_rows` it has the desk's usual
    ones. Badges are cut from `badge_sheet`; blank ones fill the last sheet, unless so many are
    wished for.
    """

    session_uid: str
    language: str = ""
    attendance_uid: str = ""
    assembly_uid: str = ""
    order: Literal["role", "alphabet", "split"] = "role"
    blank_rows: int | None = None
    orientation: Literal["portrait", "landscape"] = "portrait"
    columns: tuple[str, ...] = USUAL_COLUMNS
    signature_count: Literal[1, 2] = 1
    badge_sheet: str = "a4_8"
    blank_badges: int | None = None
    arrows: tuple[str, str] = ("left", "right")
    only_present: bool = False
    size: str = NORMAL
