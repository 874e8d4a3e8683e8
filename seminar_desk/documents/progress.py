"""Papers are drawn a page at a time, so that a long one can be watched and stopped."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple, TypeVar

Made = TypeVar("Made")


class Progress(NamedTuple):
    """Say how many of how many pages are done."""

    done: int
    total: int


def finished(drawing: Generator[Progress, None, Made]) -> Made:
    """Run a drawing to its end and return what it made."""
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            made: Made = end.value
            return made
