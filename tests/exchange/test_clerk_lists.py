"""Lists as clerks make them, by chance: nothing wrong without a word, nobody invented or lost."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.hands.clerk_judge import judge
from tests.hands.clerk_lists import make

LISTS = 120
LEAST_TAKEN = 0.9


def test_people_of_clerks_lists_are_taken_right(tmp_path: Path) -> None:
    verdicts = {seed: judge(make(Random(seed)), tmp_path) for seed in range(LISTS)}
    assert {seed: verdict.faults for seed, verdict in verdicts.items() if verdict.faults} == {}
    people = sum(verdict.people for verdict in verdicts.values())
    assert sum(verdict.taken for verdict in verdicts.values()) >= LEAST_TAKEN * people


@pytest.mark.long
@settings(max_examples=60, derandomize=True, phases=[Phase.generate])
@given(seed=st.integers(LISTS, 2**32))
def test_a_list_of_any_chance_is_taken_right(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    made = make(Random(seed))
    assert (made.about, judge(made, tmp_path_factory.getbasetemp()).faults) == (made.about, [])
