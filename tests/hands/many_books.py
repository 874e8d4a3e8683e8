"""Workbooks of many laptops, each with a small day of its own: one real book, said otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from seminar_desk.actions.days import outputs
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.exchange.workbook import contract, workbook
from seminar_desk.exchange.workbook.content_hash import row_digest
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Row, Value
from seminar_desk.exchange.workbook.workbook_draft import prepare
from seminar_desk.exchange.workbook.workbook_frame import WorkbookFrame, frame_of
from seminar_desk.store.certificates import laptop_keys
from tests.benchmarks.people import entries, name, open_first_session
from tests.hands.hall_desks import fresh_desk

_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NAMES = ("surname", "given_name", "patronymic")


@dataclass(frozen=True, slots=True)
class _Key:
    """Sign as a laptop that was never here."""

    private: Ed25519PrivateKey

    @property
    def public_key(self) -> str:
        raw = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return raw.hex()

    def sign(self, message: bytes) -> bytes:
        return self.private.sign(message)


def books(folder: Path, count: int, people: int) -> Iterator[Path]:
    """Write so many workbooks, each of a laptop, a day and people of its own."""
    desk = fresh_desk(folder / "образец")
    day = open_first_session(desk.db)
    for place, entry in enumerate(entries(people)):
        attendance.register(
            desk.db,
            session_uid=day,
            entry=entry,
            registration=INVITED,
            check_in=place % 3 > 0,
        )
    first = outputs.workbook(desk.db, reach=Reach(session_uid=day))
    frame = frame_of(prepare(first))
    for number in range(1, count + 1):
        made = _another(first, number, people, desk.db.device)
        yield _written(made, frame, folder / f"книга {number:04d}.xlsx")


def _written(made: ExchangeSnapshot, frame: WorkbookFrame, path: Path) -> Path:
    with path.open("wb") as file:
        for _ in workbook.pouring(prepare(made), frame, file):
            pass
    return path


def _another(first: ExchangeSnapshot, number: int, people: int, writer: str) -> ExchangeSnapshot:
    """Return the same day with other people at another desk, every digest made anew."""
    key = _Key(Ed25519PrivateKey.from_private_bytes(number.to_bytes(32, "big")))
    (known,) = laptop_keys.described([key.public_key])
    here = f"{writer[:-5]}{number:05d}"
    kept = {str(row["series_uid"]) for row in first.rows["series"]}

    def said(value: Value) -> Value:
        if not isinstance(value, str) or value in kept:
            return value
        if _UID.fullmatch(value):
            return f"{number:08x}{value[8:]}"
        return value.replace(writer, here)

    rows: dict[str, tuple[Row, ...]] = {}
    for sheet, lines in first.rows.items():
        if sheet == "series":
            rows[sheet] = lines
            continue
        told = (
            {
                **{column: said(value) for column, value in line.items()},
                **_facts(sheet, number, number * people + place, known),
            }
            for place, line in enumerate(lines)
        )
        rows[sheet] = tuple(_digested(sheet, row) for row in told)
    meta = {column: str(said(value)) for column, value in first.meta.items()}
    meta |= {"desk_name": f"стол {number}", "scope_session_codes": f"К{number:04d}"}
    return replace(first, rows=rows, meta=meta, signer=key)


def _facts(sheet: str, number: int, index: int, key: laptop_keys.PublicKey) -> dict[str, Value]:
    if sheet == "sessions":
        return {"session_code": f"К{number:04d}"}
    if sheet == "persons":
        facts: dict[str, Value] = dict(zip(_NAMES, name(index)[:3], strict=True))
        return {**facts, "phone": f"+996555{index:06d}"}
    if sheet == "signing_keys":
        return {"key_uid": key.uid, "public_key": key.public_key, "mark": key.mark}
    return {}


def _digested(sheet: str, row: Row) -> Row:
    columns = contract.sheet(sheet)
    if contract.DIGEST not in columns.names:
        return row
    line = tuple(row.get(column) for column in columns.names)
    return {**row, contract.DIGEST: row_digest(columns, line)}
