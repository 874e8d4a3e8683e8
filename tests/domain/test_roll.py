"""The list at the door while people come, are renamed and go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from seminar_desk.domain.people.participant import INVITED, Participant, code_for
from seminar_desk.domain.people.roll import Roll


def person(number: int, surname: str, given_name: str) -> Participant:
    return Participant(
        uid=f"a{number}",
        person_uid=f"p{number}",
        session_uid="s",
        number=number,
        code=code_for(number),
        surname=surname,
        given_name=given_name,
        patronymic="",
        sex="unknown",
        birth_year=None,
        age_band="",
        phone="",
        role_code="ig_member",
        role_text="",
        aimak="Ак-Жарский",
        aimak_soate14="",
        village="",
        registration=INVITED,
    )


ASANOV, BEKOV, OSMONOV = (
    person(1, "Асанов", "Бакыт"),
    person(2, "Беков", "Нурлан"),
    person(3, "Осмонов", "Азамат"),
)


NINE = datetime(2017, 10, 24, 3, tzinfo=UTC)


def in_hall(name: str, number: int) -> Participant:
    """Read «Асанов Бакыт Ишенович, глава, Ак-Жар, 0772003439»; «✓ » before it is marked."""
    words, *facts = name.removeprefix("✓ ").split(", ")
    surname, given, father = [*words.split(), "", ""][:3]
    role, aimak, phone = [*facts, "", "", ""][:3]
    return replace(
        person(number, surname, given),
        patronymic=father,
        role_code="ao_head" if role == "глава" else "other",
        role_text=role,
        aimak=aimak,
        phone=phone,
        checked_in_at_utc=NINE if name.startswith("✓") else None,
    )


def taken_by_enter(hall: str, query: str, role_code: str = "") -> str:
    """Return whom Enter marks at once, of people parted by semicolons."""
    people = [in_hall(name, number) for number, name in enumerate(hall.split("; "), start=1)]
    found = Roll(people).find(query, role_code=role_code)
    return "" if found.best is None else found.rows[found.best].full_name


def found(roll: Roll, query: str) -> list[str]:
    return [row.uid for row in roll.find(query).rows]


def test_who_is_renamed_is_found_by_the_new_name_alone_and_stands_in_its_place() -> None:
    roll = Roll([ASANOV, BEKOV, OSMONOV])
    roll.put(replace(ASANOV, surname="Сыдыков"))
    assert found(roll, "сыдыков") == ["a1"]
    assert found(roll, "асанов") == []
    assert [row.uid for row in roll.everyone()] == ["a2", "a3", "a1"]


def test_an_aimak_finds_by_both_its_names() -> None:
    roll = Roll([ASANOV, replace(BEKOV, aimak="Джаны-Талапский"), OSMONOV])
    for query in ("жаңы-талап", "джаны талапский", "бек жаны"):
        assert found(roll, query) == ["a2"], query


def test_a_mark_changes_the_count_and_not_the_place() -> None:
    roll = Roll([ASANOV, BEKOV])
    roll.put(replace(ASANOV, checked_in_at_utc=datetime(2017, 10, 24, 4, tzinfo=UTC)))
    assert [row.is_present for row in roll.everyone()] == [True, False]
    assert roll.counts.present == 1


def test_who_is_dropped_is_neither_found_nor_counted_and_a_stranger_changes_nothing() -> None:
    roll = Roll([ASANOV, BEKOV])
    roll.drop("a1")
    roll.drop("nobody")
    assert found(roll, "асанов") == []
    assert [row.uid for row in roll.everyone()] == ["a2"]
    assert roll.counts.listed == 1


def test_lookalikes_are_others_whose_names_differ_by_a_slip() -> None:
    twin = person(4, "Асанов", "Бакит")
    roll = Roll([ASANOV, BEKOV, twin])
    assert [row.uid for row in roll.lookalikes(ASANOV)] == ["a4"]
    assert roll.lookalikes(BEKOV) == []


@pytest.mark.parametrize(
    ("hall", "query", "taken"),
    [
        # Letters that fit one alone are enough; that fit two, they ask.
        ("Орозбеков Бакыт; Асанов Улан", "оро", "Орозбеков Бакыт"),
        ("Орозбеков Бакыт; Орозбеков Улан", "оро", ""),
        ("Орозбеков Бакыт; Орозбеков Улан", "орозбеков у", "Орозбеков Улан"),
        ("Орозбеков Бакыт; Орозалиева Айгүл", "ороза", ""),
        ("Орозбеков Бакыт; Орозалиева Айгүл", "орозал", "Орозалиева Айгүл"),
        # A whole surname may be the beginning of a longer one.
        ("Беков Бакыт; Бекова Айгүл", "беков", ""),
        ("Беков Бакыт; Бекова Айгүл", "бекова", "Бекова Айгүл"),
        # An initial of the list is whatever name was typed.
        ("Беков Бакыт; Беков Б.", "беков бакыт", ""),
        ("Беков Улан; Беков Б.", "беков бакыт", "Беков Б."),
        # The given name tells as well as the surname; both together may fit two.
        ("Асанов Бакыт; Беков Улан", "улан", "Беков Улан"),
        ("Бакытов Улан; Асанов Бакыт", "бакыт", ""),
        # The father's name, the place and the role tell only beside a name.
        ("Беков Улан Асанович; Осмонов Эркин", "асан", ""),
        ("Беков Улан Асанович; Асанов Эркин", "асан", "Асанов Эркин"),
        ("Беков Улан, глава, Ак-Жар", "ак-жар", ""),
        ("Беков Улан, глава, Ак-Жар", "глава", ""),
        ("Караев Улан, , Кара-Суу; Карабаев Эркин", "кара", ""),
        ("Асанов Бакыт, , Ак-Жар; Асанов Бакыт, , Талды", "асанов талды", "Асанов Бакыт"),
        # One letter wrong, not the first, and another would be meant.
        ("Асанов Бакыт; Асонов Улан", "асано", ""),
        ("Асанов Бакыт; Асонов Улан", "асанов", "Асанов Бакыт"),
        ("Асанов Бакыт; Айтиев Улан", "ас", ""),
        ("Асанов Бакыт; Осмонов Улан", "ас", "Асанов Бакыт"),
        ("Асанов Бакыт; Айтиев Улан", "аса", "Асанов Бакыт"),
        # A guess is never taken.
        ("Бекташева Чынара; Асанов Улан", "бекташова", ""),
        # Who is in already is nobody to mark, and may be who has come again.
        ("✓ Беков Бакыт; Бекова Айгүл", "беков", ""),
        ("✓ Бекова Айгүл; Беков Бакыт", "беков", "Беков Бакыт"),
        ("✓ Орозбеков Бакыт; Орозбеков Улан", "оро", ""),
        ("✓ Орозбеков Бакыт; Асанов Улан", "оро", "Орозбеков Бакыт"),
        ("✓ Орозбеков Бакыт; ✓ Орозбеков Улан", "оро", ""),
        ("Асанов Бакыт; ✓ Айтиев Улан", "ас", ""),  # with a slip
        ("Асанов Бакыт; ✓ Айтиев Улан", "аса", "Асанов Бакыт"),
        # The number on the sheet and the phone tell; a part that two have does not.
        ("Асанов Бакыт; Беков Улан", "2", "Беков Улан"),
        ("Асанов Бакыт; Беков Улан", code_for(2), "Беков Улан"),
        ("Асанов Бакыт, , , 0772003439; Беков Улан, , , 0700123456", "3439", "Асанов Бакыт"),
        ("Асанов Бакыт, , , 0772003439; Беков Улан, , , 0700343956", "3439", ""),
        ("Асанов Бакыт, , , 0772003439; Асанов Улан", "асанов 3439", "Асанов Бакыт"),
        # Another layout, another alphabet.
        ("Орозбеков Бакыт; Орозбеков Улан", "jhj", ""),
        ("Орозбеков Бакыт; Орозбеков Улан", "orozbekov u", "Орозбеков Улан"),
        ("Токтосун уулу Эркин; Асанов Улан", "токтосунуулу", "Токтосун уулу Эркин"),
    ],
)
def test_enter_takes_whom_alone_the_typed_letters_name(hall: str, query: str, taken: str) -> None:
    assert taken_by_enter(hall, query) == taken


def test_who_has_another_role_is_counted_where_the_chip_hides_them() -> None:
    hall = "Орозбеков Бакыт, глава; Орозбеков Улан, жаштар"
    people = [in_hall(name, number) for number, name in enumerate(hall.split("; "), start=1)]
    found = Roll(people).find("оро", role_code="ao_head")
    assert ([row.uid for row in found.rows], found.best, found.hidden) == (["a1"], None, 1)
    assert Roll(people).find("оро б", role_code="ao_head").best == 0


def test_the_first_nine_absent_are_to_choose_from_and_the_alike_among_them_are_told() -> None:
    people = [in_hall(f"Асанов Улан Имя{number}", number) for number in range(1, 12)]
    people[0] = replace(people[0], checked_in_at_utc=NINE)
    people[1] = replace(people[1], patronymic="")
    found = Roll(people).find("асан")
    assert [row.uid for row in found.candidates] == [row.uid for row in found.rows[:9]]
    assert "a1" not in {row.uid for row in found.candidates}
    assert "a2" in found.twins
