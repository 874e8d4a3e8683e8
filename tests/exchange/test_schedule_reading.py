"""A schedule is read from the tables that offices make of it."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.places import named_district
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.lists.schedule_file import read_schedule_table
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.files import DATA
from tests.hands.lists import write_xlsx


def test_the_shipped_schedule() -> None:
    reading = read_schedule_table(open_table(DATA / "schedule.csv"))
    with (DATA / "schedule.csv").open(encoding="utf-8-sig", newline="") as file:
        shipped = list(csv.DictReader(file))
    assert len(reading.rows) == 12
    for row, raw in zip(reading.rows, shipped, strict=True):
        assert row.date is not None
        assert (row.code, row.date.isoformat()) == (raw["session_code"], raw["date"])
        assert (row.oblast, row.oblast_iso) == (raw["oblast"], raw["oblast_iso"])
        assert (row.district, row.district_soate8) == (raw["district_ru"], raw["district_soate8"])
        assert row.venue == raw["venue_ru"]
        assert row.problems == row.hints == ()
    assert reading.skipped == ()


def test_an_office_workbook_with_titles_sections_and_mistakes(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "schedule.xlsx",
        {
            "Лист1": [
                ["График семинаров"],
                ["Дата", "Район", "Место проведения"],
                ["Нарынская область"],
                ["24.10.17", "Ат-Башынский", "Зал РГА"],
                ["1 ноября 2017 г.", "Джумгальский р-н", None],
                ["Ошская область"],
                [43047, "Кара-Кульджинский район", None],
                ["31.02.2017", "Алайский район", None],
                [None, "Ноокат", None],
                ["16.11.2017", None, "Зал"],
                ["17.11.2017", "Лейлекский район", None],
                [None, "Район", None],
                ["Всего", 6],
            ]
        },
    )
    reading = read_schedule_table(open_table(path))
    assert [row.date for row in reading.rows[:3]] == [
        date(2017, 10, 24),
        date(2017, 11, 1),
        date(2017, 11, 8),
    ]
    assert [row.oblast for row in reading.rows[:3]] == [
        "Нарынская область",
        "Нарынская область",
        "Ошская область",
    ]
    assert [row.district for row in reading.rows[:2]] == ["Ат-Башинский район", "Жумгальский район"]
    problems = [problem for row in reading.rows for problem in (*row.problems, *row.hints)]
    assert [(found.row, found.column, found.problem.code) for found in problems] == [
        (8, "A", "schedule_date_unreadable"),
        (9, "A", "schedule_no_date"),
        (10, "B", "schedule_no_district"),
        (11, "B", "schedule_district_unknown"),
    ]
    assert all(sentence(found.problem, "ky") for found in problems)
    assert [(row.row, row.reason) for row in reading.skipped] == [
        (1, "above_heading"),
        (3, "section"),
        (6, "section"),
        (12, "repeated_heading"),
        (13, "total"),
    ]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["ФИО", "Роль"], ["Асанов", "АО"]], "schedule_no_headings"),
        ([["Дата", "Район"]], "schedule_empty"),
    ],
)
def test_what_is_no_schedule(tmp_path: Path, rows: list[list[str]], code: str) -> None:
    reading = read_schedule_table(
        open_table(write_xlsx(tmp_path / "schedule.xlsx", {"Лист1": rows}))
    )
    assert [problem.code for problem in reading.problems] == [code]
    assert all(sentence(reading.problems[0], language) for language in LANGUAGES)
    assert {row.reason for row in reading.skipped} == (
        {"above_heading"} if code == "schedule_no_headings" else set()
    )


@pytest.mark.parametrize("text", ["Кара-Сууский", "Кара-Суйский район", "Kara-Suu"])
def test_spellings_of_one_district(text: str) -> None:
    found = named_district(text)
    assert found is not None
    assert found.name_ru == "Кара-Сууйский район"


@pytest.mark.parametrize(
    ("day", "place"),
    [
        ("Дата", "Район"),
        ("Date", "District"),
        ("Күнү", "Району"),
        ("Дата проведения", "Наименование района"),
        ("Дата семинара", "district_ru"),
        ("Число", "район"),
        ("Датасы", "РАЙОНУ"),
    ],
)
def test_headings_in_three_languages(tmp_path: Path, day: str, place: str) -> None:
    path = write_xlsx(
        tmp_path / "schedule.xlsx", {"Лист1": [[day, place], ["24.10.2017", "Ат-Башинский район"]]}
    )
    (row,) = read_schedule_table(open_table(path)).rows
    assert (row.date, row.district) == (date(2017, 10, 24), "Ат-Башинский район")


def test_trainers_and_numbers_of_people(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "schedule.xlsx",
        {
            "Лист1": [
                ["Дата", "Район", "Тренер", "Количество участников"],
                ["24.10.2026", "Нарынский", "Осмонов Т.", 25],
                ["25.10.2026", "Ат-Башинский", None, "20 чел."],
                ["26.10.2026", "Кочкорский", "Асанова Б.", "около двадцати"],
                ["27.10.2026", "Жумгальский", None, None],
            ]
        },
    )
    reading = read_schedule_table(open_table(path))
    assert [row.trainer for row in reading.rows] == ["Осмонов Т.", "", "Асанова Б.", ""]
    assert [row.expected_count for row in reading.rows] == [25, 20, None, None]
    hints = [
        (found.row, found.column, found.problem.code) for row in reading.rows for found in row.hints
    ]
    assert hints == [(4, "D", "schedule_expected_unreadable")]
