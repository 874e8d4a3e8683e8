"""Who may be one person: what two desks told of them, and what speaks against it."""

from __future__ import annotations

import pytest

from seminar_desk.domain.people.one_person import MOST, Lookalikes, Sharing, Told

HERE = Told("а", "Асанов", "Бакыт", "Ишенович", "0555100207", 1980, frozenset({"ача"}))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Told("б", "Токтосунова", "Айнура", phone="0555100207"), True),
        (Told("б", "асанов", "БАКЫТ", aimaks=frozenset({"ача", "417"})), True),
        (Told("б", "Asanov", "Bakyt", birth_year=1981), True),
        (Told("б", "Асанов", "Бакыт", birth_year=1982, aimaks=frozenset({"ача"})), False),
        (Told("б", "Асанов", "Бакыт", birth_year=1980, aimaks=frozenset({"учук"})), False),
        (Told("б", "Асанов", "Бакыт", "Сапарович", aimaks=frozenset({"ача"})), False),
        (Told("б", "Асанов", "Bakyt", birth_year=1980), True),
        (Told("б", "Асанов", "Бакыт"), False),
        (Told("б", "", "", aimaks=frozenset({"ача"})), False),
    ],
)
def test_who_may_be_one(other: Told, expected: bool) -> None:
    assert Lookalikes([HERE]).of(other) == ([HERE] if expected else [])
    assert Lookalikes([other]).of(HERE) == ([other] if expected else [])


def test_nobody_is_like_oneself_and_a_shared_phone_names_few() -> None:
    office = [Told(f"{n}", f"Асанов{n}", "Эркин", phone="0555100207") for n in range(20)]
    found = Lookalikes([*office, HERE]).of(HERE)
    assert len(found) == MOST
    assert HERE not in found
    nobody = Told("я", "", "")
    assert Lookalikes([nobody]).of(Told("ю", "", "")) == []  # who told nothing is like nobody


def test_who_shares_neither_phone_nor_name_and_year_is_looked_at_no_further() -> None:
    sharing = Sharing()
    sharing.add(
        [
            HERE,
            Told("б", "Асанов", "Бакыт", birth_year=1981),
            Told("в", "Асанов", "Бакыт", birth_year=1990),
            Told("г", "Токтосунова", "Айнура", birth_year=1980),
            Told("д", "", "", phone="0555100207"),
            Told("е", "", ""),
        ]
    )
    assert {*sharing.found()} == {"а", "б", "д"}
