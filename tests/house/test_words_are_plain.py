"""What people write is never read as HTML: Qt would open the files and addresses it names.

A tooltip goes through `widgets/tips.py`, a label through `widgets/labels.py`; read from the source.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

import pytest

from seminar_desk.files import ROOT
from tests.hands.sources import nodes, tree

# One process reads the whole source.
pytestmark = pytest.mark.xdist_group("source")
UI = ROOT / "seminar_desk" / "ui"
TIPS, LABELS = UI / "widgets" / "tips.py", UI / "widgets" / "labels.py"
# Whatever else guesses whether a text is HTML, and what sets HTML.
GUESSING = frozenset(
    {
        *("setToolTip", "setStatusTip", "setWhatsThis", "showText", "setHtml", "insertHtml"),
        *("QMessageBox", "QErrorMessage", "QInputDialog", "QProgressDialog", "QTextEdit"),
        *("QTextBrowser", "QTextDocument", "QStaticText", "setTextFormat", "setMarkdown"),
    }
)
SAFE = {
    # The program's own pages of help, in Markdown.
    "frame/half_page.py": ["QTextBrowser", "QTextDocument", "setMarkdown"],
    # For a spreadsheet, escaped by the exchange.
    "checkin/carried_rows.py": ["setHtml"],
    # Looked for to be put back where it was left, never filled.
    "frame/where_left.py": ["QTextEdit"],
}


def guesses(found: Sequence[ast.AST]) -> Iterator[str]:
    for node in found:
        match node:
            case ast.Call(ast.Attribute(attr="setTextFormat"), [argument]):
                if ast.unparse(argument) != "Qt.TextFormat.PlainText":
                    yield "setTextFormat"
            case ast.Attribute(attr=name) if name in GUESSING - {"setTextFormat"}:
                yield name
            case ast.ImportFrom(names=names):
                yield from (one.name for one in names if one.name in GUESSING)


def test_nothing_takes_words_for_html() -> None:
    found = {
        path.relative_to(UI).as_posix(): sorted(set(guesses(nodes(path))))
        for path in sorted(UI.rglob("*.py"))
        if path != TIPS
    }
    assert {path: said for path, said in found.items() if said} == SAFE


def test_every_label_is_made_plain() -> None:
    made, unsure = [], []
    for path in sorted(UI.rglob("*.py")):
        for node in nodes(path):
            match node:
                case ast.Call(ast.Name("QLabel")) if path != LABELS:
                    made.append(f"{path.name}:{node.lineno}")
                case ast.ClassDef(bases=[ast.Name("QLabel"), *_]):
                    if "self.setTextFormat(Qt.TextFormat.PlainText)" not in ast.unparse(node):
                        unsure.append(node.name)
    assert made == unsure == []
    assert "made = PlainLabel(text)" in ast.unparse(tree(LABELS))  # a class that is looked at above


def test_what_a_model_says_under_the_mouse_is_plain() -> None:
    """`ToolTipRole` is answered with `plain(…)`, wherever it is answered."""
    for path in sorted(UI.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        answers = [line for line in source.splitlines() if "ToolTipRole" in line]
        assert not answers or "import plain" in source, path.name
