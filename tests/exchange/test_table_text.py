"""Text is split into cells as its writer meant it, whatever quotes and gaps stand in it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.exchange.table import one_column
from seminar_desk.exchange.table.table_file import open_table, pasted
from seminar_desk.exchange.table.table_sheet import Sheet
from seminar_desk.exchange.table.table_text import split_text
from tests.hands.lists import Value, write_xlsx


def sheet_of(path: Path, text: str) -> Sheet:
    path.write_text(text, encoding="utf-8")
    return open_table(path).sheets[0]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_a_stray_mark_swallows_nobody(tmp_path: Path, separator: str) -> None:
    lines = [
        ["№", "ФИО", "Должность", "Телефон"],
        ["1", "Асанбаев Данияр", 'глава "Ак-Муз АО', "0555100201"],
        ["2", '"Осмонкулова Жылдыз', "депутат АК", "0700100202"],
        ["3", "Исабеков Рустам", '"член ИГ"', "0707100203"],
        ["4", '"Мамыркулова" Айзада', '"', "0555100204"],
        ["5", "Кадырбеков Уран", '""""', '"'],
    ]
    text = "\n".join(separator.join(row) for row in lines) + "\n"
    sheet = sheet_of(tmp_path / "list.csv", text)
    assert [row[1] for row in sheet.rows[1:]] == [
        *("Асанбаев Данияр", "Осмонкулова Жылдыз", "Исабеков Рустам", '"Мамыркулова" Айзада'),
        "Кадырбеков Уран",
    ]
    assert [row[2] for row in sheet.rows] == [
        *("Должность", 'глава "Ак-Муз АО', "депутат АК", "член ИГ", '"', '"')
    ]
    assert [(doubt.row, doubt.column, doubt.problem.code) for doubt in sheet.doubts] == [
        (3, "B", "table_stray_quote")
    ]


def test_two_stray_marks_do_not_make_one_cell_of_the_rows_between(tmp_path: Path) -> None:
    text = 'ФИО;Роль;Тел\n"Асанов Бакыт;АК;1\nОсмонова Айна;АО;2\nИсаев Уран";ИГ;3\n'
    sheet = sheet_of(tmp_path / "list.csv", text)
    assert [row[1:] for row in sheet.rows[1:]] == [("АК", "1"), ("АО", "2"), ("ИГ", "3")]


def test_cells_of_several_lines_are_kept(tmp_path: Path) -> None:
    text = 'ФИО;Роль;Тел\n"Асанов Бакыт\nОсмонова Айна";"АК; ""Кеңеш""";"1\n2"\nИсаев;ИГ;3\n'
    assert sheet_of(tmp_path / "list.csv", text).rows[1] == (
        "Асанов Бакыт\nОсмонова Айна",
        'АК; "Кеңеш"',
        "1\n2",
    )


CELLS = st.text(st.sampled_from("аб 1.\"'\n"), max_size=6)


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=6), st.sampled_from(";,\t|"))
def test_what_a_program_wrote_is_read_as_it_stood(
    rows: list[tuple[str, str, str]], separator: str
) -> None:
    heading = ("А", "Б", "В")
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerows([heading, *rows])
    text = written.getvalue().replace("\r\n", "\n")
    assert [tuple(row) for row in split_text(text).rows] == [heading, *rows]


def test_commas_of_a_sentence_part_no_cells() -> None:
    lines = (
        "Асанов Бакыт, глава АО",
        "Осмонова Айна, депутат, АК, 0700100202",
        "Исаев Уран, инициативная группа, село Ак-Жар",
        "Кадыров",
    )
    assert split_text("\n".join(lines)).rows == [[line] for line in lines]


def test_columns_made_of_gaps_and_tables_drawn_with_letters() -> None:
    gaps = (
        "ФИО              Роль      Телефон",
        "Асанов Бакыт     глава АО  0555",
        "Исаев Уран                 0700",
        "",
    )
    assert split_text("\n".join(gaps)).rows == [
        ["ФИО", "Роль", "Телефон"],
        ["Асанов Бакыт", "глава АО", "0555"],
        ["Исаев Уран", "", "0700"],
        [],
    ]
    drawn = "┌───┬──────┐\n│ № │ ФИО  │\n├───┼──────┤\n│ 1 │ Асан │\n│ 2 │ Исак │\n└───┴──────┘\n"
    marked = "| № | ФИО |\n|---|---|\n| 1 | Асан |\n| 2 | Исак |\n"
    for text in (drawn, marked):
        rows = [[cell.strip() for cell in row if cell.strip()] for row in split_text(text).rows]
        assert [row for row in rows if row] == [["№", "ФИО"], ["1", "Асан"], ["2", "Исак"]]


COLUMN_A: dict[str, list[Value]] = {
    ";": ["№;ФИО;Должность", "1;Асанов Бакыт;глава АО", "2;Осмонова Айна;АК", ""],
    "\t": ["№\tФИО\tДолжность", "1\tАсанов Бакыт\tглава АО", "2\tОсмонова Айна\tАК", ""],
    "|": ["№|ФИО|Должность", "1|Асанов Бакыт|глава АО", "2|Осмонова Айна|АК", ""],
    ",": ["№,ФИО,Должность", '1,"Асанов Бакыт",глава АО', "2,Осмонова Айна,АК", ""],
}


@pytest.mark.parametrize("separator", COLUMN_A)
def test_a_table_that_stands_in_column_a_is_parted(tmp_path: Path, separator: str) -> None:
    rows: list[list[Value]] = [["Список участников"], *[[line] for line in COLUMN_A[separator]]]
    (sheet,) = open_table(write_xlsx(tmp_path / "list.xlsx", {"Л": rows})).sheets
    assert sheet.rows[:4] == (
        ("Список участников",),
        ("№", "ФИО", "Должность"),
        ("1", "Асанов Бакыт", "глава АО"),
        ("2", "Осмонова Айна", "АК"),
    )
    assert [note.code for note in sheet.notes] == ["table_parted"]


def test_what_commas_had_parted_further_is_put_together(tmp_path: Path) -> None:
    rows: list[list[Value]] = [
        ["№;ФИО;Должность"],
        ["1;Асанов Бакыт;глава АО", " депутат АК"],
        ["2;Осмонова Айна;АК"],
    ]
    (sheet,) = open_table(write_xlsx(tmp_path / "list.xlsx", {"Л": rows})).sheets
    assert sheet.rows[1] == ("1", "Асанов Бакыт", "глава АО, депутат АК")


@pytest.mark.parametrize(
    "rows",
    [
        [["ФИО"], ["Асанов Бакыт; Осмонова Айна"], ["Исаев Уран; Кадыров Эмил"]],
        [["Асанов Бакыт, глава АО, 0555"], ["Осмонова Айна, АК, 0700"], ["Исаев, ИГ, 0707"]],
        [["ФИО; роль", "Телефон"], ["Асанов; АО", "0555"], ["Осмонова; АК", "0700"]],
    ],
)
def test_people_in_a_cell_are_no_columns(tmp_path: Path, rows: list[list[Value]]) -> None:
    (sheet,) = open_table(write_xlsx(tmp_path / "list.xlsx", {"Л": rows})).sheets
    assert [[cell for cell in row if cell] for row in sheet.rows] == rows
    assert sheet.notes == ()


def test_pasted_text_is_a_sheet_like_any_other() -> None:
    message = "Участники:\r\n1. Асанов Бакыт - глава АО - 0555\r\n2. Осмонова Айна - АК - 0700\r\n"
    assert [row[0] for row in pasted(message, "Вставлено").sheets[0].rows] == [
        *("Участники:", "1. Асанов Бакыт - глава АО - 0555", "2. Осмонова Айна - АК - 0700")
    ]
    cells = 'ФИО\tРоль\r\n"Асанов\nБакыт"\tАО\r\nОсмонова\t"\r\n'
    assert pasted(cells, "Вставлено").sheets[0].rows[1:] == (
        ("Асанов\nБакыт", "АО"),
        ("Осмонова", '"'),
    )


def test_commas_between_what_people_wrote_in_one_cell_part_no_table() -> None:
    rows: list[tuple[str, ...]] = [
        ("Ф.И.О., занимаемая должность, телефон",),
        ("Асанбаев Данияр - глава АО, тел. 0555100201",),
        ("Осмонкулова Жылдыз - депутат АК, тел. 0700100202",),
        ("Исабеков Рустам, член ИГ, 0707 100 203",),
    ]
    assert one_column.parted(rows) == ("", ())
    saved = [("ФИО,Должность,Телефон",), ("Асанбаев Данияр,глава АО,",), ("Исабеков Рустам,,0707",)]
    assert [len(row) for row in one_column.parted(saved)[1]] == [3, 3, 3]


def test_a_list_of_one_column_may_have_marks_around_its_names() -> None:
    """Python 3.13, which Windows gets, takes no line end for a separator."""
    assert split_text('"Асанов Бакыт"\nПак Вера\n').rows == [["Асанов Бакыт"], ["Пак Вера"]]
