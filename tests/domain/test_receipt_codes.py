"""The code that the office reads out by phone: whatever is heard wrong is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.domain.books import receipt_code
from seminar_desk.domain.books.receipt_code import (
    ALPHABET,
    LENGTH,
    code_of,
    grouped,
    read,
    told_apart,
)
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence

codes = st.builds(code_of, st.uuids().map(str), st.text(max_size=9))
places = st.integers(0, LENGTH - 1)


def _refused(typed: str) -> str:
    with pytest.raises(ProblemError) as error:
        read(typed)
    (problem,) = error.value.problems
    for language in LANGUAGES:
        assert "{" not in sentence(problem, language)
    return problem.code


def test_a_code_is_the_exports_own() -> None:
    code = code_of("uid", "sha256:1")
    assert code == code_of("uid", "sha256:1")
    assert len({code, code_of("uid", "sha256:2"), code_of("other", "sha256:1")}) == 3
    assert [len(group) for group in code.split("-")] == [4, 4, 4]
    assert set(code) <= set(ALPHABET + "-")
    assert not set(ALPHABET) & set("ОЗБЧЦЩЭЫЁЙЪЬ")


@given(codes)
def test_it_is_read_however_it_is_typed(code: str) -> None:
    bare = code.replace("-", "")
    latin = bare.translate(str.maketrans("АВЕНКМРСТУХ", "ABEHKMPCTYX"))
    for typed in (code, bare, code.lower(), f" {code.replace('-', ' ')}. ", latin, latin.lower()):
        assert read(typed) == code
    assert read(bare.replace("0", "О").replace("3", "з").replace("Е", "Э")) == code


@given(codes, places, st.sampled_from(ALPHABET))
def test_one_wrong_character_never_passes_and_is_named(code: str, place: int, other: str) -> None:
    bare = code.replace("-", "")
    wrong = bare[:place] + other + bare[place + 1 :]
    if wrong == bare:
        return
    assert _refused(wrong) == "receipt_code_wrong"
    slip = told_apart(wrong, [code])
    assert slip
    assert slip.values["places"] == f"{place + 1} — «{other}»"


@given(codes, places, places)
def test_two_changed_about_never_pass(code: str, one: int, two: int) -> None:
    signs = list(code.replace("-", ""))
    signs[one], signs[two] = signs[two], signs[one]
    swapped = "".join(signs)
    if grouped(swapped) != code:
        assert _refused(swapped) == "receipt_code_wrong"


def test_what_is_no_code_is_told_in_words() -> None:
    code = code_of("uid", "")
    assert _refused(code[:-1]) == "receipt_code_length"
    assert _refused("") == "receipt_code_length"
    assert _refused(code[:-1] + "?") == "receipt_code_letters"
    assert told_apart(code, [code]) is None
    assert told_apart("1", [code]) is None
    assert told_apart(code_of("other", ""), [code]) is None
    assert receipt_code.looks_like_one(code)
    assert not receipt_code.looks_like_one("0190a1b2-0000-7000-8000-000000000001")
