"""Thousands of lines, in and out, are whole and do not take long."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

from seminar_desk.domain.progress import finished
from seminar_desk.exchange.lists.roster_file import read_roster, read_table
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile
from seminar_desk.exchange.workbook import contract, workbook
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot
from tests.benchmarks.long_lists import HEAD, lines
from tests.hands.lists import Value, write_xlsx

HEADER: list[Value] = ["№", "ФИО", "Роль", "Аймак", "Телефон", "Год рожд."]
pytestmark = pytest.mark.long
MOST_CALLS_A_ROW = 1_200


def test_three_thousand_rows_are_read_whole(tmp_path: Path) -> None:
    people: list[list[Value]] = [
        [n, f"Асанов Бакыт{n}", "деп. АК", "Ак-Музский", 700000000 + n, 1961] for n in range(2999)
    ]
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": [HEADER, *people]})
    assert len(read_roster(path).rows) == 2999


def test_a_row_more_is_little_work_more() -> None:
    """Count what is called for it, which no busy machine makes more."""
    assert (_calls(500) - _calls(250)) / 250 < MOST_CALLS_A_ROW


def _calls(rows: int) -> int:
    """Return how many functions are called to recognise so many people, no two alike."""
    table = TableFile("list", "xlsx", (Sheet("Список", (HEAD, *lines(rows))),))
    count = 0

    def called(_frame: object, event: str, _of: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(called)
    try:
        assert len(read_table(table).rows) == rows
    finally:
        sys.setprofile(None)
    return count


def test_ten_thousand_people(tmp_path: Path) -> None:
    columns = contract.sheet("persons").columns
    whole: dict[str, contract.Value] = {"integer": 5, "date": date(2017, 10, 24)}
    rows: tuple[contract.Row, ...] = tuple(
        {column.name: whole.get(column.kind, f"{column.name} {number}") for column in columns[:9]}
        for number in range(10_000)
    )
    written = finished(
        workbook.write(ExchangeSnapshot({}, {"persons": rows}), tmp_path / "book.xlsx")
    )
    assert written.row_counts["persons"] == 10_000
