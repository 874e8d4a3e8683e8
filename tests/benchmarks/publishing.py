"""Publishing against the bare COPY of the same rows into a table without keys."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import md5
from pathlib import Path
from time import perf_counter
from uuid import UUID

from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import contract
from seminar_desk.publish.copy_text import Value, packed
from seminar_desk.publish.publication import (
    DIGEST,
    NEVER,
    Address,
    Load,
    Parcel,
    Publication,
    PublishedTable,
)
from seminar_desk.publish.sending import blocks, sending
from tests.benchmarks.harness import Comparison, LeftOutError
from tests.benchmarks.people import full_name
from tests.hands import postgres
from tests.hands.postgres import Server

ROWS = int(os.environ.get("SEMINAR_DESK_BENCH_ROWS", "1_000_000"))
CHANGED = ROWS // 100
_KINDS = {"uid": "uuid", "integer": "bigint", "date": "date", "datetime": "timestamp"}
_STORE = str(UUID(int=13))


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Send rows that are packed already: reading SQLite is the same for all of these."""
    del folder
    versions = postgres.binaries()
    if not versions:
        yield Comparison("publishing", "s", _absent, _absent, "PostgreSQL")
        return
    with postgres.running(*next(iter(versions.items())), quiet=True) as server:
        bench = Publishing(server)
        yield Comparison(
            f"{ROWS:,} participations published to an empty schema",
            "rows a second",
            bench.first,
            bench.bare,
            "bare COPY of the same rows, no keys",
            more_is_better=True,
            promise="at least 0.6",
            runs=3,
        )
        yield Comparison(
            f"1 % of {ROWS:,} rows changed and published",
            "s",
            bench.again,
            bench.whole,
            "all of them published first",
            promise="at least 10 × as fast",
            runs=3,
        )


def _absent() -> float:
    raise LeftOutError


class Publishing:
    """Hold packed rows of one table, and a server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._number = 0
        self._rows = _packed(range(ROWS), "")
        self._filled = self._database()
        self._stands = self._publish(self._filled, self._rows, _publication(NEVER))
        sys.stderr.write(f"{sum(map(len, self._rows.lines.values())) / ROWS:.0f} bytes a row\n")

    def first(self) -> float:
        """Return rows a second into an empty schema that is set up."""
        return ROWS / self.whole()

    def whole(self) -> float:
        """Return the seconds of a first publication, its tables made beforehand."""
        database = self._database()
        old = _publication(NEVER)
        empty = replace(self._rows, lines={}, digests={})
        self._publish(database, empty, old)
        self._server.ask("UPDATE seminar_desk.publication SET last_step = -1", database=database)
        old = replace(self._last, last_step=NEVER)
        return self._timed(lambda: self._publish(database, self._rows, old))

    def bare(self) -> float:
        """Return rows a second of COPY alone."""
        import psycopg  # noqa: PLC0415 - only where a server is

        database = self._database()
        columns = ", ".join(f'"{one}" {kind}' for one, kind in TABLE.columns.items())
        self._server.ask(f"CREATE TABLE bare ({columns})", database=database)
        lines = tuple(self._rows.lines.values())

        def copy() -> None:
            with (
                psycopg.connect(self._server.url(database)) as connection,
                connection.cursor() as cursor,
                cursor.copy("COPY bare FROM STDIN") as file,
            ):
                for block in blocks(lines):
                    file.write(b"".join(block))

        return ROWS / self._timed(copy)

    def again(self) -> float:
        """Return the seconds of publishing what changed."""
        changed = _packed(range(0, ROWS, ROWS // CHANGED), f"Село {self._number}")
        stands = self._stands

        def publish() -> None:
            self._stands = self._publish(self._filled, changed, stands)

        return self._timed(publish)

    def _publish(self, database: str, load: Load, old: Publication) -> Publication:
        self._number += 1
        new = replace(_publication(self._number), uid=str(UUID(int=self._number)))
        to = Address(self._server.url(database), "seminar_desk")
        self._last = finished(sending(to, Parcel(old, new, [TABLE], [load]))).standing
        return self._last

    def _database(self) -> str:
        self._number += 1
        database = f"bench{self._number}"
        self._server.ask(f"CREATE DATABASE {database}")
        return database

    def _timed(self, work: Callable[[], object]) -> float:
        self._server.ask("CHECKPOINT")
        began = perf_counter()
        work()
        return perf_counter() - began


def _table() -> PublishedTable:
    columns: Mapping[str, str] = {
        column.name: _KINDS.get(column.kind, "text")
        for column in contract.sheet("attendance").columns
        if column.name != DIGEST
    }
    return PublishedTable("attendance", "attendance_uid", {**columns, DIGEST: "text"})


TABLE = _table()
_UIDS = [column for column, kind in TABLE.columns.items() if kind == "uuid"]


def _identity(place: int, column: str) -> str:
    return str(UUID(bytes=md5(f"{column}{place}".encode(), usedforsecurity=False).digest()))


def _packed(places: range, village: str) -> Load:
    """Return rows with a third of the columns filled; identities as far apart as random ones."""
    day, moment = date(2017, 10, 24), datetime(2017, 10, 24, 3, 2, 11)  # noqa: DTZ001 - told so

    def row(place: int) -> list[Value]:
        told: dict[str, Value] = {
            **{column: _identity(place, column) for column in _UIDS},
            "session_code": f"S{place % 997:03}",
            "district": "Ат-Башинский район",
            "date": day,
            "number": place % 100,
            "full_name": full_name(place),
            "sex_code": "f",
            "role_code": "ig_member",
            "aimak": "Ак-Музский",
            "village": village or "Ак-Муз",
            "registration_code": "invited",
            "present": "YES",
            "checked_in_at_utc": moment,
            "record_state": "ACTIVE",
            "row_version": 2,
            "created_at_utc": moment,
            "updated_at_utc": moment,
            "device_id": "k7qfa2b3c4d5e6f7",
        }
        return [told.get(column) for column in TABLE.names if column != DIGEST]

    return packed(TABLE, map(row, places))


def _publication(step: int) -> Publication:
    return Publication(
        store_uid=_STORE,
        profile="OFFICE",
        contract=contract.schema_version(),
        form="bench",
        last_step=step,
        last_step_at=None,
        counts={},
        content_hash="0",
        uid=str(UUID(int=0)),
        published_at=datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None),
        published_on=date(2026, 1, 1),
    )
