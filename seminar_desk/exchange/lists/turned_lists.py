"""Know a list that lies on its side: the headings in its first column, a person in each other."""

from collections.abc import Sequence

from seminar_desk.domain.lists import roster
from seminar_desk.exchange.lists.cell_likeness import is_like_name_word, is_like_person, share_of
from seminar_desk.exchange.lists.list_headings import heading_cell
from seminar_desk.exchange.table.table_sheet import Row, text_of

_PAIR = 2
_MOSTLY = 0.6
_NAMED = ("full_name", "surname", "given_name")
_PLAIN_KINDS = frozenset({"number", "note", "ignore"})


def people_in_columns(rows: Sequence[Row]) -> int:
    """Return how many people stand side by side under headings of the first column; 0 for none."""
    texts = [[text for cell in row if (text := text_of(cell))] for row in rows]
    filled = [row for row in texts if len(row) > 1]
    labelled = {kind: row for row in filled if (kind := _label(row))}
    names = next((labelled[kind] for kind in _NAMED if kind in labelled), [])
    people = names[1:]
    is_named = share_of(people, is_like_person) >= _MOSTLY or (
        "given_name" in labelled and share_of(people, is_like_name_word) >= _MOSTLY
    )
    says_more = len(labelled.keys() - _PLAIN_KINDS) >= _PAIR
    is_most = sum(bool(_label(row)) for row in filled) >= _MOSTLY * len(filled)
    is_turned = len(people) >= _PAIR and is_named and says_more and is_most
    return len(people) if is_turned else 0


def _label(row: Sequence[str]) -> str:
    """Return what the first cell of a row names as a heading, where no other one is a heading."""
    kinds = [heading_cell(text.strip(" :")) for text in row]
    first, *others = kinds
    is_label = bool(first.kind) and not first.is_value
    are_values = all(not other.kind or other.is_value for other in others)
    names_role = first.kind in {"role", "aimak", "note"} and first.kind not in roster.NAME_KINDS
    return first.kind if is_label and (are_values or names_role) else ""
