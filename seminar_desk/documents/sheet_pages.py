"""A sign-in sheet divided into pages: what stands where, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from seminar_desk.documents.events import SheetRow, SheetSnapshot
from seminar_desk.documents.paper import MM
from seminar_desk.domain.attendance import ROLES

ROW = 9.6 * MM
GROUP = 6 * MM


@dataclass(frozen=True, slots=True)
class Group:
    """Head a run of rows of one role, or the blank rows when `role_code` is empty."""

    role_code: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Blank:
    """Leave room for somebody who is not on the list."""

    number: str


Item = Group | SheetRow | Blank


def height(item: Item) -> float:
    """Return how much of the page an item takes."""
    return GROUP if isinstance(item, Group) else ROW


def items(sheet: SheetSnapshot, walk_ins: str) -> Iterator[Item]:
    """Go through the sheet from top to bottom; `walk_ins` heads the blank rows."""
    if sheet.order == "role":
        ranked = {role: rank for rank, role in enumerate(ROLES)}
        rows = sorted(sheet.rows, key=lambda row: ranked.get(row.role_code, len(ranked)))
        for role_code, run in groupby(rows, key=lambda row: row.role_code):
            members = list(run)
            yield Group(role_code, members[0].role, len(members))
            yield from members
    else:
        yield from sheet.rows
    if sheet.blank_row_count:
        yield Group("", walk_ins, sheet.blank_row_count)
    for number in range(1, sheet.blank_row_count + 1):
        yield Blank(f"W{number:02d}")


def divide(all_items: list[Item], room: float, closing: float) -> list[list[Item]]:
    """Fill the pages; a heading stays with its first row, the closing with the last one."""
    pages: list[list[Item]] = [[]]
    used = 0.0
    for position, item in enumerate(all_items):
        needed = height(item)
        follows = all_items[position + 1 : position + 2]
        if isinstance(item, Group) and follows:
            needed += height(follows[0])
        if used + needed > room and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append(item)
        used += height(item)
    if used + closing > room and len(pages[-1]) > 1:
        moved = [pages[-1].pop()]
        if isinstance(pages[-1][-1], Group) and len(pages[-1]) > 1:
            moved.insert(0, pages[-1].pop())
        pages.append(moved)
    return pages
