"""Carry a written workbook to a stick: the very bytes, read back from there."""

from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook import workbook_reading
from seminar_desk.files import write_beside

_PIECE_BYTES = 1024 * 1024


def copy(source: Path, target: Path, content_hash: str) -> Generator[Progress, None, Path]:
    """Copy a workbook whose content is still the recorded one; compare what arrived.

    ProblemError export_gone, export_edited, copy_not_same, a file problem of `write_beside`.
    """
    content = _unchanged(source, content_hash)
    pieces = range(0, len(content), _PIECE_BYTES)
    with write_beside(target) as file:
        for number, start in enumerate(pieces, start=1):
            file.write(content[start : start + _PIECE_BYTES])
            yield Progress(number, len(pieces) + 1)
    if not _holds(target, content):
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise ProblemError(Problem("copy_not_same", {"file": target.name}))
    yield Progress(len(pieces) + 1, len(pieces) + 1)
    return target


def _holds(target: Path, content: bytes) -> bool:
    try:
        return target.read_bytes() == content
    except OSError:  # pulled out before it was read back
        return False


def _unchanged(source: Path, content_hash: str) -> bytes:
    from python_calamine import CalamineError  # noqa: PLC0415  # loaded on first use

    facts = {"file": source.name}
    try:
        content = source.read_bytes()
        with source.open("rb") as file:
            found = workbook_reading.read(file).content_hash
    except OSError as error:
        raise ProblemError(Problem("export_gone", facts)) from error
    except (CalamineError, ProblemError) as error:
        raise ProblemError(Problem("export_edited", facts)) from error
    if found != content_hash:
        raise ProblemError(Problem("export_edited", facts))
    return content
