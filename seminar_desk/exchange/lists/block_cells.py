"""Gather the cells of one person of a row: his block's, merged ones, ticks and «-//-»."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seminar_desk.domain.lists import nobody_words, roster
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.lists.column_blocks import Block
from seminar_desk.exchange.lists.list_people import PersonCells
from seminar_desk.exchange.table.table_sheet import Row, Sheet, is_unsolved, text_of

_FILLED_DOWN = ("role", "aimak", "village")
_EMPTY_NAMES = frozenset({"-", "--", "–", "—", "нет", "жок", "x", "х"})


def merged_down(
    sheet: Sheet, rows: Sequence[Row], kinds: Mapping[int, str]
) -> dict[int, dict[int, str]]:
    """Return by row and column what cells merged downwards say of the rows below their first."""
    found: dict[int, dict[int, str]] = {}
    for first_row, column, last_row, _ in sheet.merged:
        if kinds.get(column, "") in _FILLED_DOWN and first_row < len(rows):
            row = rows[first_row]
            text = text_of(row[column]) if column < len(row) else ""
            for below in range(first_row + 1, last_row + 1) if text else ():
                found.setdefault(below, {})[column] = text
    return found


def is_nobody(name: str) -> bool:
    """Say whether the cell of a name says that nobody is there; a formula does not."""
    return bool(name) and not is_unsolved(name) and nobody_words.is_nobody(name)


def stands_in(block: Block, cells: PersonCells, filled: Mapping[int, str]) -> bool:
    """Say whether a block beside others has anybody in a row."""
    name = cells.name
    if name:
        return name.casefold() not in _EMPTY_NAMES and not is_nobody(name)
    own = [column for column in block.columns if column.index not in block.shared]
    return any(column.index in filled and column.kind not in {"ignore", "number"} for column in own)


def _is_apart(column: roster.RosterColumn, block: Block) -> bool:
    """Say whether a column's heading gives it a sense of its own: a tick, a name, the head's phone.

    One word over a whole block, «Депутаты АК» above «ФИО» and «Тел.», only says the role.
    """
    is_tick = column.kind in {"role", "sex", *roster.NAME_KINDS}
    return bool(column.says) and (is_tick or column.says != block.says)


def _is_others(column: roster.RosterColumn, block: Block) -> bool:
    """Say whether a column holds somebody else's phone or year: «Телефон главы»."""
    return column.kind in {"phone", "birth_year"} and _is_apart(column, block)


def _noted(column: roster.RosterColumn, text: str) -> str:
    return f"{column.header}: {text}" if column.says and column.kind != "note" else text


class _BlockColumns:
    """Hold what the columns of a block are for: told once, the same for every row."""

    __slots__ = (
        "headers",
        "is_given_first",
        "letters",
        "named",
        "noted",
        "repeated",
        "said",
        "ticked",
    )

    def __init__(self, block: Block) -> None:
        columns = block.columns
        self.letters = {column.kind: column.letter for column in reversed(columns)}
        self.headers = {column.kind: column.header for column in reversed(columns)}
        self.is_given_first = any(c.is_given_first for c in columns if c.kind == "full_name")
        plain = [column for column in columns if not _is_apart(column, block)]
        self.said = [column for column in plain if column.kind not in {"ignore", "note"}]
        self.repeated = [column for column in plain if column.kind not in {"full_name", "number"}]
        self.named = [c for c in columns if c.says and c.kind in roster.NAME_KINDS]
        self.ticked = [c for c in columns if c.says and c.kind in {"role", "sex"}]
        self.noted = [c for c in columns if c.kind == "note" or _is_others(c, block)]


@dataclass(slots=True)
class BlockCells:
    """Read a table's rows block by block, remembering the cells above."""

    rows: Sequence[Row]
    merged: Mapping[int, Mapping[int, str]]
    doubts: Sequence[tuple[str, Problem]]
    _above: dict[int, tuple[str, int]] = field(default_factory=dict)
    _columns: dict[int, _BlockColumns] = field(default_factory=dict)

    def _columns_of(self, block: Block) -> _BlockColumns:
        found = self._columns.get(block.number)
        if found is None:
            found = self._columns[block.number] = _BlockColumns(block)
        return found

    def texts(self, block: Block, at: int, filled: Mapping[int, str]) -> dict[str, str]:
        """Return a block's texts by kind, the name with its line breaks."""
        columns = self._columns_of(block)
        texts: dict[str, str] = {}
        row: Row = self.rows[at]
        merged = self.merged.get(at, {})
        for column in columns.said:
            text = filled.get(column.index) or merged.get(column.index, "")
            if not text:
                continue
            if column.kind in roster.NAME_KINDS:
                text = str(row[column.index]).strip()
            elif column.index in filled and isinstance(row[column.index], str):
                text = str(row[column.index]).strip()  # its lines may be several people's
            texts[column.kind] = text
        for column in columns.named:
            if column.index in filled:
                texts[column.kind] = str(row[column.index]).strip()
        return texts

    def person(self, block: Block, at: int, filled: Mapping[int, str]) -> PersonCells:
        """Return what a row says in one block."""
        columns = self._columns_of(block)
        cells = PersonCells(
            row=at + 1,
            texts=self.texts(block, at, filled),
            notes=[_noted(c, filled[c.index]) for c in columns.noted if c.index in filled],
            letters=columns.letters,
            headers=columns.headers,
            region=block.number,
            is_given_first=columns.is_given_first,
            doubts=self.doubts,
        )
        self._repeat_above(columns.repeated, at, cells)
        ticked: dict[str, list[str]] = {}
        for column in columns.ticked:
            if column.index in filled:
                ticked.setdefault(column.kind, []).append(column.says)
        cells.tick(ticked)
        if block.says:
            cells.say(
                "role", block.says, Problem("roster_role_from_heading", {"heading": block.says})
            )
        return cells

    def _repeat_above(
        self, columns: Sequence[roster.RosterColumn], at: int, cells: PersonCells
    ) -> None:
        """Put the cell above where «-//-» stands."""
        for column in columns:
            text = cells.texts.get(column.kind, "")
            if not text:
                continue
            if nobody_words.is_ditto(text):
                above, row = self._above.get(column.index, ("", 0))
                cells.repeat(column.kind, above, row)
            else:
                self._above[column.index] = (text, at + 1)
