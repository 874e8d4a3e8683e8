"""Who changed what in a row, as the row says it in text. A dot is (n, writer): a change by whom.

`seen`: «КМРТ:3 БВГД:4», the highest n of each writer whose changes are in the row. `stamps`:
«name=2:КМРТ», the dots of those groups of fields that are not of the last change. `siblings`:
JSON, what others wrote into a group without having seen what stands in it. Each empty: one writer
alone, all of the last change, which is (row_version, device).
"""

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TypeAlias

from seminar_desk.domain import stored_columns

Value: TypeAlias = str | int | None
Row: TypeAlias = Mapping[str, Value]
Dot: TypeAlias = tuple[int, str]
Seen: TypeAlias = dict[str, int]
# Group -> its entries: which change said it, and the group's values in the order of its columns.
Entries: TypeAlias = dict[str, dict[Dot, tuple[Value, ...]]]

STATE, MARK, FIXED = "state", "mark", stored_columns.FIXED
ACTIVE, VOID = "ACTIVE", "VOID"
# What is put before a writer that lived twice, to tell its lives apart: ours is shown meanwhile.
OTHER_LIFE = "'"
UNDONE = "undone"  # why a row stands void whose adding was taken back
_OF_THE_ROW = "own"  # never chosen between
_LETTERS = 16
_TRAVELS = frozenset({"YES", "PARTS"})


@cache
def groups_of(table: str) -> Mapping[str, tuple[str, ...]]:
    """Return a table's groups with their columns, `state` last; none of what never leaves."""
    own = stored_columns.tables()
    columns = [column for column in own[table].values() if column.canonical in _TRAVELS]
    found: dict[str, tuple[str, ...]] = {}
    for column in (*columns, *own[stored_columns.TAIL].values()) if columns else ():
        if column.group != _OF_THE_ROW:
            found[column.group] = (*found.get(column.group, ()), column.name)
    return found


def last_of(row: Row) -> Dot:
    """Return the dot of a row's last change."""
    return int(row["row_version"] or 0), str(row["device"])


def seen_of(row: Row) -> Seen:
    """Return which changes are in a row; none of one that an undo made unseen."""
    version, writer = last_of(row)
    if not row["seen"]:
        return {writer: version} if version else {}
    return dict(_seen(str(row["seen"])))


@lru_cache(maxsize=4096)  # many rows were seen by the same desks alike
def _seen(text: str) -> Mapping[str, int]:
    pairs = (part.rpartition(":") for part in text.split())
    return {name: int(n) for name, _, n in pairs}


def seen_text(seen: Seen) -> str:
    """Return it as a row keeps it, the same for the same changes."""
    return " ".join(f"{writer}:{n}" for writer, n in sorted(seen.items()))


def stamps_of(row: Row) -> dict[str, Dot]:
    """Return the dots of the groups that are not of the last change."""
    return dict(_stamps(str(row["stamps"])))


@lru_cache(maxsize=4096)  # most rows of a store say the same
def _stamps(text: str) -> Mapping[str, Dot]:
    found: dict[str, Dot] = {}
    for part in text.split():
        group, _, dot = part.partition("=")
        n, _, writer = dot.partition(":")
        found[group] = (int(n), writer)
    return found


def stamps_text(stamps: Mapping[str, Dot], last: Dot) -> str:
    """Return it as a row keeps it; of the last change nothing is said."""
    return " ".join(
        f"{name}={n}:{by}" for name, (n, by) in sorted(stamps.items()) if (n, by) != last
    )


def entries_of(row: Row, groups: Mapping[str, tuple[str, ...]]) -> Entries:
    """Return all that a row says, what is shown and what stands beside it."""
    last, stamps = last_of(row), stamps_of(row)
    if not last[0]:
        return {name: {} for name in groups}
    found = {
        name: {stamps.get(name, last): tuple(row[column] for column in columns)}
        for name, columns in groups.items()
    }
    for name, n, writer, values in json.loads(str(row["siblings"] or "[]")):
        if name in groups:
            found[name][int(n), writer] = tuple(values.get(column) for column in groups[name])
    return found


def common_writer(values: Row) -> str:
    """Return the writer of a row that every laptop makes alike: named by what the row says.

    Two laptops that make it then have made one change, not two that know nothing of each other.
    """
    import base64  # noqa: PLC0415 - for what is made once
    import hashlib  # noqa: PLC0415

    said = json.dumps(values, ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(said.encode()).digest()
    return "all" + base64.b32encode(digest).decode("ascii")[:_LETTERS].lower()


def siblings_text(
    beside: Mapping[str, Mapping[Dot, tuple[Value, ...]]], groups: Mapping[str, tuple[str, ...]]
) -> str:
    """Return what stands beside the shown values as a row keeps it; nothing for nothing."""
    found = [
        [name, n, writer, dict(zip(groups[name], values, strict=True))]
        for name, entries in sorted(beside.items())
        for (n, writer), values in sorted(entries.items())
    ]
    if not found:
        return ""
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
