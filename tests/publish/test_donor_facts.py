"""A donor's schema answers figures with what the donor's report tells, and with nothing else."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import psycopg
import pytest

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.figures import figure_words
from seminar_desk.domain.figures.figure import figures
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import DONOR_REPORT, ReportWish
from seminar_desk.domain.people.small_cells import LEAST
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.report import figure_book
from seminar_desk.exchange.workbook.contract import DONOR
from seminar_desk.exchange.workbook.privacy import TOLD_SHEETS
from seminar_desk.gather.figures import figure_relations, long_facts, office_reports
from seminar_desk.store.database import Database
from seminar_desk.store.plans import assembly_rows
from tests.hands.office_series import office
from tests.hands.published import publish, written

pytestmark = [pytest.mark.xdist_group("postgres"), pytest.mark.long]
_BESIDE = {"facts", "publication"}
_COLUMNS = ", ".join(f'"{name}"' for name in long_facts.COLUMNS)


def _sheet(db: Database, folder: Path) -> list[tuple[Any, ...]]:
    """Return the rows of the sheet in the donor's workbook, days as days."""
    report = office_reports.report(db, ReportWish(DONOR_REPORT, "ru", DONOR))
    path = finished(figure_book.write(report, folder / "донору.xlsx"))
    rows = openpyxl.load_workbook(path)[figure_book.FACTS].iter_rows(min_row=2, values_only=True)
    return [tuple(map(_plain, row)) for row in rows]


def _plain(cell: object) -> object:
    return cell.date() if isinstance(cell, datetime) else cell


def _told(url: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url) as connection:
        return connection.execute(f"SELECT {_COLUMNS} FROM seminar_desk_donor.facts").fetchall()


def _require_same(told: list[tuple[Any, ...]], wanted: list[tuple[Any, ...]]) -> None:
    found = [tuple("—" if cell is None else cell for cell in row) for row in told]
    assert sorted(found, key=str) == sorted(wanted, key=str)
    assert any(isinstance(row[2], date) for row in told)


def test_the_table_of_facts_is_the_sheet_of_the_donor_s_workbook(
    tmp_path: Path, postgres_url: str
) -> None:
    db = office(tmp_path).db
    publish(db, postgres_url, profile=DONOR)
    told = _told(postgres_url)
    _require_same(told, _sheet(db, tmp_path))
    _hides_the_few(db, told)
    plan = next(plan for plan in assembly_rows.plans(db) if plan.decisions).assembly
    assemblies.add_row(db, "decision", plan.uid, text="Отремонтировать мост")
    changed = publish(db, postgres_url, profile=DONOR)
    assert written(changed)["facts"] == 1
    _require_same(_told(postgres_url), _sheet(db, tmp_path))
    _has_nothing_else(postgres_url)


def _has_nothing_else(url: str) -> None:
    """Say that beside the sheets there are the facts alone, and no view of anything."""
    with psycopg.connect(url) as connection:
        there = connection.execute(
            "SELECT table_name, table_type FROM information_schema.tables"
            " WHERE table_schema = 'seminar_desk_donor'"
        ).fetchall()
    names = {name for name, _ in there if not name.startswith("staged_")}
    assert names == {*TOLD_SHEETS, *_BESIDE}
    assert {kind for _, kind in there} == {"BASE TABLE"}


def _hides_the_few(db: Database, told: list[tuple[Any, ...]]) -> None:
    """Say that cells of one or two people, which the office knows, are in no row."""
    line = registry().indicator("persons")
    own = [
        dict(zip(long_facts.COLUMNS, row, strict=True))
        for row in told
        if row[0] == line.names["ru"]
    ]
    assert own
    assert min(row["n"] for row in own) >= LEAST
    relations = figure_relations.read(db)
    few = 0
    for dimension, column in (("role", "role"), ("age_band", "age"), ("district", "district")):
        for figure in figures(relations, [line], by=(dimension, "sex")):
            if 0 < (figure.value or 0) < LEAST:
                few += 1
                codes = figure.by
                word, sex = (
                    figure_words.code_word(name, codes[name], "ru", relations.names)
                    for name in (dimension, "sex")
                )
                assert not [row for row in own if (row[column], row["sex"]) == (word, sex)]
    assert few
