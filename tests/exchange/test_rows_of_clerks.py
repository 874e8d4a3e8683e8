"""Rows that clerks write between the people and in more rows than one: each for what it is."""

from __future__ import annotations

import pytest

from seminar_desk.domain.lists.roster import name_of
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile

HEAD = ("№", "ФИО", "Телефон")


def people(*rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> list[tuple[str, str]]:
    """Return name and role of each person of a sheet."""
    whole = (head, *rows) if head else rows
    width = max(map(len, whole))
    sheet = Sheet("Лист1", tuple(row + ("",) * (width - len(row)) for row in whole))
    reading = read_table(TableFile("list.xlsx", "xlsx", (sheet,)))
    assert reading.problems == ()
    return [(name_of(row.entry), row.entry.role_code) for row in reading.rows]


FIRST, LAST = ("1", "Асанов Бакыт", "0555100201"), ("2", "Осмонова Жыпар", "0555100202")


@pytest.mark.parametrize("group", ["Молодёжь", "Жаштар – 1", "Женщины", "Аялдар:", "Youth"])
def test_a_group_above_people_ends_the_section_before(group: str) -> None:
    rows = (("", "Депутаты АК"), FIRST, ("", group), LAST)
    assert people(*rows) == [("Асанов Бакыт", "ak_deputy"), ("Осмонова Жыпар", "other")]


def test_a_group_that_is_counted_is_a_total() -> None:
    rows = (("", "Депутаты АК"), FIRST, LAST, ("", "Молодёжь"), ("", "Аялдар", "1"))
    assert people(*rows) == [("Асанов Бакыт", "ak_deputy"), ("Осмонова Жыпар", "ak_deputy")]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("Сейиткулов", "Болот", "Сейиткулов Болот"),
        ("Орозбек уулу", "Кубат", "Орозбек уулу Кубат"),
        ("РАЙЫМБЕК КЫЗЫ", "ГҮЛЗАТ", "РАЙЫМБЕК КЫЗЫ ГҮЛЗАТ"),
        ("БОЛОТ ТУРДУБЕК", "У.", "БОЛОТ ТУРДУБЕК У."),
        ("Токтобекова Асель", "Болотовна", "Токтобекова Асель Болотовна"),
    ],
)
def test_a_name_goes_on_in_the_row_below(above: str, below: str, whole: str) -> None:
    found = people(("1", above, "0555100201"), ("", below), LAST)
    assert [name for name, _ in found] == [whole, "Осмонова Жыпар"]


def test_who_has_no_number_is_not_the_row_above() -> None:
    head = ("Фамилия", "Имя", "Отчество", "Роль")
    rows = (("Жолдош кызы", "Мээрим", "", "ИГ"), ("Шаршен кызы", "Айнура", "", "ИГ"))
    assert people(*rows, head=head) == [
        ("Жолдош кызы Мээрим", "ig_member"),
        ("Шаршен кызы Айнура", "ig_member"),
    ]


@pytest.mark.parametrize("nobody", ["такталууда", "По согласованию", "вакант", "TBC"])
def test_nobody_in_three_columns(nobody: str) -> None:
    head = ("Фамилия", "Имя", "Роль")
    rows = (("Асанов", "Бакыт", "глава АО"), (nobody, "", "глава АО"))
    assert people(*rows, head=head) == [("Асанов Бакыт", "ao_head")]


@pytest.mark.parametrize(
    "title",
    [
        ("", "ГРУППА МОНИТОРИНГА И ОЦЕНКИ"),
        ("II. Monitoring group",),
        ("II", "МОНИТОРИНГ ЖАНА БААЛОО ТОБУ"),
    ],
)
def test_a_title_in_capitals_or_with_its_number_is_nobody(title: tuple[str, ...]) -> None:
    rows = (("", "Депутаты АК"), FIRST, title, LAST)
    assert people(*rows) == [("Асанов Бакыт", "ak_deputy"), ("Осмонова Жыпар", "jmeg_member")]


def test_an_aimak_in_capitals_with_its_number_is_nobody() -> None:
    rows = (("I", "КАРА-КОЮНСКИЙ АЙМАК"), FIRST, ("II", "КАЗЫБЕКСКИЙ АО"), LAST)
    assert [name for name, _ in people(*rows)] == ["Асанов Бакыт", "Осмонова Жыпар"]


@pytest.mark.parametrize("sign", [" – ", ", ", " - ", "; "])
def test_lines_of_a_message_whatever_parts_them(sign: str) -> None:
    told = (("Асанов Бакыт", "имам"), ("Осмонова Жыпар", "депутат АК"))
    lines = [(f"{n}. {sign.join((*who, f'055510020{n}'))}",) for n, who in enumerate(told, 1)]
    assert people(*lines, head=()) == [("Асанов Бакыт", "other"), ("Осмонова Жыпар", "ak_deputy")]


@pytest.mark.parametrize("sex", ["мужской", "женский", "эркек", "male"])
def test_a_sex_beside_a_name_counts_nobody(sex: str) -> None:
    rows = (("Асанов Бакыт", sex, "имам"), ("Осмонова Жыпар", sex, "глава АО"))
    head = ("ФИО", "Пол", "Роль")
    assert people(*rows, head=head) == [("Асанов Бакыт", "other"), ("Осмонова Жыпар", "ao_head")]
    turned = [(row[1], row[0], row[2]) for row in rows]
    assert len(people(*turned, head=("Пол", "ФИО", "Роль"))) == len(rows)


def test_a_year_behind_a_name_is_no_count_of_a_title() -> None:
    rows = (("Гости – 1", ""), ("Көчкөр у. Уран", "1982"), ("Асанов Бакыт", "1975"))
    found = people(*rows, head=("ФИО", "Год рождения"))
    assert [name for name, _ in found] == ["Көчкөр у. Уран", "Асанов Бакыт"]


def test_roles_above_names_with_particles_are_a_heading() -> None:
    head = ("Aiyl aimak", "Heads of AO", "AK deputies")
    rows = (
        ("Кара-Коюн aiyl aimak", "Ибраим кызы Асель", "Ниязбеков Кубат"),
        ("Ак-Муз aiyl aimak", "Дүйшөн к. Жыпар", "Шаршенов Улук"),
    )
    assert people(*rows, head=head) == [
        ("Ибраим кызы Асель", "ao_head"),
        ("Ниязбеков Кубат", "ak_deputy"),
        ("Дүйшөн к. Жыпар", "ao_head"),
        ("Шаршенов Улук", "ak_deputy"),
    ]


def test_what_stands_beside_names_without_a_heading_is_kept() -> None:
    told = ("имам", "мугалим", "АӨ башчысы", "ДТ мүчөсү", "айыл башчы", "АК депутаты", "имам")
    given = ("Бакыт", "Жениш", "Нурлан", "Эмил", "Тилек", "Уран", "Азат")
    rows = [(f"Асан{name}ов {name}", role) for name, role in zip(given, told, strict=True)]
    found = people(*rows, head=())
    assert [code for _, code in found] == [
        *("other", "other", "ao_head", "ig_member", "other", "ak_deputy", "other")
    ]
