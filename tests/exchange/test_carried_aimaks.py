"""An aimak written once for several people: carried down with its reason, or asked about."""

from __future__ import annotations

import pytest

from seminar_desk.domain.lists.roster import RosterRow
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile

PEOPLE = ("Асанов Бакыт", "Осмонова Жыпар", "Исаков Нурлан", "Шаршенов Уран", "Юлдашева Айгүл")
HEAD = ("№", "ФИО", "Айыл аймак")


def read(*rows: tuple[str, ...]) -> tuple[RosterRow, ...]:
    table = TableFile("list.xlsx", "xlsx", (Sheet("Лист1", (HEAD, *rows)),))
    return read_table(table).rows


def listed(*aimaks: str) -> tuple[RosterRow, ...]:
    return read(
        *((str(place), PEOPLE[place], aimak) for place, aimak in enumerate(aimaks)),
    )


def told(rows: tuple[RosterRow, ...]) -> list[str]:
    """Return each aimak; «?» where it is asked, «+» where it came from above."""
    marks = {"roster_aimak_carried": "+", "roster_aimak_blank": "?"}
    return [
        "".join(marks.get(cell.problem.code, "") for cell in (*row.sources, *row.questions))
        + row.entry.aimak
        for row in rows
    ]


@pytest.mark.parametrize(
    ("aimaks", "found"),
    [
        (
            ("Ак-Муз", "", "", "Казыбек", ""),
            ["Ак-Муз", "+Ак-Муз", "+Ак-Муз", "Казыбек", "+Казыбек"],
        ),
        (
            ("Ак-Муз", "", "Казыбек", "", "Баетов"),
            ["Ак-Муз", "+Ак-Муз", "Казыбек", "+Казыбек", "Баетов"],
        ),
        (("Ак-Муз", "", "", "", ""), ["Ак-Муз", "?", "?", "?", "?"]),
        (("Ак-Муз", "", "Казыбек", "Баетов"), ["Ак-Муз", "?", "Казыбек", "Баетов"]),
        (("Ак-Муз", "", "Ак-Музский АО", ""), ["Ак-Муз", "?", "Ак-Музский АО", "?"]),
        (("Ак-Муз", "Ак-Муз", "", "Казыбек"), ["Ак-Муз", "Ак-Муз", "", "Казыбек"]),
        (("Ак-Муз", "—", "Казыбек", "—"), ["Ак-Муз", "", "Казыбек", ""]),
        (("", "Ак-Муз", "", "Казыбек", ""), ["", "Ак-Муз", "?", "Казыбек", "?"]),
        (("", "", "", ""), ["", "", "", ""]),
    ],
)
def test_only_a_clear_shape_carries_an_aimak(aimaks: tuple[str, ...], found: list[str]) -> None:
    assert told(listed(*aimaks)) == found


def test_a_title_ends_what_is_carried_and_one_that_says_an_aimak_wins() -> None:
    rows = read(
        ("", "Депутаты АК", ""),
        ("1", PEOPLE[0], "Ак-Муз"),
        ("2", PEOPLE[1], ""),
        ("", "Члены ИГ", ""),
        ("3", PEOPLE[2], "Ак-Муз"),
        ("4", PEOPLE[3], ""),
    )
    assert told(rows) == ["Ак-Муз", "+Ак-Муз"] * 2
    under = read(("", "Казыбек айыл аймагы", ""), ("1", PEOPLE[0], "Ак-Муз"), ("2", PEOPLE[1], ""))
    assert told(under) == ["Ак-Муз", "Казыбек айыл аймагы"]


def test_a_source_says_the_row_it_came_from() -> None:
    _, second, *_ = listed("Ак-Муз", "", "Казыбек", "")
    (source,) = second.sources
    assert (source.column, source.problem.values) == ("C", {"text": "Ак-Муз", "row": 2})
