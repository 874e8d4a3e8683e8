"""What leaves for the donor: the same rows and totals, nobody recognisable."""

import hmac
from dataclasses import replace
from uuid import UUID

from seminar_desk.domain.plans import topics
from seminar_desk.exchange.workbook import contract

_HIDDEN = frozenset({"personal", "free_text"})
_HIDDEN_META = ("operator", "desk_name")
_VEILED_META = ("device_id", "series_uid")


def for_donor(snapshot: contract.ExchangeSnapshot, secret: str) -> contract.ExchangeSnapshot:
    """Return the snapshot without names, phones, villages and free text.

    A place typed by hand may be a village: only one that has its code is told. A topic of one's
    own is typed by hand too: it leaves as «other». Every identifier
    becomes HMAC-SHA256 of itself under the store's own secret, written as a UUID: the same person
    has the same one in every donor's book of this store, and nobody who holds the office's book
    can join the two without the secret.
    """
    key = secret.encode()
    hidden = {name: "" for name in _HIDDEN_META if name in snapshot.meta}
    veiled = {name: _pseudonym(snapshot.meta.get(name, ""), key) for name in _VEILED_META}
    profile = {"privacy_profile": contract.DONOR}
    rows = {name: _rows(contract.sheet(name), found, key) for name, found in snapshot.rows.items()}
    meta = {**snapshot.meta, **hidden, **veiled, **profile}
    return replace(snapshot, meta=meta, rows=rows, own_codes={})


def _rows(
    sheet: contract.ContractSheet, rows: tuple[contract.Row, ...], key: bytes
) -> tuple[contract.Row, ...]:
    """Hide what is hidden; the order of the rows would say the sheet's numbers, so it goes too."""
    nothing = {column.name: None for column in sheet.columns if column.privacy in _HIDDEN}
    veiled = [column for column in sheet.columns if column.privacy in {"pseudonym", "coded"}]
    found: list[contract.Row] = [
        {
            **_without_own_topic(row),
            **nothing,
            **{column.name: _veiled(column, row, key) for column in veiled},
        }
        for row in rows
    ]
    return tuple(sorted(found, key=lambda row: str(row.get(sheet.key))) if sheet.key else found)


def _without_own_topic(row: contract.Row) -> contract.Row:
    if not topics.is_own(str(row.get("topic_code") or "")):
        return row
    other = {"topic_code": topics.OTHER}
    return {**row, **other, "topic_label_ru": contract.label_ru((topics.LIST,), topics.OTHER)}


def _veiled(column: contract.ContractColumn, row: contract.Row, key: bytes) -> contract.Value:
    text = str(row.get(column.name) or "")
    if column.privacy == "coded":
        return text if row.get(f"{column.name}_code") else _pseudonym(text, key)
    if column.kind == "code":  # several, with blanks between
        return " ".join(_pseudonym(each, key) for each in text.split())
    return _pseudonym(text, key)


def _pseudonym(identifier: str, key: bytes) -> str:
    if not identifier:
        return ""
    digest = hmac.digest(key, identifier.encode(), "sha256")
    return str(UUID(bytes=digest[:16], version=5))
