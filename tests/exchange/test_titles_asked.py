"""Titles between the rows: who nobody understands is asked about, what is no role is none."""

from __future__ import annotations

import pytest

from seminar_desk.domain.lists.list_corrections import ListCorrections, SectionWords
from seminar_desk.domain.lists.plain_titles import plain_kind
from seminar_desk.domain.lists.roster import RosterReading, RosterRow, name_of
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile

HEAD = ("№", "ФИО", "Телефон")
FIRST, SECOND, LAST = (
    ("1", "Асанов Бакыт", "0555100201"),
    ("2", "Осмонова Жыпар", "0555100202"),
    ("3", "Исаков Нурлан", "0555100203"),
)
DEPUTIES = ("", "Депутаты АК", "")


def read(
    *rows: tuple[str, ...], corrections: ListCorrections | None = None, tab: str = "Лист1"
) -> RosterReading:
    width = max(map(len, rows))
    sheet = Sheet(tab, tuple(row + ("",) * (width - len(row)) for row in rows))
    table = TableFile("list.xlsx", "xlsx", (sheet,))
    return read_table(table, corrections=corrections or ListCorrections())


def asked(row: RosterRow) -> list[str]:
    return [cell.problem.code for cell in row.questions]


@pytest.mark.parametrize("title", ["Совет старейшин", "2. НКО:", "БЛОК Б (2 чел.)", "Партнёры"])
def test_a_title_that_nobody_understands_is_asked_at_each_of_its_rows(title: str) -> None:
    reading = read(HEAD, DEPUTIES, FIRST, ("", title, ""), SECOND, LAST)
    first, *below = reading.rows
    assert (asked(first), first.entry.role_code) == ([], "ak_deputy")
    for row in below:
        assert asked(row) == ["roster_section_unclear"]
        assert row.questions[0].problem.values == {"text": title, "row": 4}
    section = reading.sections[-1]
    assert (section.asks, section.ended) == (frozenset({"role"}), ("Депутаты АК", ""))


@pytest.mark.parametrize(
    "title",
    [
        "Общественность",
        "Коомчулук:",
        "Медики",
        "Волонтёры",
        "Педагоги",
        "Гости",
        "Аксакалдар",
        "Другое",
        "Прочее",
    ],
)
def test_a_group_of_no_role_is_asked_about_no_more_than_guests(title: str) -> None:
    _, below = read(HEAD, DEPUTIES, FIRST, ("", title, ""), SECOND).rows
    assert (asked(below), below.entry.role_code) == ([], "other")
    assert below.entry.role_text == title.strip(":")


def test_who_says_role_and_aimak_himself_is_not_asked() -> None:
    head = ("№", "ФИО", "Роль", "Аймак")
    rows = (
        ("", "Ак-Муз айыл аймагы"),
        ("1", "Асанов Бакыт", "депутат АК", ""),
        ("", "Партнёры"),
        ("2", "Осмонова Жыпар", "член ИГ", "Казыбек"),
        ("3", "Исаков Нурлан", "член ИГ", ""),
    )
    one, two, three = read(head, *rows).rows
    assert (one.entry.aimak, asked(one)) == ("Ак-Муз айыл аймагы", [])
    assert asked(two) == []
    assert (three.entry.aimak, asked(three)) == ("", ["roster_section_unclear"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("24 октября 2017 г.", "day"),
        ("2-й день", "day"),
        ("1-күн", "day"),
        ("Day 2", "day"),
        ("Ат-Башинский район", "place"),
        ("Нарын облусу", "place"),
        ("г. Нарын", "place"),
        ("Кочкор", "place"),
        ("село Терек", "village"),
        ("Баетов айылы", "village"),
        ("Страница 2 из 3", "page"),
        ("Уландысы", "page"),
        ("Совет старейшин", ""),
        ("Жители села", ""),
        ("школа № 3", ""),
        ("Ат-Башинские делегаты", ""),
    ],
)
def test_what_a_title_is_about_that_names_no_people(text: str, kind: str) -> None:
    assert plain_kind(text) == kind


@pytest.mark.parametrize("title", ["День 2", "Ат-Башинский район", "24 октября"])
def test_a_day_or_a_district_is_no_role_and_ends_one_with_a_question(title: str) -> None:
    (alone,) = read(HEAD, ("", title, ""), FIRST).rows
    assert (asked(alone), alone.entry.role_text) == ([], "")
    (below,) = read(HEAD, ("", title, ""), DEPUTIES, FIRST).rows
    (above,) = read(HEAD, DEPUTIES, ("", title, ""), FIRST).rows
    assert [below.entry.role_code, above.entry.role_code] == ["ak_deputy"] * 2
    _, ended = read(HEAD, DEPUTIES, FIRST, ("", title, ""), SECOND).rows
    assert (asked(ended), ended.entry.role_text) == (["roster_section_ends"], "")


def test_a_page_ends_nothing_and_the_list_s_own_title_all_without_a_question() -> None:
    _, goes_on = read(HEAD, DEPUTIES, FIRST, ("", "Страница 2", ""), SECOND).rows
    assert (goes_on.entry.role_code, asked(goes_on)) == ("ak_deputy", [])
    _, ended = read(HEAD, DEPUTIES, FIRST, ("", "Участники семинара", ""), SECOND).rows
    assert (ended.entry.role_code, ended.entry.role_text, asked(ended)) == ("other", "", [])
    assert [cell.problem.code for cell in ended.hints] == ["roster_section_ends"]


def test_villages_lie_in_the_aimak_above_them() -> None:
    head = ("№", "ФИО", "Роль")
    rows = (
        ("", "Ак-Муз айыл аймагы"),
        ("", "село Терек"),
        ("1", "Асанов Бакыт", "депутат АК"),
        ("", "с. Арал"),
        ("2", "Осмонова Жыпар", "член ИГ"),
        ("", "Казыбек айыл аймагы"),
        ("3", "Исаков Нурлан", "член ИГ"),
    )
    people = read(head, *rows).rows
    assert [(row.entry.village, row.entry.aimak) for row in people] == [
        ("село Терек", "Ак-Муз айыл аймагы"),
        ("с. Арал", "Ак-Муз айыл аймагы"),
        ("", "Казыбек айыл аймагы"),
    ]
    assert [asked(row) for row in people] == [[], [], []]
    assert "roster_village_from_section" in {cell.problem.code for cell in people[0].sources}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (SectionWords("Партнёры"), ("other", "Партнёры")),
        (SectionWords("Член ИГ"), ("ig_member", "Член ИГ")),
        (SectionWords(), ("other", "")),
    ],
)
def test_an_answer_is_asked_no_more(words: SectionWords, found: tuple[str, str]) -> None:
    rows = (HEAD, DEPUTIES, FIRST, ("", "Партнёры", ""), SECOND)
    _, below = read(*rows, corrections=ListCorrections(sections={(0, 4): words})).rows
    assert ((below.entry.role_code, below.entry.role_text), asked(below)) == (found, [])


@pytest.mark.parametrize(
    "group",
    ["Общественность", "Женсовет", "Совет старейшин", "СОВЕТ СТАРЕЙШИН", "Группа 1", "НКО"],
)
def test_a_group_in_a_list_of_one_column_is_no_person(group: str) -> None:
    people = ("Асанов Бакыт", "Осмонова Жыпар", "Исаков Нурлан", "Токтосун к. Айнура")
    rows = ("ФИО", "Члены ИГ", *people[:2], group, *people[2:])
    found = read(*((text,) for text in rows)).rows
    assert [name_of(row.entry) for row in found] == list(people)
    assert [row.entry.role_code for row in found] == ["ig_member"] * 2 + ["other"] * 2


@pytest.mark.parametrize("person", ["Асанов", "3. Асанбек", "Данияр Юлдаш у.", "Бейшен Т."])
def test_an_odd_name_in_a_list_of_one_column_is_a_person(person: str) -> None:
    rows = ("ФИО", "1. Асанов Бакыт", "2. Осмонова Жыпар", person, "4. Исаков Нурлан")
    assert len(read(*((text,) for text in rows)).rows) == 4


def test_a_name_that_ends_with_a_short_uulu_is_no_title() -> None:
    head = ("№", "ФИО участника", "Подпись")
    found = read(head, ("1", "Көчкөр у.", ""), ("", "Уран", ""), ("2", "Исаков Нурлан", "")).rows
    assert [name_of(row.entry) for row in found] == ["Көчкөр у. Уран", "Исаков Нурлан"]


def test_whose_names_are_asked_for_may_stand_behind_them() -> None:
    rows = (("ФИО участника", "Обед"), ("АО Казыбек:", ""), ("Асанов Бакыт", ""))
    assert [name_of(row.entry) for row in read(*rows).rows] == ["Асанов Бакыт"]


@pytest.mark.parametrize(
    ("head", "people"),
    [
        (("№", "ФИО", "Телефон"), (FIRST, SECOND, LAST)),
        (
            ("№", "Фамилия", "Имя"),
            (("1", "Асанов", "Бакыт"), ("2", "Исаков", "Уран"), ("3", "Осмонова", "Жыпар")),
        ),
        (
            ("№", "ФИО", "Телефон"),
            tuple((number, name.upper(), phone) for number, name, phone in (FIRST, SECOND, LAST)),
        ),
    ],
)
def test_capitals_alone_among_people_with_more_are_a_title(
    head: tuple[str, ...], people: tuple[tuple[str, ...], ...]
) -> None:
    title = ("", "СОВЕТ СТАРЕЙШИН", "")
    first, *below = read(head, DEPUTIES, people[0], title, *people[1:]).rows
    assert (first.entry.role_code, len(below)) == ("ak_deputy", 2)
    assert [asked(row) for row in below] == [["roster_section_unclear"]] * 2


def test_pride_of_the_village_in_capitals_is_no_aimak() -> None:
    _, below = read(HEAD, DEPUTIES, FIRST, ("", "АЙЫЛ СЫЙМЫКТАРЫ", ""), SECOND).rows
    assert (below.entry.aimak, asked(below)) == ("", ["roster_section_unclear"])


def test_names_alone_above_a_table_and_below_one_are_read_vacancies_between_them() -> None:
    alone = (("Катышуучу", "", ""), ("Асанов Бакыт", "", ""), ("Исаков Уран", "", ""))
    assert len(read(*alone, HEAD, SECOND).rows) == 3
    below = (("ФИО", "", ""), ("Асанов Бакыт", "", ""), ("Вакансия", "", ""))
    assert len(read(HEAD, SECOND, *below, ("Исаков Уран", "", "")).rows) == 3


def test_work_beside_names_without_a_heading_is_a_role() -> None:
    rows = (
        ("Асанов Бакыт", "учитель", "0555100201"),
        ("Осмонова Жыпар", "имам", "0555100202"),
        ("Исаков Нурлан", "депутат", "0555100203"),
        ("Шаршенов Уран", "учитель", "0555100204"),
    )
    assert [(row.entry.role_code, row.entry.role_text) for row in read(*rows).rows] == [
        ("other", "учитель"),
        ("other", "имам"),
        ("ak_deputy", "депутат"),
        ("other", "учитель"),
    ]


@pytest.mark.parametrize("two", ["депутат АК, член ИГ", "Глава АО; депутат АК", "AK deputy / IG"])
def test_two_roles_of_one_person_are_asked_about(two: str) -> None:
    (one,) = read(("ФИО", "Роль"), ("Асанов Бакыт", two)).rows
    assert (asked(one), one.entry.role_text) == (["roster_two_roles"], two)
    (said,) = read(("Участники",), (f"Асанов Бакыт, {two}",)).rows
    assert asked(said) == ["roster_two_roles"]


def test_two_roles_of_a_title_are_asked_about_once() -> None:
    (one,) = read(HEAD, ("", "Члены ИГ и СМиО", ""), FIRST).rows
    assert asked(one) == ["roster_section_of_two_roles"]


def test_a_deputy_head_has_one_role_and_two_roles_on_a_card_are_read() -> None:
    (one,) = read(("Name", "Role"), ("Asanov Bakyt", "Deputy head of AO")).rows
    assert asked(one) == []
    (card,) = read(("ФИО:", "Асанов Бакыт"), ("Роль:", "депутат АК / член ИГ")).rows
    assert (asked(card), card.entry.role_code) == (["roster_two_roles"], "ak_deputy")
