"""The one table of columns, resources/exchange/contract.csv: what the store keeps, what travels."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from seminar_desk.domain.problems import Problem
from seminar_desk.files import RESOURCES

TAIL = "*"  # stands for every table, and for every sheet of rows
FIXED = "fixed"  # the group of what a row is born with; merging never chooses between two of them
# Excel keeps 32,767 UTF-16 units in a cell and cuts silently; a little less is refused aloud.
LONGEST_TEXT = 32_000


@dataclass(frozen=True, slots=True)
class StoredColumn:
    """Say everything about one column of a table, and where it stands in the workbook.

    `canonical`: YES travels as it is; PARTS in several columns; STAYS here.
    `group`: what is changed, and merged, as one. `default` is SQL: NULL may be missing, given must
    be said. `sheet` and `exchange_name` are empty where nothing of its own travels.
    """

    table: str
    name: str
    kind: str
    canonical: str
    list_names: tuple[str, ...]
    privacy: str
    group: str
    default: str
    sheet: str
    exchange_name: str

    @property
    def is_integer(self) -> bool:
        """Say whether SQLite keeps a number; everything else is text."""
        return self.kind == "integer"


@cache
def lines() -> tuple[Mapping[str, str], ...]:
    """Return the table line by line, in the order of the workbook.

    Split here, for the start waits for it: only the last field, the description, is ever quoted.
    """
    path = RESOURCES / "exchange" / "contract.csv"
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    names = head.split(",")
    found = [dict(zip(names, row.split(",", len(names) - 1), strict=True)) for row in rows]
    for line in found:
        if line[names[-1]].startswith('"'):
            line[names[-1]] = line[names[-1]][1:-1].replace('""', '"')
    return tuple(found)


@cache
def tables() -> Mapping[str, Mapping[str, StoredColumn]]:
    """Return the columns of each table by name; those that all tables end with under TAIL."""
    found: dict[str, dict[str, StoredColumn]] = {}
    for line in lines():
        if not line["group"]:
            continue
        table, name = line["source"].split(".")
        found.setdefault(table, {})[name] = StoredColumn(
            table,
            name,
            line["type"],
            line["canonical"],
            tuple(line["list"].split()),
            line["privacy"],
            line["group"],
            line["default"],
            line["sheet"],
            line["column"],
        )
    return found


@cache
def of_sheet(sheet: str) -> tuple[StoredColumn, ...]:
    """Return what a sheet carries of its own table, the tail too, for the way back."""
    own = [column for table in tables().values() for column in table.values()]
    return tuple(column for column in own if column.sheet in (sheet, TAIL))


def table_of(sheet: str) -> str:
    """Return the table that a sheet's rows stand in."""
    return of_sheet(sheet)[0].table


def named(
    table: str, *, but: tuple[str, ...] = (), groups: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return a table's own columns, those of some groups alone or all but some."""
    return tuple(
        column.name
        for column in tables()[table].values()
        if column.group not in but and (not groups or column.group in groups)
    )


def is_too_long(text: str) -> bool:
    """Say whether Excel would cut this text."""
    half = len(text) * 2 > LONGEST_TEXT
    return half and len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_TEXT


def problem_of_length(text: str) -> Problem | None:
    """Return a problem for a text that could be kept and never leave."""
    if not is_too_long(text):
        return None
    return Problem("text_never_leaves", {"length": len(text), "limit": LONGEST_TEXT})
