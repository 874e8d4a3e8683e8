"""Cells say what a person sees in them, however a program wrote them down."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.exchange.table.cell_texts import spelt_out
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_sheet import Sheet
from tests.hands.lists import Value, write_xlsx


def sheet_of(path: Path, text: str) -> Sheet:
    path.write_text(text, encoding="utf-8")
    return open_table(path).sheets[0]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("&#1040;&#1089;&#1072;&#1085; &amp; &laquo;К&raquo;", "Асан & «К»"),
        ("&#x410;&#x441;", "Ас"),
        (r"\u0410\u0441\u0430\u043d Б", "Асан Б"),
        ("%D0%90%D1%81%D0%B0%D0%BD Б", "Асан Б"),
        ("=D0=90=D1=81=D0=B0=D0=BD Б", "Асан Б"),
        *(("AT&T", "AT&T"), ("100% да", "100% да"), ("=A1", "=A1"), (r"C:\users", r"C:\users")),
    ],
)
def test_letters_written_as_numbers(written: str, read: str) -> None:
    assert spelt_out(written) == read


def test_entities_in_a_text_do_not_part_cells(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path / "list.csv", "ФИО;Роль\n&#1040;&#1089;&#1072;&#1085; Б;АО\n")
    assert sheet.rows[1] == ("Асан Б", "АО")


def test_numbers_with_a_point_and_years_shown_as_days(tmp_path: Path) -> None:
    text = "ФИО;Год рождения;Телефон\nАсанов Бакыт;1975.0;555100201.0\nИсаев Уран;28.05.1905;\n"
    sheet = sheet_of(tmp_path / "list.csv", text + "Кадыров Эмил;28.05.1955;\n")
    assert [row[1] for row in sheet.rows[1:]] == ["1975", 1975, "28.05.1955"]
    (doubt,) = sheet.doubts
    assert (doubt.row, doubt.column, doubt.problem.code) == (3, "B", "table_number_as_day")
    assert [row.entry.birth_year for row in read_roster(tmp_path / "list.csv").rows] == [
        *(1975, 1975, 1955)
    ]


def test_what_is_true_is_a_tick(tmp_path: Path) -> None:
    workbook = Workbook()
    rows = ("ФИО", "М", "Ж"), ("Асанов Бакыт", True, False), ("Осмонова Айна", False, True)
    for row in rows:
        workbook.worksheets[0].append(row)
    workbook.save(tmp_path / "list.xlsx")
    text = "ФИО;М;Ж\nАсанов Бакыт;ИСТИНА;ЛОЖЬ\nОсмонова Айна;FALSE;TRUE\n"
    sheet_of(tmp_path / "list.csv", text)
    for name in ("list.xlsx", "list.csv"):
        assert [row.entry.sex for row in read_roster(tmp_path / name).rows] == ["m", "f"]


def test_a_table_in_one_column_may_stand_anywhere_and_be_parted_by_gaps(tmp_path: Path) -> None:
    rows: list[list[Value]] = [[None, "№;ФИО;Роль"], [None, "1;Асанов Бакыт;АО"]]
    sheet = open_table(write_xlsx(tmp_path / "b.xlsx", {"Л": rows})).sheets[0]
    assert sheet.rows == (("", "№", "ФИО", "Роль"), ("", "1", "Асанов Бакыт", "АО"))
    lines: list[list[Value]] = [["№   ФИО            Роль"], ["1   Асанов Бакыт   глава АО"]]
    sheet = open_table(write_xlsx(tmp_path / "a.xlsx", {"Л": lines})).sheets[0]
    assert sheet.rows == (("№", "ФИО", "Роль"), ("1", "Асанов Бакыт", "глава АО"))


def test_a_hidden_sheet_says_so(tmp_path: Path) -> None:
    rows: list[list[Value]] = [["ФИО", "Роль"], ["Асанов Бакыт", "АО"]]
    path = write_xlsx(tmp_path / "list.xlsx", {"Обложка": [["Отчёт"]], "Л": rows}, hidden=["Л"])
    assert [note.code for note in read_roster(path).notes] == ["table_sheet_hidden"]


def test_names_of_other_languages_are_no_spoiled_letters(tmp_path: Path) -> None:
    text = "ФИО;Роль\nŞükrü Gökçe;АО\nÇağrı Ünüğüş;АК\nJo‘rabek Oʻgʻli;АК\nZoë Šķēle;ИГ\n"
    sheet = sheet_of(tmp_path / "list.csv", text)
    assert (sheet.notes, sheet.doubts) == ((), ())
    assert sheet.rows[2][0] == "Çağrı Ünüğüş"
