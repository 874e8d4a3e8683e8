"""People at the edges: the last value that passes and the first that does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from seminar_desk.domain import codes
from seminar_desk.domain.people import (
    counts,
    entry_check,
    key_layouts,
    names,
    participant,
    readings,
)
from seminar_desk.domain.people.highlighting import highlight
from seminar_desk.domain.people.likeness import are_alike
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.people.roll import UNCLEAR, Roll
from seminar_desk.domain.people.row_order import RowOrder
from seminar_desk.domain.people.sex_signs import sign_of_sex
from seminar_desk.domain.problems import ProblemError

DAY = date(2017, 10, 24)
MOMENT = datetime(2017, 10, 24, 3, tzinfo=UTC)
PERSON = Participant(
    *("a1", "p1", "s", 1, "013", "Асанов", "Бакыт", "", "m", None, "", "", "ao_head", ""),
    *("Ак-Музский", "", "", "INVITED"),
)
CAME = replace(PERSON, checked_in_at_utc=MOMENT)


def refused(entry: Entry) -> list[tuple[str, str]]:
    """Return the code and the field of each problem of an entry."""
    try:
        entry_check.checked(entry, DAY)
    except ProblemError as error:
        return [(problem.code, problem.field) for problem in error.problems]
    return []


@pytest.mark.parametrize(
    ("facts", "problems"),
    [
        ({"surname": "А" * 59, "given_name": "Б" * 60}, []),
        ({"surname": "А" * 60, "given_name": "Б" * 60}, [("name_too_long", "surname")]),
        ({"surname": "А" * 120}, []),
        ({"surname": "А" * 121}, [("name_too_long", "surname")]),
        ({"note": "з" * 2000}, []),
        ({"note": "з" * 2001}, [("name_too_long", "note")]),
        ({"phone": "9" * 120}, []),
        ({"phone": "9" * 121}, [("name_too_long", "phone")]),
        ({"birth_year": 1907}, []),
        ({"birth_year": 1906}, [("birth_year_impossible", "birth_year")]),
        ({"birth_year": 2007}, []),
        ({"birth_year": 2008}, [("birth_year_impossible", "birth_year")]),
        ({"sex": "other"}, [("sex_unknown", "sex")]),
        ({"role_code": "other", "role_text": "врач"}, []),
        ({"role_code": "other"}, [("role_text_missing", "role_text")]),
        ({"name_declined": True}, [("name_declined_but_given", "surname")]),
        ({"name_declined": True, "surname": ""}, []),
        ({"given_name": "-"}, [("name_without_letters", "given_name")]),
        ({"patronymic": "\x00"}, [("name_unreadable", "patronymic")]),
    ],
)
def test_an_entry(facts: dict[str, str | int | bool], problems: list[tuple[str, str]]) -> None:
    entry = replace(Entry("Асанов", role_code="ao_head"), **facts)  # type: ignore[arg-type]
    assert refused(entry) == problems


@pytest.mark.parametrize(
    ("birth_year", "band"),
    [
        *((2017 - 17, "u29"), (2017 - 29, "u29"), (2017 - 30, "30_45"), (2017 - 45, "30_45")),
        *((2017 - 46, "46_60"), (2017 - 60, "46_60"), (2017 - 61, "61p"), (2017 - 99, "61p")),
    ],
)
def test_a_band_of_ages_holds_both_its_ends(birth_year: int, band: str) -> None:
    assert codes.band_of(replace(CAME, birth_year=birth_year)) == band


def test_a_band_that_was_said_counts_and_the_absent_have_no_age() -> None:
    assert codes.band_of(replace(CAME, birth_year=1950, age_band="u29")) == "u29"
    assert codes.band_of(replace(PERSON, birth_year=1950)) == ""
    assert codes.band_of(CAME) == ""


@pytest.mark.parametrize("birth_year", [2018, 2017 - 201])
def test_a_year_that_cannot_be_gives_no_band(birth_year: int) -> None:
    """Another program may write one into a workbook."""
    assert codes.band_of(replace(CAME, birth_year=birth_year)) == ""


def test_the_smallest_code_has_two_digits_and_its_check() -> None:
    assert (participant.code_for(1), participant.SHORTEST_CODE) == ("013", 3)
    assert participant.number_from(" 013 ") == 1
    assert participant.number_from("000") is None


@pytest.mark.parametrize(
    ("text", "mistyped"),
    [
        *(("fcfyjd", True), ("asanov", False), ("bcdfa", False), ("bcdfgha", True)),
        *(("фc", False), ("123", False), ("", False)),
    ],
)
def test_names_poor_in_vowels_were_typed_on_the_other_layout(text: str, mistyped: bool) -> None:
    assert key_layouts.looks_mistyped(text) is mistyped


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("12345", "12345"),
        ("1234", None),
        ("012345678901234", "012345678901234"),
        ("0123456789012345", None),
        ("+1234", None),
        ("+12345", "+12345"),
        ("099612345", "099612345"),
        ("99677000035", "99677000035"),
    ],
)
def test_a_phone_has_five_to_fifteen_digits(text: str, phone: str | None) -> None:
    assert names.tidy_phone(text) == phone


def test_half_a_word_is_highlighted_in_the_letters_of_the_name() -> None:
    assert highlight("Асанов Бакыт", "аса") == [(0, 3)]
    assert highlight("Асанов Бакыт", "бак аса") == [(0, 3), (7, 3)]
    assert highlight("Джумабеков Азат", "жум") == [(0, 4)]
    assert highlight("Асанов Бакыт", "асаноф") == [(0, 6)]
    assert highlight("Иса Бакыт", "исб") == []  # too short for a slip


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Азат", "Азад", True),
        ("Иса", "Иша", False),
        ("Асан Асан", "Асан", True),
        ("Ли", "Ко", False),
        ("Асан Асан", "Асан Бакыт", False),
    ],
)
def test_four_letters_are_enough_for_a_slip(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) is alike


def test_two_desks_are_offered_from_sixteen_invited_on() -> None:
    people = [
        replace(PERSON, uid=f"a{place}", person_uid=f"p{place}", surname=f"{letter}санов")
        for place, letter in enumerate("АБВГДЕЖЗИКЛМНОПР")
    ]
    roll = Roll(people)
    assert roll.halves is not None
    assert roll.halves is roll.halves
    assert Roll(people[1:]).halves is None
    walkin = replace(people[0], registration="WALKIN")
    assert Roll([walkin, *people[1:]]).halves is None


def test_a_roll_follows_its_rows() -> None:
    unclear = replace(CAME, uid="a2", person_uid="p2", surname="Яков", role_code="other")
    roll = Roll([unclear, PERSON])
    assert (len(roll), roll.untold(UNCLEAR), roll.counts.present) == (2, (1, 1), 1)
    assert [row.uid for row in roll.everyone()] == ["a1", "a2"]
    assert [row.uid for row in roll.find("", role_code=UNCLEAR).rows] == ["a2"]
    assert [row.uid for row in roll.find("", role_code="ao_head").rows] == ["a1"]
    assert roll.find("яков", role_code="ao_head").rows == []
    assert roll.touched_by([("person", "p2"), ("attendance", "a9"), ("assembly", "x")]) == {
        *("a2", "a9")
    }
    roll.put(replace(unclear, role_code="ig_member", surname="Абдиев"))
    assert roll.untold(UNCLEAR) == (0, 0)
    assert [row.uid for row in roll.everyone()] == ["a2", "a1"]
    assert [row.uid for row in roll.find("абди").rows] == ["a2"]
    assert roll.find("яков").rows == []
    roll.drop("a2")
    roll.drop("never there")
    assert (len(roll), roll.counts.present) == (1, 0)
    assert roll.find("абди").rows == []
    assert roll.find("асанов").best == 0


def test_a_person_in_two_rows_is_counted_once_as_come() -> None:
    twice = [PERSON, replace(CAME, uid="a2", role_code="ig_member", left_at_utc=MOMENT)]
    found = counts.count(twice)
    assert (found.listed, found.invited, found.present, found.left_early) == (1, 1, 1, 1)
    assert (found.present_by_role, found.present_by_sex) == ({"ig_member": 1}, {"m": 1})
    tally = counts.Tally(twice)
    tally.drop("a2")
    assert (tally.counts().present, tally.counts().listed_by_role) == (0, {"ao_head": 1})
    tally.put(replace(CAME, person_uid="p9"))
    assert (tally.counts().listed, tally.counts().present) == (1, 1)
    tally.drop("a1")
    tally.drop("a1")
    assert tally.counts() == counts.Counts()


def test_aimaks_are_reached_by_those_who_came() -> None:
    coded = replace(CAME, uid="a2", aimak="Ак-Муз", aimak_soate14="1")
    rows = [PERSON, CAME, coded, replace(coded, aimak="Ак-Музский"), replace(CAME, aimak="")]
    assert counts.aimaks_reached(rows) == 2
    assert counts.aimaks_reached([PERSON]) == 0


def test_a_number_is_read_by_its_digits_alone() -> None:
    for typed in ("0700 12-34", "0(700)1234", "0700.12.34"):
        assert [reading.words for reading in readings.readings(typed)] == [("07001234",)]


def test_letters_that_look_alike_are_read_as_seen_and_as_heard() -> None:
    """«Cap» may be «Сар» typed on Latin keys, or «Кап» written in Latin letters."""
    both = {("сар", "лен"), ("кап", "лен")}
    assert both <= {reading.words for reading in readings.readings("Cap Len")}


@pytest.mark.parametrize(
    ("surname", "patronymic", "sign"),
    [
        ("Токтосун уулу", "", ("уулу", "m")),
        ("Өмүрбек кызы", "", ("кызы", "f")),
        ("Асанов", "Ишенович", ("Ишенович", "m")),
        ("Асанова", "Ишеновна", ("Ишеновна", "f")),
        ("Мамажонов", "Турғун ўғли", ("ўғли", "m")),
        ("Асанова", "", ("", "")),
        ("Бабич", "", ("", "")),
        ("Асан кызы", "Ишенович", ("", "")),
        ("Асанов", "Ишен", ("", "")),
    ],
)
def test_a_father_s_name_proposes_a_sex_and_a_surname_none(
    surname: str, patronymic: str, sign: tuple[str, str]
) -> None:
    assert sign_of_sex(replace(PERSON, surname=surname, patronymic=patronymic)) == sign


def test_rows_follow_a_column_and_whoever_lacks_the_fact_stands_last() -> None:
    rows = [
        replace(
            PERSON, uid="none", number=1, role_code="other", aimak="", surname="", given_name=""
        ),
        replace(PERSON, uid="second", number=2, role_code="ig_member", village="Учук"),
        replace(CAME, uid="first", number=3, aimak="", village="Ача"),
    ]

    def order(column: str) -> list[str]:
        ways = (RowOrder(column), RowOrder(column, is_reversed=True))
        return [" ".join(row.uid for row in way.of(rows)) for way in ways]

    assert order("name") == ["second first none", "first second none"]
    assert order("number") == ["none second first", "first second none"]
    assert order("role") == ["first second none", "second first none"]
    assert order("place") == ["first second none", "second first none"]
    assert order("mark") == ["first none second"] * 2
    turned = RowOrder().turned("role")
    assert (turned, turned.turned("role")) == (RowOrder("role"), RowOrder("role", is_reversed=True))


def test_a_note_is_kept_tidied_and_a_too_long_one_refused() -> None:
    assert entry_check.checked_note(" спросить\nтелефон ") == "спросить\nтелефон"
    with pytest.raises(ProblemError) as caught:
        entry_check.checked_note("з" * 2001)
    assert [problem.code for problem in caught.value.problems] == ["name_too_long"]
