"""Real lists are messy: everybody in them is found, and no filled row is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from seminar_desk.domain.codes import LANGUAGES, code_lists
from seminar_desk.domain.lists.list_corrections import ListCorrections
from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.people.names import fold, full_name
from seminar_desk.domain.people.participant import ROLES
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.lists import roster_template
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.files import DATA
from tests.hands.lists import Value, write_xlsx

HEADER: list[Value] = ["№", "ФИО", "Роль", "Аймак", "Телефон", "Год рожд."]


def read_rows(tmp_path: Path, *rows: list[Value], merged: tuple[str, ...] = ()) -> RosterReading:
    return read_roster(write_xlsx(tmp_path / "list.xlsx", {"Список": rows}, merged=merged))


def names_of(reading: RosterReading) -> list[str]:
    return [
        full_name(row.entry.surname, row.entry.given_name, row.entry.patronymic)
        for row in reading.rows
    ]


def reasons(reading: RosterReading) -> list[str]:
    return [row.reason for row in reading.skipped]


def hint_codes(reading: RosterReading) -> list[str]:
    return [hint.problem.code for row in reading.rows for hint in row.hints]


def test_the_sample_list() -> None:
    reading = read_roster(DATA / "sample_roster.xlsx")
    assert len(reading.rows) == 32
    assert len(set(names_of(reading))) == 31
    assert [row for row in reading.rows if row.problems or row.hints] == []
    assert reasons(reading) == ["above_heading", "above_heading", "total", "footnote"]
    assert {row.entry.role_code for row in reading.rows} == set(ROLES) - {"other"}
    assert reading.rows[2].entry.phone == "0507003757"


def test_every_filled_row_says_where_it_went(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        ["Список участников семинара"],
        [],
        HEADER,
        [1, 2, 3, 4, 5, 6],
        ["Специалисты АО:"],
        [1, "1. Асанов Бакыт", None, "Ак-Музский", 772003439, 1961],
        ["Кара-Коюнский айыл аймагы"],
        [2, "Үсөнова Жаңыл", "член ИГ", None, "нет", "1961 г.р."],
        HEADER,
        [3],
        [4, None, "деп. АК", None, None, None],
        ["Пример", "Иванов Иван"],
        [None, "Всего:", None, None, None, 2],
        [None, "Исп. Асанов тел. 0555"],
    )
    assert names_of(reading) == ["Асанов Бакыт", "Үсөнова Жаңыл", ""]
    assert [row.row for row in reading.rows] == [6, 8, 11]
    assert reading.rows[0].entry.role_code == "ao_specialist"
    assert reading.rows[1].entry.aimak == "Кара-Коюнский айыл аймагы"
    assert [row.entry.birth_year for row in reading.rows] == [1961, 1961, None]
    (problem,) = reading.rows[2].problems
    assert (problem.row, problem.column, problem.problem.code) == (11, "B", "roster_name_missing")
    assert dict(zip([row.row for row in reading.skipped], reasons(reading), strict=True)) == {
        1: "above_heading",
        4: "column_numbers",
        5: "section",
        7: "section",
        9: "repeated_heading",
        10: "only_number",
        12: "example",
        13: "total",
        14: "footnote",
    }


def test_names_in_three_columns_under_a_heading_of_two_storeys(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        ["№", "Ф.И.О.", None, None, "Кызматы", "Телефон"],
        [None, "Фамилиясы", "Аты", "Атасынын аты"],
        [1, "Токтосун уулу", "Эркин", None, "АӨ адиси", "0555 12-34-56"],
        [2, "Асанова Айнура Бековна", None, None, "ИГ", None],
        merged=("B1:D1",),
    )
    assert reading.header_rows == (1, 2)
    assert [row.entry.surname for row in reading.rows] == ["Токтосун уулу", "Асанова"]
    assert reading.rows[1].entry.patronymic == "Бековна"


def test_cells_merged_downwards_speak_for_all_their_rows(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        ["ФИО", "Аймак", "Роль", "Село", "Телефон"],
        ["Асанов Бакыт", "Ак-Музский", "деп. АК", "Баш-Кайынды", "0772 003439"],
        ["Үсөнова Жаңыл", None, None, None, None],
        ["Ормонов Замир", None, None, None, None],
        merged=("B2:B3", "C2:C3", "D2:D3", "E2:E3"),
    )
    first, second, third = (row.entry for row in reading.rows)
    assert [first.aimak, second.aimak, third.aimak] == ["Ак-Музский", "Ак-Музский", ""]
    assert [first.role_code, second.role_code, third.role_code] == [
        "ak_deputy",
        "ak_deputy",
        "other",
    ]
    assert [first.village, second.village, third.village] == ["Баш-Кайынды", "Баш-Кайынды", ""]
    assert first.phone
    assert second.phone == ""  # a telephone is one person's


def test_a_list_without_headings_is_guessed_and_can_be_corrected(tmp_path: Path) -> None:
    rows: list[list[Value]] = [
        [1, "Асанов Бакыт Сапарович", "деп. АК", "Ак-Музский", 772003439],
        [2, "Үсөнова Жаңыл", "член ИГ", "Кара-Коюнский", 772003430],
        [3, "Ормонов Замир", "АӨ адиси", "Ак-Музский", 772003431],
    ]
    path = write_xlsx(tmp_path / "list.xlsx", {"Лист1": rows})
    reading = read_roster(path)
    kinds = [column.kind for column in reading.columns]
    assert kinds == ["number", "full_name", "role", "aimak", "phone"]
    assert all(column.is_guessed for column in reading.columns)
    chosen = {(0, 1): "full_name", (0, 3): "village", (0, 4): "ignore"}
    corrected = read_roster(path, corrections=ListCorrections(columns=chosen))
    assert corrected.rows[0].entry.village == "Ак-Музский"
    assert corrected.rows[0].entry.phone == ""


def test_a_list_grouped_by_aimak_without_a_column_for_it(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        ["Ак-Музский АО"],
        ["№", "Ф.И.О", "Телефон"],
        [1, "Асанов Бакыт", "+"],
        ["Казыбекский АО"],
        [1, "Исаева Гүлнара", "0555 112233"],
    )
    assert [row.entry.aimak for row in reading.rows] == ["Ак-Музский АО", "Казыбекский АО"]
    assert [row.hints for row in reading.rows] == [(), ()]
    assert reasons(reading) == ["above_heading", "section"]


def test_two_sheets_that_could_be_the_list(tmp_path: Path) -> None:
    people: list[list[Value]] = [HEADER, [1, "Асанов Бакыт", "ИГ", "Ак-Музский", None, None]]
    sheets: dict[str, list[list[Value]]] = {
        "Список": people,
        "Старый": people,
        "Подсказка": [["Роль"], ["Депутат АК"]],
    }
    path = write_xlsx(tmp_path / "list.xlsx", sheets)
    reading = read_roster(path)
    assert reading.sheets == ("Список", "Старый")
    (problem,) = reading.problems
    assert problem.code == "roster_two_sheets"
    assert problem.values == {"file": "list.xlsx", "sheets": "«Список», «Старый»"}
    assert reading.rows == ()
    assert names_of(read_roster(path, sheet="Старый")) == ["Асанов Бакыт"]
    with pytest.raises(ProblemError, match="roster_sheet_unknown"):
        read_roster(path, sheet="Третий")
    hidden = write_xlsx(tmp_path / "hidden.xlsx", sheets, hidden=["Старый"])
    assert read_roster(hidden).sheet == "Список"


def test_a_sheet_with_no_names_and_a_list_with_no_people(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Смета": [["Статья", "Сумма"], ["Вода", 100]]})
    reading = read_roster(path)
    assert [problem.code for problem in reading.problems] == ["roster_no_names"]
    assert reading.problems[0].values == {"file": "list.xlsx", "sheet": "Смета"}
    assert len(reading.skipped) == 2
    empty = read_roster(write_xlsx(tmp_path / "empty.xlsx", {"Список": [HEADER]}))
    assert [problem.code for problem in empty.problems] == ["roster_no_people"]
    assert empty.problems[0].values == {"file": "empty.xlsx", "sheet": "Список"}


@pytest.mark.parametrize(
    ("phone", "year", "code"),
    [
        (772003439, 61, "roster_year_two_digits"),
        (772003439, "12.03.61", "roster_year_two_digits"),
        (772003439, 22352, "roster_year_unreadable"),
        (772003439, "в прошлом веке", "roster_year_unreadable"),
    ],
)
def test_values_that_cannot_be_believed(
    tmp_path: Path, phone: Value, year: Value, code: str
) -> None:
    reading = read_rows(tmp_path, HEADER, [1, "Асанов Бакыт", "ИГ", "Ак-Музский", phone, year])
    (problem,) = reading.rows[0].problems
    assert problem.row == 2
    assert problem.column == "F"
    assert problem.problem.code == code
    assert all(sentence(problem.problem, language) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("phone", "code"),
    [("звонить брату", "phone_unreadable"), ("7,72003E+08", "roster_phone_rounded")],
)
def test_a_phone_that_cannot_be_read_keeps_nobody_out(
    tmp_path: Path, phone: str, code: str
) -> None:
    reading = read_rows(tmp_path, HEADER, [1, "Асанов Бакыт", "ИГ", "Ак-Музский", phone, 1961])
    (row,) = reading.rows
    (hint,) = row.hints
    assert (row.problems, hint.problem.code, hint.column) == ((), code, "E")
    assert (row.entry.phone, row.entry.note) == ("", f"Телефон: {phone}")
    assert all(sentence(hint.problem, language) for language in LANGUAGES)


@pytest.mark.parametrize("year", [1961, "1961 г.р.", "12.03.1961", "1961-ж.", "1961-03-12"])
def test_birth_years(tmp_path: Path, year: Value) -> None:
    reading = read_rows(tmp_path, HEADER, [1, "Асанов Бакыт", "ИГ", "Ак-Музский", None, year])
    assert reading.rows[0].entry.birth_year == 1961


def test_odd_names_are_hinted_at_and_taken(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        HEADER,
        [1, "Жа?ыл Асан кызы", "ИГ", "Ак-Музский", "0555 112233, 0700 112233", None],
        [2, "Бакыт", "старейшина", None, None, None],
        [3, "Асанoв Бакыт (вместо Исакова)", None, None, None, None],
    )
    assert [row.problems for row in reading.rows] == [(), (), ()]
    assert hint_codes(reading) == [
        "roster_lost_letters",
        "roster_one_word_name",
        "roster_role_unclear",
        "hint_latin_letters",
        "roster_role_missing",
    ]
    assert reading.rows[0].entry.note == "0555 112233, 0700 112233"
    assert reading.rows[1].entry.role_text == "старейшина"
    assert reading.rows[2].entry.note == "вместо Исакова"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_filled_in_and_read(tmp_path: Path, language: str) -> None:
    path = tmp_path / "template.xlsx"
    lists = code_lists()
    codes = lists.codes("role")
    roles = [lists.label("role", code, language) for code in codes]
    roster_template.write(path, roles, ["Ак-Музский", "Казыбекский"], language)
    workbook = load_workbook(path)
    sheet, words = workbook.worksheets
    offered = {str(found.sqref)[0] for found in sheet.data_validations.dataValidation}
    assert offered == {"C", "D", "F"}
    sexes = [str(words.cell(row, 3).value) for row in (1, 2)]
    for row, role in enumerate(roles, 5):
        facts = ("Асанова Айнура", role, "Казыбекский", "0772 123456", sexes[row % 2], "1980")
        for cell, value in zip("BCDEFG", facts, strict=True):
            sheet[f"{cell}{row}"] = value
    workbook.save(path)
    reading = read_roster(path)
    entries = [row.entry for row in reading.rows]
    assert [entry.role_code for entry in entries] == list(codes)
    assert [entry.sex for entry in entries] == ["m", "f"] * 3
    assert {(entry.aimak, entry.birth_year) for entry in entries} == {("Казыбекский", 1980)}
    assert not [problem for row in reading.rows for problem in row.problems]
    assert reasons(reading) == ["above_heading", "above_heading", "example"]


def test_an_old_template_is_still_read() -> None:
    assert reasons(read_roster(DATA / "roster_template.xlsx"))[-1] == "example"


@pytest.mark.parametrize("name", ["S01-ат-башы.xlsx", "S06-ноокат.csv"])
def test_the_shared_lists(name: str) -> None:
    folder = DATA.parents[1] / "shared" / "data" / "rosters"
    if not (folder / name).is_file():
        pytest.skip("the shared lists are not beside this tree")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[name[:3]]
    is_text = name.endswith("csv")
    reading = read_roster(folder / name)
    for row, person in zip(reading.rows, expected, strict=False):
        entry = replace(row.entry, sex="") if not is_text else row.entry
        assert fold(entry.surname) == fold(person["surname"])
        assert fold(entry.given_name) == fold(person["given"])
        assert fold(entry.patronymic) == fold(person["patronymic"])
        assert (entry.role_code, entry.role_text) == (person["role"], person["role_text"])
        assert (entry.aimak, entry.phone) == (person["aimak"], person["phone"])
        assert entry.birth_year == (None if is_text else person["year"])
    assert len(reading.rows) == len(expected) + (0 if is_text else 1)
