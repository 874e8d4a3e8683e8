"""Letters are read in the encoding they were written in, or the list is stopped with its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_mending import mended
from tests.hands.lists import rewrite_part, write_xlsx

ROWS = (
    ("№", "ФИО", "Должность", "Телефон"),
    ("1", "Асанбаев Данияр Турдубекович", "глава АО", "0555100201"),
    ("2", "Омурбек кызы Жаныл", "депутат АК", "0700100202"),
    ("3", "ИСАБЕКОВ РУСТАМ", "Член ИГ", "0707100203"),
)
KYRGYZ = (("Аты-жөнү", "Кызматы"), ("Өмүрбек кызы Жаңыл", "Айыл өкмөтүнүн башчысы"))
TEXT = "\r\n".join(";".join(row) for row in ROWS) + "\r\n"


def misread(text: str, written: str, read_as: str) -> str:
    """Return a text as a program shows it that reads it in a wrong encoding, as Windows does."""
    return "".join(
        sign if sign != "\ufffd" else chr(byte)
        for byte in text.encode(written)
        for sign in bytes([byte]).decode(read_as, "replace")
    )


def rows_of(path: Path, content: bytes) -> tuple[tuple[object, ...], ...]:
    path.write_bytes(content)
    return open_table(path).sheets[0].rows


def codes(path: Path) -> list[str]:
    return [note.code for note in open_table(path).sheets[0].notes]


@pytest.mark.parametrize(
    ("encoding", "notes"),
    [
        ("cp1251", []),
        ("utf-16-le", []),
        ("utf-16-be", []),
        ("utf-32", []),
        ("cp866", ["table_letters_by"]),
        ("koi8-r", ["table_letters_by"]),
        ("koi8-u", ["table_letters_by"]),
        ("mac-cyrillic", ["table_letters_by"]),
        ("iso8859-5", ["table_letters_by"]),
    ],
)
@pytest.mark.parametrize("is_loud", [False, True])
def test_old_encodings_are_told_by_how_they_read(
    tmp_path: Path, encoding: str, notes: list[str], is_loud: bool
) -> None:
    text = (TEXT.upper() if is_loud else TEXT).replace("№", "N")
    if encoding in {"utf-32", "cp1251"}:
        text = text.replace("N;", "№;")
    expected = tuple(tuple(line.split(";")) for line in text.split("\r\n") if line)
    assert rows_of(tmp_path / "list.csv", text.encode(encoding)) == expected
    assert codes(tmp_path / "list.csv") == notes


@pytest.mark.parametrize("encoding", ["ptcp154", "kz1048"])
def test_kyrgyz_letters_of_one_byte(tmp_path: Path, encoding: str) -> None:
    text = "\n".join(";".join(row) for row in KYRGYZ)
    assert rows_of(tmp_path / "list.csv", text.encode(encoding)) == KYRGYZ


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("utf-8", "cp1251"),
        ("utf-8", "cp1252"),
        ("utf-8", "latin-1"),
        ("utf-8", "cp866"),
        ("utf-8", "koi8-r"),
        ("utf-8", "cp437"),
        ("cp1251", "cp1252"),
        ("cp1251", "latin-1"),
        ("cp1251", "cp866"),
        ("cp866", "cp1251"),
        ("cp866", "latin-1"),
        ("koi8-r", "cp1251"),
        ("koi8-r", "latin-1"),
        ("mac-cyrillic", "mac-roman"),
    ],
)
def test_letters_read_wrongly_are_given_back(tmp_path: Path, written: str, read_as: str) -> None:
    rows = [["N", *row[1:]] if row[0] == "№" else list(row) for row in ROWS]
    spoiled = [[misread(cell, written, read_as) for cell in row] for row in rows]
    lines = "\n".join(";".join(row) for row in spoiled)
    expected = tuple(map(tuple, rows))
    assert rows_of(tmp_path / "list.csv", lines.encode()) == expected
    assert codes(tmp_path / "list.csv") == ["table_letters_mended"]
    controls = any(chr(0x80) <= sign < chr(0xA0) for sign in lines)
    if not controls:  # a workbook may not hold them
        book = write_xlsx(tmp_path / "list.xlsx", {"Л": spoiled})
        assert open_table(book).sheets[0].rows == expected


def test_kyrgyz_read_twice_and_spaces_that_were_lost(tmp_path: Path) -> None:
    rows = (*KYRGYZ, ("Эркинбеков Руслан", "ЫРЫСКЕЛДИ УУЛУ ИСА"))
    once = "\n".join(";".join(row) for row in rows)
    twice = misread(once, "utf-8", "cp1251")
    thrice = misread(twice, "utf-8", "cp1251")
    worn = twice.replace("\u00a0", " ").replace("\x98", "?")
    for spoiled in (twice, thrice, worn):
        assert rows_of(tmp_path / "list.csv", spoiled.encode()) == rows


def test_only_spoiled_cells_are_mended_and_the_name_of_the_sheet(tmp_path: Path) -> None:
    name, role = ("Осмонкулова Жылдыз".encode("cp1251").decode("cp1252"), "член ИГ")
    half = f"Асанов Бакыт ({misread('Кеңеш', 'utf-8', 'cp1252')})"
    spoiled = "Список людей".encode("cp1251").decode("cp1252")
    rows = [["ФИО", "Роль"], [name, role], [half, "АО"]]
    book = write_xlsx(tmp_path / "list.xlsx", {spoiled: rows})
    (sheet,) = open_table(book).sheets
    assert sheet.name == "Список людей"
    assert sheet.rows[:2] == (("ФИО", "Роль"), ("Осмонкулова Жылдыз", role))
    assert sheet.rows[2] == ("Асанов Бакыт (Кеңеш)", "АО")
    first, second = (note.values for note in sheet.notes)
    assert (first["written"], first["read_as"]) == ("Windows-1251", "Windows-1252")
    assert (second["written"], second["count"]) == ("UTF-8", 1)


@pytest.mark.parametrize(
    "text",
    [
        *("Müller Özgür", "café", "Çelik Öztürk", "Їжак Ґалаґан", "Ünü Göz", "naïve", "№ 5", "±3°"),
        *("Aсанов (с латинской A)", "СтройГрупп", "член ИГ — «МиО»", "Ата–Бейит… (врио)", "СССР№1"),
        *("Юшан-Ыштыкский", "ЖЭЭЖ", "фыр-шюй", "ЫЫЫ", "Ъ", "А. Б.", "Ак-Жар•Кош-Дөбө", "Ђорђе Ђ."),
        "3. Жумакадыров Элдар Эсенович - член СМиО - 996550100202",
    ],
)
def test_what_reads_right_stays_as_it_is(text: str) -> None:
    assert mended([text, "Асанов Бакыт", "депутат АК"]) == ({}, ())


def test_a_file_of_two_files_in_two_encodings(tmp_path: Path) -> None:
    lines = [";".join(row).encode("cp1251" if at > 1 else "utf-8") for at, row in enumerate(ROWS)]
    assert rows_of(tmp_path / "list.csv", b"\n".join(lines)) == ROWS


def test_a_letter_damaged_on_the_way_costs_no_other(tmp_path: Path) -> None:
    content = TEXT.encode().replace("Данияр".encode(), "Дан".encode() + b"\xd0" + "яр".encode())
    rows = rows_of(tmp_path / "list.csv", content)
    assert rows[1][1] == "Асанбаев Дан\ufffdяр Турдубекович"
    assert rows[2:] == ROWS[2:]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16"])
def test_a_file_cut_in_a_letter_is_read_and_its_last_row_doubted(
    tmp_path: Path, encoding: str
) -> None:
    whole = TEXT.rstrip().removesuffix(";0707100203").encode(encoding)
    rows = rows_of(tmp_path / "list.csv", whole[:-1])
    assert rows[:3] == ROWS[:3]
    assert rows[3][1:] == ("ИСАБЕКОВ РУСТАМ", "Член И")
    (doubt,) = open_table(tmp_path / "list.csv").sheets[0].doubts
    assert (doubt.row, doubt.column, doubt.problem.code) == (4, "", "table_row_cut")


def test_a_file_cut_between_letters_is_doubted_at_its_last_cell(tmp_path: Path) -> None:
    rows_of(tmp_path / "list.csv", TEXT.rstrip().removesuffix(";0707100203").encode("cp1251"))
    (doubt,) = open_table(tmp_path / "list.csv").sheets[0].doubts
    assert (doubt.row, doubt.column, doubt.problem.code) == (4, "C", "table_row_cut")
    rows_of(tmp_path / "list.csv", TEXT.encode("cp1251"))
    assert open_table(tmp_path / "list.csv").sheets[0].doubts == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"\xe0\xe8\xf5;\xd8\xde\nM\xfcller;\xfe\xff\xaf\n", "table_letters_unknown"),
        ("ФИО;Роль\n????? ?????;???\n???????? ????;????? ??\n".encode(), "table_letters_lost"),
        (b"???;????????\n?????? ?????;????? ??\n", "table_letters_lost"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, text: bytes, code: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text)
    with pytest.raises(ProblemError) as caught:
        open_table(path)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_one_lost_cell_is_doubted_alone(tmp_path: Path) -> None:
    rows_of(tmp_path / "list.csv", (TEXT + "4;????? ?????;член ИГ;0555100204\n").encode())
    (doubt,) = open_table(tmp_path / "list.csv").sheets[0].doubts
    assert (doubt.row, doubt.column, doubt.problem.code) == (5, "B", "table_letters_odd")


def test_what_nobody_sees_is_dropped(tmp_path: Path) -> None:
    cells = ["Аса\u00adнов\u200b \u202bБакыт\u202c", "Баи\u0306\u0301т", "'0555100201", "\ufeffАО"]
    rows = rows_of(tmp_path / "list.csv", (";".join(cells) + "\nа;б;в;г\n").encode())
    assert rows[0] == ("Асанов Бакыт", "Бай\u0301т", "0555100201", "АО")
    # Named in XML: what writes a text file in there makes other ends of lines on Windows.
    book = write_xlsx(tmp_path / "list.xlsx", {"Л": [["Асанов|Бакыт", "а\tб"]]})
    rewrite_part(book, "xl/worksheets/sheet1.xml", "|", "&#13;&#10;")
    assert open_table(book).sheets[0].rows[0] == ("Асанов\nБакыт", "а\tб")
