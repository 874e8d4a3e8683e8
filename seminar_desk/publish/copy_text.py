"""Rows as lines of PostgreSQL's COPY, which every engine that speaks its protocol reads.

https://www.postgresql.org/docs/15/sql-copy.html, «Text Format».
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256
from uuid import NAMESPACE_URL, uuid5

from seminar_desk.publish.publication import Load, PublishedTable

Value = str | int | date | None
_DIGEST_LETTERS = 16
_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ESCAPED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\0": ""})


def packed(
    table: PublishedTable,
    rows: Iterable[Sequence[Value]],
    *,
    gone: Sequence[str] = (),
    whole: bool = False,
) -> Load:
    """Return rows as one load; they come without their digest, in the order of the columns.

    What one key says twice is said once, by the line that sorts first. The lines stand in the order
    of their keys: in it an index on the server grows at its end, and not all over.
    """
    key = table.names.index(table.key)
    uids = [at for at, kind in enumerate(table.columns.values()) if kind == "uuid"]
    lines: dict[str, bytes] = {}
    for row in rows:
        values = list(row)
        for at in uids:
            values[at] = identity(values[at])
        line = _line(values)
        name = str(values[key])
        known = lines.get(name)
        if known is None or line < known:
            lines[name] = line
    digests = {name: _digest(lines[name]) for name in sorted(lines)}
    ended = {name: b"%b\t%b\n" % (lines[name], digest.encode()) for name, digest in digests.items()}
    left = [uid for uid in (_as_key(table, uid) for uid in gone) if uid not in ended]
    return Load(table, ended, digests, left, whole)


def identity(value: Value) -> str | None:
    """Return a UUID as it is, and of any other text always the same one made of it."""
    if value is None:
        return None
    text = str(value)
    return text if _UUID.fullmatch(text) else str(uuid5(NAMESPACE_URL, text))


def _as_key(table: PublishedTable, uid: str) -> str:
    return (identity(uid) or "") if table.columns[table.key] == "uuid" else uid


def _line(values: Iterable[Value]) -> bytes:
    return "\t".join([_field(value) for value in values]).encode()


def _field(value: Value) -> str:
    if value is None:
        return "\\N"
    if isinstance(value, str):
        return value.translate(_ESCAPED) if not value.isprintable() or "\\" in value else value
    return value.isoformat() if isinstance(value, date) else str(value)


def _digest(line: bytes) -> str:
    return sha256(line).hexdigest()[:_DIGEST_LETTERS]
