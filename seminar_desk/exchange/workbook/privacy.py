"""What leaves for the donor: the same totals, times as days, nobody recognisable."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from seminar_desk.domain.plans import topics
from seminar_desk.exchange.workbook import contract, donor_cells, donor_links

OPEN, PSEUDONYM, CODED = "open", "pseudonym", "coded"
CLASSES = frozenset({OPEN, PSEUDONYM, CODED, "personal", "free_text"})
_TOLD = frozenset({OPEN, PSEUDONYM, CODED})
# Sheets that were walked through column by column; any other leaves without rows.
TOLD_SHEETS = frozenset(
    {
        *("sessions", "persons", "attendance", "assemblies", "agenda_items", "questions"),
        *("assembly_roles", "info_actions", "steps", "decisions", "certificates"),
        *("certificate_numbers", "exemptions", "closings", "papers", "signing_keys", "series"),
        *("aliases", "follow_ups", "targets"),
    }
)
# How often a row was written, by whom, after whom, and a digest of what is hidden in it: that
# tells rows apart, orders them, or lets a hidden value be tried until it fits.
_NEVER = frozenset({"row_version", "seen", "stamps", "row_digest"})
# A certificate that stands for another one, or has a number of its own kind, is alone in that.
_LEADS_TO_PEOPLE = frozenset(
    {"persons.person_uid", "attendance.attendance_uid", "certificates.certificate_uid"}
)
_MAY_LEAD = ("attendance", "person_uid")
_HIDDEN_META = ("operator", "desk_name")
_VEILED_META = ("device_id", "series_uid")


@dataclass(frozen=True, slots=True)
class Donor:
    """Hold what a donor is told beside the rows: numbers of the report, and totals of groups.

    `lines`: dimension and people of each number; `leads`: person -> as whom they are counted.
    """

    lines: tuple[tuple[str, frozenset[str]], ...] = ()
    leads: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)


def for_donor(
    snapshot: contract.ExchangeSnapshot, secret: str, donor: Donor | None = None
) -> contract.ExchangeSnapshot:
    """Return the snapshot without names, phones, villages, free text and times of the day.

    A place typed by hand may be a village: only one that has its code is told. A topic of one's
    own is typed by hand too: it leaves as «other». Every identifier
    becomes HMAC-SHA256 of itself under a key that the store's own secret gives this one export,
    written as a UUID: nobody who holds the office's book, or another of the donor's, can join the
    two without the secret. What few people share is told less exactly (`donor_cells`), who came
    to several seminars is followed only among their like (`donor_links`), and from no other sheet
    a row leads to somebody's participation. `donor`: what the donor's report tells of the same
    people, from which nothing more may follow.
    """
    key = key_of(secret, snapshot.meta.get("export_uid", ""))
    hidden = {name: "" for name in _HIDDEN_META if name in snapshot.meta}
    veiled = {name: pseudonym(snapshot.meta.get(name, ""), key) for name in _VEILED_META}
    banded = donor_cells.with_bands(snapshot.rows)
    rows = {
        name: _veiled_rows(contract.sheet(name), found, key) if _is_told(name) else ()
        for name, found in banded.items()
    }
    holders = [str(row["person_uid"]) for row in snapshot.rows.get("certificates", ())]
    reported = _reported(snapshot, key, donor) if donor else donor_cells.NOTHING_REPORTED
    rows, done = donor_cells.generalised(rows, holders, reported)
    rows, apart = donor_links.parted(rows, lambda uid: pseudonym(f"person of {uid}", key))
    done |= {"donor.apart": str(apart), **(donor.groups if donor else {})}
    meta = {**snapshot.meta, **hidden, **veiled, "privacy_profile": contract.DONOR, **done}
    return replace(snapshot, meta=meta, rows=_sorted(rows), own_codes={})


def _reported(
    snapshot: contract.ExchangeSnapshot, key: bytes, donor: Donor
) -> donor_cells.Reported:
    """Return what the report tells, of people as they are called here."""
    uids = [str(row["person_uid"]) for row in snapshot.rows.get("persons", ())]
    return donor_cells.Reported(
        donor.lines, {pseudonym(uid, key): donor.leads.get(uid, uid) for uid in uids}
    )


def hides(sheet: str, column: contract.ContractColumn) -> bool:
    """Say whether a donor's cells of this column are empty; what has no known class is."""
    leads = column.key in _LEADS_TO_PEOPLE and (sheet, column.name) != _MAY_LEAD
    return leads or column.privacy not in _TOLD or column.name in _NEVER


def _is_told(sheet: str) -> bool:
    return sheet in TOLD_SHEETS or sheet in contract.MADE_SHEETS


def _veiled_rows(
    sheet: contract.ContractSheet, rows: tuple[contract.Row, ...], key: bytes
) -> tuple[contract.Row, ...]:
    """Hide what is hidden, tell moments as days, and put pseudonyms for identifiers."""
    nothing = {column.name: None for column in sheet.columns if hides(sheet.name, column)}
    veiled = [
        column
        for column in sheet.columns
        if column.privacy in {PSEUDONYM, CODED} and column.name not in nothing
    ]
    days = [column.name for column in sheet.columns if column.kind == "datetime"]
    return tuple(
        {
            **_without_own_topic(row),
            **{name: _day(row.get(name)) for name in days},
            **nothing,
            **{column.name: _veiled(column, row, key) for column in veiled},
        }
        for row in rows
    )


def _sorted(rows: Mapping[str, tuple[contract.Row, ...]]) -> dict[str, tuple[contract.Row, ...]]:
    """Sort by pseudonym: the order of the rows would say the numbers, or who came when."""
    found = {}
    for name, own in rows.items():
        key = contract.sheet(name).key
        found[name] = tuple(sorted(own, key=lambda row: str(row.get(key)))) if key else own
    return found


def _without_own_topic(row: contract.Row) -> contract.Row:
    if not topics.is_own(str(row.get("topic_code") or "")):
        return row
    other = {"topic_code": topics.OTHER}
    return {**row, **other, "topic_label_ru": contract.label_ru((topics.LIST,), topics.OTHER)}


def _day(value: contract.Value) -> contract.Value:
    """Return midnight of the local day that a moment is in."""
    if not isinstance(value, datetime):
        return value
    local = value.astimezone() if value.tzinfo else value
    return datetime(local.year, local.month, local.day)  # noqa: DTZ001 - a day, told as a moment


def _veiled(column: contract.ContractColumn, row: contract.Row, key: bytes) -> contract.Value:
    text = str(row.get(column.name) or "")
    if column.privacy == CODED:
        return text if row.get(f"{column.name}_code") else pseudonym(text, key)
    if column.kind == "code":  # several, with blanks between
        return " ".join(pseudonym(each, key) for each in text.split())
    return pseudonym(text, key)


def key_of(secret: str, export_uid: str) -> bytes:
    """Return the key of one export: two exports of one store call everybody otherwise."""
    return hmac.digest(secret.encode(), export_uid.encode(), "sha256")


def pseudonym(identifier: str, key: bytes) -> str:
    """Return what an identifier is called for a donor."""
    if not identifier:
        return ""
    digest = hmac.digest(key, identifier.encode(), "sha256")
    return str(UUID(bytes=digest[:16], version=5))
