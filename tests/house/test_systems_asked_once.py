"""Which system a test runs on is asked in one place, so that every exception is named there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

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


def test_no_text_is_kept_in_the_letters_of_the_system() -> None:
    """Windows has others: what is written there without a word of it is not UTF-8."""
    paths = (path for name in ("seminar_desk", "tests") for path in (ROOT / name).rglob("*.py"))
    assert [place for path in paths for place in _without_letters(path)] == []


def _without_letters(path: Path) -> Iterator[str]:
    source = path.read_text("utf-8")
    if "_text(" not in source:
        return
    for call in ast.walk(ast.parse(source)):
        match call:
            case ast.Call(func=ast.Attribute(attr="read_text" | "write_text" as name)):
                told = len(call.args) > (name == "write_text")
                if not told and all(keyword.arg != "encoding" for keyword in call.keywords):
                    yield f"{path.relative_to(ROOT)}:{call.lineno}"


def test_what_is_left_out_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not_on_windows("no forks").mark.args == (systems.IS_WINDOWS,)
    monkeypatch.setattr(systems, "IS_WINDOWS", True)
    mark = not_on_windows("no forks").mark
    assert (mark.args, mark.kwargs) == ((True,), {"reason": "not on Windows: no forks"})
