"""The cleaned cells of a workbook and the hash that says whether two hold the same."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.stored_columns import LONGEST_TEXT
from seminar_desk.exchange.workbook import cells, contract
from seminar_desk.exchange.workbook.contract import ContractSheet, ExchangeSnapshot, Value

Line: TypeAlias = tuple[Value, ...]
_MOST_PROBLEMS = 10


@dataclass(frozen=True, slots=True)
class Content:
    """Hold every sheet's cleaned rows, values in the order of its columns."""

    lines: Mapping[str, tuple[Line, ...]]
    content_hash: str

    def row_count(self) -> int:
        """Return how many rows the workbook has, headers not counted."""
        return sum(len(lines) for lines in self.lines.values())


def prepare(snapshot: ExchangeSnapshot) -> Content:
    """Clean every cell and fill the sheets that follow from the others.

    ProblemError text_too_long, one for each cell that Excel would cut.
    """
    problems: list[Problem] = []
    lines = {
        sheet.name: _lines(sheet, snapshot, problems)
        for sheet in contract.sheets()
        if sheet.name != contract.META
    }
    if problems:
        raise ProblemError(*problems[:_MOST_PROBLEMS])
    found = content_hash(lines)
    counts = {f"rows.{name}": str(len(rows)) for name, rows in lines.items()}
    written = {"schema_id": contract.SCHEMA_ID, "schema_version": contract.schema_version()}
    meta = {**written, **snapshot.meta, **counts, "content_hash": found, "signing_key": ""}
    lines[contract.META] = tuple((key, cells.clean(value)) for key, value in meta.items())
    return Content(lines, found)


def content_hash(
    lines: Mapping[str, Sequence[Line]], sheets: Sequence[ContractSheet] | None = None
) -> str:
    """Return «sha256:…» of the canonical content, whatever program wrote the file.

    `sheets`: as the workbook's own dictionary describes them; this version's where not given.

    The bytes hashed are UTF-8 lines, each ended by a line feed. For every data sheet in the order
    of the contract: a JSON array of the sheet's name and its canonical columns; then each row as
    a JSON array of those columns, sorted by the key column. JSON has no blanks after «,», no
    escapes for letters; blank cells are null, days «2017-10-24», moments
    «2017-10-24T03:02:11.000», text in NFC. Labels and copies from other sheets are left out.
    """
    digest = hashlib.sha256()
    for sheet in contract.data_sheets() if sheets is None else sheets:
        places = [sheet.names.index(column.name) for column in sheet.canonical]
        digest.update(_json([sheet.name, *(sheet.names[place] for place in places)]))
        key = sheet.names.index(sheet.key)
        for line in sorted(lines.get(sheet.name, ()), key=lambda line: str(line[key])):
            digest.update(_json([cells.canonical(line[place]) for place in places]))
    return f"sha256:{digest.hexdigest()}"


def _lines(
    sheet: ContractSheet, snapshot: ExchangeSnapshot, problems: list[Problem]
) -> tuple[Line, ...]:
    made = {
        "code_lists": contract.code_list_rows,
        contract.DICTIONARY: contract.dictionary_rows,
    }.get(sheet.name)
    rows = made() if made else snapshot.rows.get(sheet.name, ())
    lines = tuple(tuple(cells.clean(row.get(name)) for name in sheet.names) for row in rows)
    for number, line in enumerate(lines, start=2):
        for name, value in zip(sheet.names, line, strict=True):
            if cells.is_too_long(value):
                facts: dict[str, str | int] = {
                    "sheet": sheet.name,
                    "row": number,
                    "column": name,
                    "length": len(str(value)),
                    "limit": LONGEST_TEXT,
                }
                problems.append(Problem("text_too_long", facts))
    return lines


def _json(values: Iterable[object]) -> bytes:
    text = json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))
    return f"{text}\n".encode()
