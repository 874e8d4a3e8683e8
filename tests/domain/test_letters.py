"""One rule of letters: nothing that nobody sees stays, so that no two names look alike."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.domain import letters
from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.plans import plan_records

DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NO_WIDTH = "\u00ad\u034f\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff\U000e0041\U000e0100"
UNSEEN = DIRECTIONS + NO_WIDTH
BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
TEXTS = st.text(st.sampled_from("Асанов Бакыт Өмүр-y\n" + UNSEEN + BLANKS), max_size=30)


@pytest.mark.parametrize("sign", UNSEEN, ids=lambda sign: f"U+{ord(sign):04X}")
def test_no_unseen_sign_makes_two_of_one_name(sign: str) -> None:
    for twin in (f"Аса{sign}нов", f"{sign}Асанов", f"Асанов{sign}"):
        assert names.tidy(twin) == letters.kept(twin) == "Асанов"
        assert fold(twin) == fold("Асанов")
        assert names.fold_name(twin) == names.fold_name("Асанов")
        assert plan_records.stored(twin) == "Асанов"


@pytest.mark.parametrize("sign", BLANKS, ids=lambda sign: f"U+{ord(sign):04X}")
def test_a_letter_drawn_as_nothing_is_a_blank(sign: str) -> None:
    assert names.tidy(f"{sign}Асанов{sign}{sign}Бакыт{sign}") == "Асанов Бакыт"
    assert fold(f"Асанов{sign}") == fold("Асанов")


def test_what_is_seen_stays() -> None:
    for text in ("Өмүрбек кызы Айнура", "a\tb\nc", "№ 5 — «Ынтымак»", "😀", "Ёлка", "ў"):
        assert letters.kept(text) == text
    assert letters.kept("a\x00\x0b\x9fb") == "ab"
    assert letters.is_halved("\ud800")
    assert not letters.is_halved("Асанов")


def test_every_sign_of_direction_and_format_is_known() -> None:
    """Unicode's own class of such signs; those of Arabic numbers are drawn."""
    drawn = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2}
    unknown = [
        f"U+{code:04X}"
        for code in range(0x110000)
        if unicodedata.category(chr(code)) == "Cf"
        and letters.seen(chr(code))
        and code not in drawn
        and not 0x11000 <= code < 0x14000  # scripts of old: their signs join what is drawn
    ]
    assert unknown == []


@given(TEXTS)
def test_once_cleaned_is_clean(text: str) -> None:
    once = letters.kept(text)
    assert letters.kept(once) == once
    assert not set(once) & set(UNSEEN + BLANKS)
    assert fold(text) == fold(once)
    assert names.tidy(names.tidy(text)) == names.tidy(text) == names.tidy(once)
