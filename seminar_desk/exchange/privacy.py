"""What leaves for the donor: the same rows and totals, nobody recognisable."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from seminar_desk.exchange import contract
from seminar_desk.exchange.contract import Column, ExchangeSnapshot, Row, Value

_HIDDEN = frozenset({"personal", "free_text"})
_HIDDEN_META = ("operator", "desk_name")


def for_donor(snapshot: ExchangeSnapshot, secret: str) -> ExchangeSnapshot:
    """Return the snapshot without names, phones, villages and free text.

    A place typed by hand may be a village: only one that has its code is told. Every identifier
    becomes HMAC-SHA256 of itself under the store's own secret, written as a UUID: the same person
    has the same one in every donor's book of this store, and nobody who holds the office's book
    can join the two without the secret.
    """
    key = secret.encode()
    hidden = {name: "" for name in _HIDDEN_META if name in snapshot.meta}
    device = {"device_id": _pseudonym(snapshot.meta.get("device_id", ""), key)}
    profile = {"privacy_profile": contract.DONOR}
    rows = {name: _rows(name, found, key) for name, found in snapshot.rows.items()}
    return replace(snapshot, meta={**snapshot.meta, **hidden, **device, **profile}, rows=rows)


def _rows(sheet_name: str, rows: tuple[Row, ...], key: bytes) -> tuple[Row, ...]:
    """Hide what is hidden; the order of the rows would say the sheet's numbers, so it goes too."""
    hidden = (_row(sheet_name, row, key) for row in rows)
    primary = contract.sheet(sheet_name).key
    return (
        tuple(sorted(hidden, key=lambda row: str(row.get(primary)))) if primary else tuple(hidden)
    )


def _row(sheet_name: str, row: Row, key: bytes) -> Row:
    columns: Mapping[str, Column] = contract.columns_of(sheet_name)
    return {name: _value(columns[name], value, row, key) for name, value in row.items()}


def _value(column: Column, value: Value, row: Row, key: bytes) -> Value:
    if column.privacy in _HIDDEN:
        return None
    text = str(value or "")
    if column.privacy == "coded" and not row.get(f"{column.name}_code"):
        return _pseudonym(text, key)
    if column.privacy == "pseudonym" and column.kind == "code":  # several, with blanks between
        return " ".join(_pseudonym(each, key) for each in text.split())
    return _pseudonym(text, key) if column.privacy == "pseudonym" else value


def _pseudonym(identifier: str, key: bytes) -> str:
    if not identifier:
        return ""
    digest = hmac.digest(key, identifier.encode(), "sha256")
    return str(UUID(bytes=digest[:16], version=5))
