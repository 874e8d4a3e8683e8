"""The hash that says whether two workbooks hold the same, whatever program wrote the file."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from seminar_desk.exchange.workbook import cells, contract

Line: TypeAlias = tuple[contract.Value, ...]
_DIGEST_LETTERS = 16
# Days and moments are the only values that JSON does not know.
_as_json = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), default=lru_cache(maxsize=4096)(cells.canonical)
).encode


class ContentHash:
    """Take in one data sheet after the other, each in the order of its keys.

    The bytes hashed are UTF-8 lines, each ended by a line feed. For every data sheet in the order
    of the contract: a JSON array of the sheet's name and its canonical columns; then each row as
    a JSON array of those columns, sorted by the key column. JSON has no blanks after «,», no
    escapes for letters; blank cells are null, days «2017-10-24», moments
    «2017-10-24T03:02:11.000», text in NFC. Labels and copies from other sheets are left out.
    """

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._places: list[int] = []

    def begin(self, sheet: contract.ContractSheet) -> None:
        """Go on to the next sheet."""
        self._places = [sheet.names.index(column.name) for column in sheet.canonical]
        self._add([sheet.name, *(sheet.names[place] for place in self._places)])

    def add(self, line: Line) -> None:
        """Take in the next cleaned row of the sheet."""
        self._add([line[place] for place in self._places])

    def said(self) -> str:
        """Return «sha256:…» of all that was taken in."""
        return f"sha256:{self._digest.hexdigest()}"

    def _add(self, values: Sequence[contract.Value]) -> None:
        self._digest.update(_as_json(values).encode())
        self._digest.update(b"\n")


def row_digest(sheet: contract.ContractSheet, line: Line) -> str:
    """Return the digest of a cleaned row's canonical columns: one edited by hand has another."""
    said = _as_json([line[place] for place in sheet.places])
    return hashlib.sha256(said.encode()).hexdigest()[:_DIGEST_LETTERS]


def content_hash(
    lines: Mapping[str, Sequence[Line]], sheets: Iterable[contract.ContractSheet] | None = None
) -> str:
    """Return the hash of cleaned rows by sheet, as `ContentHash` describes it.

    `sheets`: as the workbook's own dictionary describes them; this version's where not given.
    """
    found = ContentHash()
    for sheet in contract.data_sheets() if sheets is None else sheets:
        found.begin(sheet)
        key = sheet.names.index(sheet.key)
        for line in sorted(lines.get(sheet.name, ()), key=lambda line: str(line[key])):
            found.add(line)
    return found.said()
