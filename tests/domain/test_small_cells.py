"""Cells under three people: what is told of whom, whatever the hall."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.domain.people import small_cells
from seminar_desk.domain.people.small_cells import CellRow
from tests.hands.tries import tries


def row(person: str, *values: str, among: str = "S01") -> CellRow:
    """Return a row that can leave out its values from the last one on."""
    kept = [values[:count] + ("",) * (len(values) - count) for count in range(len(values), -1, -1)]
    return CellRow(person, among, tuple(kept))


def told(rows: list[CellRow]) -> list[str]:
    steps = small_cells.steps_needed(rows)
    return [" ".join(filter(None, small_cells.told(one, steps))) for one in rows]


def test_what_three_share_is_told_whole() -> None:
    assert told([row(name, "head", "Ак-Муз") for name in "abc"]) == ["head Ак-Муз"] * 3
    assert (
        told([row(name, "head", "Ак-Муз") for name in "ab"] + [row("c", "head", "Учук")])
        == ["head"] * 3
    )


def test_rows_of_one_person_are_one_person() -> None:
    rows = [row("a", "head"), row("a", "head"), row("b", "head"), *(row(n, "ig") for n in "cde")]
    assert told(rows)[:3] == ["", "", ""]


def test_what_one_session_hides_no_other_gives_back() -> None:
    first = [row("a", "head", among="S01"), *(row(name, "ig", among="S01") for name in "efg")]
    heads = [row(name, "head", among="S02") for name in "abcd"]
    lone = [row("x", "ak", among="S02"), row("y", "jmeg", among="S02")]
    said = told([*first, *heads, *lone])
    assert (said[0], said[4]) == ("", "")
    assert said[5:8] == ["head"] * 3


def test_the_smallest_cell_beside_joins_who_would_be_left_alone() -> None:
    rows = [row("z", "head"), *(row(n, "ig") for n in "abc"), *(row(n, "ak") for n in "defg")]
    assert told(rows) == [""] * 4 + ["ak"] * 4


def test_too_few_people_tell_nothing() -> None:
    assert told([row("a", "head"), row("b", "ig")]) == ["", ""]
    assert told([]) == []


def test_a_part_tells_all_of_its_values_or_none() -> None:
    people, parts = list("abcdefg"), ["one"] * 4 + ["two"] * 3
    said = small_cells.shared(people, parts, ["YES", "YES", "YES", "NO", "YES", "YES", "YES"])
    assert said == [False] * 4 + [True] * 3


SEATS = st.tuples(
    st.integers(0, 9).map(str),
    st.sampled_from(["S01", "S02"]),
    st.sampled_from(["head", "ig", "ak"]),
    st.sampled_from(["f", "m"]),
    st.sampled_from(["Ак-Муз", "Учук"]),
)


@settings(max_examples=tries(40))
@given(st.lists(SEATS, max_size=24))
def test_nobody_is_alone_unless_the_session_is_too_small(seats: list[tuple[str, ...]]) -> None:
    rows = [row(person, *values, among=session) for person, session, *values in seats]
    steps = small_cells.steps_needed(rows)
    cells = {(one.among, small_cells.told(one, steps)): set[str]() for one in rows}
    for one in rows:
        cells[one.among, small_cells.told(one, steps)].add(one.person)
    people = Counter(session for _, session in {(one.person, one.among) for one in rows})
    for (session, values), inside in cells.items():
        assert len(inside) >= small_cells.LEAST or (
            people[str(session)] < small_cells.LEAST and not any(values)
        )
