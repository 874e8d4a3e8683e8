"""Numbers catch slips, survive keyboard layouts, and are never given twice."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.actions import new_store
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.certificates.certificate_number import (
    ALPHABET,
    LETTERS,
    MARK_LETTERS,
    Number,
    check_character,
    from_digits,
    from_latin,
    read_number,
    series_of,
    span,
)
from seminar_desk.domain.people import key_layouts
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.certificates import certificate_rows, laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.opening import open_store
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.systems import IS_WINDOWS

NUMBERS = st.builds(
    Number,
    series=st.text(LETTERS + "ОЗ", min_size=3, max_size=3),
    year=st.integers(2017, 2099),
    mark=st.text(MARK_LETTERS, min_size=4, max_size=4),
    serial=st.integers(1, 999_999),
)


def issued(db: Database, *names: str) -> list[str]:
    """Check these people in and number them; return their numbers."""
    session = open_first_session(db)
    for name in names:
        attendance.check_in(db, attendance_uid=invite(db, session.uid, name).uid)
    papers = certificates.issue(db, session_uid=session.uid, language="ru")
    return [paper.number for paper in papers]


@given(NUMBERS)
def test_a_number_is_read_as_it_was_printed(number: Number) -> None:
    assert read_number(number.text) == number
    assert read_number(f" № {number.text.lower().replace('-', ' ')} ") == number
    assert from_digits(number.digits) == number
    assert number.digits.isascii()
    assert number.digits.isdigit()


def test_numbers_in_codes_that_were_printed_first_are_read() -> None:
    number = from_latin("APB2017LOOJ0001C")
    assert number is not None
    assert number.text == "АТБ-2017-НССЛ-0001-В"
    assert from_digits("99" * 12) is None


@given(NUMBERS, st.data())
def test_every_single_wrong_sign_is_caught(number: Number, data: st.DataObject) -> None:
    body = number.text.rsplit("-", 1)[0]
    places = [place for place, sign in enumerate(body) if sign != "-" and sign not in "ОЗ"]
    place = data.draw(st.sampled_from(places))
    sign = data.draw(st.sampled_from([other for other in ALPHABET if other != body[place]]))
    assert check_character(body[:place] + sign + body[place + 1 :]) != check_character(body)


@given(NUMBERS)
def test_a_number_typed_in_the_latin_layout_is_understood(number: Number) -> None:
    assert read_number(key_layouts.typed_on_latin_keys(number.text)) == number


@given(st.text(max_size=40))
def test_nothing_typed_breaks_the_reader(text: str) -> None:
    number = read_number(text)
    assert number is None or read_number(number.text) == number


def test_letters_that_look_latin_may_be_latin() -> None:
    number = Number("АТБ", 2017, "КМРТ", 7)
    assert read_number(number.text.translate(str.maketrans("АТКМР", "ATKMP"))) == number


def test_series_never_hold_a_letter_that_numbers_lack() -> None:
    assert [series_of(name) for name in ("Ат-Башинский", "Ноокатский", "Ө", "Osh", "Йылдыз")] == [
        "АТБ",
        "НОО",
        "ОХХ",
        "ОНХ",
        "ИИЛ",
    ]


def test_a_run_of_numbers_is_named_by_its_ends() -> None:
    numbers = [Number("АТБ", 2017, "КМРТ", serial).text for serial in (1, 2, 5)]
    assert span(numbers) == "АТБ-2017-КМРТ-0001 … 0005"
    assert span(numbers[:1]) == numbers[0]
    assert span([]) == ""


def test_two_laptops_that_never_met_give_different_numbers(tmp_path: Path) -> None:
    given_by = []
    for laptop in ("one", "two"):
        store = open_store(tmp_path / laptop)
        new_store.prepare(store.db)
        given_by.append(set(issued(store.db, "Асанов Бакыт", "Пак Вера")))
        store.close()
    assert given_by[0] & given_by[1] == set()


def test_a_data_folder_on_another_laptop_gets_a_mark_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_store(tmp_path / "one")
    store.close()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    here = make_store(tmp_path / "one")
    mine = issued(here.db, "Асанов Бакыт")
    here.close()
    monkeypatch.setattr(platform, "node", lambda: "another laptop")
    there = open_store(tmp_path / "two")
    new_store.prepare(there.db)
    theirs = issued(there.db, "Асанов Бакыт")
    there.close()
    assert not set(mine) & set(theirs)


def test_a_store_put_back_from_an_older_copy_repeats_no_number(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    store.close()
    older = (tmp_path / "seminar-desk.sqlite3").read_bytes()
    store = make_store(tmp_path)
    gone = issued(store.db, "Асанов Бакыт", "Пак Вера")
    store.close()
    (tmp_path / "seminar-desk.sqlite3").write_bytes(older)
    store = make_store(tmp_path)
    again = issued(store.db, "Другой Человек")
    session = open_first_session(store.db)
    lost = [
        line for line in certificate_rows.numbers(store.db, session.uid) if line.state == "VOID"
    ]
    assert not set(again) & set(gone)
    assert set(gone) <= {line.number for line in lost}
    assert {line.reason for line in lost} == {"number_older_copy"}
    store.close()


def test_only_the_owner_may_read_the_key_and_the_store_has_none(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    new_store.prepare(store.db)
    path = laptop_keys.key_path(tmp_path, laptop_keys.this_computer())
    if not IS_WINDOWS:  # where the folder is the owner's alone, and files have no rights of theirs
        assert path.stat().st_mode & 0o777 == 0o600
    private = path.read_text(encoding="ascii").partition("\n")[0]
    store.close()
    assert private.encode() not in (tmp_path / "seminar-desk.sqlite3").read_bytes()
    assert bytes.fromhex(private) not in (tmp_path / "seminar-desk.sqlite3").read_bytes()


def test_a_damaged_key_is_named_and_nothing_numbered(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    laptop_keys.key_path(tmp_path, laptop_keys.this_computer()).write_text("?", encoding="ascii")
    session = open_first_session(store.db)
    with pytest.raises(ProblemError) as error:
        issued(store.db, "Асанов Бакыт")
    assert error.value.problems[0].code == "signing_key_unreadable"
    assert certificate_rows.of_session(store.db, session.uid) == []
    store.close()
