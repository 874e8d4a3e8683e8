"""One door opens an exchange workbook; whatever else comes through it is told in a sentence."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.table import table_limits
from seminar_desk.exchange.workbook import (
    book_opening,
    book_parser,
    contract,
    integrity,
    workbook,
)
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot
from seminar_desk.files import ROOT
from tests.hands.books import bomb, edited, part_of, refused, repacked
from tests.hands.systems import may_read_all

FILES = ROOT / "tests" / "files"


def test_a_workbook_as_it_was_written_opens_whole(written: Path) -> None:
    book = open_book(written)
    assert book.name == "S01 обмен.xlsx"
    assert book.content.content_hash == book.meta["content_hash"]
    assert (book.faults, book.fault_count, book.faulty, book.warnings) == ((), 0, {}, ())
    for sheet in contract.sheets():
        lines = book.content.lines[sheet.name]
        assert len(lines) == int(book.meta.get(f"rows.{sheet.name}", len(lines)))
        assert list(book.numbers[sheet.name]) == list(range(2, len(lines) + 2))
    reckoned = finished(book_opening.opening(written))  # the worker counts what the window shows
    assert reckoned == replace(book, reckoned=integrity.totals(book.content))
    assert book_parser.opened(written) == book


def test_a_workbook_of_the_first_version_opens_too() -> None:
    book = open_book(FILES / "exchange-1.0.xlsx")
    assert book.content.content_hash == book.meta["content_hash"]
    assert book.fault_count == 0
    assert book.content.lines["papers"] == ()


SPOILED: dict[str, Callable[[dict[str, bytes]], object]] = {
    "table_external_entities": lambda parts: parts.update(
        {part_of("persons"): b'<!DOCTYPE x [<!ENTITY a "b">]>' + parts[part_of("persons")]}
    ),
    "book_with_macros": lambda parts: parts.update({"xl/vbaProject.bin": b"macros"}),
    "sheet_missing": lambda parts: parts.pop(part_of("attendance")),
    "exchange_foreign": lambda parts: parts.pop(part_of("_meta")),
    "table_damaged": lambda parts: parts.update({"xl/workbook.xml": b"<workbook"}),
}


@pytest.mark.parametrize("code", SPOILED)
def test_a_spoiled_archive_is_told(written: Path, tmp_path: Path, code: str) -> None:
    path = repacked(written, tmp_path / "b.xlsx", SPOILED[code])
    assert refused(path).code == code


def test_entities_in_any_part_are_refused(written: Path, tmp_path: Path) -> None:
    for part in ("xl/workbook.xml", "xl/styles.xml", part_of("_meta")):
        path = repacked(
            written,
            tmp_path / "b.xlsx",
            lambda parts, part=part: parts.update(  # type: ignore[misc]  # binds the loop's value
                {part: parts[part].replace(b"?>", b'?><!DOCTYPE x SYSTEM "file:///etc/passwd">', 1)
                 if b"?>" in parts[part] else b"<!DOCTYPE x>" + parts[part]}
            ),
        )  # fmt: skip
        assert refused(path).code == "table_external_entities"


def test_a_bomb_is_not_unpacked(written: Path, tmp_path: Path) -> None:
    """Neither beside the sheets nor as one of them."""
    path = tmp_path / "b.xlsx"
    path.write_bytes(bomb(written.read_bytes(), "xl/sharedStrings.xml", 150_000_000))
    assert refused(path).code == "book_too_large"
    path = repacked(written, path, lambda parts: parts.pop(part_of("steps")))
    path.write_bytes(bomb(path.read_bytes(), part_of("steps"), 150_000_000))
    assert refused(path).code == "book_too_large"


def test_who_does_not_say_soon_whose_workbook_it_is_is_read_no_further(
    written: Path, tmp_path: Path
) -> None:
    """The sheet that says it is short."""

    def swell(parts: dict[str, bytes]) -> None:
        parts[part_of("_meta")] += b" " * 5_000_000

    problem = refused(repacked(written, tmp_path / "b.xlsx", swell))
    assert (problem.code, problem.values["limit"]) == ("book_too_large", 4)


def test_a_part_larger_than_its_directory_says_is_damaged(written: Path, tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    content = bytearray(bomb(written.read_bytes(), "xl/sharedStrings.xml", 30_000_000))
    size = (30_000_000).to_bytes(4, "little")
    at = content.rindex(size)
    content[at : at + 4] = (1000).to_bytes(4, "little")
    path.write_bytes(content)
    assert refused(path).code == "table_damaged"


def test_a_locked_archive_is_told(written: Path, tmp_path: Path) -> None:
    """One with the password of a zip, which no table program makes."""
    content = bytearray(written.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    path = tmp_path / "b.xlsx"
    path.write_bytes(content)
    assert refused(path).code == "table_encrypted"


def test_an_archive_of_very_many_parts_is_not_looked_through(
    written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_limits, "MAX_ENTRIES", 20)
    assert refused(written).code == "book_too_large"


def test_a_sheet_in_letters_of_two_bytes_is_not_looked_at(written: Path, tmp_path: Path) -> None:
    """What is looked for could not be found in it."""

    def widen(parts: dict[str, bytes]) -> None:
        parts[part_of("steps")] = parts[part_of("steps")].decode().encode("utf-16")

    assert refused(repacked(written, tmp_path / "b.xlsx", widen)).code == "table_damaged"


def test_other_programs_may_write_xml_their_own_way(written: Path, tmp_path: Path) -> None:
    """A prefix to every tag, places in any order and with other quotes."""

    def rewrite(parts: dict[str, bytes]) -> None:
        part = parts[part_of("persons")]
        part = re.sub(rb"<(/?)([a-z])", rb"<\1x:\2", part).replace(b"xmlns=", b"xmlns:x=", 1)
        parts[part_of("persons")] = re.sub(
            rb'<x:c r="([A-Z]+)2" s="(\d+)"', rb"<x:c s='\2' r='\g<1>2'", part
        )

    book = book_parser.opened(repacked(written, tmp_path / "b.xlsx", rewrite))
    assert book.content.content_hash == book.meta["content_hash"]
    assert book.fault_count == 0


def test_a_part_that_stands_twice_is_damaged(written: Path, tmp_path: Path) -> None:
    """Two programs would read two different sheets."""
    path = tmp_path / "b.xlsx"
    path.write_bytes(written.read_bytes())
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(part_of("persons"), b"<worksheet/>")
    assert refused(path).code == "table_damaged"


@pytest.mark.parametrize(
    ("place", "cell"),
    [('r="A10000000"', "A10000000"), ('r="XFD2"', "XFD2"), ('r="HB2"', "HB2"),
     ("s=\"1\" r='A9999999'", "A9999999")],
)  # fmt: skip
def test_a_stray_cell_is_named_before_anything_is_filled(
    written: Path, tmp_path: Path, place: str, cell: str
) -> None:
    def stray(parts: dict[str, bytes]) -> None:
        name = part_of("persons")
        parts[name] = parts[name].replace(b'<c r="A2"', f"<c {place}".encode(), 1)

    problem = refused(repacked(written, tmp_path / "b.xlsx", stray))
    assert (problem.code, problem.values["cell"]) == ("book_stray_cell", cell)
    assert problem.values["sheet"] == "persons"


def test_as_many_rows_as_a_workbook_says_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What anybody's list may have, or what the workbook of ours says and some more by hand."""
    people: tuple[contract.Row, ...] = tuple({"person_uid": f"{n}"} for n in range(2_100))
    path = tmp_path / "b.xlsx"
    finished(workbook.write(ExchangeSnapshot({"kind": "exchange"}, {"persons": people}), path))

    def say(rows: str) -> Path:
        def lie(parts: dict[str, bytes]) -> None:
            meta = parts[part_of("_meta")]
            at = meta.index(b"rows.persons")
            parts[part_of("_meta")] = meta[:at] + meta[at:].replace(b"2100", rows.encode(), 1)

        return repacked(path, tmp_path / "lying.xlsx", lie)

    assert len(book_parser.opened(say("7")).content.lines["persons"]) == 2_100
    assert refused(say("1000001")).code == "book_too_many_rows"
    monkeypatch.setattr(table_limits, "MAX_ROWS", 900)
    assert len(book_parser.opened(path).content.lines["persons"]) == 2_100
    problem = refused(say("7"))
    assert (problem.code, problem.values["rows"]) == ("book_stray_cell", 1_007)


def _merge(book: Workbook) -> None:
    book["persons"].merge_cells("A2:B3")


def _double(book: Workbook) -> None:
    book["persons"]["B1"].value = "person_uid"


@pytest.mark.parametrize(
    ("change", "code", "facts"),
    [
        (_merge, "book_merged", {"sheet": "persons", "cell": "A2:B3"}),
        (_double, "book_header_twice",
         {"sheet": "persons", "column": "person_uid", "first": "A", "second": "B"}),
        (lambda book: book["persons"].delete_cols(4), "column_missing",
         {"sheet": "persons", "column": "surname"}),
        (lambda book: setattr(book["_meta"]["A1"], "value", "ключ"), "exchange_foreign",
         {"file": "b.xlsx"}),
    ],
)  # fmt: skip
def test_a_sheet_whose_rows_cannot_be_told_is_refused(
    written: Path,
    tmp_path: Path,
    change: Callable[[Workbook], object],
    code: str,
    facts: dict[str, str],
) -> None:
    problem = refused(edited(written, tmp_path / "b.xlsx", change))
    assert (problem.code, problem.values) == (code, facts)


def test_other_files_are_named_for_what_they_are(written: Path, tmp_path: Path) -> None:
    report = Workbook()
    report.create_sheet("_meta").append(("key", "value"))
    report["_meta"].append(("kind", "report"))
    report.save(tmp_path / "r.xlsx")
    Workbook().save(tmp_path / "w.xlsx")
    for name, content, code in (
        ("empty.xlsx", b"", "table_empty"),
        ("zeros.xlsx", bytes(4096), "table_zero_bytes"),
        ("text.xlsx", "ФИО;Роль\nАсанов;Глава\n".encode(), "exchange_foreign"),
        ("page.xlsx", b"<html><table><tr><td>1</td></tr></table></html>", "exchange_foreign"),
        ("paper.xlsx", b"%PDF-1.7", "table_is_pdf"),
        ("old.xlsx", (FILES / "list.xls").read_bytes(), "book_is_old"),
        ("locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
         + "EncryptedPackage".encode("utf-16-le"), "table_encrypted"),
        ("half.xlsx", written.read_bytes()[:20_000], "table_damaged"),
        ("list.ods", (FILES / "list.ods").read_bytes(), "exchange_foreign"),
        ("again.xlsx", (tmp_path / "w.xlsx").read_bytes(), "exchange_foreign"),
        ("report.xlsx", (tmp_path / "r.xlsx").read_bytes(), "exchange_for_reading"),
    ):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(content)
        assert (name, refused(path).code) == (name, code)
    assert refused(tmp_path / "нет.xlsx").code == "table_missing"
    assert refused(tmp_path).code == "table_is_folder"


@pytest.mark.skipif(may_read_all(), reason="this user may read all")
def test_a_file_without_rights_is_told(written: Path, tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(written.read_bytes())
    path.chmod(0)
    assert refused(path).code == "table_unreadable"


def test_a_door_that_is_held_open_too_long_is_shut(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book_opening, "SECONDS", -10.0)
    monkeypatch.setattr(book_opening, "SECONDS_A_MIB", 0.0)
    with pytest.raises(ProblemError, match="book_takes_too_long"):
        open_book(written)


def test_a_problem_crosses_the_door(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(b"PK\x03\x04" + b"xl/workbook" + bytes(range(256)))
    with pytest.raises(ProblemError, match="table_damaged"):
        open_book(path)
    with pytest.raises(ProblemError, match="table_missing"):
        open_book(tmp_path / "нет.xlsx")
