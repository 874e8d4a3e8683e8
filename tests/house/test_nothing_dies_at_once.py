"""No widget is deleted while one of its own signals may be on its way: read from the source.

Where Qt or PySide deletes at once, a click, a choice or a key that leads there ends the program.
`boxes.let_go`, `emptied` and `show_inside` do the same later; everything goes through them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

import pytest

from seminar_desk.files import ROOT
from tests.hands.sources import nodes

# One process reads the whole source.
pytestmark = pytest.mark.xdist_group("source")
UI = ROOT / "seminar_desk" / "ui"
THE_WAY = UI / "widgets" / "boxes.py"
WINDOW = UI / "frame" / "main_window.py"
SAFE = {
    # The window takes its pages away before another look, or each would be dressed for nothing.
    "frame/main_window.py": ["delete", "setCentralWidget"],
    # Of QCompleter: names the line that the list stands under, and deletes nothing.
    "widgets/offered_list.py": ["setWidget"],
}
# What deletes at once, gives a widget back for Python to delete, or leaves it on the screen.
AT_ONCE = frozenset(
    {"setWidget", "takeWidget", "takeCentralWidget", "removeRow", "removeTab", "deleteLater"}
)


def deaths(found: Sequence[ast.AST]) -> Iterator[str]:
    for node in found:
        if isinstance(node, ast.ImportFrom) and node.module == "shiboken6":
            yield from (name.name for name in node.names if name.name == "delete")
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in {*AT_ONCE, "setCentralWidget"}:
            yield node.attr
        if node.attr == "clear" and "menu" in ast.unparse(node.value).lower():
            yield "menu.clear"
    for node in found:
        match node:
            case ast.Call(ast.Attribute(attr="setParent"), [ast.Constant(None)]):
                yield "setParent(None)"


def test_every_widget_that_goes_goes_the_one_way() -> None:
    found = {
        path.relative_to(UI).as_posix(): sorted(deaths(nodes(path)))
        for path in sorted(UI.rglob("*.py"))
        if path != THE_WAY
    }
    assert {path: died for path, died in found.items() if died} == SAFE


def test_the_window_takes_its_pages_away_out_of_its_timer_alone() -> None:
    """Not in what a page, a dialog or a menu says: they would be deleted under their own click."""
    source = WINDOW.read_text(encoding="utf-8")
    assert source.count("self._leave_all") == 1
    assert (
        source.count("self._build_anew") == source.count("timeout.connect(self._build_anew)") == 1
    )


@pytest.mark.parametrize(
    ("source", "died"),
    [
        ("self.setWidget(inside)", "setWidget"),
        ("self._area.takeWidget().deleteLater()", "deleteLater takeWidget"),
        ("end.connect(dialog.deleteLater)", "deleteLater"),
        ("chip.setParent(None)", "setParent(None)"),
        ("self._form.removeRow(2)", "removeRow"),
        ("self._menu.clear()", "menu.clear"),
        ("from shiboken6 import delete, isValid", "delete"),
        ("chip.setParent(room); box.clear(); self.search.clear()", ""),
    ],
)
def test_an_unsafe_line_is_found(source: str, died: str) -> None:
    assert " ".join(sorted(deaths([*ast.walk(ast.parse(source))]))) == died
