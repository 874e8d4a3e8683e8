"""Plans that may be of one assembly: the same place within a week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.plans.assembly import Assembly, Twin

_TWIN_DAYS = 7


@dataclass(frozen=True, slots=True)
class DatedPlan:
    """Hold what twins are known by."""

    uid: str
    aimak: str
    village: str
    date_from: date
    parent_uid: str
    other_uids: tuple[str, ...]
    session_code: str


def twins(assembly: Assembly, dated: Iterable[DatedPlan]) -> tuple[Twin, ...]:
    """Name plans of the same place within a week that nobody said to be others."""
    if assembly.date_from is None:
        return ()
    near = timedelta(days=_TWIN_DAYS)
    own = fold(assembly.aimak), fold(assembly.village)
    return tuple(
        Twin(
            other.uid,
            ", ".join(filter(None, (other.village, other.aimak))),
            other.date_from,
            other.session_code,
        )
        for other in dated
        if abs(other.date_from - assembly.date_from) <= near
        and (fold(other.aimak), fold(other.village)) == own
        and not _is_another(assembly, other)
    )


def _is_another(assembly: Assembly, other: DatedPlan) -> bool:
    told_apart = other.uid in assembly.other_uids or assembly.uid in other.other_uids
    is_linked = assembly.parent_uid == other.uid or other.parent_uid == assembly.uid
    are_sisters = bool(assembly.parent_uid) and assembly.parent_uid == other.parent_uid
    return other.uid == assembly.uid or told_apart or is_linked or are_sisters
