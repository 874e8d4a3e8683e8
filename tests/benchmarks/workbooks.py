"""The exchange workbook, written and read back, against plain openpyxl without any check."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook, load_workbook

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import workbook, workbook_reading
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot
from seminar_desk.gather import export_snapshot
from seminar_desk.store.opening import open_store
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import entries, open_first_session

PEOPLE = 1000


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Write a session of a thousand people; then read the same file."""
    store = open_store(folder / "store")
    db = store.db
    session_uid = open_first_session(db)
    for entry in entries(PEOPLE):
        attendance.register(
            db, session_uid=session_uid, entry=entry, registration=INVITED, check_in=False
        )
    snapshot = export_snapshot.snapshot(db, Reach(session_uid))
    store.close()
    rows = sum(len(lines) for lines in snapshot.rows.values())
    ours, plain = folder / "ours.xlsx", folder / "plain.xlsx"
    yield Comparison(
        "exchange workbook: guarded, written, read back, compared",
        "rows a second",
        lambda: rows / _seconds(lambda: finished(workbook.write(snapshot, ours))),
        lambda: rows / _seconds(lambda: _write_plainly(snapshot, plain)),
        "openpyxl in its usual mode, unchecked",
        more_is_better=True,
        runs=3,
    )
    yield Comparison(
        "exchange workbook read",
        "rows a second",
        lambda: rows / _seconds(lambda: _read(ours)),
        lambda: rows / _seconds(lambda: _read_plainly(ours)),
        "openpyxl in its usual mode",
        more_is_better=True,
        runs=3,
    )


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _read(path: Path) -> object:
    with path.open("rb") as file:
        return workbook_reading.read(file)


def _write_plainly(snapshot: ExchangeSnapshot, path: Path) -> None:
    book = Workbook()
    for name, lines in snapshot.rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append([_plain(value) for value in line.values()])
    book.save(path)


def _plain(value: object) -> object:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


def _read_plainly(path: Path) -> list[tuple[object, ...]]:
    return [row for sheet in load_workbook(path) for row in sheet.iter_rows(values_only=True)]
