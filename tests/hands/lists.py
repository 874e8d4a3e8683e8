"""Make the files that offices send, for the tests of reading them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

Value = str | int | float | None


def write_xlsx(
    path: Path,
    sheets: Mapping[str, Sequence[Sequence[Value]]],
    *,
    merged: Sequence[str] = (),
    hidden: Sequence[str] = (),
) -> Path:
    """Write a workbook; `merged` are ranges of its first sheet."""
    workbook = Workbook(write_only=not merged)  # which takes half as long
    for begun in workbook.worksheets:
        workbook.remove(begun)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        if name in hidden:
            sheet.sheet_state = "hidden"
    for area in merged:
        workbook.worksheets[0].merge_cells(area)
    workbook.save(path)
    return path


def rewrite_part(path: Path, part: str, old: str, new: str) -> Path:
    """Replace words inside one part of a zipped workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = parts[part].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path
