"""Long work says how far it is, so that it can be watched and stopped."""

from collections.abc import Generator
from typing import Generic, NamedTuple, TypeVar

Made = TypeVar("Made")


class Progress(NamedTuple):
    """Say how many of how many pages, rows or files are done."""

    done: int
    total: int


class Delivery(NamedTuple, Generic[Made]):
    """Hold one of many things, made before the others."""

    made: Made


def finished(work: Generator[Progress, None, Made]) -> Made:
    """Run the work to its end and return what it made."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: Made = end.value
            return made
