"""The drivers of `make faults`, each a few times: whatever falls upon a store, no mark is lost."""

from __future__ import annotations

import math
import random
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from seminar_desk.store.database import FILE_NAME
from tests.faults import calls, children, cuts, disks, fuzz, kills, passphrases, rekeying
from tests.faults.disk_left import Event, left_by
from tests.faults.outcome import LeftOutError, Outcome, summed, tries
from tests.faults.stores import lived_in
from tests.hands.systems import not_on_windows


@pytest.mark.long
@not_on_windows("no strace, no limits of a process")
@pytest.mark.parametrize(("part", "count"), [(kills, 2), (cuts, 12), (calls, 2), (disks, 2)])
def test_no_fault_costs_a_mark_that_was_told(tmp_path: Path, part: ModuleType, count: int) -> None:
    try:
        found = list(part.outcomes(tmp_path, count, 4, seconds=math.inf))
    except LeftOutError:
        pytest.skip("strace is not here")
    assert sum(outcome.tried for outcome in found) == count * len(found)
    assert [outcome.bad for outcome in found] == [Counter()] * len(found)


@pytest.mark.long
@not_on_windows("no strace, no limits of a process")
def test_no_fault_while_a_passphrase_changes_costs_a_mark_or_opens_what_is_closed(
    tmp_path: Path,
) -> None:
    try:
        found = list(passphrases.outcomes(tmp_path, 1, 4, seconds=math.inf))
    except LeftOutError:
        pytest.skip("strace is not here")
    assert [outcome.tried for outcome in found] == [1, 1, 4, 1, 1, 1]
    assert [outcome.bad for outcome in found] == [Counter()] * len(found)


@pytest.mark.long
@not_on_windows("no strace")
def test_what_a_passphrase_takes_away_is_gone_from_the_disk_before_it_is_told(
    tmp_path: Path,
) -> None:
    """A log of the former key damages the store that it meets; a plain copy lets all be read."""
    child = passphrases.REKEYING
    with children.ready(tmp_path, child) as desk:
        try:
            events = cuts.recorded(desk, tmp_path / "calls.txt", child)
        except LeftOutError:
            pytest.skip("strace is not here")
    waiting: dict[str, set[str]] = {"": set(), "backups": set()}
    replaced = 0
    for event in events:
        folder = event.file.rpartition("/")[0]
        if event.kind == "unlink" and not event.file.endswith("window.json"):
            waiting[folder].add(event.file)
        elif event.kind == "sync":
            waiting["" if event.file == "." else event.file] = set()
        elif event.kind == "rename" and event.to == FILE_NAME:
            replaced += 1
            assert waiting[""] == set()
        elif event.kind == "told" and event.file == rekeying.SET:
            assert waiting["backups"] == set()
    assert replaced == 3


@pytest.mark.long
def test_no_spoiled_file_is_a_fault_of_the_program(tmp_path: Path) -> None:
    found = list(fuzz.outcomes(tmp_path, 30, 4, seconds=math.inf))
    assert [outcome.tried for outcome in found] == [3, 27]
    assert [outcome.bad for outcome in found] == [Counter(), Counter()]


def test_a_mark_that_is_not_there_is_a_bad_end(tmp_path: Path) -> None:
    """The judge of all drivers must be able to say no."""
    lived_in(tmp_path / "desk", 2)
    assert children.found_behind(tmp_path / "desk", ["nobody"]) == "a mark lost"
    (tmp_path / "desk" / "seminar-desk.sqlite3").write_bytes(b"SQLite format 3\0" + bytes(9000))
    assert children.found_behind(tmp_path / "desk", []).startswith("not opened")


def test_a_cut_leaves_what_was_synced_and_any_part_of_the_rest() -> None:
    synced = [Event("write", "a", b"1234", 0), Event("sync", "a")]
    later = [Event("write", "a", b"xy", 6), Event("cut", "b", place=2), Event("unlink", "c")]
    drawn, ends = random.Random(1), set()
    for _ in range(200):
        left = left_by([*synced, *later], {"b": b"whole", "c": b""}, drawn)
        assert left["a"][:4] == b"1234"
        ends.add((len(left["a"]), left["b"], "c" in left))
    assert {length for length, _b, _c in ends} == {4, 8}
    assert {content for _a, content, _c in ends} == {b"whole", b"wh"}
    assert {is_there for _a, _b, is_there in ends} == {True, False}


def test_a_cut_leaves_a_name_with_the_old_file_or_the_new_until_its_folder_is_synced() -> None:
    written = [Event("write", "f/new", b"new", 0), Event("sync", "f/new")]
    named = [*written, Event("rename", "f/new", to="f/a"), Event("unlink", "f/b")]
    drawn = random.Random(1)
    before = {"f/a": b"old", "f/b": b"", "c": b"c"}
    ends = [left_by(named, before, drawn) for _ in range(200)]
    assert {end["f/a"] for end in ends} == {b"old", b"new"}
    assert {"f/new" in end for end in ends if end["f/a"] == b"new"} == {False}
    assert {"f/b" in end for end in ends} == {True, False}
    behind = [*named, Event("sync", "f"), Event("unlink", "c")]
    ends = [left_by(behind, before, drawn) for _ in range(200)]
    assert {end["f/a"] for end in ends} == {b"new"}
    assert {"f/b" in end for end in ends} == {False}
    assert {"c" in end for end in ends} == {True, False}


def test_the_table_says_what_came_out_otherwise() -> None:
    outcome = Outcome("fault", Counter(good=2), Counter(bad=1))
    assert outcome.line() == "| fault | 3 | good: 2 | bad: 1 |"
    assert Outcome("fault").line().endswith("| none | none |")


def test_shares_of_one_fault_are_told_together() -> None:
    shares = [
        [Outcome("a", Counter(good=n)), Outcome("b", Counter(), Counter(bad=1))] for n in (1, 2)
    ]
    assert summed(shares) == [
        Outcome("a", Counter(good=3)),
        Outcome("b", Counter(), Counter(bad=2)),
    ]


def test_tries_end_with_their_time_and_one_is_always_made() -> None:
    assert list(tries(3, math.inf)) == [0, 1, 2]
    assert list(tries(3, -1)) == [0]
