"""Each menu of the window is one that takes a held Enter for one; a bare one would act."""

from __future__ import annotations

import ast

import pytest

from seminar_desk.files import ROOT
from tests.hands.sources import nodes

pytestmark = pytest.mark.xdist_group("source")

UI = ROOT / "seminar_desk" / "ui"


def test_no_menu_is_bare() -> None:
    bare = [
        f"{path.relative_to(UI).as_posix()}:{node.lineno}"
        for path in sorted(UI.rglob("*.py"))
        for node in nodes(path)
        if isinstance(node, ast.Call) and _makes_one(node)
    ]
    assert bare == []


def _makes_one(call: ast.Call) -> bool:
    if isinstance(call.func, ast.Name):
        return call.func.id == "QMenu"
    # A menu that is put into another is one of ours; words would make a bare one.
    is_put = isinstance(call.func, ast.Attribute) and call.func.attr == "addMenu"
    return is_put and not isinstance(call.args[-1], ast.Name)
