"""What stands in a donor's rows, told apart by everything that they say of a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seminar_desk.actions.days import outputs
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Row
from seminar_desk.gather import export_snapshot
from seminar_desk.store.database import Database

CELL = ("session_code", "role_code", "sex_code", "age_band_code", "aimak")


def donor_book(db: Database, reach: Reach = EVERYTHING) -> ExchangeSnapshot:
    """Return what the donor's workbook says."""
    return export_snapshot.snapshot(db, reach, donor_secret=outputs.donor_secret(db))


def came(book: ExchangeSnapshot) -> list[Row]:
    """Return the rows of those who came."""
    rows = book.rows["attendance"]
    return [row for row in rows if (row["present"], row["record_state"]) == ("YES", "ACTIVE")]


def small(rows: Iterable[Row], names: Sequence[str] = CELL) -> dict[tuple[object, ...], int]:
    """Return the cells of these columns with fewer than three people."""
    cells: dict[tuple[object, ...], set[object]] = {}
    for row in rows:
        cells.setdefault(tuple(row.get(name) or "" for name in names), set()).add(row["person_uid"])
    return {cell: len(people) for cell, people in cells.items() if len(people) < 3}


def whole(book: ExchangeSnapshot) -> list[Row]:
    """Return who came with all that is told of them, on the sheet of people too."""
    people = {row["person_uid"]: row for row in book.rows["persons"]}
    return [{**_named("person", people[row["person_uid"]]), **row} for row in came(book)]


def _named(before: str, row: Row) -> Row:
    return {f"{before}.{name}": value for name, value in row.items()}
