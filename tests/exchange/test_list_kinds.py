"""Each kind of clerk's list, in several wordings: right, or asked, never wrong without a word."""

from __future__ import annotations

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.lists import list_corrections, roster
from seminar_desk.domain.lists.list_corrections import ListCorrections, SectionWords
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_sheet import Row, TableFile
from tests.hands.list_sheets import (
    PHONES,
    A,
    B,
    C,
    D,
    facts,
    read,
    reasons,
    sheet_of,
    sources,
    told,
)

HEAD = ("№", "ФИО", "Телефон")


@pytest.mark.parametrize(
    ("title", "role", "aimak"),
    [
        ("1. Ак-Музский АО", "other", "Ак-Музский АО"),
        ("Ак-Музский айыл аймагы (3 чел.)", "other", "Ак-Музский айыл аймагы"),
        ("Ак-Муз айыл аймагы – 2", "other", "Ак-Муз айыл аймагы"),
        ("Жаңы-Жол айыл аймагы", "other", "Жаңы-Жол айыл аймагы"),
        ("Депутаты Ак-Музского айылного кенеша", "ak_deputy", "Ак-Музский"),
        ("Казыбекский АО, члены инициативной группы", "ig_member", "Казыбекский АО"),
        ("Ак-Муз айыл кеңешинин депутаттары", "ak_deputy", "Ак-Музский"),
        ("Глава АО:", "ao_head", ""),
        ("Приглашённые:", "other", ""),
        ("Invited guests", "other", ""),
        ("Аксакалдар", "other", ""),
        ("Райадминистрация", "other", ""),
        ("Женсовет и прочие", "other", ""),
    ],
)
def test_a_new_title_ends_the_old_one(title: str, role: str, aimak: str) -> None:
    reading = read(
        HEAD,
        ("Казыбекский айыл өкмөтү: специалисты АО",),
        (1, A, PHONES[0]),
        (title,),
        (2, B, PHONES[1]),
    )
    assert facts(reading) == [("ao_specialist", "Казыбекский айыл өкмөтү"), (role, aimak)]
    second = reading.rows[1]
    said = {*sources(second), *(cell.problem.code for cell in second.hints)}
    assert said & {"roster_role_from_section", "roster_aimak_from_section"}
    assert reasons(reading) == ["section", "section"]


def test_titles_stand_in_titles_either_way() -> None:
    by_aimak = read(
        HEAD,
        *(("Ак-Музский АО",), ("Депутаты АК",), (1, A, PHONES[0]), ("Члены ИГ",)),
        *((2, B, PHONES[1]), ("Казыбекский АО",), (3, C, PHONES[2])),
    )
    assert facts(by_aimak) == [
        ("ak_deputy", "Ак-Музский АО"),
        ("ig_member", "Ак-Музский АО"),
        ("other", "Казыбекский АО"),
    ]
    by_role = read(
        HEAD,
        *(("Депутаты АК",), ("Ак-Музский АО",), (1, A, PHONES[0]), ("Казыбекский АО",)),
        *((2, B, PHONES[1]), ("Члены ИГ",), (3, C, PHONES[2])),
    )
    assert facts(by_role) == [
        ("ak_deputy", "Ак-Музский АО"),
        ("ak_deputy", "Казыбекский АО"),
        ("ig_member", ""),
    ]


@pytest.mark.parametrize(
    "title",
    [
        ("I", "Казыбекский айыл аймагы"),
        (3, "Казыбекский айыл аймагы"),
        ("б)", "Казыбекский айыл аймагы", ""),
        ("Казыбекский айыл аймагы", 2),
        ("Казыбекский айыл аймагы", "3 киши"),
    ],
)
def test_a_title_may_have_a_number_or_a_count_beside_it(title: Row) -> None:
    reading = read(("№", "ФИО", "Роль"), title, (1, A, "глава АО"))
    assert told(reading) == [(A, "ao_head", "Казыбекский айыл аймагы", "")]


def test_a_title_of_two_roles_is_asked_about_and_one_on_two_rows_is_one() -> None:
    two = read(HEAD, ("Члены ИГ и СМиО:",), (1, A, PHONES[0]))
    assert told(two)[0][0] == f"?{A}"
    lines = read(HEAD, ("Депутаты Ак-Музского",), ("айылного кенеша",), (1, A, PHONES[0]))
    assert facts(lines) == [("ak_deputy", "Ак-Музский")]


@pytest.mark.parametrize(
    ("heading", "rows"),
    [
        (("№", "ФИО", "Телефон", "№", "ФИО", "Телефон"), ((1, A, "", 2, B, PHONES[1]),)),
        (("ФИО", "Телефон", "", "ФИО", "Телефон"), ((A, "", "", B, PHONES[1]),)),
        (("Аты-жөнү", "Телефону", "Аты-жөнү", "Телефону"), ((A, "", B, PHONES[1]),)),
        (("Участник 1", "Участник 2", "Телефон"), ((A, B, ""),)),
        (("Катышуучу 1", "Телефон", "Катышуучу 2", "Телефон"), ((A, "", B, PHONES[1]),)),
    ],
)
def test_several_people_of_one_row(heading: Row, rows: tuple[Row, ...]) -> None:
    reading = read(heading, *rows)
    assert [name for name, *_ in told(reading)] == [A, B]
    assert [row.key for row in reading.rows] == [(2, 0), (2, 1)]
    assert reading.rows[0].entry.phone == ""
    if PHONES[1] in rows[0]:
        assert reading.rows[1].entry.phone == PHONES[1]


def test_a_phone_behind_several_people_is_nobody_s() -> None:
    reading = read(("Участник 1", "Участник 2", "Телефон"), (A, B, PHONES[0]))
    assert [(row.entry.phone, row.entry.note) for row in reading.rows] == [("", PHONES[0])] * 2


def test_tables_beside_each_other_may_begin_in_different_rows() -> None:
    reading = read(
        ("№", "ФИО", "Телефон", "", "", ""),
        (1, A, PHONES[0], "", "№", "ФИО", "Роль"),
        (2, B, PHONES[1], "", 1, C, "член ИГ"),
    )
    assert told(reading) == [
        (A, "other", "", PHONES[0]),
        (B, "other", "", PHONES[1]),
        (C, "ig_member", "", ""),
    ]


@pytest.mark.parametrize(
    ("heading", "role"),
    [("Глава АО", "ao_head"), ("Депутаты АК", "ak_deputy"), ("ДТ мүчөсү", "ig_member")],
)
def test_a_column_for_each_role_holds_names_or_ticks(heading: str, role: str) -> None:
    named = read(("Айыл аймак", heading, "Специалист АО"), ("Ак-Музский", A, B))
    assert facts(named) == [(role, "Ак-Музский"), ("ao_specialist", "Ак-Музский")]
    ticked = read(("ФИО", heading, "Специалист АО"), (A, "+", ""), (B, "", "V"), (C, 1, "x"))
    assert [one[1] for one in told(ticked)] == [role, "ao_specialist", role]
    assert told(ticked)[2][0] == f"?{C}"


def test_roles_above_a_heading_hold_for_the_columns_below_them() -> None:
    reading = read(
        ("Айыл аймак", "Глава АО", "", "Депутат АК", ""),
        ("", "ФИО", "Телефон", "ФИО", "Телефон"),
        ("Ак-Музский", A, PHONES[0], B, PHONES[1]),
    )
    assert told(reading) == [
        (A, "ao_head", "Ак-Музский", PHONES[0]),
        (B, "ak_deputy", "Ак-Музский", PHONES[1]),
    ]


@pytest.mark.parametrize("other", ["ФИО главы АО", "ФИО тренера", "Руководитель (ФИО)"])
def test_names_of_somebody_else_are_left_aside_and_named(other: str) -> None:
    reading = read(("ФИО", "Роль", other), (A, "депутат АК", B))
    assert [name for name, *_ in told(reading)] == [A]
    assert [note.code for note in reading.notes] == ["roster_others_names"]
    both = ListCorrections(columns={(0, 2): "full_name", (0, 0): "full_name"})
    assert [name for name, *_ in told(read(("ФИО", "Роль", other), (A, "депутат АК", B),
                                           corrections=both))] == [A, B]  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "first", "second"),
    [
        (("ФИО", "М", "Ж"), "+", ""),
        (("ФИО", "Муж", "Жен"), 1, ""),
        (("Аты-жөнү", "Эркек", "Аял"), "V", ""),
    ],
)
def test_ticks_under_the_sexes_say_them(heading: Row, first: str, second: str) -> None:
    reading = read(heading, (A, first, second), (B, second, first))
    assert [row.entry.sex for row in reading.rows] == ["m", "f"]


@pytest.mark.parametrize("heading", ["Обед", "Группа", "Отметка", "Түшкү тамак", "Bus", ""])
@pytest.mark.parametrize("ticks", [("V", "V"), ("а", "м"), ("э", "а")])
def test_ticks_elsewhere_say_no_sex(heading: str, ticks: tuple[str, str]) -> None:
    reading = read(("ФИО", heading, "Роль"), *((A, one, "член ИГ") for one in ticks))
    assert {row.entry.sex for row in reading.rows} == {"unknown"}


def test_where_heading_and_cells_disagree_it_asks() -> None:
    reading = read(("№", "Должность", "ФИО"), (1, A, "депутат АК"), (2, B, "член ИГ"))
    assert all(name.startswith("?") for name, *_ in told(reading))
    turned = ListCorrections(columns={(0, 1): "full_name", (0, 2): "role"})
    right = read(("№", "Должность", "ФИО"), (1, A, "депутат АК"), corrections=turned)
    assert told(right) == [(A, "ak_deputy", "", "")]


@pytest.mark.parametrize("mark", ["-//-", "— // —", '"', "то же", "ошол эле", "»", "ditto"])
def test_marks_take_the_cell_above(mark: str) -> None:
    reading = read(("ФИО", "Роль", "Аймак"), (A, "депутат АК", "Ак-Музский"), (B, mark, mark))
    assert facts(reading) == [("ak_deputy", "Ак-Музский")] * 2
    assert sources(reading.rows[1]) == {"roster_ditto"}
    assert facts(read(("ФИО", "Роль"), (A, mark))) == [("other", "")]


@pytest.mark.parametrize(
    ("first", "second", "name", "role"),
    [
        (("Асанов", "главный специалист"), ("Бакыт Сапарович", "айыл окмоту"),
         "Асанов Бакыт Сапарович", "ao_specialist"),
        (("Асанов Бакыт", "депутат"), ("Сапарович", ""), "Асанов Бакыт Сапарович", "ak_deputy"),
        (("Асанов Бакыт", "депутат"), ("", "айылного кенеша"), "Асанов Бакыт", "ak_deputy"),
        (("ТОКТОСУН УУЛУ", "член ИГ"), ("ЭЛДАР", ""), "ТОКТОСУН УУЛУ ЭЛДАР", "ig_member"),
    ],
)  # fmt: skip
def test_a_person_on_two_rows(first: Row, second: Row, name: str, role: str) -> None:
    reading = read(("№", "ФИО", "Роль"), (1, *first), ("", *second), (2, B, "член ИГ"))
    assert [(one[0], one[1]) for one in told(reading)] == [(name, role), (B, "ig_member")]
    assert reasons(reading) == ["continuation"]
    assert "roster_goes_on" in sources(reading.rows[0])


@pytest.mark.parametrize(
    "row",
    [
        ("", "Мужчин", 1), ("", "в том числе молодёжь", 1), ("в т.ч. женщин", 1),
        (2, "Вакансия", ""),
        (3, "По согласованию", "член ИГ"), (3, "бош орун", ""), ("", "Баары: 12", ""),
        ("Глава АО ____________ Б. Сатаров",), (4, "TBD", "член ИГ"),
    ],
)  # fmt: skip
def test_nobody_is_in_the_row(row: Row) -> None:
    reading = read(("№", "ФИО", "Роль"), (1, A, "глава АО"), row)
    assert [name for name, *_ in told(reading)] == [A]
    assert reasons(reading)[0] in {"total", "nobody", "footnote"}


@pytest.mark.parametrize(
    ("name", "title", "fact"),
    [
        ("Депутаты АК", "Список участников", ("ak_deputy", "")),
        ("ИГ Ак-Муз", "Список участников", ("ig_member", "Ак-Музский")),
        ("Лист1", "Список депутатов Ак-Музского айылного кенеша", ("ak_deputy", "Ак-Музский")),
        ("Лист1", "Демилгелүү топтун тизмеси", ("ig_member", "")),
        ("Лист1", "Утверждаю. Глава районной государственной администрации ____", ("other", "")),
        ("Лист1", "Список депутатов и членов ИГ", ("other", "")),
        ("Исаков", "Список участников", ("other", "")),
    ],
)
def test_tab_and_title_speak_for_everybody(name: str, title: str, fact: tuple[str, str]) -> None:
    reading = read((title,), HEAD, (1, A, PHONES[0]), name=name)
    assert facts(reading) == [fact]
    assert bool(reading.rows[0].sources) == (fact != ("other", ""))


def test_sheets_of_a_book_are_asked_about_and_taken_together() -> None:
    people = (HEAD, (1, A, PHONES[0])), (HEAD, (1, B, PHONES[1]))
    sheets = tuple(
        sheet_of(*rows, name=name) for rows, name in zip(people, ("Депутаты", "ИГ"), strict=True)
    )
    file = TableFile("list.xlsx", "xlsx", sheets)
    assert [problem.code for problem in read_table(file).problems] == ["roster_two_sheets"]
    whole = read_table(file, sheet=roster.ALL_SHEETS)
    assert told(whole) == [(A, "ak_deputy", "", PHONES[0]), (B, "ig_member", "", PHONES[1])]
    assert [(row.key, row.sheet) for row in whole.rows] == [((2, 0), "Депутаты"), ((2, 1), "ИГ")]


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        (f"{A}\n{B}", [A, B]),
        (f"{A}, {B}", [A, B]),
        (f"1. {A}\n2. {B}", [A, B]),
        (f"{A}, глава а/о", [A]),
        (f"депутат АК {A}", [A]),
        (f"{A} (член ИГ)", [A]),
    ],
)
def test_more_than_a_name_in_the_cell(cell: str, people: list[str]) -> None:
    reading = read(("№", "ФИО", "Аймак"), (1, cell, "Ак-Музский"), (2, C, "Ак-Музский"))
    assert [name for name, *_ in told(reading)] == [*people, C]
    assert len(people) > 1 or reading.rows[0].entry.role_code != "other"


def test_a_year_beside_a_name_counts_nobody() -> None:
    reading = read(("ФИО", "Год рождения"), (A, 1961), ("Көчкөр у. Уран", 1982))
    assert [row.entry.birth_year for row in reading.rows] == [1961, 1982]


def test_names_may_have_the_given_name_first() -> None:
    reading = read(("Имя и фамилия", "Роль"), ("Бакыт Асанов", "ИГ"), ("Нур Исаев", "ИГ"))
    assert [row.entry.surname for row in reading.rows] == ["Асанов", "Исаев"]
    one = read(("ФИО", "Роль"), (A, "ИГ"), (B, "ИГ"), ("Нур Исаев", "ИГ"))
    assert one.rows[2].entry.surname == "Исаев"
    assert sources(one.rows[2]) == {"roster_name_order"}


@pytest.mark.parametrize("heads", [("ФИО", "Роль", "Телефон"), ("Full name:", "Role:", "Phone:")])
def test_cards_are_people(heads: tuple[str, str, str]) -> None:
    rows = [
        row
        for name, phone in ((A, PHONES[0]), (B, PHONES[1]))
        for row in (*zip(heads, (name, "депутат АК", phone), strict=True), ("", ""))
    ]
    reading = read(*rows)
    assert told(reading) == [(A, "ak_deputy", "", PHONES[0]), (B, "ak_deputy", "", PHONES[1])]
    assert [row.row for row in reading.rows] == [1, 5]
    assert reasons(reading) == ["continuation"] * 4


def test_what_a_person_says_of_a_list_is_believed() -> None:
    rows: tuple[Row, ...] = (
        *(HEAD, ("Аксакалы",), (1, A, PHONES[0]), (2, f"{B} {C}", PHONES[1])),
        *((3, "Вакансия", ""), (4, "Нет такого", ""), ("№", "ФИО", "Роль"), (1, D, "ИГ")),
    )
    said = ListCorrections(
        sections={(0, 2): SectionWords("депутаты АК", "Ак-Музский АО")},
        rows={(0, 4): (B, C), (0, 6): ()},
        cells={(0, 5, 1): "Токторбаев Улук"},
        regions={1: False},
    )
    reading = read(*rows, corrections=said)
    assert [name.lstrip("?") for name, *_ in told(reading)] == [A, B, C, "Токторбаев Улук"]
    assert set(facts(reading)) == {("ak_deputy", "Ак-Музский АО")}
    assert reasons(reading) == ["section", "not_person", "not_list"]
    again = list_corrections.remembered(list_corrections.to_remember(said, reading), reading)
    assert again == ListCorrections(sections=said.sections, regions=said.regions)
    assert list_corrections.shape(reading) == list_corrections.shape(read(*rows))


def test_each_guess_has_a_sentence_in_each_language() -> None:
    rows: tuple[Row, ...] = (
        *(("№", "ФИО", "Роль", "Аймак"), ("Ак-Музский АО",), ("Члены ИГ и СМиО",)),
        *((1, f"{A}\n{B}", "", ""), (2, "Асанов", "", "-//-"), ("", "Бакыт", "", "")),
    )
    reading = read(*rows)
    cells = [cell for row in reading.rows for cell in (*row.sources, *row.questions, *row.hints)]
    assert len({cell.problem.code for cell in cells}) > 4
    for cell in cells:
        assert all(sentence(cell.problem, language) for language in LANGUAGES)
