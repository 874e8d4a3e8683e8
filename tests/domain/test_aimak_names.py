"""Aimaks are found as people write them, and never guessed between two."""

from __future__ import annotations

import csv
import re

import pytest

from seminar_desk.domain.aimak_names import find_aimak, names_aimak, official_name
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.places import aiyl_aimaks, districts, kept, named_aimak, said
from seminar_desk.files import DATA, ROOT

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
        for name in (aimak.name_ru, aimak.name_ky, f"{aimak.name_ky} айыл аймагы"):
            assert find_aimak(name, aimak.district_soate8) == aimak, name


def test_only_the_body_beside_a_name_is_dropped() -> None:
    found = find_aimak("Казыбекский АО", AT_BASHY)
    assert found is not None
    assert official_name("Казыбекский АО", found) == "Казыбекский"
    assert official_name("Казыбек айыл өкмөтү", found) == "Казыбекский"
    assert official_name("Казыбек, школа", found) == "Казыбек, школа"


def test_a_name_is_one_aimaks_of_its_district() -> None:
    for district in districts():
        own = [aimak for aimak in aiyl_aimaks() if aimak.district_soate8 == district.soate8]
        names = [{fold(aimak.name_ru), fold(aimak.name_ky)} for aimak in own]
        assert len(set().union(*names)) == sum(map(len, names))
        assert all(named_aimak(aimak.name_ky, district.soate8) == aimak for aimak in own)


def test_every_kyrgyz_name_says_what_it_rests_on() -> None:
    """A doubtful one is asked of the proofreader; Russian spelling never slips into a name."""
    asked = (ROOT / "docs/translating.md").read_text(encoding="utf-8")
    with (DATA / "aiyl_aimaks.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 151
    for row in rows:
        assert re.fullmatch(
            r"(attested: .+|derived|derived: .+|doubtful|doubtful: .+)", row["basis_ky"]
        )
        assert row["name_ky"]
        assert not re.search(r"(ский|дж|Дж)", row["name_ky"]), row
        if row["basis_ky"].startswith("doubtful"):
            assert f"{row['name_ru']} → {row['name_ky']}" in asked, row["name_ky"]


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("Ак-Музский", "", "Ак-Муз"),
        ("ак музский", "41704220807000", "Ак-Муз"),
        ("Баш-Кайынды, Ак-Музский", "", "Баш-Кайынды, Ак-Муз"),
        ("Ат-Башинский район", "", "Ат-Башы району"),
        ("Нарынская область", "", "Нарын облусу"),
        ("Зал собраний в здании РГА", "", "Райондук мамлекеттик администрациянын жыйындар залы"),
        ("Зал собраний, 2 этаж", "", "Зал собраний, 2 этаж"),
        ("Общественный фонд", "", "Общественный фонд"),
        ("", "", ""),
    ],
)
def test_a_known_place_is_said_in_kyrgyz_and_typed_words_stay(
    text: str, code: str, name: str
) -> None:
    assert said(text, "ky", code) == name
    assert said(text, "ru", code) == text


def test_what_a_kyrgyz_window_shows_is_kept_in_russian() -> None:
    for text in ("Ат-Башинский район", "Ошская область", "Зал собраний в здании РГА", "Клуб"):
        assert kept(said(text, "ky")) == text
