"""No file that may be the open store is opened beside SQLite: what is read goes by `file_heads`.

Where locks are POSIX's, whoever closes such a file takes all locks of the process along.
"""

from __future__ import annotations

import ast

import pytest

from seminar_desk.files import ROOT
from tests.hands.sources import nodes

pytestmark = pytest.mark.xdist_group("source")

READING = frozenset({"read_bytes", "read_text", "copyfile", "copy", "copy2", "is_zipfile"})
OF_MODULES = frozenset({"shutil", "gzip", "zipfile", "Image"})
# Who opens a file by its name to read it, and why no store can be meant.
OWN = {
    "seminar_desk/file_heads.py": "it is the one that reads",
    "seminar_desk/crash.py": "reports of faults",
    "seminar_desk/dataclass_code.py": "what it wrote itself",
    "seminar_desk/files.py": "the file beside that was just written",
    **dict.fromkeys(
        (
            "seminar_desk/domain/figures/donor_questions.py",
            "seminar_desk/domain/figures/indicator.py",
            "seminar_desk/domain/paper_words.py",
            "seminar_desk/domain/sentences.py",
            "seminar_desk/domain/stored_columns.py",
            "seminar_desk/exchange/lists/roster_template.py",
            "seminar_desk/exchange/report/reading_workbook.py",
            "seminar_desk/exchange/workbook/workbook_front.py",
            "seminar_desk/ui/look/icons.py",
        ),
        "resources",
    ),
    "seminar_desk/domain/books/measures.py": "resources",
    "seminar_desk/domain/data_files.py": "data/ or the office's that stands for it",
    "seminar_desk/exchange/workbook/contract.py": "resources",
    "seminar_desk/gather/lists/seed_plans.py": "data/ or the office's that stands for it",
    "seminar_desk/ui/frame/half_page.py": "resources",
    "seminar_desk/ui/frame/last_end.py": "reports of faults",
    "seminar_desk/store/backup_files.py": "notes beside the store",
    "seminar_desk/store/certificates/key_homes.py": "keys",
    "seminar_desk/store/certificates/laptop_keys.py": "keys and notes beside the store",
    "seminar_desk/store/closing_note.py": "notes beside the store",
    "seminar_desk/store/disk_kinds.py": "the system's own",
    "seminar_desk/store/folder_lock.py": "notes beside the store",
    "seminar_desk/store/noted_desk_copies.py": "notes beside the store",
    "seminar_desk/store/reference_files.py": "lists beside the store",
    "seminar_desk/store/schema.py": "the schema",
    "seminar_desk/store/noted_look.py": "notes beside the store",
    "seminar_desk/store/writers.py": "notes beside the store",
}


def is_read(node: ast.AST) -> bool:
    """Say whether a call opens a file by its name to read it."""
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    if isinstance(called, ast.Name):
        return called.id in {"open", "ZipFile", "is_zipfile"} and _by_name(node)
    if not isinstance(called, ast.Attribute):
        return False
    owner = called.value.id if isinstance(called.value, ast.Name) else ""
    if called.attr in {"open", "ZipFile"} and owner in OF_MODULES:
        return _by_name(node)
    if called.attr == "open":
        return _is_to_read(node)
    return called.attr in READING and (owner == "shutil" or not called.attr.startswith("copy"))


def _is_to_read(node: ast.Call) -> bool:
    """Say of `path.open(…)` whether it is to read a file; a window is opened otherwise."""
    mode = node.args[0] if node.args else None
    if mode is None:
        return any(word.arg == "encoding" for word in node.keywords)
    said = str(mode.value) if isinstance(mode, ast.Constant) else ""
    return said.startswith("r") and len(said) <= len("rb+")


def _by_name(node: ast.Call) -> bool:
    """Say whether what is opened is named by a path, and is no file that is open already."""
    given = node.args[0] if node.args else None
    is_new = any(isinstance(arg, ast.Constant) and arg.value == "w" for arg in node.args[1:])
    return not is_new and isinstance(given, ast.Name) and given.id in {"path", "source", "name"}


def test_what_is_read_beside_an_open_store_is_read_so_that_its_locks_stay() -> None:
    reading = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "seminar_desk").rglob("*.py")
        for node in nodes(path)
        if is_read(node)
    }
    assert reading == {*OWN}


def test_no_file_of_the_store_is_read_otherwise() -> None:
    """The notes beside it are texts: what is read there as bytes is a store, or may be one."""
    reading = {
        path.stem
        for path in (ROOT / "seminar_desk" / "store").rglob("*.py")
        for node in nodes(path)
        if is_read(node) and "read_text" not in ast.dump(node.func)  # type: ignore[attr-defined]
    }
    assert reading == {"key_homes", "reference_files"}  # keys; the program's lists
