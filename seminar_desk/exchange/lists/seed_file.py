"""The office's seed as a file: JSON, signed as a whole with the key of the desk that wrote it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from seminar_desk import file_heads
from seminar_desk.domain import letters
from seminar_desk.domain.lists import seed
from seminar_desk.domain.lists.seed import Seed
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import meta_seal
from seminar_desk.exchange.workbook.contract import Sealer
from seminar_desk.files import problem_of_os, write_beside

Kind = TypeVar("Kind")
FORMAT, VERSION = "seminar-desk.seed", 1
_MOST_BYTES = 20_000_000
_MOST_ROWS = 100_000
_TEXTS = ("title", "made_at", "made_by")


@dataclass(frozen=True, slots=True)
class SeedFile:
    """Hold what a file says, and the key that signed just that."""

    seed: Seed
    public_key: str
    content_hash: str


def write(path: Path, made: Seed, signer: Sealer) -> str:
    """Write a seed whole or not at all; return its content hash. ProblemError of the file."""
    content = asdict(made)
    said = _message(content)
    table = {
        "format": FORMAT,
        "version": VERSION,
        "content": content,
        "key": signer.public_key,
        "signature": signer.sign(said).hex(),
    }
    with write_beside(path) as file:
        file.write(json.dumps(table, ensure_ascii=False, indent=1).encode())
    return hashlib.sha256(said).hexdigest()


def read(path: Path) -> SeedFile:
    """Read a seed that somebody brought.

    ProblemError: seed_foreign, seed_newer, seed_changed (the signature is another content's),
    seed_row_wrong, seed_file_unknown, and what keeps a file from being read.
    """
    table = _table(path)
    if table.get("version") != VERSION:
        raise ProblemError(Problem("seed_newer", {"file": path.name}))
    content = _of_kind(table.get("content"), dict, path)
    key, signature = (_of_kind(table.get(name), str, path) for name in ("key", "signature"))
    try:
        said = _message(content)
    except UnicodeEncodeError as error:  # half a letter, which no file of ours can hold
        raise _foreign(path) from error
    if not meta_seal.is_signed(key, said, signature):
        raise ProblemError(Problem("seed_changed", {"file": path.name}))
    return SeedFile(_seed(content, path), key, hashlib.sha256(said).hexdigest())


def _table(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _foreign(path)
        table = json.loads(file_heads.content(path).decode("utf-8-sig"))
    except OSError as error:
        raise ProblemError(problem_of_os(error, path)) from error
    except (ValueError, RecursionError) as error:
        raise _foreign(path) from error
    if not isinstance(table, dict) or table.get("format") != FORMAT:
        raise _foreign(path)
    return table


def _message(content: Mapping[str, Any]) -> bytes:
    """Return what is signed: a line with the format, then the content with its keys sorted."""
    said = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{FORMAT}\n{said}".encode()


def _seed(content: Mapping[str, Any], path: Path) -> Seed:
    rows, files = (_of_kind(content.get(name), dict, path) for name in ("rows", "files"))
    number = _of_kind(content.get("number"), int, path)
    texts = {name: _of_kind(content.get(name), str, path) for name in _TEXTS}
    if number is True or not 0 < number <= _MOST_ROWS or not _is_moment(texts["made_at"]):
        raise _foreign(path)
    found = {table: _rows(table, rows.get(table, []), path) for table in seed.TABLES}
    for name, text in files.items():
        if name not in seed.FILES or not isinstance(text, str):
            raise ProblemError(Problem("seed_file_unknown", {"file": str(name)}))
    whole = {name: letters.kept(text) for name, text in files.items()}
    texts = {name: letters.kept(text) for name, text in texts.items()}
    return Seed(number=number, rows=found, files=whole, **texts)


def _rows(table: str, rows: object, path: Path) -> tuple[seed.Row, ...]:
    if not isinstance(rows, list | tuple) or len(rows) > _MOST_ROWS:
        raise _foreign(path)
    for row in rows:
        if problem := seed.check_row(table, row):
            raise ProblemError(problem)
    if len({row["uid"] for row in rows}) < len(rows):
        raise ProblemError(Problem("seed_row_wrong", {"table": table, "column": "uid"}))
    return tuple(
        {name: letters.kept(said) if isinstance(said, str) else said for name, said in row.items()}
        for row in rows
    )


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _of_kind(value: object, kind: type[Kind], path: Path) -> Kind:
    if not isinstance(value, kind):
        raise _foreign(path)
    return value


def _foreign(path: Path) -> ProblemError:
    return ProblemError(Problem("seed_foreign", {"file": path.name}))
