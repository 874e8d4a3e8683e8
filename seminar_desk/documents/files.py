"""Files written beside and then renamed into place: whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from seminar_desk.domain.problems import Problem, ProblemError

_CODES = {
    errno.ENOSPC: "paper_disk_full",
    errno.EDQUOT: "paper_disk_full",
    errno.EROFS: "paper_read_only",
    errno.EACCES: "paper_read_only",
    errno.EPERM: "paper_read_only",
    errno.ENOENT: "paper_folder_missing",
    errno.ENOTDIR: "paper_folder_missing",
}


@contextmanager
def write_beside(path: Path) -> Iterator[BinaryIO]:
    """Give an open file that becomes `path` when the block ends well, and vanishes otherwise.

    ProblemError paper_disk_full, paper_read_only, paper_folder_missing or paper_not_written.
    """
    beside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
        beside = Path(name)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(0o644)
        beside.replace(path)
        beside = None
    except OSError as error:
        code = _CODES.get(error.errno or 0, "paper_not_written")
        facts = {"file": path.name, "folder": str(path.parent), "reason": error.strerror or ""}
        raise ProblemError(Problem(code, facts)) from error
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink()
