"""Cards: each person in rows of his own, what it is before the colon and the value behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.exchange.lists.cell_likeness import names_given_first
from seminar_desk.exchange.lists.column_blocks import Block, ListColumns
from seminar_desk.exchange.lists.list_headings import heading_cell
from seminar_desk.exchange.table.table_limits import column_letter
from seminar_desk.exchange.table.table_sheet import Row, text_of

_MOSTLY = 0.6
_PAIR = 2
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Cards:
    """Hold cards as a table: a row for each at its first line, and the lines that go on with it."""

    rows: tuple[Row, ...]
    continued: frozenset[int]
    columns: ListColumns


@dataclass(frozen=True, slots=True)
class _CardLine:
    """Hold a line of a card: which row, what it is, the value, and where the value stands."""

    row: int
    kind: str
    header: str
    value: str
    index: int


def cards_in(rows: Sequence[Row], number: int) -> Cards | None:
    """Return the cards of a sheet without headings; nothing where there are none."""
    lines = [line for at, row in enumerate(rows) if (line := _line(at, row))]
    filled = sum(any(map(text_of, row)) for row in rows)
    kinds = list(dict.fromkeys(line.kind for line in lines))
    is_named = bool(set(kinds) & set(roster.NAME_KINDS))
    if not is_named or len(kinds) < _PAIR or len(lines) < _MOSTLY * filled:
        return None
    table: list[Row] = [_beside(row, len(kinds)) for row in rows]
    continued: set[int] = set()
    for card in _parted(lines):
        first = card[0].row
        continued |= {line.row for line in card[1:]}
        values = {line.kind: line.value for line in card}
        for line in card:
            table[line.row] = ("",) * (len(kinds) + 1)
        table[first] = (*(values.get(kind, "") for kind in kinds), "")
    return Cards(tuple(table), frozenset(continued), _columns(lines, kinds, number))


def _columns(lines: Sequence[_CardLine], kinds: Sequence[str], number: int) -> ListColumns:
    columns = []
    for index, kind in enumerate(kinds):
        own = [line for line in lines if line.kind == kind]
        examples = tuple(line.value for line in own[:_EXAMPLES])
        letter, header = column_letter(own[0].index), own[0].header
        columns.append(
            roster.RosterColumn(
                index,
                letter,
                header,
                kind,
                False,
                examples,
                region=number,
                is_given_first=names_given_first(header, [line.value for line in own]),
            )
        )
    return ListColumns((Block(number, tuple(columns)),))


def _line(at: int, row: Row) -> _CardLine | None:
    texts = [(index, text) for index, cell in enumerate(row) if (text := text_of(cell))]
    if len(texts) == 1:
        index, text = texts[0]
        header, colon, value = text.partition(":")
        if not colon or not value.strip():
            return None
        texts = [(index, header), (index, value.strip())]
    if len(texts) != _PAIR:
        return None
    (_, header), (index, value) = texts
    kind, other = heading_cell(header.strip(" :")), heading_cell(value)
    is_role = kind.kind == "role" and role_of(value).code != "other"
    if not kind.kind or kind.is_value or (other.kind and not other.is_value and not is_role):
        return None
    return _CardLine(at, kind.kind, header.strip(" :"), str(row[index]) if index else value, index)


def _beside(row: Row, width: int) -> Row:
    """Return a row that is no card's with its words beside the columns of the cards."""
    return (*("",) * width, " · ".join(text for cell in row if (text := text_of(cell))))


def _parted(lines: Sequence[_CardLine]) -> Iterator[list[_CardLine]]:
    """Begin a card where a kind comes again."""
    card: list[_CardLine] = []
    for line in lines:
        if any(line.kind == one.kind for one in card):
            yield card
            card = []
        card.append(line)
    if card:
        yield card
