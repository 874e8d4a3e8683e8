"""Know a list that lies on its side: the headings in its first column, a person in each other."""

from collections.abc import Sequence

from seminar_desk.exchange.lists.cell_likeness import is_like_name_word, is_like_person, share_of
from seminar_desk.exchange.lists.list_headings import heading_cell
from seminar_desk.exchange.table.table_sheet import Row, text_of

_PAIR = 2
_MOSTLY = 0.6
_NAMED = ("full_name", "surname", "given_name")
_PLAIN_KINDS = frozenset({"number", "note", "ignore"})


def people_in_columns(rows: Sequence[Row]) -> int:
    """Return how many people stand side by side under headings of the first column; 0 for none."""
    texts = ([text for cell in row if (text := text_of(cell))] for row in rows)
    filled = [row for row in texts if len(row) > 1]
    labelled: dict[str, Sequence[str]] = {}
    left = len(filled)
    for row in filled:
        if kind := _label(row):
            labelled[kind] = row
        elif (left := left - 1) < _MOSTLY * len(filled):
            return 0  # before most of a long list was looked at
    names = next((labelled[kind] for kind in _NAMED if kind in labelled), [])
    people = names[1:]
    is_named = share_of(people, is_like_person) >= _MOSTLY or (
        "given_name" in labelled and share_of(people, is_like_name_word) >= _MOSTLY
    )
    says_more = len(labelled.keys() - _PLAIN_KINDS) >= _PAIR
    return len(people) if len(people) >= _PAIR and is_named and says_more else 0


def _label(row: Sequence[str]) -> str:
    """Return what the first cell of a row names as a heading, where no other one is a heading."""
    first = heading_cell(row[0].strip(" :"))
    if not first.kind or first.is_value:
        return ""
    if first.kind in {"role", "aimak", "note"}:
        return first.kind
    others = (heading_cell(text.strip(" :")) for text in row[1:])
    return first.kind if all(not other.kind or other.is_value for other in others) else ""
