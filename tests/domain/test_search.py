from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.domain.people.highlighting import highlight
from seminar_desk.domain.people.key_layouts import (
    looks_mistyped,
    typed_on_cyrillic_keys,
    typed_on_latin_keys,
)
from seminar_desk.domain.people.names import fold
from seminar_desk.domain.people.participant import code_for
from seminar_desk.domain.people.search import Searchable, SearchIndex

_ROOTS = (
    "Асан",
    "Бакыт",
    "Токтосун",
    "Өмүрбек",
    "Жумабек",
    "Орозбек",
    "Турдубай",
    "Эшимкан",
    "Дүйшөн",
    "Кулмат",
    "Сапар",
    "Джолдош",
    "Чыңгыз",
    "Мамыт",
    "Кадыр",
    "Сыдык",
    "Жээнбек",
    "Шаршен",
    "Үсөн",
    "Көчкөн",
)
_WOMEN = ("Нуржамал", "Гүлмира", "Айгүл", "Жаңыл", "Чынара", "Элнура", "Самара", "Калыйча")
_MEN = ("Сапарбек", "Эркин", "Нурлан", "Төлөгөн", "Мирлан", "Азамат", "Улан", "Ильяз")


def _full_names(count: int, seed: int = 24) -> list[str]:
    drawn = random.Random(seed)
    women = [
        f"{root}{ending} {given} {father}".strip()
        for root, ending, given, father in itertools.product(
            _ROOTS, ("ова", "алиева", " кызы"), _WOMEN, ("", "Асановна", "Ишеновна")
        )
    ]
    men = [
        f"{root}{ending} {given} {father}".strip()
        for root, ending, given, father in itertools.product(
            _ROOTS, ("ов", "алиев", " уулу"), _MEN, ("", "Өмүрбекович", "Сапарович")
        )
    ]
    return drawn.sample(women + men, count)


NAMES = _full_names(240)
INDEX = SearchIndex(Searchable(name, name) for name in NAMES)

HALL = SearchIndex(
    [
        Searchable("bakyt", "Асанов Бакыт Турдубекович", "0772003439", "013", "Ак-Музский"),
        Searchable("aigul", "Асанова Айгүл", "0555001363", "026", "Ат-Башинский"),
        Searchable("erkin", "Токтосун уулу Эркин", "0700004970", "039", "Кара-Коюнский"),
        Searchable("venera", "Өмүрбек кызы Венера", "", "041", "Талды-Сууский"),
        Searchable("jumabek", "Джумабеков Чыңгыз", "+79123456789", "054", "Казыбекский"),
        Searchable("latin", "Shamilov Daniyar", "", "068", ""),
        Searchable("seitek", "Сейтекова Б.", "", "077", ""),
    ]
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("асанов б", "bakyt"),
        ("Асанов Б.Т.", "bakyt"),
        ("бакыт асанов", "bakyt"),
        ("турдуб", "bakyt"),
        ("fcfyjd <frsn", "bakyt"),
        ("asanov bakyt", "bakyt"),
        ("ASANOVA", "aigul"),
        ("айгул", "aigul"),
        ("aygul", "aigul"),
        ("фыфтщмф", "aigul"),
        ("Acaнова", "aigul"),
        ("асонова айгул", "aigul"),
        ("эркин", "erkin"),
        ("уулу", "erkin"),
        ("токтосунуулу", "erkin"),
        ("ток тосун", "erkin"),
        ("токтасун", "erkin"),
        ("еркин токтосун", "erkin"),
        ("э", "erkin"),
        ("'hrby", "erkin"),
        ("омурбек", "venera"),
        ("кызы", "venera"),
        ("жумабек", "jumabek"),
        ("zhum", "jumabek"),
        ("чынгыз", "jumabek"),
        ("чингыз", "jumabek"),
        ("шамил", "latin"),
        ("данияр", "latin"),
        ("сейтекова бермет", "seitek"),
        ("кара коюн", "erkin"),
        ("каракоюнский", "erkin"),
        ("3439", "bakyt"),
        ("+996 772 003 439", "bakyt"),
        ("996772003439", "bakyt"),
        ("996 772 00-34-39", "bakyt"),
        ("9967720", "bakyt"),
        ("+9967720", "bakyt"),
        ("00996 772 003439", "bakyt"),
        ("996 0772 003439", "bakyt"),
        ("0772003439", "bakyt"),
        ("0772 003 439", "bakyt"),
        ("772003439", "bakyt"),
        ("772 00 34", "bakyt"),
        ("асанов 996772003439", "bakyt"),
        ("+7 912 345-67-89", "jumabek"),
        ("0079123456789", "jumabek"),
        ("асанов 3439", "bakyt"),
        ("6789", "jumabek"),
        ("026", "aigul"),
        ("асанова айгүл жумабековна", "aigul"),
    ],
)
def test_the_person_asked_for_comes_first(query: str, first: str) -> None:
    assert [hit.key for hit in HALL.find(query)][:1] == [first]


@pytest.mark.parametrize(("query", "number"), [("13", 13), ("130", 13), ("013", 1), ("1", 1)])
def test_a_row_number_without_its_check_digit_is_never_another_row(query: str, number: int) -> None:
    """Row 1 is printed 013, row 13 is printed 130."""
    listed = [Searchable(str(row), "Асанов", code=code_for(row)) for row in range(1, 31)]
    best = SearchIndex(listed).find(query)
    assert best[0].key == str(number)
    assert best[0].score > max((hit.score for hit in best[1:]), default=0)


@pytest.mark.parametrize("query", ["жжжж", "9999", "асанов венера", "000", "бакыт бакыт"])
def test_nobody_is_found_for_what_fits_nobody(query: str) -> None:
    assert [hit for hit in HALL.find(query) if not hit.guessed] == []


def test_a_forgiven_slip_is_marked_as_a_guess() -> None:
    assert not HALL.find("асанова")[0].guessed
    assert HALL.find("асонова")[0].guessed


def test_one_letter_finds_names_and_not_villages() -> None:
    assert [hit.key for hit in HALL.find("к")] == ["venera"]


@pytest.mark.parametrize(("query", "person"), [("д", "jumabek"), ("s", "latin"), ("z", "jumabek")])
def test_a_begun_letter_of_two_finds_too(query: str, person: str) -> None:
    assert person in [hit.key for hit in HALL.find(query)]


def test_an_empty_query_asks_for_everyone_in_the_given_order() -> None:
    assert [hit.key for hit in INDEX.find("  ")] == NAMES
    assert len(INDEX.find("", limit=5)) == 5


@settings(deadline=None)
@given(st.sampled_from(NAMES))
def test_every_name_finds_itself_folded_reversed_and_in_the_other_layout(name: str) -> None:
    for query in (
        name,
        name.upper(),
        fold(name),
        " ".join(reversed(name.split())),
        typed_on_latin_keys(name),
        typed_on_latin_keys(fold(name)),
    ):
        best = INDEX.find(query)
        assert name in [hit.key for hit in best if hit.score == best[0].score]


def test_the_other_layout_is_seen_through() -> None:
    assert typed_on_cyrillic_keys("Fcfyjd <frsn") == "Асанов Бакыт"
    assert looks_mistyped("fcfyjd ,frsn")
    for name in ("Asanov Bakyt", "Toktosun kyzy Ainura", "Smith", "Асанов", "3439", ""):
        assert not looks_mistyped(name)


@settings(deadline=None)
@given(st.text(max_size=12))
def test_any_query_is_answered(query: str) -> None:
    assert len(INDEX.find(query)) <= len(NAMES)
    highlight(NAMES[0], query)


def test_misspelt_names_are_in_the_top_three() -> None:
    drawn = random.Random(7)
    asked = [(name, _misspelt(name, drawn)) for name in drawn.choices(NAMES, k=1000)]
    missed = [
        (name, query)
        for name, query in asked
        if name not in [hit.key for hit in INDEX.find(query, limit=3)]
    ]
    assert len(missed) <= 10, missed


def _misspelt(name: str, drawn: random.Random) -> str:
    words = name.lower().split()
    long_words = [place for place, word in enumerate(words) if len(word) >= 5]
    place = drawn.choice(long_words)
    word = words[place]
    at = drawn.randrange(1, len(word) - 1)
    words[place] = drawn.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + drawn.choice("аеиоуклмнс") + word[at:],
            word[:at] + drawn.choice("аеиоуклмнс") + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )
    if drawn.random() < 0.5:
        drawn.shuffle(words)
    query = " ".join(words)
    return typed_on_latin_keys(query) if drawn.random() < 0.2 else query


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["put", "remove"]), st.integers(0, 4)), max_size=12))
def test_changes_give_the_same_index_as_a_new_one(changes: list[tuple[str, int]]) -> None:
    living: dict[str, str] = {}
    index = SearchIndex()
    for round_number, (change, number) in enumerate(changes):
        key, name = f"key{number}", NAMES[(number * 5 + round_number) % len(NAMES)]
        if change == "put":
            (index.replace if key in living else index.add)(Searchable(key, name))
            living[key] = name
        elif living.pop(key, None):
            index.remove(key)
    fresh = SearchIndex(Searchable(key, name) for key, name in living.items())
    assert len(index) == len(living)
    for query in ("а", "асан", "кызы", "эркин", "жумобек", ""):
        assert index.find(query) == fresh.find(query)


def test_the_same_key_cannot_come_twice() -> None:
    index = SearchIndex([Searchable("one", "Асан")])
    with pytest.raises(KeyError):
        index.add(Searchable("one", "Асан"))


@pytest.mark.parametrize(
    ("name", "query", "found"),
    [
        ("Асаналиева Гүлмира Өмүрбековна", "аса", ["Аса"]),
        ("Асаналиева Гүлмира Өмүрбековна", "омур гул", ["Гүл", "Өмүр"]),
        ("Асаналиева Гүлмира Өмүрбековна", "fcf", ["Аса"]),
        ("Асаналиева Гүлмира Өмүрбековна", "asanali", ["Асанали"]),
        ("Асаналиева Гүлмира Өмүрбековна", "асонали", ["Асанали"]),
        ("Джумабеков Чыңгыз", "жум", ["Джум"]),
        ("Джумабеков Чыңгыз", "zhumabekov", ["Джумабеков"]),
        ("Ак-Жаров Бакыт", "жар", ["Жар"]),
        ("Shamilov Daniyar", "шам", ["Sham"]),
        ("Асанов Бакыт", "3439", []),
        ("Асанов Бакыт", "", []),
    ],
)
def test_the_found_letters_are_highlighted(name: str, query: str, found: list[str]) -> None:
    assert [name[start : start + length] for start, length in highlight(name, query)] == found


def test_ten_thousand_people_are_searched_as_few_are() -> None:
    drawn = random.Random(5)
    letters = "абвгдежзиклмнопрсту"
    names = [f"{drawn.choice(NAMES)}{drawn.choice(letters)}" for _ in range(10_000)]
    index = SearchIndex(Searchable(str(place), name) for place, name in enumerate(names))
    for query, root in (("асан", "асан"), ("токтосонов", "токтосун"), ("fcfyjd", "асан")):
        assert root in names[int(index.find(query, 3)[0].key)].lower(), query
