from __future__ import annotations

import re
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import code_for, number_from
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence

KYRGYZ_TEXT = st.text("абвгджйёңөүӊъьАСНӨ aeopxyZhё-'\u0306\u0308їє ", max_size=30)


@given(st.text() | KYRGYZ_TEXT)
def test_tidy_changes_nothing_the_second_time(text: str) -> None:
    assert names.tidy(names.tidy(text)) == names.tidy(text)


@given(st.text() | KYRGYZ_TEXT)
def test_fold_changes_nothing_the_second_time(text: str) -> None:
    assert names.fold(names.fold(text)) == names.fold(text)


def test_the_uzbek_mark_is_written_as_fonts_have_it() -> None:
    assert names.tidy("O\u02bbrinboev G\u02bbayrat") == "O\u2018rinboev G\u2018ayrat"


def test_tidy_leaves_capitals_and_particles_alone() -> None:
    assert names.tidy("  ТОКТОСУН\u00a0уулу \t эркин\u200b ") == "ТОКТОСУН уулу эркин"
    assert names.tidy(unicodedata.normalize("NFD", "Сейитбек Алёна")) == "Сейитбек Алёна"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Токтосун уулу Эркин", ("Токтосун уулу", "Эркин", "")),
        ("Токтосун кызы Айнура", ("Токтосун кызы", "Айнура", "")),
        ("Токтосун УУЛУ Эркин Асанович", ("Токтосун УУЛУ", "Эркин", "Асанович")),
        ("Токтосун-уулу Эркин", ("Токтосун-уулу", "Эркин", "")),
        ("Токтосун -уулу Эркин", ("Токтосун -уулу", "Эркин", "")),
        ("Toktosun uulu Erkin", ("Toktosun uulu", "Erkin", "")),
        ("Эркин Токтосун уулу", ("Токтосун уулу", "Эркин", "")),
        ("Каримов Алишер Ботир угли", ("Каримов", "Алишер", "Ботир угли")),
        ("Асанов Бакыт Турдубекович", ("Асанов", "Бакыт", "Турдубекович")),
        ("Асанова Гүлмира", ("Асанова", "Гүлмира", "")),
        ("Асанов Б.", ("Асанов", "Б.", "")),
        ("Асанов Б. Т.", ("Асанов", "Б.", "Т.")),
        ("Б. Т. Асанов", ("Асанов", "Б.", "Т.")),
        ("Бакыт Турдубекович Асанов", ("Асанов", "Бакыт", "Турдубекович")),
        ("Асанов Бакыт —", ("Асанов", "Бакыт", "")),
        ("Асанов", ("Асанов", "", "")),
        ("Токтосун уулу", ("Токтосун уулу", "", "")),
        ("   ", ("", "", "")),
    ],
)
def test_a_full_name_falls_into_its_parts(text: str, parts: tuple[str, str, str]) -> None:
    assert names.split_full_name(text) == parts


@given(st.lists(st.text("абвңөүАБВҢӨҮ", min_size=1, max_size=9), min_size=1, max_size=4))
def test_no_word_is_lost_in_splitting(words: list[str]) -> None:
    joined = names.full_name(*names.split_full_name(" ".join(words)))
    assert sorted(joined.split()) == sorted(names.tidy(" ".join(words)).split())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "name_empty"),
        (" \u00a0\t", "name_empty"),
        ("\u200b", "name_empty"),
        ("Асан\x00ов", "name_unreadable"),
        ("Асан\x1bов", "name_unreadable"),
        ("Асан\ud800", "name_unreadable"),
        ("Асан\ufffe", "name_unreadable"),
        ("Ш" * 300, "name_too_long"),
        ("-.-", "name_without_letters"),
    ],
)
def test_what_is_no_name_is_refused_with_a_sentence(text: str, code: str) -> None:
    (problem,) = names.check("surname", text)
    assert (problem.code, problem.field) == (code, "surname")
    for language in ("ru", "ky", "en"):
        assert sentence(problem, language)


def test_readable_names_pass() -> None:
    for text in ("Ө", "Асанов Б.", "ТОКТОСУН уулу эркин", "Acанов", "O’Brien", "Ш" * 120):
        assert names.check("surname", text) == []
    assert names.check("patronymic", "  ") == []


@pytest.mark.parametrize(
    ("text", "code", "mended"),
    [
        ("Acaнов", "hint_latin_letters", "Асанов"),
        ("Жаӊыл", "hint_other_n", "Жаңыл"),
        ("Дїйшєн", "hint_old_font", "Дүйшөн"),
        ("асанов", "hint_small_letter", "Асанов"),
        ("Ас\\ан", "hint_old_font", "Ас\\ан"),
        (unicodedata.normalize("NFD", "Сейит"), "hint_decomposed", "Сейит"),
    ],
)
def test_odd_letters_are_hinted_at_and_can_be_mended(text: str, code: str, mended: str) -> None:
    (hint,) = names.hints(text)
    assert hint.code == code
    assert names.mended(text) == mended
    for language in ("ru", "ky", "en"):
        assert sentence(hint, language)


def test_good_names_get_no_hints() -> None:
    for text in (
        "Сейитбек уулу Эркин",
        "Токтосун-уулу",
        "Өмүрбекова Жаңыл",
        "Asanov Bakyt",
        "Подъячев",
        "Ильяз",
    ):
        assert names.hints(text) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Өмүрбек", "омурбек"),
        ("Жаңыл", "жаӊыл"),
        ("Жаңыл", "Жаныл"),
        ("Алёна", "Алена"),
        ("Сейит", "Сеиит"),
        ("Джумабек", "Жумабек"),
        ("Жумабек", "Zhumabek"),
        ("Жумабек", "Jumabek"),
        ("Эшимкан", "Ешимкан"),
        ("Ак-Жар", "ак жар"),
        ("Асанов", "Acaнoв"),
        ("Подъячев", "Подячев"),
        ("Ильяз", "Иляз"),
        ("Токтосун уулу Эркин", "Toktosun uulu Erkin"),
        ("Токтосун кызы Айнура", "Toktosun kyzy Ainura"),
        ("Хасанов", "Khasanov"),
        ("Чынара", "Chynara"),
        ("Шаршен", "Sharshen"),
        ("Юлия", "Yuliya"),
        ("Айгүл", "Aygül"),
        ("Дїйшєн", "Дүйшөн"),
        ("Аи’\u0306дай", "Айдай"),
    ],
)
def test_two_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert names.fold(one) == names.fold(other)


def test_names_sort_by_the_kyrgyz_alphabet() -> None:
    in_order = ["Нурлан", "Ңарын", "Орозбек", "Өмүрбек", "Пазыл", "Улан", "Үсөн", "Фатима"]
    assert sorted(set(in_order), key=names.sort_key) == in_order
    assert names.sort_key("ёлка") > names.sort_key("Енот")
    assert names.sort_key("Асан уулу") < names.sort_key("Асанов")


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("+996 770 000-358", "0770000358"),
        ("996770000358", "0770000358"),
        ("00996770000358", "0770000358"),
        ("772003439", "0772003439"),
        ("772003439.0", "0772003439"),
        ("(0772) 00 34 39", "0772003439"),
        ("0772003439; 0555 001363", "0772003439"),
        ("+7 912 345-67-89", "+79123456789"),
        ("нет", None),
        ("12", None),
        ("", None),
    ],
)
def test_phones_become_one_shape(text: str, phone: str | None) -> None:
    assert names.tidy_phone(text) == phone


def test_the_phone_tail_is_four_digits() -> None:
    assert names.phone_tail("0772003439") == "3439"


@pytest.mark.parametrize(("year", "good"), [(1961, True), (1850, False), (2016, False), (0, False)])
def test_a_birth_year_must_be_possible(year: int, good: bool) -> None:
    problem = names.check_birth_year(year, date(2017, 10, 24))
    assert (problem is None) is good
    if problem:
        assert str(year) in sentence(problem, "ru")


def test_an_unreadable_phone_is_a_problem_and_no_phone_is_none() -> None:
    assert names.check_phone("12ab") == Problem("phone_unreadable", {"phone": "12ab"}, "phone")
    assert names.check_phone(" ") is None
    assert names.check_phone("0772 003439") is None


@given(st.integers(1, 99_999))
def test_a_code_gives_its_number_back(number: int) -> None:
    code = code_for(number)
    assert re.fullmatch("[0-9]{3,}", code)
    assert number_from(code) == number


@given(st.integers(1, 9_999), st.data())
def test_a_wrong_digit_or_a_swap_never_gives_another_person(
    number: int, drawing: st.DataObject
) -> None:
    code = code_for(number)
    place = drawing.draw(st.integers(0, len(code) - 1))
    digit = drawing.draw(st.sampled_from("0123456789".replace(code[place], "")))
    assert number_from(code[:place] + digit + code[place + 1 :]) is None
    swapped = code[:place] + code[place : place + 2][::-1] + code[place + 2 :]
    assert swapped == code or number_from(swapped) is None


def test_what_is_no_code_gives_none() -> None:
    for text in ("", "1", "13", "0", "000", "abc", "٠١٣", "-13", code_for(7) + "0"):
        assert number_from(text) is None
