from __future__ import annotations

import pytest

from seminar_desk.domain.people.likeness import KnownPeople, are_alike
from seminar_desk.domain.people.participant import Participant


def _participant(uid: str, name: str, **facts: str) -> Participant:
    surname, given_name, *rest = name.split(" ")
    return Participant(
        uid=uid,
        person_uid=facts.get("person_uid", f"person {uid}"),
        session_uid=facts.get("session_uid", "today"),
        number=1,
        code="013",
        surname=surname,
        given_name=given_name,
        patronymic=" ".join(rest),
        sex="f",
        birth_year=None,
        age_band="",
        phone=facts.get("phone", ""),
        role_code="ig_member",
        role_text="",
        aimak=facts.get("aimak", ""),
        aimak_soate14="",
        village="",
        registration="INVITED",
    )


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Асанов Бакыт", "Асанов Бакыт", True),
        ("Асанов Бакыт", "асанов бакыт Турдубекович", True),
        ("Асанов Бакыт", "Бакыт Асанов", True),
        ("Асанов Бакыт", "Асанова Бакыт", True),
        ("Асанов Бакыт", "Асонов Бакыт", True),
        ("Асанов Б.", "Асанов Бакыт", True),
        ("Өмүрбек кызы Венера", "Омурбек кызы Венера", True),
        ("Асанов Бакыт", "Асанов Эркин", False),
        ("Асанов Бакыт Ишенович", "Асанов Бакыт Сапарович", False),
        ("", "Асанов", False),
    ],
)
def test_names_that_may_be_mistaken(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) is alike
    assert are_alike(other, one) is alike


def test_same_name_and_aimak_or_same_phone_is_strong_and_a_name_elsewhere_is_weak() -> None:
    here = _participant("here", "Асанов Бакыт", aimak="Ак-Музский", phone="0772003439")
    elsewhere = _participant(
        "else", "Асанов Бакыт Ишенович", session_uid="S03", aimak="Жергеталский"
    )
    known = KnownPeople([elsewhere, here])
    found = known.candidates(
        session_uid="today", surname="асанов", given_name="бакыт", aimak="ак музский"
    )
    assert [(row.participant.uid, row.strong) for row in found] == [("here", True), ("else", False)]
    by_phone = known.candidates(
        session_uid="today", surname="Эшимканов", given_name="Улан", phone="+996 772 003439"
    )
    assert [(row.participant.uid, row.strong) for row in by_phone] == [("here", True)]


def test_another_patronymic_is_never_strong_and_a_person_comes_once() -> None:
    first = _participant("a", "Асанов Бакыт Ишенович", person_uid="p", session_uid="S01", aimak="X")
    again = _participant("b", "Асанов Бакыт Ишенович", person_uid="p", session_uid="S02", aimak="X")
    found = KnownPeople([first, again]).candidates(
        session_uid="S02",
        surname="Асанов",
        given_name="Бакыт",
        patronymic="Сапарович",
        aimak="X",
    )
    assert [(row.participant.uid, row.strong) for row in found] == [("b", False)]


def test_nothing_typed_is_nobody() -> None:
    known = KnownPeople([_participant("a", "Асанов Бакыт")])
    assert known.candidates(session_uid="today", surname="", given_name="", phone="") == []
