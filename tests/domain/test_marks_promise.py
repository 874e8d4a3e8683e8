"""The promise of the desk: no wrong mark without a question, and hardly a key more for it."""

from __future__ import annotations

from tests.benchmarks.marks import made_up
from tests.hands.volunteers import Before, Now, queue

PEOPLE = 300
MOST_KEYS_MORE = 1.5


def test_three_hundred_hurried_queries_mark_nobody_else() -> None:
    """Let the same volunteer ask by the rule of now and by the one before."""
    halls = made_up()
    now = queue(halls, Now, people=PEOPLE, seed=2)
    before = queue(halls, Before, people=PEOPLE, seed=2)
    assert before.wrong > PEOPLE // 10
    assert now.wrong == 0
    assert now.keys_a_person <= before.keys_a_person + MOST_KEYS_MORE
