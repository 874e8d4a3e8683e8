"""Seeds of the office: which were written or taken here, and the files that are in force for them.

The files lie beside the store, for readers that know no store and for worker processes; what is in
force follows the store at each start, so that Undo and a copy that was put back hold for them too.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from seminar_desk.files import REFERENCE, is_folder, patiently, shipped_file, write_beside
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict

_FOLDER = "reference"
_MARK = "in-force.txt"


@dataclass(frozen=True, slots=True)
class KnownSeed:
    """Hold a seed that was written or taken here; `signed_at_utc` is its own moment."""

    uid: str
    number: int
    title: str
    signed_by: str
    signed_at_utc: str
    file_name: str
    content_hash: str
    files: Mapping[str, str]


def seeds(db: Database) -> list[KnownSeed]:
    """Return every seed, the latest first."""
    sql = (
        "SELECT uid, number, title, signed_by, signed_at_utc, file_name, content_hash, content_json"
        " FROM seed WHERE record_state = 'ACTIVE' ORDER BY number DESC, signed_at_utc DESC, uid"
    )
    return [_seed(as_dict(row)) for row in db.select(sql)]


def put_in_force(db: Database) -> None:
    """Let the files of the seeds stand for the program's, in this process and its workers.

    A seed that does not bring a list leaves the one before it in force. A file that lacks a code
    the program ships by now stays out. Where the folder cannot be written the shipped files are
    read.
    """
    os.environ.pop(REFERENCE, None)
    folder = db.folder / _FOLDER
    is_known = bool(db.select("SELECT 1 FROM seed LIMIT 1"))
    if not is_known and not is_folder(folder):
        return
    files = {name: text for each in reversed(seeds(db)) for name, text in each.files.items()}
    with suppress(OSError):
        _lay(folder, files)
        if files:
            os.environ[REFERENCE] = str(folder)


def _lay(folder: Path, files: Mapping[str, str]) -> None:
    mark = _digest(files)
    path = folder / _MARK
    with suppress(OSError):
        if path.read_text(encoding="ascii") == mark:
            return
    from seminar_desk.domain.lists import seed  # noqa: PLC0415 - when a seed is new here

    folder.mkdir(exist_ok=True)
    held = {name: text for name, text in files.items() if not seed.check_file(name, text)}
    for name in seed.FILES:
        if name in held:
            with write_beside(folder / name, own=True) as file:
                file.write(held[name].encode())
        else:
            patiently(partial((folder / name).unlink, missing_ok=True))
    with write_beside(path, own=True) as file:
        file.write(mark.encode())


def _digest(files: Mapping[str, str]) -> str:
    """Return what changes with the files, and with those that the program ships."""
    import hashlib  # noqa: PLC0415 - not at the start of a desk without a seed
    import json  # noqa: PLC0415

    shipped = [shipped_file(name).read_bytes() for name in sorted(files)]
    said = json.dumps(files, ensure_ascii=False, sort_keys=True).encode()
    return hashlib.sha256(b"".join([said, *shipped])).hexdigest()


def _seed(values: dict[str, str]) -> KnownSeed:
    import json  # noqa: PLC0415 - not at the start of a desk without a seed

    files = json.loads(values.pop("content_json")).get("files", {})
    return KnownSeed(files=files, **values)  # type: ignore[arg-type]  # as the columns are
