"""What answers in a process of its own, and goes when a test wants it to."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Sequence
from itertools import count
from pathlib import Path

from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.workbook import book_opening, book_parser
from seminar_desk.exchange.workbook.opened_book import OpenedBook

DEADLY = "смертельная.xlsx"


def numbering() -> Callable[[str], tuple[int, int]]:
    """Return what numbers the questions, and says in which process."""
    numbers = count(1)

    def answer(asked: str) -> tuple[int, int]:
        if asked == "go":
            os._exit(3)
        if asked == "wait":
            time.sleep(60)
        return next(numbers), os.getpid()

    return answer


def opening_each(paths: Sequence[Path]) -> Generator[object, None, None]:
    """Open workbooks as the window's worker does, but fall with all of it at one."""
    for path in paths:
        if path.name == DEADLY:
            os._exit(3)
        yield from book_opening.opening_each([path])


def parser() -> Callable[[str], OpenedBook | tuple[Problem, ...]]:
    """Read workbooks as the program does, but fall at one."""
    parse = book_parser.parser()

    def fall_or_parse(path: str) -> OpenedBook | tuple[Problem, ...]:
        if Path(path).name == DEADLY:
            os._exit(3)
        return parse(path)

    return fall_or_parse
