"""The rules of the house, read from the source itself."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

from seminar_desk.files import ROOT
from tests.hands.sources import nodes, tree

# One process reads the whole source for all of them.
pytestmark = pytest.mark.xdist_group("source")
PACKAGE = ROOT / "seminar_desk"
LONGEST_FILE_LINES = 350
# A file that is longer, and why it is one room and not several.
LONG_FILES = {
    "seminar_desk/domain/plans/assembly_checks.py": "every check of a plan, part by part",
    "seminar_desk/exchange/lists/list_rows.py": "one walk: every place a row can belong to",
    "tests/exchange/test_list_siblings.py": "one table: lists and who stands in them",
}

# What `make test-fast` runs, and what nothing in it may load: a server of tests has no Qt.
QUICK = ("domain", "store", "documents", "exchange", "gather", "actions", "scripts", "house")
QT = {"PySide6", "pytestqt", "seminar_desk.ui", "seminar_desk.app", "seminar_desk.tour"}

COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}\b|\brgba?\(|\bhsla?\(")


def _source_files(*folders: str) -> list[Path]:
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [*found, ROOT / "main.py"] if "seminar_desk" in folders else found


def _docstrings(path: Path) -> set[int]:
    bodies = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        id(node.body[0].value)
        for node in nodes(path)
        if isinstance(node, bodies) and node.body and isinstance(node.body[0], ast.Expr)
    }


def _texts(path: Path) -> Iterator[ast.Constant]:
    docstrings = _docstrings(path)
    for node in nodes(path):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ):
            yield node


def _place(path: Path, node: ast.expr | ast.ExceptHandler) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def test_layers(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    broken = lint_imports(config_filename="pyproject.toml", cache_dir=None)
    assert broken == 0, capsys.readouterr().out


def test_modules_import_each_other_in_no_circle() -> None:
    graph = grimp.build_graph("seminar_desk", cache_dir=None, exclude_type_checking_imports=True)
    below = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    while settled := {name for name, known in below.items() if not known & below.keys()}:
        below = {name: known for name, known in below.items() if name not in settled}
    assert below == {}


def test_a_name_stands_for_one_thing() -> None:
    paths = _source_files("seminar_desk")
    modules = Counter(path.stem for path in paths if path.stem not in {"page", "__init__"})
    classes = Counter(
        node.name for path in paths for node in tree(path).body if isinstance(node, ast.ClassDef)
    )
    assert [name for name, count in modules.items() if count > 1] == []
    assert [name for name, count in classes.items() if count > 1] == []


def test_nothing_is_imported_under_another_name() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in _source_files("seminar_desk")
        for node in nodes(path)
        if isinstance(node, ast.Import | ast.ImportFrom) and any(name.asname for name in node.names)
    ]
    assert found == []


@cache
def _loads_qt(name: str) -> bool:
    """Say whether Qt is loaded with a module, of the tests or of packaging too."""
    if not QT.isdisjoint({name, name.partition(".")[0], ".".join(name.split(".")[:2])}):
        return True
    places = (ROOT / f"{name.replace('.', '/')}.py", ROOT / "packaging" / f"{name}.py")
    path = next((place for place in places if place.is_file()), None)
    if path is None or name.startswith("seminar_desk"):
        return False
    return any(map(_loads_qt, _loaded_with(path)))


def _loaded_with(path: Path) -> Iterator[str]:
    for node in tree(path).body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))


def test_what_runs_without_qt_loads_none() -> None:
    tests = [path for folder in QUICK for path in (ROOT / "tests" / folder).rglob("*.py")]
    assert len(tests) > 100
    loading = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in tests
        for name in _loaded_with(path)
        if _loads_qt(name)
    ]
    assert loading == []


def test_files_are_short() -> None:
    long = {
        path.relative_to(ROOT).as_posix()
        for path in _source_files("seminar_desk", "tests")
        if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE_LINES
    }
    assert long == set(LONG_FILES)


def test_colours_live_in_the_theme() -> None:
    named = {"GlobalColor", "QColorConstants"}
    outside = [path for path in _source_files("seminar_desk/ui") if path.name != "theme.py"]
    found = [
        _place(path, text)
        for path in outside
        for text in _texts(path)
        if COLOUR.search(str(text.value))
    ]
    found += [
        _place(path, node)
        for path in outside
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and node.attr in named
    ]
    assert found == []


def test_every_list_that_drops_down_is_ours() -> None:
    """Qt's own one, filled before it is in a window, has no scroll bar (`DropDown`)."""
    bare = {
        path.name
        for path in (PACKAGE / "ui").rglob("*.py")
        if re.search(r"\bQComboBox\(\)|\bQComboBox\):", path.read_text(encoding="utf-8"))
    }
    assert bare == {"inputs.py"}


def test_no_formatted_text_is_translated() -> None:
    found = [
        _place(path, node)
        for path in _source_files("seminar_desk")
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"tr", "translate"}
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert found == []


def test_no_word_is_translated_inside_a_formatted_text() -> None:
    """What lupdate does not look into stays English."""
    found = [
        _place(path, call)
        for path in _source_files("seminar_desk")
        for text in nodes(path)
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"tr", "translate"}
    ]
    assert found == []


def test_nothing_swallows_every_exception() -> None:
    found = [
        _place(path, node)
        for path in _source_files("seminar_desk")
        for node in nodes(path)
        if isinstance(node, ast.ExceptHandler)
        and (
            node.type is None
            or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
        )
        and not any(isinstance(line, ast.Raise) and line.exc is None for line in node.body)
    ]
    assert found == []
