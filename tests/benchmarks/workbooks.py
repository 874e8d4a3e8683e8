"""The exchange workbook, written and read back, against plain openpyxl without any check."""

from __future__ import annotations

import pickle
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people.participant import INVITED
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import book_parser, workbook, workbook_reading
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Row
from seminar_desk.files import ROOT
from seminar_desk.gather import export_snapshot
from seminar_desk.store.opening import open_store
from tests.benchmarks.harness import Comparison, processor_seconds
from tests.benchmarks.memory import STATUS, forget_peak, peak
from tests.benchmarks.people import entries, open_first_session
from tests.hands.book_spoiler import parts_of, spoiled

PEOPLE, MANY, FEW = 1_000, 100_000, 10_000
SPOILED = 400


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Write many participations, grown from a session of a thousand people; then read some."""
    few = grown(snapshot_of_a_session(folder), FEW)
    ours = folder / "ours.xlsx"
    kept = folder / "snapshot"
    kept.write_bytes(pickle.dumps(grown(few, MANY)))
    told = cache(lambda way: _told(way, MANY, kept))  # a minute each: time and memory of one turn
    yield Comparison(
        f"exchange workbook of {MANY:,} participations: guarded, written, read back, compared",
        "rows a second of a processor",
        lambda: 2 * MANY / float(told("ours")[0]),
        lambda: 2 * MANY / float(told("plain")[0]),
        "openpyxl write-only, the same cells undressed and unchecked",
        more_is_better=True,
        promise="at least 0.9 of its speed",
        bound=0.9,
        runs=1,
    )
    if STATUS.exists():  # only Linux tells the peak of a process alone
        yield Comparison(
            f"peak memory of the process: {MANY:,} participations written and compared",
            "MB",
            lambda: float(told("ours")[1]),
            lambda: float(told("plain")[1]),
            "openpyxl write-only, the same rows in memory, nothing compared",
            promise="at most 1.3 × the memory",
            bound=1.3,
            runs=1,
            of_memory=True,
        )
    finished(workbook.write(few, ours))
    yield from _readings(ours, sum(map(len, few.rows.values())))
    yield Comparison(
        f"faults of ours and of the parser over {SPOILED:,} workbooks spoiled by chance",
        "not told in a sentence",
        lambda: float(_untold(ours.with_name("small.xlsx"), folder)[0]),
        lambda: float(_untold(ours.with_name("small.xlsx"), folder)[1]),
        "openpyxl, what it raises that is no fault of a file",
        promise="0",
        runs=1,
        is_counted=True,
    )


def _readings(ours: Path, rows: int) -> Iterator[Comparison]:
    """Open a workbook by the safe door, in a process of its own that looks before it parses."""
    for usual, name, promise, bound in (
        (
            _read,
            "the same parser and typing in this process, nothing looked at",
            "at most 2 ×",
            0.5,
        ),
        (_read_only, "openpyxl read-only, nothing typed or looked at", "5 × as fast", 5.0),
    ):
        yield Comparison(
            f"exchange workbook of {FEW:,} participations opened by the safe door",
            "rows a second of a processor",
            lambda: rows / processor_seconds(lambda: open_book(ours)),
            lambda usual=usual: rows / processor_seconds(lambda: usual(ours)),  # type: ignore[misc]  # a default binds the loop's value
            name,
            more_is_better=True,
            promise=promise,
            bound=bound,
            runs=3,
        )


@cache
def _untold(path: Path, folder: Path) -> tuple[int, int]:
    """Return how often ours, and how often openpyxl, ends in anything but a reason."""
    finished(workbook.write(snapshot_of_a_session(folder / "small", people=10), path))
    content = path.read_bytes()
    parts, chance = parts_of(content), Random(12)
    ours = usual = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(SPOILED):
            path.write_bytes(spoiled(content, parts, chance))
            ours += _breaks(lambda: book_parser.opened(path), (ProblemError,))
            usual += _breaks(lambda: _read_only(path), (BadZipFile, InvalidFileException))
    return ours, usual


def _breaks(read: Callable[[], object], told: tuple[type[Exception], ...]) -> bool:
    try:
        read()
    except told:
        return False
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return True
    return False


def snapshot_of_a_session(folder: Path, people: int = PEOPLE) -> ExchangeSnapshot:
    """Return a session of so many people, two of three present, as the workbook says it."""
    store = open_store(folder / "store")
    db = store.db
    session_uid = open_first_session(db)
    for place, entry in enumerate(entries(people)):
        attendance.register(
            db, session_uid=session_uid, entry=entry, registration=INVITED, check_in=place % 3 > 0
        )
    snapshot = export_snapshot.snapshot(db, Reach(session_uid))
    store.close()
    return snapshot


def grown(snapshot: ExchangeSnapshot, count: int) -> ExchangeSnapshot:
    """Return the same with as many participations, people again and again under other uids."""
    uids = {"persons": ("person_uid",), "attendance": ("attendance_uid", "person_uid")}
    more = {
        name: tuple(_another(snapshot.rows[name], place, names) for place in range(count))
        for name, names in uids.items()
    }
    return replace(snapshot, rows={**snapshot.rows, **more})


def _another(rows: tuple[Row, ...], place: int, uids: tuple[str, ...]) -> Row:
    turn, row = divmod(place, len(rows))
    return {
        **rows[row],
        **{name: f"{turn:08x}{str(rows[row][name])[8:]}" for name in uids},
    }


def write(way: str, count: int, kept: Path) -> str:
    """Write the first participations of a kept snapshot; return seconds and the peak in MB."""
    snapshot: ExchangeSnapshot = pickle.loads(kept.read_bytes())
    rows = {
        name: lines[:count] if name in {"persons", "attendance"} else lines
        for name, lines in snapshot.rows.items()
    }
    some = replace(snapshot, rows=rows)
    path = kept.with_name("written.xlsx")
    work = {
        "ours": lambda: finished(workbook.write(some, path)),
        "plain": lambda: _write_plainly(some, path),
    }
    forget_peak()  # of taking the rows out of their file
    seconds = processor_seconds(work[way])
    return f"{seconds} {peak()}"


def _told(way: str, count: int, kept: Path) -> list[str]:
    command = [sys.executable, "-m", "tests.benchmarks.workbooks", way, str(count), str(kept)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return told.stdout.split()


def _read(path: Path) -> object:
    with path.open("rb") as file:
        return workbook_reading.read(file)


def _write_plainly(snapshot: ExchangeSnapshot, path: Path) -> None:
    book = Workbook(write_only=True)
    for name, lines in snapshot.rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append([_plain(value) for value in line.values()])
    book.save(path)


def _plain(value: object) -> object:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


def _read_only(path: Path) -> list[tuple[object, ...]]:
    book = load_workbook(path, read_only=True)
    try:
        return [row for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)]
    finally:
        book.close()


if __name__ == "__main__":
    sys.stdout.write(write(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
