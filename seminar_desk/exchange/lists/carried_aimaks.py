"""An aimak that is written once, at the first of its people: carried down, or asked about once."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from seminar_desk.domain.aimak_names import find_aimak
from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.blank_aimaks import CODE
from seminar_desk.domain.lists.title_answers import ASKED
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.lists.list_regions import Region
from seminar_desk.exchange.table.table_sheet import Sheet, text_of

CARRIED = "roster_aimak_carried"
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class _Group:
    """Hold an aimak's row and the people below it whose cell is empty."""

    row: int
    text: str
    below: tuple[roster.RosterRow, ...]


def with_carried_aimaks(
    people: Sequence[roster.RosterRow],
    titles: Collection[int],
    sheet: Sheet,
    regions: Sequence[Region],
) -> tuple[roster.RosterRow, ...]:
    """Give people without an aimak the one above, where the shape of the column says so clearly.

    Where it may be so, they are asked about. What stands in a `titles` row ends what is above it.
    """
    changed: dict[roster.RowKey, roster.RosterRow] = {}
    for region in regions:
        for block in () if region.continued else region.columns.blocks:
            column = next((each for each in block.columns if each.kind == "aimak"), None)
            if column is not None:
                own = [one for one in people if one.region == block.number]
                stretches = _stretches(own, titles, sheet, column.index)
                changed |= _said_of(stretches, column.letter)
    return tuple(changed.get(one.key, one) for one in people)


def _stretches(
    people: Sequence[roster.RosterRow], titles: Collection[int], sheet: Sheet, index: int
) -> list[list[_Group]]:
    """Return the groups of one aimak each, parted where a title stands between them."""
    found: list[list[_Group]] = [[]]
    last = 0
    for one in people:
        if any(row in titles for row in range(last + 1, one.row)):
            found.append([])
        last = one.row
        groups = found[-1]
        if one.entry.aimak or _is_filled(sheet, one.row, index):
            if not groups or groups[-1].row != one.row:
                groups.append(_Group(one.row, one.entry.aimak, ()))
        elif groups and groups[-1].text:
            groups[-1] = replace(groups[-1], below=(*groups[-1].below, one))
        elif not groups:
            groups.append(_Group(one.row, "", ()))
    return found


def _is_filled(sheet: Sheet, row: int, index: int) -> bool:
    cells = sheet.rows[row - 1]
    return index < len(cells) and bool(text_of(cells[index]))


def _said_of(
    stretches: Sequence[Sequence[_Group]], letter: str
) -> Mapping[roster.RowKey, roster.RosterRow]:
    groups = [group for stretch in stretches for group in stretch]
    blank = sum(len(group.below) for group in groups)
    is_once = all(map(_are_different, stretches))
    if not blank or (blank < len(groups) and not is_once):
        return {}  # each has his own, and somebody was forgotten
    is_clear = _is_clear(stretches)
    told = _carried if is_clear else _asked
    return {
        one.key: told(one, group, letter)
        for group in groups
        for one in group.below
        if not any(cell.problem.code in ASKED for cell in one.questions)
    }


def _is_clear(stretches: Sequence[Sequence[_Group]]) -> bool:
    """Say whether several groups begin with an aimak of their own, and most of them go on."""
    groups = [group for stretch in stretches for group in stretch]
    of_several = sum(bool(group.below) for group in groups)
    return (
        all(group.text for group in groups)
        and all(_are_different(stretch) for stretch in stretches)
        and of_several >= max(_SEVERAL, len(groups) / 2)
    )


def _are_different(groups: Sequence[_Group]) -> bool:
    return len({_key(group.text) for group in groups}) == len(groups)


def _key(text: str) -> str:
    """Return what «Ак-Муз» and «Ак-Музский АО» share."""
    found = find_aimak(text, "")
    return found.soate14 if found else fold(text)


def _carried(one: roster.RosterRow, group: _Group, letter: str) -> roster.RosterRow:
    source = Problem(CARRIED, {"text": group.text, "row": group.row})
    return replace(
        one,
        entry=replace(one.entry, aimak=group.text),
        sources=(*one.sources, roster.CellProblem(one.row, letter, source)),
    )


def _asked(one: roster.RosterRow, group: _Group, letter: str) -> roster.RosterRow:
    question = Problem(CODE, {"text": group.text, "row": group.row})
    return replace(one, questions=(*one.questions, roster.CellProblem(one.row, letter, question)))
