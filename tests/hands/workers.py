"""Processes that work for a test, begun as copies of one that has loaded what they need."""

from __future__ import annotations

import multiprocessing
import os
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import pytest

from seminar_desk import processes

_SAVING_SECONDS = 5
# A worker reads a table in a child of its own; by this it begins as quickly.
_CHILDREN = "tests.hands.workers_children"
_LOADED = [
    "babel.numbers",
    "openpyxl",
    "seminar_desk.documents.press",
    "seminar_desk.exchange.table.markup_parser",
    "seminar_desk.exchange.table.table_file",
    "seminar_desk.exchange.table.table_parser",
    "seminar_desk.exchange.workbook.book_parser",
    "seminar_desk.exchange.workbook.elsewhere",
    "seminar_desk.exchange.workbook.workbook",
    "zxingcpp",
]


def begin_quickly(patch: pytest.MonkeyPatch) -> None:
    """Let `processes` fork from a server, where there are forks, instead of a new interpreter."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        quick = multiprocessing.get_context("forkserver")
        quick.set_forkserver_preload([_CHILDREN, *_LOADED])
        patch.setattr(multiprocessing, "get_context", lambda _method: quick)


def unmeasured() -> dict[str, str]:
    """Return the environment of a process that coverage leaves alone.

    What fails or is killed under it would be coverage's own file; and it loads modules of its own.
    """
    return {name: text for name, text in os.environ.items() if not _is_of_coverage(name)}


def end_slowly(patch: pytest.MonkeyPatch) -> None:
    """Where coverage is measured, let a worker that answered write down what it walked.

    The program kills it at once: all that it could do is told.
    """
    if any(map(_is_of_coverage, os.environ)):
        patch.setattr(processes, "_end", _end_soon)


def _is_of_coverage(name: str) -> bool:
    return name.startswith("COVERAGE_")


def _end_soon(process: BaseProcess, pipe: Connection) -> None:
    process.join(_SAVING_SECONDS)
    process.kill()
    process.join()
    pipe.close()
