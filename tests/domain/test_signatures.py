"""Whose signatures the number counted on a page stands for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from seminar_desk.domain.days import signatures
from seminar_desk.domain.people.participant import Participant, code_for

CAME = datetime(2017, 10, 24, 3, tzinfo=UTC)
FIRST, SECOND, THIRD = (code_for(number) for number in (1, 2, 3))
PAGES = ((FIRST, SECOND), (THIRD, "W01", "W02"))


def _person(number: int, *, paper_row: str = "", unsigned: str = "NO") -> Participant:
    return Participant(
        *(f"a{number}", f"p{number}", "s1", number, code_for(number), "Асанов", "Бакыт", "", "m"),
        *(1980, "", "", "ak_deputy", "", "Ак-Музский", "", "", "INVITED"),
        checked_in_at_utc=CAME,
        paper_row=paper_row,
        unsigned=unsigned,
    )


ONE, TWO, THREE = _person(1), _person(2), _person(3)
LISTED = [ONE, TWO, THREE]


def _signed(counted: tuple[int | None, ...], people: list[Participant]) -> list[str]:
    return [row.uid for row in signatures.signers(PAGES, counted, people)]


def test_a_page_counted_as_many_as_came_was_signed_by_them() -> None:
    assert _signed((2, 1), LISTED) == ["a1", "a2", "a3"]
    assert _signed((2, None), LISTED) == ["a1", "a2"]


def test_a_page_with_fewer_or_more_signatures_says_of_nobody_that_they_signed() -> None:
    assert _signed((1, 1), LISTED) == ["a3"]
    assert _signed((3, 1), LISTED) == ["a3"]
    assert _signed((), LISTED) == []


def test_who_has_not_signed_is_not_waited_for() -> None:
    people = [ONE, replace(TWO, unsigned="YES"), THREE]
    assert _signed((1, 1), people) == ["a1", "a3"]
    assert _signed((2, 1), people) == ["a3"]


def test_who_did_not_come_signed_nothing() -> None:
    assert _signed((1, 1), [ONE, replace(TWO, checked_in_at_utc=None), THREE]) == ["a1", "a3"]


def test_newcomers_sign_blank_rows_wherever_those_are() -> None:
    newcomer, written = _person(41), _person(42, paper_row="W01")
    assert _signed((2, 3), [*LISTED, newcomer, written]) == ["a1", "a2", "a3", "a41", "a42"]
    assert _signed((2, 2), [*LISTED, newcomer, written]) == ["a1", "a2"]
    split = ((FIRST, "W01"), (SECOND, THIRD, "W02"))
    people = [*LISTED, newcomer]
    for counted in ((1, 3), (2, 2)):
        found = signatures.signers(split, counted, people)
        assert {row.uid for row in found} == {"a1", "a2", "a3", "a41"}


def test_a_number_of_two_desks_is_on_the_sheet_of_the_desk_that_gave_it() -> None:
    own, other = replace(TWO, created_device="xx"), replace(TWO, uid="b2", created_device="yy")
    listed = [replace(ONE, created_device="xx"), own, replace(THREE, created_device="xx")]
    for people in ([*listed, other], [other, *listed]):
        rows = signatures.rows_of(PAGES, people, desk="xx")
        assert rows == {"a1": 0, "a2": 1, "a3": 2}
        found = signatures.by_page(PAGES, people, desk="xx")
        assert [{row.uid for row in page} for page in found] == [{"a1", "a2"}, {"a3", "b2"}]
        signed = signatures.signers(PAGES, (2, 2), people, desk="xx")
        assert {row.uid for row in signed} == {"a1", "a2", "a3", "b2"}
    without = signatures.rows_of(PAGES, [*listed[::2], other], desk="xx")
    assert without == {"a1": 0, "a3": 2}  # who had it was taken out of the list


def test_a_sheet_of_both_tells_them_apart_and_one_of_an_older_program_takes_both() -> None:
    own, other = replace(TWO, created_device="xx"), replace(TWO, uid="b2", created_device="yy")
    both = ((SECOND, f"{SECOND}/yy"),)
    assert signatures.rows_of(both, [own, other], desk="xx") == {"a2": 0, "b2": 1}
    assert signatures.rows_of(((SECOND,),), [own, other], desk="zz") == {"a2": 0, "b2": 0}


def test_without_blank_rows_a_newcomer_stands_on_no_page() -> None:
    found = signatures.by_page(((FIRST,),), [ONE, _person(41)])
    assert [[row.uid for row in page] for page in found] == [["a1"]]
