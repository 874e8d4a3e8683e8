"""The list at the door while people come, are renamed and go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

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
