"""An edge that says that two rows are one: the same on every laptop that says so."""

from seminar_desk.domain.books import dots
from seminar_desk.domain.books.dots import Row, Value

SESSION, PERSON = "session", "person"
# Why an edge stands void: they are two. One whose saying was undone says nothing at all.
TWO = "two"
# Made once at random, never to change: two stores say the same of two rows by the same edge.
_NAMESPACE = "0a8a4b87-9a43-4d2e-8f4c-0d6c4a1f5c66"
_UIDS = tuple(
    f"{side}_{what}_uid" for what in (PERSON, "attendance", SESSION) for side in ("kept", "merged")
)


def edge(what: str, one: str, other: str, at_utc: str) -> dict[str, Value]:
    """Return the row of `alias` that makes two one; `at_utc` is what both laptops know.

    Which of the two leads it does not say: A with B is B with A.
    """
    kept, merged = sorted((one, other))
    values: dict[str, Value] = {
        **dict.fromkeys(("session_uid", *_UIDS), ""),
        "uid": uid_of(kept, merged),
        f"kept_{what}_uid": kept,
        f"merged_{what}_uid": merged,
    }
    writer = dots.common_writer(values)
    return values | {
        "row_version": 1,
        "created_at_utc": at_utc,
        "updated_at_utc": at_utc,
        "device": writer,
        "created_device": writer,
        "record_state": dots.ACTIVE,
        "void_reason": "",
        "source": "",
        "extra_json": "{}",
        **dict.fromkeys(("seen", "stamps", "siblings", "digest"), ""),
    }


def uid_of(one: str, other: str) -> str:
    """Return the uid of the edge between two rows, whichever is named first."""
    from uuid import UUID, uuid5  # noqa: PLC0415 - not at the start

    return str(uuid5(UUID(_NAMESPACE), "/".join(sorted((one, other)))))


def is_said(edge: Row | None) -> bool:
    """Say whether anybody said of two rows that they are one, or that they are not."""
    if edge is None or not edge["row_version"]:
        return False
    return edge["record_state"] == dots.ACTIVE or edge["void_reason"] != dots.UNDONE


def apart(made: Row, writer: str) -> dict[str, Value]:
    """Return the edge with which somebody says that two are two."""
    said = {"record_state": dots.VOID, "void_reason": TWO}
    return {**made, **said, "device": writer, "created_device": writer}


def of_people(one: Row, other: Row) -> dict[str, Value]:
    """Return the edge between two people; as old as the older of the two, to the second."""
    born = min(str(person["created_at_utc"]) for person in (one, other))
    at_utc = f"{born[:_TO_THE_SECOND]}.000000Z"
    return edge(PERSON, str(one["uid"]), str(other["uid"]), at_utc)


_TO_THE_SECOND = len("2017-10-24T03:02:11")
