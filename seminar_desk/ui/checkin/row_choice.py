"""Which rows are chosen together: from a first to a last one, or one by one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class RowChoice:
    """Remember by uid, so that a row keeps its choice wherever it moves; `anchor` is the first."""

    uids: set[str] = field(default_factory=set)
    anchor: str = ""

    @property
    def is_several(self) -> bool:
        """Say whether more than one row is chosen; one alone is the list's current row."""
        return len(self.uids) > 1

    def begin(self, uid: str) -> None:
        """Choose one row; a stretch begins here."""
        self.uids, self.anchor = {uid}, uid

    def stretch(self, uid: str, order: Sequence[str]) -> None:
        """Choose every row from the anchor to this one."""
        start = order.index(self.anchor) if self.anchor in order else order.index(uid)
        first, last = sorted((start, order.index(uid)))
        self.uids, self.anchor = set(order[first : last + 1]), order[start]

    def turn(self, uid: str) -> None:
        """Add a row to those chosen, or leave it out; a stretch begins here."""
        self.uids ^= {uid}
        self.anchor = uid

    def keep(self, shown: Collection[str]) -> None:
        """Forget rows that are no longer shown: nothing is done to whom nobody sees."""
        self.uids.intersection_update(shown)
