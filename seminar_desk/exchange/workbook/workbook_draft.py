"""What a workbook is going to say: a snapshot with its cells cleaned, counted and hashed.

A row is cleaned each time it is asked for and never kept, so that memory does not grow with rows;
only the dictionary's, which are always the same, are.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.stored_columns import LONGEST_TEXT
from seminar_desk.exchange.workbook import cells, contract, meta_seal
from seminar_desk.exchange.workbook.content_hash import ContentHash, Line

_MOST_PROBLEMS = 10
_ROWS_A_STEP = 500
_MAY_BE_LONG = LONGEST_TEXT // 2  # a letter may take the room of two


@dataclass(frozen=True, slots=True)
class Draft:
    """Hold the rows of every sheet as they were gathered, and what is told of all of them."""

    rows: Mapping[str, Sequence[contract.Row]]
    content_hash: str

    def lines(self, name: str) -> Iterator[Line]:
        """Return a sheet's cleaned rows, values in the order of its columns."""
        rows = self.rows[name]
        if rows is contract.dictionary_rows():
            return iter(_dictionary())
        names = contract.sheet(name).names
        return (_cleaned(row, names) for row in rows)

    @property
    def counts(self) -> dict[str, int]:
        """Return how many rows each sheet has, headers not counted."""
        return {name: len(rows) for name, rows in self.rows.items()}

    def row_count(self) -> int:
        """Return how many rows the workbook has, headers not counted."""
        return sum(map(len, self.rows.values()))


def preparing(snapshot: contract.ExchangeSnapshot) -> Generator[int, None, Draft]:
    """Clean every cell once, and fill the sheets that follow from the others; yield rows done.

    ProblemError text_too_long, one for each cell that Excel would cut.
    """
    rows = {sheet.name: _rows(sheet.name, snapshot) for sheet in contract.sheets()}
    problems: list[Problem] = []
    found = ContentHash()
    done = 0
    for sheet in contract.sheets():
        if rows[sheet.name] is contract.dictionary_rows():
            done += len(rows[sheet.name])
            continue
        if sheet.key:
            found.begin(sheet)
        for number, row in _in_order(sheet, rows[sheet.name]):
            line = _cleaned(row, sheet.names)
            problems += _too_long(sheet, number, line)
            if sheet.key:
                found.add(line)
            done += 1
            if done % _ROWS_A_STEP == 0:
                yield done
    if problems:
        raise ProblemError(*problems[:_MOST_PROBLEMS])
    counts = {
        f"rows.{name}": str(len(each)) for name, each in rows.items() if name != contract.META
    }
    written = {"schema_id": contract.SCHEMA_ID, "schema_version": contract.schema_version()}
    meta = {**written, **snapshot.meta, **counts, "content_hash": found.said()}
    if snapshot.signer:
        meta = meta_seal.sealed(meta, snapshot.signer)
    else:
        meta[meta_seal.KEY] = ""
    rows[contract.META] = tuple({"key": key, "value": value} for key, value in meta.items())
    return Draft(rows, found.said())


def prepare(snapshot: contract.ExchangeSnapshot) -> Draft:
    """Do the same at once."""
    work = preparing(snapshot)
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: Draft = end.value
            return made


def _rows(name: str, snapshot: contract.ExchangeSnapshot) -> Sequence[contract.Row]:
    if name == "code_lists":
        return contract.code_list_rows(snapshot.own_codes)
    if name == contract.DICTIONARY:
        return contract.dictionary_rows()
    return snapshot.rows.get(name, ())


@cache
def _dictionary() -> tuple[Line, ...]:
    names = contract.sheet(contract.DICTIONARY).names
    return tuple(_cleaned(row, names) for row in contract.dictionary_rows())


def _in_order(
    sheet: contract.ContractSheet, rows: Sequence[contract.Row]
) -> Iterator[tuple[int, contract.Row]]:
    """Return rows with their numbers in the workbook, in the order in which they are hashed."""
    places: Sequence[int] = range(len(rows))
    if sheet.key:
        places = sorted(places, key=lambda place: str(cells.clean(rows[place].get(sheet.key))))
    return ((place + 2, rows[place]) for place in places)


def _cleaned(row: contract.Row, names: Sequence[str]) -> Line:
    """Return the values of a row; most cells are empty, and nothing has to be asked of these."""
    get, clean = row.get, cells.clean
    values = [get(name) for name in names]
    return tuple([clean(value) if value or value == 0 else None for value in values])


def _too_long(sheet: contract.ContractSheet, number: int, line: Line) -> Iterator[Problem]:
    for name, value in zip(sheet.names, line, strict=True):
        if isinstance(value, str) and len(value) > _MAY_BE_LONG and cells.is_too_long(value):
            facts: dict[str, str | int] = {
                "sheet": sheet.name,
                "row": number,
                "column": name,
                "length": len(value),
                "limit": LONGEST_TEXT,
            }
            yield Problem("text_too_long", facts)
