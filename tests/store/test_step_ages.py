"""The age of a step is told by a clock that nobody can set, on each system."""

from __future__ import annotations

import runpy
import sys
import time

import pytest

from seminar_desk.store import step_ages


def test_elsewhere_than_on_linux_the_clock_is_python_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert runpy.run_path(step_ages.__file__)["running_seconds"] is time.monotonic


def test_a_step_is_as_old_as_the_clock_says_and_one_of_before_has_no_age() -> None:
    now = [100.0]
    ages = step_ages.StepAges(lambda: now[0])
    now[0] = 107.0
    ages.note(4)
    now[0] = 110.0
    assert (ages.of(4), ages.of(3), ages.of_run()) == (3.0, None, 10.0)
