"""A list that lies on its side is refused by its name, and no other list is."""

from __future__ import annotations

from random import Random

import pytest

from seminar_desk.domain.lists.list_corrections import ListCorrections
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.lists.turned_lists import people_in_columns
from seminar_desk.exchange.table.table_sheet import Row, Sheet, TableFile
from tests.hands.clerk_lists import make

NAMES = ("Асанов Бакыт", "Осмонова Жыпар", "Исаков Нурлан")
PHONES = ("Телефон", "0555100201", "0555100202", "0555100203")
TURNED: dict[str, tuple[Row, ...]] = {
    "roles": (("ФИО", *NAMES), ("Роль", "депутат АК", "глава АО", "член ИГ"), PHONES),
    "numbered": (("№", "1", "2", "3"), ("Ф.И.О.", *NAMES), PHONES),
    "kyrgyz": (("Аты-жөнү:", *NAMES), ("Кызматы:", "АК депутаты", "ДТ мүчөсү", "имам")),
    "in two": (
        ("Фамилия", "Асанов", "Осмонова", "Исаков"),
        ("Имя", "Бакыт", "Жыпар", "Нурлан"),
        ("Должность", "депутат", "учитель", "имам"),
    ),
    "titled": (("Список участников", "", "", ""), (), ("Участник", *NAMES), PHONES),
    "english": (("Name", "Asanov Bakyt", "Osmonova Jypar"), ("Role", "AK deputy", "IG member")),
}


@pytest.mark.parametrize("kind", TURNED)
def test_people_in_columns_are_named_and_nobody_is_taken(kind: str) -> None:
    table = TableFile("list.xlsx", "xlsx", (Sheet("Лист1", TURNED[kind]),))
    reading = read_table(table)
    (problem,) = reading.problems
    assert problem.code == "roster_people_in_columns"
    assert problem.values["count"] == len(TURNED[kind][-1]) - 1
    assert reading.rows == ()


def test_who_says_what_the_columns_are_is_believed() -> None:
    table = TableFile("list.xlsx", "xlsx", (Sheet("Лист1", TURNED["roles"]),))
    said = ListCorrections(columns={(0, 1): "full_name"})
    assert "roster_people_in_columns" not in {
        problem.code for problem in read_table(table, corrections=said).problems
    }


def test_lists_of_clerks_do_not_lie_on_their_side() -> None:
    sheets = [sheet for seed in range(200) for sheet in make(Random(seed)).sheets]
    assert [people_in_columns(sheet.rows) for sheet in sheets] == [0] * len(sheets)
    assert people_in_columns((("ФИО", "Асанов Бакыт"), ("Роль", "депутат АК"))) == 0
