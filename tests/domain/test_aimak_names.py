"""Aimaks are found as people write them, and never guessed between two."""

from __future__ import annotations

import pytest

from seminar_desk.domain.places import aiyl_aimaks, find_aimak, names_aimak, official_name

AT_BASHY = "41704220"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ак-Музский", "Ак-Музский"),
        ("ак музский", "Ак-Музский"),
        ("Ак-Муз айыл аймагы", "Ак-Музский"),
        ("Казыбек АӨ", "Казыбекский"),
        ("Талды-Суу", "Талды-Сууский"),
        ("Кара-Коюн", "Кара-Коюнский"),
        ("Ат-Башы", "Ат-Башынский"),
        ("Ат-Башинский", "Ат-Башынский"),
        ("Казибекский", "Казыбекский"),
    ],
)
def test_spellings(text: str, name: str) -> None:
    found = find_aimak(text, AT_BASHY)
    assert found is not None
    assert found.name_ru == name


@pytest.mark.parametrize("text", ["", "АО", "Неведомый", "Айыл өкмөтү", "Ак"])
def test_what_names_no_aimak(text: str) -> None:
    assert find_aimak(text, AT_BASHY) is None
    assert not names_aimak(text)


def test_every_shipped_name_finds_itself() -> None:
    for aimak in aiyl_aimaks():
        assert find_aimak(aimak.name_ru, aimak.district_soate8) == aimak


def test_only_the_body_beside_a_name_is_dropped() -> None:
    found = find_aimak("Казыбекский АО", AT_BASHY)
    assert found is not None
    assert official_name("Казыбекский АО", found) == "Казыбекский"
    assert official_name("Казыбек", found) == "Казыбек"
