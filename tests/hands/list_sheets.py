"""Sheets of lists written down in a test, read, and told in a line for each person."""

from __future__ import annotations

from seminar_desk.domain.lists import list_corrections, roster
from seminar_desk.domain.lists.list_corrections import ListCorrections
from seminar_desk.domain.lists.roster import RosterReading, RosterRow
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_sheet import Row, Sheet, TableFile

A, B, C, D = "Асанов Бакыт", "Осмонова Жылдыз", "Исаев Нур", "Токтосун уулу Элдар"
PHONES = ("0555100201", "0555100202", "0555100203", "0555100204")


def sheet_of(*rows: Row, name: str = "Лист1") -> Sheet:
    """Return a sheet as wide as its widest row."""
    width = max(map(len, rows))
    return Sheet(name, tuple(row + ("",) * (width - len(row)) for row in rows))


def read(
    *rows: Row, name: str = "Лист1", corrections: ListCorrections = list_corrections.NOTHING
) -> RosterReading:
    """Read one sheet."""
    file = TableFile("list.xlsx", "xlsx", (sheet_of(*rows, name=name),))
    return read_table(file, corrections=corrections)


def told(reading: RosterReading) -> list[tuple[str, str, str, str]]:
    """Return (name, role, aimak, phone) of every person; a waiting one has «?» before the name."""
    return [
        (
            "?" * bool(row.questions or row.problems) + roster.name_of(row.entry),
            row.entry.role_code,
            row.entry.aimak,
            row.entry.phone,
        )
        for row in reading.rows
    ]


def facts(reading: RosterReading) -> list[tuple[str, str]]:
    """Return role and aimak of every person."""
    return [(role, aimak) for _, role, aimak, _ in told(reading)]


def sources(row: RosterRow) -> set[str]:
    """Return the codes of what was guessed of a person."""
    return {cell.problem.code for cell in row.sources}


def reasons(reading: RosterReading) -> list[str]:
    """Return why rows are no people."""
    return [row.reason for row in reading.skipped]
