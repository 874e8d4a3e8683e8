"""A paper is drawn in a process of its own, as the program starts it everywhere."""

from __future__ import annotations

import pytest

from seminar_desk import processes
from tests.hands import papers
from tests.hands.drawing import order_of, pdf_of

WORKER_SECONDS = 60


@pytest.fixture(autouse=True)
def quick_workers() -> None:
    """Begin the worker as the program does."""


def test_a_fresh_interpreter_draws_the_same_paper_and_tells_how_far_it_is() -> None:
    sheet = papers.sheet(31)
    process, pipe = processes.begin("seminar_desk.documents.press:press", order_of(sheet))
    steps = []
    try:
        while pipe.poll(WORKER_SECONDS):
            kind, said = pipe.recv()
            if kind != "progress":
                break
            steps.append(said)
    finally:
        process.join()
        pipe.close()
    assert kind == "finished", said
    assert said.pdf == pdf_of(sheet)
    assert steps == sorted(steps)
    assert steps
