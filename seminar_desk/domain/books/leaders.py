"""Which of several rows that are one stands for all: the smallest uid of what is connected."""

from collections.abc import Iterable


def leaders(edges: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return uid -> the uid that leads it, for all that an edge names; the same in any order.

    A leads B and B leads A is one group like any other: an edge says «the same», not which.
    """
    above: dict[str, str] = {}

    def top(uid: str) -> str:
        while above.setdefault(uid, uid) != uid:
            uid = above[uid]
        return uid

    for one, other in edges:
        low, high = sorted((top(one), top(other)))
        above[high] = low
    return {uid: top(uid) for uid in above}
