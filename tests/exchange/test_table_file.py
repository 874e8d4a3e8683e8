"""A file is judged by its content; what cannot be read is refused with one plain sentence."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.table import table_file
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_limits import MAX_ROWS, column_letter
from seminar_desk.files import DATA, ROOT
from tests.hands.lists import Value, rewrite_part, write_xlsx

FILES = ROOT / "tests" / "files"
PEOPLE: list[list[Value]] = [
    ["Ф.И.О.", "Телефон"],
    ["Асанова Гүлмира", 700006915],
    ["Өмүрбек кызы Жаңыл", None],
]
SHEET_PART = "xl/worksheets/sheet1.xml"


@pytest.fixture(autouse=True)
def quick_workers() -> None:
    """Read each table in a fresh interpreter, as the program does."""


def refused(path: Path) -> str:
    """Return the code of the one problem, having said it in every language."""
    with pytest.raises(ProblemError) as caught:
        open_table(path)
    (problem,) = caught.value.problems
    for language in LANGUAGES:
        assert sentence(problem, language)
    return problem.code


def test_cells_keep_their_places_and_whole_numbers_have_no_point(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": [[], *PEOPLE]})
    table = open_table(path)
    assert table.kind == "xlsx"
    assert table.sheets[0].rows[0] == ("", "")
    assert table.sheets[0].rows[2] == ("Асанова Гүлмира", 700006915)


@pytest.mark.parametrize("name", ["list.xls", "list.ods"])
def test_old_and_open_workbooks_read_like_the_new_one(name: str) -> None:
    new = open_table(DATA / "sample_roster.xlsx").sheets[0]
    other = open_table(FILES / name).sheets[0]
    assert other.rows == new.rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_text_tables_in_every_encoding(tmp_path: Path, encoding: str, separator: str) -> None:
    lines = ["Фамилия", "Имя", "Телефон"], ["Юлдашев", 'Кубат "Куба", мл.', "+996 507 009"]
    quoted = ('"' + cell.replace('"', '""') + '"' for line in lines for cell in line)
    cells = list(quoted)
    text = "\r\n".join(separator.join(cells[start : start + 3]) for start in (0, 3))
    path = tmp_path / "список.txt"
    path.write_bytes(text.encode(encoding))
    assert open_table(path).sheets[0].rows == (tuple(lines[0]), tuple(lines[1]))


def test_the_separator_that_excel_names_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=,\nФИО,Роль\nАсанов; Бакыт,АО\n", encoding="utf-8")
    assert open_table(path).sheets[0].rows[1] == ("Асанов; Бакыт", "АО")


def test_a_wrong_extension_does_not_matter(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": PEOPLE})
    assert open_table(path.rename(tmp_path / "list.csv")).kind == "xlsx"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "table_empty"),
        (b" \r\n \t", "table_empty"),
        (b"\0" * 9000, "table_zero_bytes"),
        (b";;;\n;;;", "table_empty"),
        (b"%PDF-1.7 ...", "table_is_pdf"),
        (b"\xff\xd8\xff\xe0 JFIF", "table_is_picture"),
        (b"\x89PNG\r\n\x1a\n", "table_is_picture"),
        (b"\0\0\0\x18ftypheic\0\0", "table_is_picture"),
        (b"{\\rtf1 list}", "table_is_word"),
        (b"Rar!\x1a\x07", "table_is_archive"),
        (b"\x1f\x8b\x08\0", "table_is_archive"),
        (b"\n <html><p>1", "table_is_web_page"),
        (b"<?xml version='1.0'?><Workbook/>", "table_empty"),
        (b"MZ\x90\0\x03\x01\x02", "table_unknown_kind"),
        ("ФИО;Роль\nАсанов Бакыт;АК\n".encode() + b"\0" * 512, "table_zero_bytes"),
        ("ФИО;Роль\nАса\0нов Бакыт;АК\n".encode(), "table_zero_bytes"),
        ("ФИО;Роль\nАсанов Бакыт\0;АК\n\n".encode("cp1251"), "table_zero_bytes"),
        (b"name;role\n" * 500 + b"\0\0", "table_zero_bytes"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 nothing", "table_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "table_is_word"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "table_encrypted",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "table_damaged"),
        (b"PK\x03\x04 xl/workbook.xml", "table_damaged"),
        (b"PK\x03\x04 xl/workbook.bin", "table_is_binary_workbook"),
        (b"PK\x03\x04 word/document.xml", "table_damaged"),
        (b"PK\x03\x04 photo.jpg", "table_is_archive"),
        (b"PK\x03\x04 xl/theme/theme1.xml" + b"\0" * 900, "table_damaged"),
    ],
)
def test_what_is_no_table_is_named(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert refused(path) == code


def test_a_missing_file_a_folder_and_a_locked_one(tmp_path: Path) -> None:
    assert refused(tmp_path / "нет.xlsx") == "table_missing"
    assert refused(tmp_path) == "table_is_folder"
    locked = tmp_path / "list.csv"
    locked.write_text("ФИО", encoding="utf-8")
    locked.chmod(0)
    if not os.access(locked, os.R_OK):
        assert refused(locked) == "table_unreadable"


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(table_file.MAX_FILE_BYTES + 1)
    assert refused(path) == "table_too_big"


def test_a_file_just_as_large_as_allowed_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Роль\nАсанов Бакыт;АО\n", encoding="utf-8")
    monkeypatch.setattr(table_file, "MAX_FILE_BYTES", path.stat().st_size)
    assert open_table(path).sheets[0].rows[1] == ("Асанов Бакыт", "АО")
    monkeypatch.setattr(table_file, "MAX_FILE_BYTES", path.stat().st_size - 1)
    assert refused(path) == "table_too_big"


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 60_000_000)
    assert refused(path) == "table_unpacks_too_big"


def test_a_small_workbook_may_be_packed_as_tightly_as_it_likes(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 2_000_000)
    assert path.stat().st_size * 400 < 2_000_000
    assert refused(path) == "table_damaged"


def test_an_old_workbook_with_a_password_is_named(tmp_path: Path) -> None:
    content = bytearray((Path(__file__).parent.parent / "files" / "list.xls").read_bytes())
    beginning = content.index(b"\x09\x08\x10\x00")
    after = beginning + 4 + 0x10
    content[after : after + 2] = b"\x2f\x00"  # FILEPASS, [MS-XLS] 2.4.117: what follows is locked
    content[after + 4 : after + 6] = b"\x01\x00"
    path = tmp_path / "list.xls"
    path.write_bytes(content)
    assert refused(path) == "table_encrypted"


def test_external_entities_are_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": PEOPLE})
    doctype = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet '
    assert refused(rewrite_part(path, SHEET_PART, "<worksheet ", doctype)) == (
        "table_external_entities"
    )


@pytest.mark.parametrize("cell", ["XFD1048576", f"A{MAX_ROWS + 1}", "ZZ3"])
def test_a_stray_far_cell_is_named_and_not_filled_up(tmp_path: Path, cell: str) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": PEOPLE})
    rewrite_part(path, SHEET_PART, 'r="B1"', f'r="{cell}"')
    assert refused(path) == "table_too_many_rows"


def test_formatted_empty_cells_are_no_rows(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": PEOPLE})
    phantom = '<row r="900000"><c r="A900000" s="0"/></row></sheetData>'
    rewrite_part(path, SHEET_PART, "</sheetData>", phantom)
    assert len(open_table(path).sheets[0].rows) == 3


def test_repeated_open_document_cells_are_measured(tmp_path: Path) -> None:
    path = tmp_path / "list.ods"
    path.write_bytes((FILES / "list.ods").read_bytes())
    once = 'office:value-type="string" calcext:value-type="string"'
    rewrite_part(path, "content.xml", once, f'table:number-columns-repeated="999" {once}')
    assert refused(path) == "table_too_many_rows"


def test_a_scan_in_a_workbook_is_called_a_picture(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "scan.xlsx", {"Лист1": []})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/media/image1.jpeg", b"\xff\xd8\xff")
    assert refused(path) == "table_image_only"


def test_a_parser_that_never_ends_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_xlsx(tmp_path / "list.xlsx", {"Список": PEOPLE})
    monkeypatch.setattr(table_file, "PARSING_SECONDS", 0.001)
    assert refused(path) == "table_takes_too_long"


def test_a_parser_that_panics_leaves_no_trace_in_the_terminal() -> None:
    """Rust writes its panics to the descriptor itself, past Python."""
    script = (
        "import os\n"
        "from seminar_desk.exchange.table.table_parser import parse\n"
        "print(*parse(b'no workbook', 1, 1))\n"
        "os.write(2, b'thread panicked')\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert (told.stdout, told.stderr) == ("table_damaged []\n", "")


@pytest.mark.parametrize("seed", range(24))
def test_broken_bytes_never_crash(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    source = chance.choice([DATA / "sample_roster.xlsx", FILES / "list.xls", FILES / "list.ods"])
    content = bytearray(source.read_bytes())
    for _ in range(chance.choice([1, 3, 30])):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path = tmp_path / source.name
    path.write_bytes(content[: chance.choice([len(content), len(content) // 2])])
    with suppress(ProblemError):
        assert open_table(path).sheets


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (16383, "XFD")])
def test_columns_are_called_as_a_spreadsheet_calls_them(index: int, letters: str) -> None:
    assert column_letter(index) == letters
