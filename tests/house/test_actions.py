"""What a user does is one function: one transaction, one line in the journal, one Undo."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from seminar_desk.files import ROOT
from tests.hands.sources import tree

# One process reads the whole source.
pytestmark = pytest.mark.xdist_group("source")

# What writes a row inside the door.
WRITERS = {
    *("db.insert", "db.update", "db.void", "db.put", "db.replace"),
    *("seminar_desk.store.setting_rows.put", "seminar_desk.store.pictures.keep"),
}
# Taken on the way at most once in a laptop's life, and no step that a user could take back.
BY_THE_WAY = {
    *(f"certificates.signing.{name}" for name in ("ensure_key", "ensure_giver", "signer", "giver")),
    "people.forgetting.erase",  # what a step before it deleted, off the disk
}
EXCEPTIONS = {
    "history.undo": "one of two, a step put back or a workbook taken back as a whole",
    "history.undoing": "the same, step by step",
    "history.back_up": "copies the store's file; no row changes",
    "books.inbox_answers.answer": "one of many, each answer an action of its own",
    "certificates.certificates.wrong_by_hand": "what a form says of its fields",
    "days.outputs.content_hash": "tells which sheet a print is, beside the record of it",
    "days.outputs.numbered": "gives a sheet the id that its record keeps, by this laptop's key",
    "days.outputs.record_paper": "one of two, with the sheet's rows or without a sheet",
    "days.outputs.snapshot": "gathers, and numbers a sheet by this laptop's key",
    "days.sessions.check": "what a form says of its fields is what the action itself refuses",
    "days.whole_series.check": "what a form says of its fields is what the action itself refuses",
    "desk_lock.check_new_pin": "what a form says of its field is what the action itself refuses",
    "desk_lock.check_pin": "one of two, the failure or the end of failures",
    "example.fill_day": "a day to practise on, filled step by step so that Undo has steps to show",
    "lists.list_memory.recall": "reads what the action beside it keeps, under the same key",
    "second_desks.keep_own": "copies the store's file; no row changes",
    "certificates.templates.put_on": "before anybody works in the rehearsal; a setting a step",
}


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


@cache
def modules() -> dict[str, ast.Module]:
    folder = ROOT / "seminar_desk" / "actions"
    return {module_of(path): tree(path) for path in folder.rglob("*.py")}


@cache
def imported(module: str) -> dict[str, str]:
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(modules()[module])
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


@cache
def functions() -> dict[str, tuple[str, ast.FunctionDef]]:
    return {
        f"{module}.{node.name}": (module, node)
        for module, parsed in modules().items()
        for node in parsed.body
        if isinstance(node, ast.FunctionDef)
    }


def called(name: str) -> Iterator[str]:
    """Give what a function calls, the door as «door»."""
    module, function = functions()[name]
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(value=ast.Name(id="db"), attr="change"):
                yield "door"
            case ast.Attribute(value=ast.Name(id=base), attr=attribute):
                yield f"{imported(module).get(base, base)}.{attribute}"
            case ast.Name(id=own):
                yield imported(module).get(own, f"{module}.{own}")


@cache
def doors(name: str) -> int:
    """Count how often a function takes the door, itself or through another action."""
    if name == "door":
        return 1
    if name not in functions() or short(name) in BY_THE_WAY:
        return 0
    return sum(doors(each) for each in called(name) if each != name)


@cache
def writes(name: str) -> bool:
    return name in WRITERS or (
        name in functions() and any(writes(each) for each in called(name) if each != name)
    )


def short(name: str) -> str:
    return name.removeprefix("seminar_desk.actions.")


def public() -> list[str]:
    return [name for name in functions() if not name.rpartition(".")[2].startswith("_")]


def test_each_action_is_one_transaction_or_a_part_of_one_and_says_so() -> None:
    wrong = []
    for name in public():
        said = ast.get_docstring(functions()[name][1]) or ""
        is_part = doors(name) == 0 and writes(name) and "inside " in said and " change" in said
        if short(name) not in BY_THE_WAY | EXCEPTIONS.keys() and doors(name) != 1 and not is_part:
            wrong.append((short(name), doors(name), writes(name)))
    assert wrong == []


def test_every_exception_is_still_one() -> None:
    kept = {short(name) for name in public() if doors(name) != 1}
    assert EXCEPTIONS.keys() <= kept


def test_the_count_sees_doors_behind_doors() -> None:
    prefix = "seminar_desk.actions."
    assert doors(f"{prefix}people.attendance.check_in") == 1
    assert doors(f"{prefix}certificates.hand_over.hand_over_printed") == 1
    assert doors(f"{prefix}example.fill_day") > 1
    assert doors(f"{prefix}people.attendance.mark") == 0
    assert writes(f"{prefix}people.attendance.mark")
