"""The plain files of data/, which people edit: what cannot be read is named with file and line."""

import io
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import data_file

Made = TypeVar("Made")
_LONGEST_SAID = 80
_TOML_LINE = re.compile(r"at line (\d+)")
# What a row or a table lacks, or holds instead of a day, a number or a text.
_WRONG = (AttributeError, KeyError, TypeError, ValueError)


def rows_of(name: str | Path, make: Callable[[Mapping[str, str]], Made]) -> tuple[Made, ...]:
    """Return what is made of each row of a CSV file; ProblemError data_file_line, data_file_broken.

    Rows are counted as an editor counts its lines.
    """
    import csv  # noqa: PLC0415 - not at the start

    text = _text(name)
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    made: list[Made] = []
    line = 1
    try:
        for row in reader:
            line = reader.line_num
            if None in row.values() or None in row:
                raise _broken_line(name, text, line)
            made.append(make(row))
    except csv.Error as error:
        raise _broken_line(name, text, line + 1) from error  # where the row began
    except KeyError as error:  # a column that the first line should have named
        raise _broken_line(name, text, 1) from error
    except _WRONG as error:
        raise _broken_line(name, text, line) from error
    return tuple(made)


def table_of(name: str | Path, make: Callable[[dict[str, Any]], Made]) -> Made:
    """Return what is made of a TOML file; ProblemError data_file_line, data_file_broken."""
    text = _text(name)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found.group(1)) if found else text.count("\n") + 1
        raise _broken_line(name, text, line) from error
    try:
        return make(table)
    except _WRONG as error:
        raise _broken(name, str(error)) from error


def _text(name: str | Path) -> str:
    try:
        content = data_file(name).read_bytes()
    except OSError as error:
        raise _broken(name, error.strerror or str(error)) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        readable = content.decode("utf-8-sig", "replace")
        raise _broken_line(name, readable, content.count(b"\n", 0, error.start) + 1) from error


def _broken(name: str | Path, reason: str) -> ProblemError:
    return ProblemError(
        Problem(
            "data_file_broken", {"file": str(data_file(name)), "reason": reason[:_LONGEST_SAID]}
        )
    )


def _broken_line(name: str | Path, text: str, line: int) -> ProblemError:
    lines = text.split("\n")
    said = lines[min(line, len(lines)) - 1].strip() or "—"
    if len(said) > _LONGEST_SAID:
        said = f"{said[:_LONGEST_SAID]}…"
    facts: dict[str, str | int] = {"file": str(data_file(name)), "line": line, "text": said}
    return ProblemError(Problem("data_file_line", facts))
