"""Schedules and tables at the edges: the last that passes and the first that does not."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest

from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists.schedule_file import read_schedule_table
from seminar_desk.exchange.table import table_file, table_limits
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile, is_blank, text_of


def refused(act: object) -> str:
    with pytest.raises(ProblemError) as caught:
        act()  # type: ignore[operator]
    return caught.value.problems[0].code


DAYS = [
    ("24.10.2017", date(2017, 10, 24)),
    ("24/10/17", date(2017, 10, 24)),
    ("1.1.00", date(2000, 1, 1)),
    ("1-1-99", date(2099, 1, 1)),
    ("2017-10-24", date(2017, 10, 24)),
    ("36526", date(2000, 1, 1)),
    ("36525", None),
    ("73050", date(2099, 12, 31)),
    ("73051", None),
    ("29.02.2017", None),
    ("5 июля 2017", date(2017, 7, 5)),
    ("5 листопада 2017", None),
    ("скоро", None),
]
DAYS += [
    (f"3 {word} 2017", date(2017, month, 3))
    for month, word in enumerate(
        (
            *("января", "февраля", "марта", "апреля", "мая", "июня"),
            *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
        ),
        start=1,
    )
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_days_of_a_schedule(text: str, day: date | None) -> None:
    rows = (("Дата", "Район"), (text, "Ноокат"))
    (row,) = read_schedule_table(TableFile("s.csv", "csv", (Sheet("s", rows),))).rows
    assert row.date == day
    codes = [problem.problem.code for problem in row.problems]
    assert codes == ([] if day else ["schedule_date_unreadable"])


def test_a_schedule_names_oblasts_districts_and_where_it_could_not() -> None:
    rows = (
        ("Область:", "", ""),
        ("Код", "Дата", "Область", "Район", "Зал"),
        ("Ошская область:", "", "", "", ""),
        ("", "24.10.2017", "", "Лейлекский", "РДК"),
        ("S9", "24.10.2017", "Нарынская", "Лейлекский", ""),
        ("", "24.10.2017", "", "Ат-Башы", "РДК"),
        ("не раньше обеда", "", "", "", ""),
        ("", "", "", "Ноокат", ""),
        ("Итого", "5", "", "", ""),
    )
    reading = read_schedule_table(TableFile("s.csv", "csv", (Sheet("s", rows),)))
    assert [(row.row, row.reason, row.text) for row in reading.skipped] == [
        (1, "above_heading", "Область:"),
        (3, "section", "Ошская область:"),
        (7, "footnote", "не раньше обеда"),
        (9, "total", "Итого · 5"),
    ]
    assert [(row.code, row.oblast, row.oblast_iso) for row in reading.rows] == [
        ("", "Ошская область", "KG-O"),
        ("S9", "Нарынская", "KG-N"),
        ("", "Ошская область", "KG-N"),
        ("", "Ошская область", "KG-O"),
    ]
    assert [row.venue for row in reading.rows] == ["РДК", "", "РДК", ""]
    hints = [(hint.row, hint.column) for row in reading.rows for hint in row.hints]
    assert hints == [(4, "D"), (5, "D")]
    (late,) = reading.rows[3].problems
    assert (late.row, late.column, late.problem.code) == (8, "B", "schedule_no_date")


def test_a_schedule_s_heading_is_looked_for_in_forty_rows() -> None:
    for above, found in ((39, 1), (40, 0)):
        rows = (*((f"т{number}",) for number in range(above)), ("Дата", "Район"), ("1.1.17", "Ош"))
        reading = read_schedule_table(TableFile("s", "csv", (Sheet("s", rows),)))
        assert len(reading.rows) == found
        assert len(reading.skipped) == (above if found else above + 2)


@pytest.mark.parametrize(
    ("rows", "columns", "passes"),
    [(49_999, 199, True), (50_000, 0, False), (0, 200, False)],
)
def test_how_far_a_cell_may_stand(rows: int, columns: int, passes: bool) -> None:
    if passes:
        table_limits.refuse_stray_cells("s", rows, columns)
        return
    with pytest.raises(ProblemError) as caught:
        table_limits.refuse_stray_cells("s", rows, columns)
    cell = "A50001" if rows else "GS1"
    facts = {"sheet": "s", "cell": cell, "rows": 50_000, "columns": 200}
    assert caught.value.problems[0].values == facts


def test_repeated_cells_of_an_open_document_are_counted() -> None:
    def measured(*rows: str) -> None:
        part = f'<table:table table:name="s">{"".join(rows)}</table:table>'
        table_limits.refuse_stray_cells_of_ods({"content.xml": part.encode()})

    def row(cells: str, times: int = 1) -> str:
        return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'

    def cell(times: int) -> str:
        return f'<table:table-cell office:value-type="x" table:number-columns-repeated="{times}">'

    blank = '<table:table-cell table:number-columns-repeated="16384"/>'
    measured(row(cell(200)), row(blank, 900_000))
    measured(row(blank, 49_998), row(cell(1), 2))
    assert refused(lambda: measured(row(cell(201)))) == "table_too_many_rows"
    assert refused(lambda: measured(row(cell(1), 50_001))) == "table_too_many_rows"
    assert refused(lambda: measured(row(blank, 50_000), row(cell(1)))) == "table_too_many_rows"
    measured(row(cell(200), 50_000))
    many = row(cell(200), 50_000)
    two = f'{many}</table:table><table:table table:name="t">{row(cell(1))}'
    assert refused(lambda: measured(two)) == "table_too_many_cells"


def test_filled_cells_of_a_workbook_are_counted() -> None:
    def measured(*parts: str) -> None:
        named = {f"xl/worksheets/sheet{at}.xml": part.encode() for at, part in enumerate(parts)}
        table_limits.refuse_stray_cells_of_xlsx({"xl/styles.xml": b'<c r="XFD9">', **named})

    measured('<row r="50000"><c r="GR50000"><v>1</v></c></row>')
    measured("<row/><row><c><v>1</v></c></row>", '<row r="900000"><c r="A900000"/></row>')
    assert refused(lambda: measured('<row r="50001"><c><v>')) == "table_too_many_rows"
    assert refused(lambda: measured('<row r="1"><c r="GS1"><v>')) == "table_too_many_rows"
    full = '<row r="50000"><c r="GR50000"><v>'
    assert refused(lambda: measured(full, "<row><c><v>")) == "table_too_many_cells"


def test_a_workbook_with_too_many_parts_is_not_unpacked(tmp_path: Path) -> None:
    for parts, code in ((1_999, "table_damaged"), (2_000, "table_unpacks_too_big")):
        path = tmp_path / f"{parts}.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>")
            for number in range(parts):
                archive.writestr(f"xl/{number}.xml", "")
        assert refused(lambda path=path: open_table(path)) == code


def rows_of_text(content: bytes, file: str) -> list[list[str]]:
    return table_file._split(table_file._decoded(content, file).text).rows


def test_the_separator_is_the_most_regular_one() -> None:
    assert rows_of_text("а;б,в\nг;д,е,ё\n".encode(), "f") == [["а", "б,в"], ["г", "д,е,ё"]]
    assert rows_of_text("а|б|в\nг|д|е\n".encode(), "f") == [["а", "б", "в"], ["г", "д", "е"]]
    assert rows_of_text("одно\nслово\n".encode(), "f") == [["одно"], ["слово"]]
    assert rows_of_text("SEP=|\r\nа|б;в\r\n\x1a".encode(), "f") == [["а", "б;в"]]
    head = "а;б\n" * 40
    assert rows_of_text((head + "в,г,д\n" * 90).encode(), "f")[40] == ["в,г,д"]


def test_texts_of_cells() -> None:
    cells = [text_of(cell) for cell in (True, False, 5, 1.5, " а \n б ", "")]
    assert cells == ["1", "0", "5", "1.5", "а б", ""]
    assert is_blank((" ", ""))
    assert not is_blank(("", 0))


@pytest.mark.parametrize(
    ("letter", "is_ours"),
    [
        *(("\u052f", True), ("\u0530", False), ("\u1fff", False), ("\u2000", True)),
        *(("\u2bff", True), ("\u2c00", False), ("№", True), ("→", True), ("中", False)),
    ],
)
def test_two_bytes_a_letter_are_believed_where_latin_and_cyrillic_come_of_it(
    letter: str, is_ours: bool
) -> None:
    for text, passes in ((f"a{letter}", is_ours), (f"{'a' * 9}{letter}", True)):
        content = text.encode("utf-16-le")
        if passes:
            assert rows_of_text(content, "f") == [[text]]
        else:
            assert refused(lambda content=content: rows_of_text(content, "f"))
