"""Lists of participants at the edges: the last that passes and the first that does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.exchange.lists.roster_columns import find_columns
from seminar_desk.exchange.lists.roster_file import read_roster
from tests.hands.lists import Value, write_xlsx

HEADER: list[Value] = ["ФИО", "Роль", "Пол", "Телефон", "Примечание"]
NAMED: list[Value] = ["Асанов Бакыт", "деп. АК"]


def read(tmp_path: Path, *rows: list[Value]) -> RosterReading:
    return read_roster(write_xlsx(tmp_path / "list.xlsx", {"Лист1": rows}))


def test_a_heading_is_looked_for_in_sixty_rows(tmp_path: Path) -> None:
    for above, found in ((59, (60,)), (60, ())):
        rows: list[list[Value]] = [["Список", number] for number in range(above)]
        assert read(tmp_path, *rows, HEADER, NAMED).header_rows == found
    for above, found in ((59, (60,)), (60, ())):
        rows = [["Список один два три"]] * above
        assert read(tmp_path, *rows, ["ФИО"], ["Асанов Бакыт"]).header_rows == found


def test_what_makes_a_heading(tmp_path: Path) -> None:
    headings: tuple[tuple[list[Value], tuple[int, ...]], ...] = (
        (["ФИО", "Роль"], (1,)),
        (["ФИО", None], (1,)),
        (["Роль", "Телефон", "Аймак"], (1,)),
        (["Роль", "Телефон", None], ()),
    )
    for heading, rows in headings:
        assert read(tmp_path, heading, ["Асанов Бакыт", "деп. АК", "Ак-Муз"]).header_rows == rows


def test_notes_of_a_row_stand_together_once(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        [*HEADER, "Комментарий"],
        [*NAMED, "м", "звонить", "гость", "гость"],
        [*NAMED, "?", "0772123456, 0555123456", "з" * 1990, "и" * 20],
    )
    first, second = (row.entry for row in reading.rows)
    assert first.note == "гость; Телефон: звонить"
    assert len(second.note) == 2000
    assert second.note.startswith("з" * 1990 + "; и")
    assert [hint.problem.code for hint in reading.rows[1].hints] == ["roster_sex_unclear"]
    assert (reading.rows[1].hints[0].row, reading.rows[1].hints[0].column) == (3, "C")


def test_a_text_too_long_for_its_field_is_kept_in_the_note(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        ["ФИО", "Село"],
        ["Асанов Бакыт", "с" * 120],
        ["Асанов Азат", "с" * 119 + " с"],
    )
    whole, cut = reading.rows
    assert (whole.entry.village, whole.entry.note, whole.hints) == ("с" * 120, "", ())
    assert (cut.entry.village, cut.entry.note) == ("с" * 119, "с" * 119 + " с")
    assert cut.hints[0].problem.values == {"length": 121, "limit": 120}


@pytest.mark.parametrize(
    ("cell", "name", "note", "hints"),
    [
        ("1. Асанов Бакыт", ("Асанов", "Бакыт", ""), "", []),
        ("12345) Асанов Бакыт", ("Асанов", "Бакыт", ""), "", []),
        ("Асанов Бакыт (гость)", ("Асанов", "Бакыт", ""), "гость", []),
        ("Асанов", ("Асанов", "", ""), "", ["roster_one_word_name"]),
        ("Аса?ов Бакыт", ("Аса?ов", "Бакыт", ""), "", ["roster_lost_letters"]),
        ("Асанов Бакыт2", ("Асанов", "Бакыт2", ""), "", ["roster_name_digits"]),
    ],
)
def test_a_name_in_one_cell(
    tmp_path: Path, cell: str, name: tuple[str, str, str], note: str, hints: list[str]
) -> None:
    (row,) = read(tmp_path, HEADER, [cell, "деп. АК"]).rows
    entry = row.entry
    assert (entry.surname, entry.given_name, entry.patronymic) == name
    assert (entry.note, [hint.problem.code for hint in row.hints]) == (note, hints)
    assert row.problems == ()


def test_names_in_their_own_columns(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        ["Фамилия", "Имя", "Отчество", "Роль"],
        ["Асанов Бакыт Сапарович", None, None, "деп. АК"],
        [None, "Бакыт", "Сапарович", "деп. АК"],
        ["Асанов Бакыт", None, "Сапарович", "деп. АК"],
        ["А" * 60, "Б" * 60, None, "деп. АК"],
        ["Асанов", "#Н/Д", None, "деп. АК"],
    )
    names = [
        (row.entry.surname, row.entry.given_name, row.entry.patronymic) for row in reading.rows
    ]
    assert names[:3] == [
        ("Асанов", "Бакыт", "Сапарович"),
        ("Бакыт", "Сапарович", ""),
        ("Асанов", "Бакыт", "Сапарович"),
    ]
    problems = [
        (found.row, found.column, found.problem.code)
        for row in reading.rows
        for found in row.problems
    ]
    assert problems == [(5, "A", "name_too_long"), (6, "A", "roster_name_formula")]


@pytest.mark.parametrize(
    ("cell", "year", "code"),
    [
        ("1800", 1800, None),
        ("1799", None, "roster_year_unreadable"),
        ("2099", 2099, None),
        ("2100", None, "roster_year_unreadable"),
        ("1961 или 1962", None, "roster_year_unreadable"),
        ("1961, 1961", 1961, None),
        ("61 г.р.", None, "roster_year_two_digits"),
        ("61 год рожд", None, "roster_year_unreadable"),
        ("нет", None, None),
    ],
)
def test_years(tmp_path: Path, cell: str, year: int | None, code: str | None) -> None:
    (row,) = read(tmp_path, ["ФИО", "Год рождения"], ["Асанов Бакыт", cell]).rows
    assert row.entry.birth_year == year
    assert [found.problem.code for found in row.problems] == ([code] if code else [])


@pytest.mark.parametrize("cell", ["-", "нет", "Жок", "н/д", "N/A", "x", "+", "✓"])
def test_a_dash_says_nothing(tmp_path: Path, cell: str) -> None:
    (row,) = read(tmp_path, HEADER, ["Асанов Бакыт", cell, cell, cell]).rows
    assert (row.entry.role_code, row.entry.role_text, row.entry.phone) == ("other", "", "")
    assert [hint.problem.code for hint in row.hints] == ["roster_role_missing"]


def test_a_list_without_roles_is_not_asked_for_them(tmp_path: Path) -> None:
    (row,) = read(tmp_path, ["ФИО", "Телефон"], ["Асанов Бакыт", "0772123456"]).rows
    assert (row.entry.role_code, row.hints) == ("other", ())


def test_lone_texts_between_people(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        HEADER,
        ["Депутаты АК :"],
        ["Асанов Бакыт", None, "м"],
        ["12)"],
        ["Осмонов Азат"],
        ["Бакыт"],
        ["Подпись ____"],
        ["Тел. 0772"],
        [None, None, None, None, "Ак-Музский АО:"],
        ["Исаев Нур", None, "м"],
    )
    assert [(row.row, row.reason) for row in reading.skipped] == [
        (2, "section"),
        (4, "only_number"),
        (6, "section"),
        (7, "footnote"),
        (8, "footnote"),
        (9, "section"),
    ]
    assert [row.text for row in reading.skipped][:2] == ["Депутаты АК :", "12)"]
    roles = [(row.entry.role_code, row.entry.role_text) for row in reading.rows]
    assert roles == [("ak_deputy", "Депутаты АК")] * 2 + [("other", "Бакыт")]
    assert [row.entry.aimak for row in reading.rows] == ["", "", "Ак-Музский АО"]


def test_a_skipped_row_is_told_by_two_hundred_letters(tmp_path: Path) -> None:
    reading = read(tmp_path, ["т" * 150, "у" * 150], HEADER, NAMED)
    assert reading.skipped[0].text == "т" * 150 + " · " + "у" * 47


def test_columns_are_numbered_only_below_the_heading(tmp_path: Path) -> None:
    reading = read(tmp_path, HEADER, [1, 2, 3, 4, 5], NAMED, [1, 2, 3, 4, 5])
    told = [(row.row, row.reason) for row in reading.skipped]
    assert told == [(2, "column_numbers"), (4, "only_number")]
    short = read(tmp_path, HEADER, [1, 2], NAMED)
    assert [row.reason for row in short.skipped] == ["only_number"]


def test_columns_show_three_examples(tmp_path: Path) -> None:
    people: list[list[Value]] = [[f"Асанов{number} Бакыт", "деп. АК"] for number in "абвг"]
    reading = read(tmp_path, ["ФИО", "Роль", None, "Лишнее"], *people)
    assert [(column.letter, column.kind, column.is_guessed) for column in reading.columns] == [
        *(("A", "full_name", False), ("B", "role", False), ("D", "ignore", False)),
    ]
    assert reading.columns[0].examples == (
        "Асанова Бакыт",
        "Асановб Бакыт",
        "Асановв Бакыт",
    )
    assert reading.headers == ("ФИО", "Роль", "Лишнее")
    assert (reading.letter("role"), reading.letter("phone")) == ("B", "")


def test_a_second_column_of_one_kind(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        ["ФИО", "Телефон", "Моб. телефон", "Роль", "Должность"],
        ["Асанов Бакыт", "0772123456", "0555123456", "деп. АК", "член ИГ"],
    )
    kinds = [column.kind for column in reading.columns]
    assert kinds[:3] == ["full_name", "phone", "note"]
    assert kinds[3:] == ["role", "position"]
    assert reading.rows[0].entry.note == "0555123456"
    assert reading.rows[0].entry.position == "член ИГ"


def test_an_organisation_beside_an_aimak_is_where_somebody_works(tmp_path: Path) -> None:
    (read_row,) = read(
        tmp_path,
        ["ФИО", "Роль", "Айыл аймак", "Организация"],
        ["Асанов Бакыт", "член ИГ", "Ак-Музский", "школа № 3, учитель"],
    ).rows
    assert (read_row.entry.aimak, read_row.entry.position) == ("Ак-Музский", "школа № 3, учитель")
    assert read_row.entry.note == ""


def test_a_share_of_three_in_five_tells_a_column(tmp_path: Path) -> None:
    def kind(phones: int, others: int) -> str:
        cells: list[Value] = [f"077212345{number}" for number in range(phones)]
        cells += ["текст"] * others
        rows: list[list[Value]] = [
            [f"Асанов{'абвгдежз'[at]} Бакыт", one] for at, one in enumerate(cells)
        ]
        return read(tmp_path, ["ФИО", "Связь", "Роль"], *rows).columns[1].kind

    assert kind(3, 2) == "phone"
    assert kind(4, 3) == "ignore"


@pytest.mark.parametrize(
    ("title", "aimak"),
    [
        (["Ак-Музский АО"], "Ак-Музский АО"),
        (["Список участников"], ""),
        (["Ак-Музский АО", "2017"], ""),
        (["Список", "2017"], ""),
    ],
)
def test_a_title_that_names_an_aimak_alone_is_everybody_s(
    tmp_path: Path, title: list[Value], aimak: str
) -> None:
    (row,) = read(tmp_path, title, HEADER, NAMED).rows
    assert row.entry.aimak == aimak


@pytest.mark.parametrize(
    ("others", "kinds"), [(2, ["surname", "given_name"]), (3, ["ignore", "ignore"])]
)
def test_three_names_in_five_tell_two_columns_without_headings(
    others: int, kinds: list[str]
) -> None:
    rows = [("Асанов", "Бакыт"), ("Осмонов", "Азат"), ("Исаев", "Нур")]
    rows += [("5 а", "6 б")] * others
    assert [column.kind for column in find_columns(rows, (), range(len(rows)), {}).all] == kinds


def test_a_row_without_a_name_says_what_it_has_instead(tmp_path: Path) -> None:
    heading: list[Value] = ["№", "ФИО", "Роль", "Лишнее", "Другое"]
    reading = read(
        tmp_path,
        heading,
        [1, *NAMED],
        [2, None, None, "нет", None],
        [None, None, None, "да", "нет"],
    )
    assert [(row.row, row.reason) for row in reading.skipped] == [
        (3, "only_number"),
        (4, "no_name"),
    ]


def test_one_word_is_a_person_where_the_list_has_one_column(tmp_path: Path) -> None:
    reading = read(tmp_path, ["ФИО"], ["Асанов Бакыт"], ["Осмонов"], ["Исаев Нур"])
    assert [row.entry.surname for row in reading.rows] == ["Асанов", "Осмонов", "Исаев"]
    assert reading.skipped == ()
