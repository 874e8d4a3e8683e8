"""Numbers and codes of certificates at the edges of what they may be."""

from __future__ import annotations

from datetime import date

import pytest

from seminar_desk.domain.certificates import certificate_code, certificate_number

DAY = date(2017, 10, 24)


def test_a_serial_has_four_digits_at_least_and_six_at_most() -> None:
    for serial, middle in ((1, "0001"), (9999, "9999"), (123456, "123456")):
        number = certificate_number.Number("АТБ", 2017, "КМРТ", serial)
        assert number.text[:-2] == f"АТБ-2017-КМРТ-{middle}"
        assert certificate_number.read_number(number.text) == number
        assert certificate_number.read_number(number.text.replace("-", " ").lower()) == number
        assert certificate_number.from_digits(number.digits) == number
    assert certificate_number.read_number(f"{number.text}0") is None
    assert certificate_number.read_number(f"АТЪ{number.text[3:]}") is None
    assert certificate_number.from_digits("99" + number.digits[2:]) is None


@pytest.mark.parametrize(
    ("district", "series"),
    [
        *(("Ат-Башинский район", "АТБ"), ("Нарынский", "НАР"), ("Ош", "ОШХ"), ("", "СЕМ")),
        *(("Өзгөн", "ОЗГ"), ("Кара-Кульджинский", "КАК")),
    ],
)
def test_a_series_is_three_letters(district: str, series: str) -> None:
    assert certificate_number.series_of(district) == series
    assert certificate_number.series_and_year(district, DAY) == f"{series}-2017"


def test_a_run_of_numbers_is_named_by_its_ends() -> None:
    numbers = ["АТБ-2017-КМРТ-0001-Ж", "АТБ-2017-КМРТ-0002-К", "АТБ-2017-КМРТ-0005-В"]
    assert certificate_number.span(numbers) == "АТБ-2017-КМРТ-0001 … 0005"
    assert certificate_number.span(numbers[:2]) == "АТБ-2017-КМРТ-0001 … 0002"
    assert certificate_number.span(numbers[:1]) == numbers[0]
    assert certificate_number.span([]) == ""


def test_what_looks_like_a_code() -> None:
    assert certificate_code.looks_like_code("1" * 60)
    assert not certificate_code.looks_like_code("1" * 59)
    assert certificate_code.looks_like_code("а · б · в · г")
    assert not certificate_code.looks_like_code("а · б · в")
    assert certificate_code.looks_like_code("sd1")
    assert certificate_code.looks_like_code("ыв1")
    assert not certificate_code.looks_like_code("АТБ-2017-КМРТ-0001-Ж")


def test_the_signed_part_of_a_code() -> None:
    number = certificate_number.Number("АТБ", 2017, "КМРТ", 7)
    words = certificate_code.plain_words(number.text, "Асанов · Бакыт", " Район  1", "24.10.2017")
    assert words.split(" · ")[1:3] == ["Асанов Бакыт", "Район 1"]
    signature = bytes(range(64))
    text = certificate_code.encode(number, words, signature)
    found = certificate_code.decode(text)
    assert found
    assert (found.number, found.signature) == (number, signature)
    assert (found.words_agree, found.parts[0]) == (True, number.text)
    assert found.message.endswith(found.name_hash + found.words_hash)
    typed = certificate_code.decode(text.rpartition(" ")[2])
    assert typed
    assert (typed.words, typed.parts, typed.words_agree) == ("", ("",) * 4, True)
    other = certificate_code.decode(text.replace("Район", "Город"))
    assert other
    assert not other.words_agree
    assert certificate_code.decode(text + "0") is None
    assert certificate_code.decode(text[: -len(text.rpartition(" ")[2]) + 25] + "9" * 203) is None


@pytest.mark.parametrize("letter", "AQZ27")
def test_a_first_code_is_read_only_as_it_can_have_been_written(letter: str) -> None:
    """The last of its 135 letters has three bits to spare, which were always nought."""
    number = certificate_number.Number("АТБ", 2017, "КМРТ", 7)
    in_latin = number.text.replace("-", "").translate(
        dict(zip(map(ord, certificate_number.LETTERS), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=True))
    )
    found = certificate_code.decode(f"SD1{in_latin}{'Q' * 134}{letter}")
    assert (found is not None) == (letter in "AQ")
    assert found is None or (found.number, len(found.signature)) == (number, 64)
