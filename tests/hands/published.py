"""Publish a store, and read back what stands on the server beside what the store says."""

from __future__ import annotations

from datetime import date
from typing import Any

import psycopg
from psycopg import sql

from seminar_desk.actions import publishing
from seminar_desk.actions.publishing import Published
from seminar_desk.domain.days.reach import EVERYTHING
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import cells, contract
from seminar_desk.exchange.workbook.contract import OFFICE, ContractSheet
from seminar_desk.gather import export_rows, parcels
from seminar_desk.publish.publication import DIGEST, Parcel, added
from seminar_desk.publish.standing import looking
from seminar_desk.store.database import Database

Rows = dict[str, dict[str, Any]]


def publish(db: Database, url: str, *, profile: str = OFFICE) -> Published:
    to = parcels.address(url, profile=profile)
    return finished(publishing.publishing(db, to, profile=profile))


def gathered(db: Database, url: str) -> Parcel:
    """Return what would be sent, as somebody has it who has not sent it yet."""
    standing = finished(looking(parcels.address(url)))
    return finished(publishing.gathering(db, standing))


def written(published: Published) -> dict[str, int]:
    assert published.sent
    return {name: n for name, n in published.sent.written.items() if n}


def on_server(url: str, sheet: ContractSheet, profile: str = OFFICE) -> Rows:
    """Return a table by its key, without the digest that a server has of its own."""
    with psycopg.connect(url) as connection:
        return _table(connection, sheet, profile)[0]


def everything(url: str) -> dict[str, Rows]:
    """Return all tables of the office."""
    with psycopg.connect(url) as connection:
        return {sheet.name: _table(connection, sheet)[0] for sheet in contract.data_sheets()}


def in_store(db: Database) -> dict[str, Rows]:
    """Return every sheet as the workbook would have it."""
    told = export_rows.of_store(db, EVERYTHING)
    found: dict[str, Rows] = {}
    for sheet in contract.data_sheets():
        names = [name for name in sheet.names if name != DIGEST]
        rows = ({name: cells.clean(row[name]) for name in names} for row in told[sheet.name])
        found[sheet.name] = {str(row[sheet.key]): row for row in rows}
    return found


def require_same(db: Database, url: str) -> None:
    """Compare every table with its sheet, and what the publication says of itself with both."""
    stands = finished(looking(parcels.address(url))).publications[0]
    total, wanted = "0", in_store(db)
    with psycopg.connect(url) as connection:
        for sheet in contract.data_sheets():
            rows, digests = _table(connection, sheet)
            assert rows == wanted[sheet.name], sheet.name
            staged = sql.Identifier("seminar_desk", f"staged_{sheet.name}")
            asked = sql.SQL("SELECT count(*) FROM {}").format(staged)
            assert connection.execute(asked).fetchone() == (0,)
            assert stands.counts[sheet.name] == len(digests)
        for name, count in stands.counts.items():
            asked = sql.SQL("SELECT row_digest FROM {}").format(
                sql.Identifier("seminar_desk", name)
            )
            digests = [str(row[0]) for row in connection.execute(asked)]
            assert len(digests) == count
            total = added(total, digests)
    assert stands.content_hash == total


def _table(
    connection: psycopg.Connection, sheet: ContractSheet, profile: str = OFFICE
) -> tuple[Rows, list[str]]:
    """Return the rows by their key, and their digests."""
    names = [name for name in sheet.names if name != DIGEST]
    asked = sql.SQL("SELECT {} FROM {}").format(
        sql.SQL(", ").join(map(sql.Identifier, (*names, DIGEST))),
        sql.Identifier(parcels.SCHEMAS[profile], sheet.name),
    )
    read = [[_plain(value) for value in row] for row in connection.execute(asked)]
    rows = [dict(zip(names, row[:-1], strict=True)) for row in read]
    return {str(row[sheet.key]): row for row in rows}, [str(row[-1]) for row in read]


def _plain(value: object) -> Any:  # noqa: ANN401 - whatever a column holds
    return value if isinstance(value, int | str | date | None) else str(value)
