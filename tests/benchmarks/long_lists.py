"""Ten thousand rows from the file to people, against a bare reading and the first recognition."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from seminar_desk.files import ROOT
from tests.benchmarks.harness import Comparison, LeftOutError
from tests.benchmarks.people import entries

ROWS = 10_000
HEAD = ("№", "ФИО", "Роль", "Айыл аймак", "Телефон", "Год рождения")
ROLES = ("депутат АК", "член ИГ", "глава АО", "спец. АО", "учитель", "член СМиО")
Line = tuple[str | int, ...]

# The first version of the lists: columns by the words of one heading, a role and an aimak by their
# words, names, phones and years told apart; no titles, tables, questions. It was there when the
# bound was set, and is taken from the project's own history.
FIRST = "b8bff04"
_NEEDED = ("seminar_desk", "data", "resources/messages")

# Each is said to a Python of its own, which has read nothing yet and counts its own seconds.
_OURS = """
import sys, time
from pathlib import Path
from seminar_desk.exchange.lists.roster_file import read_roster
begun = time.perf_counter()
rows = read_roster(Path(sys.argv[1])).rows
print(len(rows), time.perf_counter() - begun)
"""
_FIRST = """
import csv, sys, time
from python_calamine import CalamineWorkbook
from seminar_desk.exchange.roster import read_table
from seminar_desk.exchange.table_file import Sheet, TableFile

def bare(path):
    if path.endswith(".csv"):
        with open(path, encoding="utf-8", newline="") as file:
            return tuple(map(tuple, csv.reader(file, delimiter=";")))
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return tuple(tuple(map(plain, row)) for row in rows)

def plain(cell):
    return int(cell) if isinstance(cell, float) else cell

begun = time.perf_counter()
rows = read_table(TableFile("list", "", (Sheet("list", bare(sys.argv[1])),))).rows
print(len(rows), time.perf_counter() - begun)
"""


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Read the same list as a workbook and as a text, in turns, each time in a new process."""
    table = [HEAD, *lines(ROWS)]
    book, text = folder / "list.xlsx", folder / "list.csv"
    _write_book(book, table)
    with text.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(table)
    for path, bare in ((book, "calamine's bare reading"), (text, "Python's csv")):
        yield Comparison(
            f"{ROWS:,} rows of a list, {path.suffix}, from the file to its people",
            "s",
            lambda path=path: _seconds(_OURS, path, ROOT),  # type: ignore[misc]  # a default binds the loop's value
            lambda path=path: _seconds(_FIRST, path, _first(folder)),  # type: ignore[misc]
            f"{bare} and the first recognition ({FIRST})",
            promise="at most 2 × the time",
            bound=2,
            runs=5,
        )


def lines(count: int) -> Iterator[Line]:
    """Return the rows of so many people below the heading."""
    for place, entry in enumerate(entries(count), 1):
        name = f"{entry.surname} {entry.given_name} {entry.patronymic}".strip()
        role, year = ROLES[place % len(ROLES)], 1950 + place % 45
        yield (place, name, role, entry.aimak, entry.phone, year)


def _write_book(path: Path, table: list[Line]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Список")
    for line in table:
        sheet.append(line)
    book.save(path)


@cache
def _first(folder: Path) -> Path:
    """Return a folder with the program as it was; LeftOutError without the project's history."""
    command = ["git", "-C", str(ROOT), "archive", FIRST, *_NEEDED]
    try:
        packed = subprocess.run(command, check=True, capture_output=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise LeftOutError from error
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder / FIRST, filter="data")
    return folder / FIRST


def _seconds(script: str, path: Path, program: Path) -> float:
    command = [sys.executable, "-c", script, str(path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, cwd=program)
    rows, seconds = told.stdout.split()
    assert int(rows) == ROWS
    return float(seconds)
