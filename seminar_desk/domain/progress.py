"""Long work says how far it is, so that it can be watched and stopped."""

import gc
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Generic, NamedTuple, TypeVar

Made = TypeVar("Made")


class Progress(NamedTuple):
    """Say how many of how many pages, rows or files are done."""

    done: int
    total: int


class Delivery(NamedTuple, Generic[Made]):
    """Hold one of many things, made before the others."""

    made: Made


def finished(
    work: Generator[Progress, None, Made], follow: Callable[[Progress], None] | None = None
) -> Made:
    """Run the work to its end and return what it made; `follow` hears how far it is."""
    while True:
        try:
            step = next(work)
            if follow is not None:
                follow(step)
        except StopIteration as end:
            made: Made = end.value
            return made


class _Garbage:
    """Count who asks that nobody searches for garbage: the last of them lets it be searched."""

    holders = 0
    was_searched = False


def unsearched(work: Generator[Progress, None, Made]) -> Generator[Progress, None, Made]:
    """Return the same work, while which nobody searches for garbage.

    To go through a hundred thousand rows that are just being read takes a quarter of a second each
    time, and finds none.
    """
    with nobody_searches():
        return (yield from work)


@contextmanager
def nobody_searches() -> Iterator[None]:
    """Have nobody search for garbage inside the block."""
    if not _Garbage.holders:
        _Garbage.was_searched = gc.isenabled()
        gc.disable()
    _Garbage.holders += 1
    try:
        yield
    finally:
        _Garbage.holders -= 1
        if not _Garbage.holders and _Garbage.was_searched:
            gc.enable()
