"""Ten thousand lines, in and out, are whole and do not take long."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seminar_desk.domain.progress import finished
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.exchange.workbook import contract, workbook
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot
from tests.hands.lists import Value, write_xlsx

HEADER: list[Value] = ["№", "ФИО", "Роль", "Аймак", "Телефон", "Год рожд."]
pytestmark = pytest.mark.long


def test_ten_thousand_rows_are_read_whole(tmp_path: Path) -> None:
    people: list[list[Value]] = [
        [n, f"Асанов Бакыт{n}", "деп. АК", "Ак-Музский", 700000000 + n, 1961] for n in range(9999)
    ]
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": [HEADER, *people]})
    assert len(read_roster(path).rows) == 9999


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
