"""Which system a test runs on is asked in one place, so that every exception is named there."""

from __future__ import annotations

import re

import pytest

from seminar_desk.files import ROOT
from tests.hands import systems
from tests.hands.systems import not_on_windows

ASKED = re.compile(r"\b(os\.n[a]me|sys\.pl[a]tform|platform\.system)\b")  # not itself


def test_only_one_module_of_the_tests_asks() -> None:
    asking = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tests").rglob("*.py")
        if ASKED.search(path.read_text(encoding="utf-8"))
    ]
    assert asking == ["tests/hands/systems.py"]


def test_what_is_left_out_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not_on_windows("no forks").mark.args == (systems.IS_WINDOWS,)
    monkeypatch.setattr(systems, "IS_WINDOWS", True)
    mark = not_on_windows("no forks").mark
    assert (mark.args, mark.kwargs) == ((True,), {"reason": "not on Windows: no forks"})
