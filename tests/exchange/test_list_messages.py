"""Lists out of messengers: bullets, numbers, stamps, titles between them, thanks at the end."""

from pathlib import Path

import pytest

from seminar_desk.exchange.lists.roster_file import read_roster
from tests.hands.lists import Value, write_xlsx

MESSAGES = {
    "bullets": "• Асанов Бакыт (глава АО) 0555100201\n• Осмонова Жылдыз (депутат АК) 0700100202\n",
    "numbers": "1)Асанов Бакыт глава АО 0555100201\n2)Осмонова Жылдыз деп АК 0700100202\n",
    "roles first": "Глава АО: Асанов Бакыт 0555100201\nДепутат АК: Осмонова Жылдыз 0700100202\n",
    "greeted": "Салам! Биздин тизме:\n1 Асанов Бакыт глава 0555100201\n"
    "2 Осмонова Жылдыз депутат 0700100202\nРахмат!\n",
    "stamped": "24.10.2017, 12:03 - Айгүл: Асанов Бакыт, глава АО, 0555100201\n"
    "24.10.2017, 12:04 - Айгүл: Осмонова Жылдыз, депутат АК, 0700100202\n",
    "sections": "Глава АО:\n1. Асанов Бакыт 0555100201\n"
    "Депутаты АК:\n1. Осмонова Жылдыз 0700100202\n",
}


@pytest.mark.parametrize("kind", MESSAGES)
def test_a_message_gives_its_people(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "message.txt"
    path.write_text(MESSAGES[kind], encoding="utf-8")
    people = [row.entry for row in read_roster(path).rows]
    assert [(one.surname, one.given_name, one.role_code, one.phone) for one in people] == [
        ("Асанов", "Бакыт", "ao_head", "0555100201"),
        ("Осмонова", "Жылдыз", "ak_deputy", "0700100202"),
    ]


def test_places_in_a_message_are_sections(tmp_path: Path) -> None:
    path = tmp_path / "message.txt"
    path.write_text(
        "Ак-Муз айыл аймагы\nАсанов Бакыт - АӨ башчысы\nОсмонова Жылдыз - АК депутаты\n"
        "Казыбек айыл аймагы\nИсаев Азат - ДТ\nРахмат!\n",
        encoding="utf-8",
    )
    reading = read_roster(path)
    assert [(row.entry.surname, row.entry.role_code, row.entry.aimak) for row in reading.rows] == [
        ("Асанов", "ao_head", "Ак-Муз айыл аймагы"),
        ("Осмонова", "ak_deputy", "Ак-Муз айыл аймагы"),
        ("Исаев", "ig_member", "Казыбек айыл аймагы"),
    ]


def test_each_of_two_people_has_his_own_line_of_the_cells_beside(tmp_path: Path) -> None:
    rows: list[list[Value]] = [
        ["ФИО", "Роль", "Телефон"],
        ["Асанов Бакыт\nОсмонова Жылдыз", "АК депутаты\nДТ мүчөсү", "0555100201\n0700100202"],
        ["Исаев Азат, Ким Вера", "АК депутаты ДТ мүчөсү", ""],
    ]
    reading = read_roster(write_xlsx(tmp_path / "list.xlsx", {"Список": rows}))
    first, second, *asked = reading.rows
    assert (first.entry.role_code, first.entry.phone) == ("ak_deputy", "0555100201")
    assert (second.entry.role_code, second.entry.phone) == ("ig_member", "0700100202")
    assert all(row.questions for row in asked)
