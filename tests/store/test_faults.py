"""The drivers of `make faults`, each a few times: whatever falls upon a store, no mark is lost."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from tests.faults import calls, children, cuts, disks, fuzz, kills
from tests.faults.cuts import Event
from tests.faults.outcome import LeftOutError, Outcome
from tests.faults.stores import lived_in
from tests.hands.systems import not_on_windows


@pytest.mark.long
@not_on_windows("no strace, no limits of a process")
@pytest.mark.parametrize(("part", "count"), [(kills, 2), (cuts, 12), (calls, 2), (disks, 2)])
def test_no_fault_costs_a_mark_that_was_told(tmp_path: Path, part: ModuleType, count: int) -> None:
    try:
        found = list(part.outcomes(tmp_path, count, 4))
    except LeftOutError:
        pytest.skip("strace is not here")
    assert sum(outcome.tried for outcome in found) == count * len(found)
    assert [outcome.bad for outcome in found] == [Counter()] * len(found)


@pytest.mark.long
def test_no_spoiled_file_is_a_fault_of_the_program(tmp_path: Path) -> None:
    found = list(fuzz.outcomes(tmp_path, 30, 4))
    assert [outcome.tried for outcome in found] == [3, 27]
    assert [outcome.bad for outcome in found] == [Counter(), Counter()]


def test_a_mark_that_is_not_there_is_a_bad_end(tmp_path: Path) -> None:
    """The judge of all drivers must be able to say no."""
    lived_in(tmp_path / "desk", 2)
    assert children.found_behind(tmp_path / "desk", {"nobody"}) == "a mark lost"
    (tmp_path / "desk" / "seminar-desk.sqlite3").write_bytes(b"SQLite format 3\0" + bytes(9000))
    assert children.found_behind(tmp_path / "desk", set()).startswith("not opened")


def test_a_cut_leaves_what_was_synced_and_any_part_of_the_rest() -> None:
    synced = [Event("write", "a", b"1234", 0), Event("sync", "a")]
    later = [Event("write", "a", b"xy", 6), Event("cut", "b", place=2), Event("unlink", "c")]
    drawn, ends = random.Random(1), set()
    for _ in range(200):
        left = cuts.left_by([*synced, *later], {"b": b"whole", "c": b""}, drawn)
        assert left["a"][:4] == b"1234"
        ends.add((len(left["a"]), left["b"], "c" in left))
    assert {length for length, _b, _c in ends} == {4, 8}
    assert {content for _a, content, _c in ends} == {b"whole", b"wh"}
    assert {is_there for _a, _b, is_there in ends} == {True, False}


def test_the_table_says_what_came_out_otherwise() -> None:
    outcome = Outcome("fault", Counter(good=2), Counter(bad=1))
    assert outcome.line() == "| fault | 3 | good: 2 | bad: 1 |"
    assert Outcome("fault").line().endswith("| none | none |")
