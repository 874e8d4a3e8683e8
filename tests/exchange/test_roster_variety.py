"""Lists unlike the samples: sections, numbered names, other headings, labels before phones."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.people.names import full_name
from seminar_desk.exchange.lists.roster_file import read_roster
from tests.hands.lists import Value, rewrite_part, write_xlsx


def read_rows(tmp_path: Path, *rows: list[Value]) -> RosterReading:
    return read_roster(write_xlsx(tmp_path / "list.xlsx", {"Лист1": rows}))


def people(reading: RosterReading) -> list[tuple[str, str, str, str]]:
    """Return (name, role, aimak, phone) of every person read."""
    entries = [row.entry for row in reading.rows]
    return [
        (
            full_name(entry.surname, entry.given_name, entry.patronymic),
            entry.role_code,
            entry.aimak,
            entry.phone,
        )
        for entry in entries
    ]


def test_sections_without_a_heading_give_roles_to_numbered_names(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        ["СПИСОК"],
        ["Главы АО"],
        ["1. Асанов Бакыт", "Ак-Муз", "0772123456"],
        ["2) Осмонова Жылдыз", "Казыбек", "0700112233"],
        ["Депутаты АК:"],
        ["1. Токтосун уулу Эркин", "Ак-Жар", "0555 11 22 33"],
        ["Итого 3 чел."],
    )
    assert people(reading) == [
        ("Асанов Бакыт", "ao_head", "Ак-Муз", "0772123456"),
        ("Осмонова Жылдыз", "ao_head", "Казыбек", "0700112233"),
        ("Токтосун уулу Эркин", "ak_deputy", "Ак-Жар", "0555112233"),
    ]
    assert [row.reason for row in reading.skipped] == ["footnote", "section", "section", "total"]


def test_roles_are_found_under_any_heading(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        ["№ п/п", "ФИО участника", "Должность, организация", "Контакты"],
        [1, "Асанов Б.Т.", "глава Ак-Музского АО", "0772 123456, 0555 123456"],
        [2, "КУЛМАТОВА ВЕНЕРА", "депутат Казыбекского АК", "тел: 0700-112233"],
        [3, "Осмонов Азат", "соц.работник АО", "-"],
    )
    assert people(reading) == [
        ("Асанов Б.Т.", "ao_head", "", "0772123456"),
        ("КУЛМАТОВА ВЕНЕРА", "ak_deputy", "", "0700112233"),
        ("Осмонов Азат", "ao_specialist", "", ""),
    ]


def test_a_heading_nobody_foresaw_is_read_by_its_contents(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        ["Фамилия Имя Отчество", "Кем работает", "Сотовая связь"],
        ["Асанов Бакыт", "глава айыл окмоту", 772123456],
        ["Осмонова Жылдыз", "деп АК", 700112233],
    )
    assert people(reading) == [
        ("Асанов Бакыт", "ao_head", "", "0772123456"),
        ("Осмонова Жылдыз", "ak_deputy", "", "0700112233"),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ак-Муз", "other"),
        ("Ак-Талинский", "other"),
        ("глава Ак-Музского АО", "ao_head"),
        ("депутат Ак-Талинского АК", "ak_deputy"),
        ("ИГ Ак-Жар", "ig_member"),
        ("АК", "ak_deputy"),
    ],
)
def test_the_ak_of_an_aimak_is_no_council(text: str, code: str) -> None:
    assert role_of(text).code == code


def test_the_text_of_a_formula_is_a_name_to_mend_and_no_total(tmp_path: Path) -> None:
    """A CSV carries formulas as text; whoever made the list meant a person by the row."""
    path = tmp_path / "list.csv"
    rows = (
        "№;ФИО;Роль",
        "1;Асанов Бакыт;глава АО",
        "2;=SUM(A1);деп АК",
        "=A2+1;Пак Вера;деп АК",
        '4;"=CONCATENATE(B2;"" "";C2)";член ИГ',
        "5;#ССЫЛКА!;член ИГ",
        "Итого;=COUNTA(B2:B4);",
    )
    path.write_text("\n".join(rows), encoding="utf-8")
    reading = read_roster(path)
    problems = {
        row.row: [found.problem.code for found in row.problems]
        for row in reading.rows
        if row.problems
    }
    assert [row.row for row in reading.rows] == [2, 3, 4, 5, 6]
    assert problems == {row: ["roster_name_formula"] for row in (3, 5, 6)}
    assert [(row.row, row.reason) for row in reading.skipped] == [(7, "total")]


def test_a_formula_of_a_workbook_is_read_as_its_value(tmp_path: Path) -> None:
    rows: list[list[Value]] = [["ФИО", "Роль"], ["=D2", "глава АО"], ["Пак Вера", "деп АК"]]
    path = write_xlsx(tmp_path / "list.xlsx", {"Лист1": rows})
    kept = "<f>D2</f><v>Асанов Бакыт</v>"
    rewrite_part(path, "xl/worksheets/sheet1.xml", "<f>D2</f><v />", kept)
    rewrite_part(path, "xl/worksheets/sheet1.xml", '<c r="A2">', '<c r="A2" t="str">')
    assert [name for name, *_ in people(read_roster(path))] == ["Асанов Бакыт", "Пак Вера"]
