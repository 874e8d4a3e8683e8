"""Processes that work for a test, begun as copies of one that has loaded what they need."""

from __future__ import annotations

import multiprocessing

import pytest

# A worker reads a table in a child of its own; by this it begins as quickly.
_CHILDREN = "tests.hands.workers_children"
_LOADED = [
    "seminar_desk.documents.press",
    "seminar_desk.exchange.table.markup_parser",
    "seminar_desk.exchange.table.table_file",
    "seminar_desk.exchange.workbook.elsewhere",
    "seminar_desk.exchange.workbook.workbook",
]


def begin_quickly(patch: pytest.MonkeyPatch) -> None:
    """Let `processes` fork from a server, where there are forks, instead of a new interpreter."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        quick = multiprocessing.get_context("forkserver")
        quick.set_forkserver_preload([_CHILDREN, *_LOADED])
        patch.setattr(multiprocessing, "get_context", lambda _method: quick)
