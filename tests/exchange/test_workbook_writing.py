"""A workbook is written whole, compared with what it should say, or not there at all."""

from __future__ import annotations

import gc
import re
import zipfile
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import contract, workbook, workbook_frame, workbook_pieces
from seminar_desk.exchange.workbook.cells import save
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot
from seminar_desk.exchange.workbook.workbook_draft import Draft, prepare
from seminar_desk.exchange.workbook.workbook_front import _words, write_front

PEOPLE: tuple[contract.Row, ...] = tuple({"person_uid": f"{number}"} for number in range(1200))
MADE = ExchangeSnapshot({}, {"persons": PEOPLE})


def test_the_frame_is_what_openpyxl_would_write(tmp_path: Path) -> None:
    """Byte for byte, of the first workbook that a process makes and of those that follow it."""
    told = re.findall(r"{(\w+)}", " ".join(_words()["ru"]["donor"]["lines"]))
    said = {"privacy_profile": contract.DONOR, **{f"donor.{name}": "3" for name in told}}
    donors = ExchangeSnapshot(said, {"persons": PEOPLE[:3]})
    named = {"privacy_profile": contract.OFFICE, "desk_name": "стол 2"}
    sessions: tuple[contract.Row, ...] = ({"session_uid": "1", "venue": "Дом культуры, зал 3"},)
    for draft in map(prepare, (MADE, donors, ExchangeSnapshot(named, {"sessions": sessions}))):
        made = workbook_frame.frame_of(draft)
        whole = _made_by_openpyxl(draft, tmp_path / "whole.xlsx")
        assert list(made.parts) == list(whole)
        assert {name for name, part in made.parts.items() if part != whole[name]} <= {
            "docProps/core.xml"
        }  # which says when


def _made_by_openpyxl(draft: Draft, path: Path) -> dict[str, bytes]:
    book = Workbook(write_only=True)
    write_front(book, draft)
    for sheet in contract.sheets():
        worksheet: Any = book.create_sheet(sheet.name)
        whole = f"A1:{get_column_letter(len(sheet.columns))}{len(draft.rows[sheet.name]) + 1}"
        worksheet.freeze_panes, worksheet.auto_filter.ref = "A2", whole
        worksheet.calculate_dimension = partial(str, whole)
        first = list(draft.lines(sheet.name))[:300]
        for place, column in enumerate(sheet.columns):
            width = workbook_frame._width(column, [line[place] for line in first])
            worksheet.column_dimensions[get_column_letter(place + 1)].width = width
    workbook_frame._looks(book)
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _compared(path: Path, expected: Draft) -> tuple[str, str | int, str | int]:
    with path.open("rb") as file, pytest.raises(ProblemError) as caught:
        list(workbook_pieces.comparing(file, expected, "book.xlsx"))
    (problem,) = caught.value.problems
    return problem.code, problem.values["sheet"], problem.values["row"]


def test_a_row_that_came_back_different_is_found(tmp_path: Path) -> None:
    """One row more, one row less, one letter: each is named."""
    people: tuple[contract.Row, ...] = tuple({"person_uid": str(n)} for n in range(3))
    path = tmp_path / "book.xlsx"
    finished(workbook.write(ExchangeSnapshot({}, {"persons": people}), path))
    for rows, row in (
        (people[:-1], 4),
        ((*people, people[0]), 5),
        ((people[0], {**people[1], "surname": "Асанов"}, people[2]), 3),
    ):
        expected = prepare(ExchangeSnapshot({}, {"persons": rows}))
        assert _compared(path, expected) == ("workbook_not_same", "persons", row)


def test_a_file_that_a_disk_spoiled_is_not_the_same(tmp_path: Path) -> None:
    made = ExchangeSnapshot({}, {"persons": ({"person_uid": "1"},)})
    path = tmp_path / "book.xlsx"
    finished(workbook.write(made, path))
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("xl/worksheets/sheet3.xml").header_offset + 200
    content[at : at + 8] = bytes(8)
    path.write_bytes(content)
    assert _compared(path, prepare(made)) == ("workbook_not_same", "persons", 1)


def _refused(snapshot: ExchangeSnapshot, path: Path) -> str:
    with pytest.raises(ProblemError) as caught:
        finished(workbook.write(snapshot, path))
    return caught.value.problems[0].code


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        code = _refused(MADE, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert code == "file_disk_full"
    assert path.read_bytes() == b"old"
    assert not list(tmp_path.glob(".*.part"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux's always full disk")
def test_a_disk_full_at_the_last_moment_leaves_no_archive_open() -> None:
    """Python would print a traceback about it when it collects the archive."""
    with Path("/dev/full").open("wb", buffering=0) as file, pytest.raises(OSError, match="space"):
        save(Workbook(), file)
    gc.collect()


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    assert _refused(ExchangeSnapshot({}), tmp_path / "gone" / "b.xlsx") == "file_folder_missing"


def test_a_file_open_in_libreoffice_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"old")
    (tmp_path / ".~lock.book.xlsx#").write_text("somebody", "utf-8")
    assert _refused(ExchangeSnapshot({}), path) == "file_open_in_excel"
    assert path.read_bytes() == b"old"


def test_stopping_anywhere_leaves_nothing(tmp_path: Path) -> None:
    """While cells are cleaned, while rows are poured, while they are compared."""
    folder = tmp_path / "out"
    folder.mkdir()
    said = list(workbook.write(MADE, folder / "whole.xlsx"))
    assert said == sorted(said)
    assert said[-1].done == said[-1].total
    for steps in range(1, len(said)):
        work = workbook.write(MADE, folder / "book.xlsx")
        for _ in range(steps):
            next(work)
        work.close()
        assert [path.name for path in folder.iterdir()] == ["whole.xlsx"]
