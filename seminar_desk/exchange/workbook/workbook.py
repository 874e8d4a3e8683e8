"""Write the exchange workbook: beside, read back, compared cell by cell, then put in place."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Generator, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeVar
from zipfile import ZIP_DEFLATED, ZipFile

from seminar_desk import file_heads
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook import contract, workbook_pieces, workbook_reading
from seminar_desk.exchange.workbook.content_hash import Line
from seminar_desk.exchange.workbook.row_xml import RowXml
from seminar_desk.exchange.workbook.workbook_draft import Draft, preparing
from seminar_desk.exchange.workbook.workbook_frame import WorkbookFrame, frame_of
from seminar_desk.files import problem_of_reading, write_beside

_ROWS_A_STEP = 500
_PIECE_BYTES = 1024 * 1024
_END_OF_ROWS = b"</sheetData>"
# A part of two gigabytes needs longer numbers in the archive, which old programs do not know.
_CELLS_OF_A_LARGE_PART = 20_000_000
# Of the smallest book; who has no room for this much need not wait for the disk to be full.
_LEAST_BYTES_A_ROW = 70
_Made = TypeVar("_Made")


def write(
    snapshot: contract.ExchangeSnapshot, path: Path
) -> Generator[Progress, None, contract.Written]:
    """Write and verify; closing the generator leaves the old file as it was.

    Memory does not grow with the rows: each is cleaned to be hashed, to be written, to be compared.
    ProblemError text_too_long, workbook_not_same, or a file problem of `write_beside`.
    """
    rows = sum(map(len, snapshot.rows.values()))
    draft = yield from _told(preparing(snapshot), 0, 3 * rows)
    rows = draft.row_count()
    total = 3 * rows + 1
    with write_beside(path, rows * _LEAST_BYTES_A_ROW) as file:
        yield from _told(pouring(draft, frame_of(draft), file), rows, total)
        file.flush()
        yield from _told(workbook_pieces.comparing(file, draft, path.name), 2 * rows, total)
        file.seek(0)
        digest = hashlib.sha256()
        while piece := file.read(_PIECE_BYTES):
            digest.update(piece)
        yield Progress(total, total)
    return contract.Written(path, draft.content_hash, f"sha256:{digest.hexdigest()}", draft.counts)


def _told(
    work: Generator[int, None, _Made], before: int, total: int
) -> Generator[Progress, None, _Made]:
    """Say of one of several rounds over the rows how far all of them are."""
    while True:
        try:
            done = next(work)
        except StopIteration as end:
            made: _Made = end.value
            return made
        yield Progress(before + done, total)


def pouring(draft: Draft, frame: WorkbookFrame, file: BinaryIO) -> Generator[int, None, None]:
    """Write a workbook part by part, rows poured in where the frame has room; yield rows done."""
    before = 0
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for part, empty in frame.parts.items():
            room = frame.rooms.get(part)
            if room is None:
                archive.writestr(part, empty)
                continue
            head, end_of_rows, tail = empty.partition(_END_OF_ROWS)
            name, count = room.sheet.name, draft.counts[room.sheet.name]
            cells = count * len(room.styles)
            headings = [replace(style, plain=room.heading) for style in room.styles]
            with archive.open(part, "w", force_zip64=cells > _CELLS_OF_A_LARGE_PART) as sheet:
                sheet.write(head + RowXml(headings).row(1, room.sheet.names).encode())
                for done, text in _poured(draft.lines(name), RowXml(room.styles)):
                    sheet.write(text)
                    yield before + done
                sheet.write(end_of_rows + tail)
            before += count


def _poured(lines: Iterator[Line], xml: RowXml) -> Iterator[tuple[int, bytes]]:
    """Return a sheet's rows as XML, some hundred at a time, and how many these make."""
    done = 0
    while some := list(islice(lines, _ROWS_A_STEP)):
        rows = [xml.row(number, line) for number, line in enumerate(some, start=done + 2)]
        done += len(some)
        yield done, "".join(rows).encode()


def copy(source: Path, target: Path, content_hash: str) -> Generator[Progress, None, Path]:
    """Copy a workbook whose content is still the recorded one; compare what arrived.

    ProblemError export_gone, export_edited, a file problem of `write_beside`.
    """
    content = _unchanged(source, content_hash)
    pieces = range(0, len(content), _PIECE_BYTES)
    with write_beside(target, len(content)) as file:
        for number, start in enumerate(pieces, start=1):
            file.write(content[start : start + _PIECE_BYTES])
            yield Progress(number, len(pieces) + 1)
    yield Progress(len(pieces) + 1, len(pieces) + 1)
    return target


def _unchanged(source: Path, content_hash: str) -> bytes:
    from python_calamine import CalamineError  # noqa: PLC0415  # loaded on first use

    facts = {"file": source.name}
    try:
        content = file_heads.content(source)
        found = workbook_reading.read(io.BytesIO(content)).content_hash
    except OSError as error:
        gone = Problem("export_gone", facts)
        raise ProblemError(problem_of_reading(error, source, gone)) from error
    except (CalamineError, ProblemError) as error:
        raise ProblemError(Problem("export_edited", facts)) from error
    if found != content_hash:
        raise ProblemError(Problem("export_edited", facts))
    return content
