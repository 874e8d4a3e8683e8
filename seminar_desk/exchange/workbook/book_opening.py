"""The one safe door to an exchange workbook, whoever sent it and whatever it really is."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from seminar_desk import file_heads, processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Delivery, Progress
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.files import is_file

_PARSER = "seminar_desk.exchange.workbook.book_parser:parser"
SECONDS, SECONDS_A_MIB = 40.0, 6.0
_MIB = 1024 * 1024
# What a larger one took of memory, the next need not have room beside.
_LARGE = 4 * _MIB


def open_book(path: Path) -> OpenedBook:
    """Read a workbook in a process of its own that is bounded in time and memory.

    ProblemError table_*, exchange_*, book_*, sheet_missing or column_missing with a plain reason.
    Single values that cannot be taken do not stop it: they are `faults` of the book.
    """
    (read,) = open_each([path])
    if isinstance(read, OpenedBook):
        return read
    raise ProblemError(*read)


def open_each(
    paths: Sequence[Path],
) -> Generator[OpenedBook | tuple[Problem, ...], None, None]:
    """Read one workbook after another in one such process, or say of each why it is not read.

    While the caller works on one, the next is read. One that ends the process harms no other.
    """
    reader = processes.Answerer(_PARSER)
    asked = _asked(reader, paths[0]) if paths else ()
    try:
        for place, path in enumerate(paths, start=1):
            read = asked or _answered(reader, path)
            if place < len(paths):
                asked = _asked(reader, paths[place])
            yield read
    finally:
        reader.end()


def _asked(reader: processes.Answerer, path: Path) -> tuple[Problem, ...]:
    """Let a workbook be read; return why it cannot be."""
    try:
        reader.ask(str(path))
    except OSError:
        return (Problem("table_damaged", {"file": path.name}),)
    return ()


def _answered(reader: processes.Answerer, path: Path) -> OpenedBook | tuple[Problem, ...]:
    facts = {"file": path.name}
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0
    try:
        read: OpenedBook | tuple[Problem, ...] = reader.answer(
            SECONDS + SECONDS_A_MIB * size / _MIB
        )
    except TimeoutError:
        return (Problem("book_takes_too_long", facts),)
    except (EOFError, OSError):
        return (Problem("table_damaged", facts),)
    if size > _LARGE:
        reader.end()
    return read


def is_likely(path: Path) -> bool:
    """Say by its list of sheets whether a file looks like an exchange workbook; nothing is read.

    Cheap and bounded, for a file that hangs over a window; whether it is one `open_book` tells.
    """
    from zipfile import BadZipFile, ZipFile  # noqa: PLC0415 - when a file comes

    if path.suffix.lower() != ".xlsx" or not is_file(path):
        return False
    try:
        with (
            file_heads.reading(path) as file,
            ZipFile(file) as packed,
            packed.open("xl/workbook.xml") as listed,
        ):
            return _SIGN in listed.read(_MOST_LISTED)
    except (BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError, ValueError):
        return False


_SIGN = b'"_meta"'
_MOST_LISTED = 200_000


def opening(path: Path) -> Generator[Progress, None, OpenedBook]:
    """Do the same for a worker process, and reckon the totals: the window has no time for it."""
    yield Progress(0, 1)
    return _reckoned(open_book(path))


def opening_each(
    paths: Sequence[Path],
) -> Generator[Progress | Delivery[OpenedBook | tuple[Problem, ...]], None, None]:
    """Do the same with many, and give each away as soon as it is read."""
    for done, read in enumerate(open_each(paths), start=1):
        yield Delivery(_reckoned(read) if isinstance(read, OpenedBook) else read)
        yield Progress(done, len(paths))


def _reckoned(book: OpenedBook) -> OpenedBook:
    from seminar_desk.exchange.workbook import contract, integrity  # noqa: PLC0415 - when a book comes

    if book.meta.get("privacy_profile") == contract.DONOR:  # nobody asks for them
        return book
    return replace(book, reckoned=integrity.totals(book.content))
