"""Phones in a text that may hold several of them, words and an e-mail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.domain.people.phones import read_phones


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("0555100201\n0700100211", ["0555100201", "0700100211"]),
        ("0700100202 0555100212", ["0700100202", "0555100212"]),
        ("0555 100 201 0700-100-211", ["0555100201", "0700100211"]),
        ("+996 555 100201, 0 700 10-02-11", ["0555100201", "0700100211"]),
        ("996555100201/0700100211", ["0555100201", "0700100211"]),
        ("0707100203 (дом.), 0555100213", ["0707100203", "0555100213"]),
        ("тел.0555100204, моб.0700100214", ["0555100204", "0700100214"]),
        ("0555100206, k2017@mail.example", ["0555100206"]),
        ("0555100205 жена", ["0555100205"]),
        ("0555100205 доп. 12", ["0555100205"]),
    ],
)
def test_the_first_is_the_phone_and_there_is_more(text: str, phones: list[str]) -> None:
    found = read_phones(text)
    assert (found.phone, list(found.phones), found.has_more) == (phones[0], phones, True)


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("0 555 10-02-01", "0555100201"),
        ("(0555) 10-02-01", "0555100201"),
        ("8 0555 100201", "0555100201"),
        ("555100201", "0555100201"),
        ("00996 555 100 201", "0555100201"),
        ("тел.: 0555100201", "0555100201"),
        ("уюлдук 0555 100201", "0555100201"),
        ("2-13-14", "21314"),
        ("+7 912 345-67-89", "+79123456789"),
    ],
)
def test_one_phone_in_any_shape_says_nothing_more(text: str, phone: str) -> None:
    found = read_phones(text)
    assert (found.phone, found.has_more) == (phone, False)


@pytest.mark.parametrize(
    "text",
    [
        *("нет", "01.02.1975", "спросить у брата", "12", "№ 5", ""),
        "1234567890123456",  # of a bank card
        "0٧٠٠١٠٠٢٠١",  # digits that no telephone has
    ],
)
def test_what_is_no_phone(text: str) -> None:
    assert read_phones(text).phone == ""


_NUMBERS = st.from_regex(r"0(?:5|7|9)[0-9]{8}", fullmatch=True)


@given(st.lists(_NUMBERS, min_size=1, max_size=3), st.sampled_from(["\n", ", ", " ", "; ", " / "]))
def test_no_phone_is_lost(numbers: list[str], between: str) -> None:
    shown = [f"{number[:4]} {number[4:7]}-{number[7:]}" for number in numbers]
    assert list(read_phones(between.join(shown)).phones) == numbers
