"""The one safe door to an exchange workbook, whoever sent it and whatever it really is."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from seminar_desk import processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook.opened_book import OpenedBook

_PARSER = "seminar_desk.exchange.workbook.book_parser:parse"
SECONDS, SECONDS_A_MIB = 40.0, 6.0
_MIB = 1024 * 1024


def open_book(path: Path) -> OpenedBook:
    """Read a workbook in a process of its own that is bounded in time and memory.

    ProblemError table_*, exchange_*, book_*, sheet_missing or column_missing with a plain reason.
    Single values that cannot be taken do not stop it: they are `faults` of the book.
    """
    facts = {"file": path.name}
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0
    try:
        read = processes.answer(_PARSER, str(path), seconds=SECONDS + SECONDS_A_MIB * size / _MIB)
    except TimeoutError as error:
        raise ProblemError(Problem("book_takes_too_long", facts)) from error
    except (EOFError, OSError) as error:
        raise ProblemError(Problem("table_damaged", facts)) from error
    if isinstance(read, OpenedBook):
        return read
    raise ProblemError(*read)


def is_likely(path: Path) -> bool:
    """Say by its list of sheets whether a file looks like an exchange workbook; nothing is read.

    Cheap and bounded, for a file that hangs over a window; whether it is one `open_book` tells.
    """
    from zipfile import BadZipFile, ZipFile, is_zipfile  # noqa: PLC0415 - when a file comes

    if path.suffix.lower() != ".xlsx" or not path.is_file():
        return False
    try:
        if not is_zipfile(path):
            return False
        with ZipFile(path) as packed, packed.open("xl/workbook.xml") as listed:
            return _SIGN in listed.read(_MOST_LISTED)
    except (BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError, ValueError):
        return False


_SIGN = b'"_meta"'
_MOST_LISTED = 200_000


def opening(path: Path) -> Generator[Progress, None, OpenedBook]:
    """Do the same for a worker process, and reckon the totals: the window has no time for it."""
    from seminar_desk.exchange.workbook import contract, integrity  # noqa: PLC0415 - when a book comes

    yield Progress(0, 1)
    book = open_book(path)
    if book.meta.get("privacy_profile") == contract.DONOR:  # nobody asks for them
        return book
    return replace(book, reckoned=integrity.totals(book.content))
