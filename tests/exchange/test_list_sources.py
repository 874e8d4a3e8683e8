"""Where a fact of a person comes from is told as it is."""

from __future__ import annotations

from tests.hands.list_sheets import A, B, facts, read, sources

HEAD = ("№", "ФИО", "Телефон")


def test_a_role_of_the_person_s_own_is_not_said_to_be_the_title_s() -> None:
    """Of two in one cell the other's still is."""
    alone, _ = read(HEAD, ("Депутаты АК",), (1, f"{A}, глава АО", ""), (2, B, "")).rows
    assert (alone.entry.role_code, sources(alone)) == ("ao_head", set())
    both = read(HEAD, ("Депутаты АК",), (1, f"{A}, глава АО\n{B}", ""))
    assert [role for role, _ in facts(both)] == ["ao_head", "ak_deputy"]
    assert ["roster_role_from_section" in sources(row) for row in both.rows] == [False, True]
