"""Ten thousand rows from the file to people, against a bare reading and a short script."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.exchange.table.table_sheet import Sheet
from tests.benchmarks.clerks import read_simply
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import entries

ROWS = 10_000
HEAD = ("№", "ФИО", "Роль", "Айыл аймак", "Телефон", "Год рождения")
ROLES = ("депутат АК", "член ИГ", "глава АО", "спец. АО", "учитель", "член СМиО")
Line = tuple[str | int, ...]


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Read the same list as a workbook and as a text."""
    lines = [HEAD, *_lines()]
    book, text = folder / "list.xlsx", folder / "list.csv"
    _write_book(book, lines)
    with text.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    yield _comparison("xlsx", book, _bare_book, "calamine's bare reading")
    yield _comparison("csv", text, _bare_text, "Python's csv")


def _comparison(
    kind: str, path: Path, bare: Callable[[Path], list[list[str]]], name: str
) -> Comparison:
    return Comparison(
        f"{ROWS:,} rows of a list read, .{kind}",
        "s",
        lambda: _seconds(lambda: len(read_roster(path).rows)),
        lambda: _seconds(lambda: _simple(bare(path))),
        f"{name} and the first heading's columns, a person for each row below",
        runs=3,
    )


def _lines() -> Iterator[Line]:
    for place, entry in enumerate(entries(ROWS), 1):
        name = f"{entry.surname} {entry.given_name} {entry.patronymic}".strip()
        role, year = ROLES[place % len(ROLES)], 1950 + place % 45
        yield (place, name, role, entry.aimak, entry.phone, year)


def _write_book(path: Path, lines: list[Line]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Список")
    for line in lines:
        sheet.append(line)
    book.save(path)


def _bare_book(path: Path) -> list[list[str]]:
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    return [[str(cell) for cell in row] for row in rows]


def _bare_text(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def _simple(rows: list[list[str]]) -> int:
    return len(list(read_simply(Sheet("", tuple(map(tuple, rows))))))


def _seconds(work: Callable[[], int]) -> float:
    started = time.perf_counter()
    assert work() == ROWS
    return time.perf_counter() - started
