"""The one present count: screen, papers and workbook all ask here."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import WALKIN, Participant
from seminar_desk.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class Counts:
    """Hold how many were listed and how many distinct people came, in all and by role and sex."""

    listed: int = 0
    invited: int = 0
    present: int = 0
    walkins_present: int = 0
    invited_absent: int = 0
    left_early: int = 0
    listed_by_role: Counter[str] = field(default_factory=Counter)
    present_by_role: Counter[str] = field(default_factory=Counter)
    present_by_sex: Counter[str] = field(default_factory=Counter)
    present_by_role_sex: Counter[tuple[str, str]] = field(default_factory=Counter)


class Tally:
    """Keep the counts of one session while its rows come, change and go.

    Each person counts once, whatever the number of rows that name them: as present if any row is.
    """

    def __init__(self, rows: Iterable[Participant] = ()) -> None:
        self._rows: dict[str, dict[str, Participant]] = {}
        self._person_of: dict[str, str] = {}
        self._figures: Counter[str] = Counter()
        self._listed_by_role: Counter[str] = Counter()
        self._present_by_role: Counter[str] = Counter()
        self._present_by_sex: Counter[str] = Counter()
        self._present_by_role_sex: Counter[tuple[str, str]] = Counter()
        for row in rows:
            self.put(row)

    def put(self, row: Participant) -> None:
        """Take in a new or changed row."""
        if self._person_of.get(row.uid, row.counted_uid) != row.counted_uid:
            self.drop(row.uid)
        rows = self._rows.setdefault(row.counted_uid, {})
        if rows:
            self._weigh(_who_counts(rows), -1)
        rows[row.uid] = row
        self._person_of[row.uid] = row.counted_uid
        self._weigh(_who_counts(rows), +1)

    def drop(self, uid: str) -> None:
        """Forget a row, if there is one."""
        person_uid = self._person_of.pop(uid, None)
        if person_uid is None:
            return
        rows = self._rows[person_uid]
        self._weigh(_who_counts(rows), -1)
        del rows[uid]
        if rows:
            self._weigh(_who_counts(rows), +1)
        else:
            del self._rows[person_uid]

    def counts(self) -> Counts:
        """Return the counts as they are now."""
        figures = self._figures
        return Counts(
            listed=figures["listed"],
            invited=figures["invited"],
            present=figures["present"],
            walkins_present=figures["present"] - figures["invited_present"],
            invited_absent=figures["invited"] - figures["invited_present"],
            left_early=figures["left_early"],
            listed_by_role=+self._listed_by_role,
            present_by_role=+self._present_by_role,
            present_by_sex=+self._present_by_sex,
            present_by_role_sex=+self._present_by_role_sex,
        )

    def _weigh(self, row: Participant, by: int) -> None:
        figures = self._figures
        is_invited = row.registration != WALKIN
        figures["listed"] += by
        figures["invited"] += by * is_invited
        self._listed_by_role[row.role_code] += by
        if row.is_present:
            figures["present"] += by
            figures["invited_present"] += by * is_invited
            figures["left_early"] += by * (row.left_at_utc is not None)
            self._present_by_role[row.role_code] += by
            self._present_by_sex[row.sex] += by
            self._present_by_role_sex[row.role_code, row.sex] += by


def count(participants: Iterable[Participant]) -> Counts:
    """Count each person once, whatever the number of rows that name them.

    present = invited - invited_absent + walkins_present.
    """
    return Tally(participants).counts()


def _who_counts(rows: Mapping[str, Participant]) -> Participant:
    """Return the person's first row that is present, else the first."""
    first = next(iter(rows.values()))
    if first.is_present or len(rows) == 1:
        return first
    return next((row for row in rows.values() if row.is_present), first)


def sex_untold(number: int) -> Problem:
    """Say of how many the sex is not told: no share of women means anything without it."""
    return Problem("sex_untold", {"count": number}, "sex")


def aimaks_reached(participants: Iterable[Participant]) -> int:
    """Count the distinct aimaks of those who came to one seminar."""
    return len(aimak_keys(participants))


def aimak_keys(participants: Iterable[Participant], district: str = "") -> set[str]:
    """Return the aimaks of those who came: by code, else by district and name as it sounds.

    One name in two districts is two aimaks.
    """
    return {
        aimak_key(row.aimak_soate14, row.aimak, district)
        for row in participants
        if row.is_present and row.aimak
    }


def aimak_key(code: str, name: str, district: str) -> str:
    """Return what an aimak is told by."""
    return code or f"{district}/{fold(name)}"
