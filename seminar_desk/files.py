"""Where the program's own files stand, and how a file is written whole or not at all."""

import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO

from seminar_desk.domain.problems import Problem, ProblemError


def find_root() -> Path:
    """Return the folder that holds data/ and resources/.

    Unpacked from a frozen program, beside the package as in the source, or installed inside it.
    """
    package = Path(__file__).resolve().parent
    places = (Path(getattr(sys, "_MEIPASS", package.parent)), package.parent, package)
    return next((place for place in places if (place / "resources").is_dir()), package.parent)


def find_program() -> Path:
    """Return the folder that the program itself lies in, where a stick keeps its data too.

    A frozen program unpacks `ROOT` anew at every start: nothing can be kept there.
    """
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else ROOT


ROOT = find_root()
DATA = ROOT / "data"
RESOURCES = ROOT / "resources"
# Names the folder of the office's files that stand for those of data/, to worker processes too.
REFERENCE = "SEMINAR_DESK_REFERENCE"


def data_file(name: str | Path) -> Path:
    """Return a file of data/, or the office's that stands for it (store/reference_files.py)."""
    folder = os.environ.get(REFERENCE)
    path = Path(folder, name) if folder else DATA / name
    return path if path.is_file() else DATA / name


_CODES = {
    errno.ENOSPC: "file_disk_full",
    errno.EDQUOT: "file_disk_full",
    errno.EFBIG: "file_disk_full",
    errno.EROFS: "file_read_only",
    errno.EACCES: "file_read_only",
    errno.EPERM: "file_read_only",
    errno.ENOENT: "file_folder_missing",
    errno.ENOTDIR: "file_folder_missing",
    errno.ENAMETOOLONG: "file_name_too_long",
    errno.EISDIR: "file_is_folder",
    **dict.fromkeys((errno.EIO, errno.ENXIO, errno.ENODEV), "file_disk_gone"),
}
_CODES_OF_ANY_WORK = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "folder_read_only",
    errno.EPERM: "folder_read_only",
    errno.EROFS: "folder_read_only",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.ENAMETOOLONG: "path_too_long",
}
_MOST_SAID = 120
# So much of a name stays in that of the file beside: enough to know it, and never too long.
_KNOWN = 40
_PART = ".part"
_ANYBODY_WRITES = 0o222
_MEGABYTE = 1_000_000
# What a disk needs besides: its own notes of the file, and whatever else is just being written.
_SPARE_BYTES = _MEGABYTE
# A disk that cannot sync a folder: Windows, some sticks and shares. The file itself was synced.
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EISDIR})
# No file takes so long to write: who began it was killed, or the power went.
_FORGOTTEN_SECONDS = 3600


@contextmanager
def write_beside(path: Path, size: int = 0) -> Iterator[BinaryIO]:
    """Give an open file that becomes `path` when the block ends well, and vanishes otherwise.

    The file can be read back inside the block; behind it the disk is asked for the same bytes.
    Room for `size` bytes is asked for first. ProblemError file_no_room, file_disk_full,
    file_read_only, file_folder_missing, file_disk_gone, file_name_too_long, file_is_folder,
    file_in_use, file_protected, copy_not_same or file_not_written.
    """
    beside: Path | None = None
    try:
        _refuse_open_elsewhere(path)
        _refuse_protected(path)
        require_room(path, size)
        prefix = f".{path.stem[:_KNOWN]}-"
        sweep(path.parent, prefix)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=prefix, suffix=_PART)
        beside = Path(name)
        with os.fdopen(handle, "w+b") as file:
            yield file
        beside.chmod(0o644)
        put_whole(beside, path)
        beside = None
    except OSError as error:
        code = _CODES.get(error.errno or 0, "file_not_written")
        facts = {**_facts(path), "reason": error.strerror or str(error)}
        raise ProblemError(Problem(code, facts)) from error
    finally:
        if beside is not None:
            with suppress(OSError):
                beside.unlink()


def require_room(path: Path, size: int) -> None:
    """Raise ProblemError file_no_room where so many bytes will not fit; OSError of a folder."""
    if not size:
        return
    free = shutil.disk_usage(path.parent).free
    if free < size + _SPARE_BYTES:
        needed = (size + _SPARE_BYTES) // _MEGABYTE + 1
        room = {"needed": needed, "free": free // _MEGABYTE}
        raise ProblemError(Problem("file_no_room", {**_facts(path), **room}))


def put_whole(beside: Path, path: Path) -> None:
    """Give a finished file its name once the disk gives back the bytes that were written to it.

    A stick that was pulled out, or is worn out, says so here. ProblemError copy_not_same or
    file_in_use; OSError. Who made the file beside takes it away then.
    """
    with beside.open("rb+", buffering=0) as file:
        written = _digest(file)
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # else the memory would answer for the disk
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        is_same = _digest(file) == written
    if not is_same:
        raise ProblemError(Problem("copy_not_same", {"file": path.name}))
    _put_in_place(beside, path)
    _sync_folder(path.parent)


def _digest(file: RawIOBase) -> str:
    import hashlib  # noqa: PLC0415 - not at the start

    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()


def _sync_folder(folder: Path) -> None:
    """Have the name itself on the disk: a stick may be pulled out in the next second."""
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def problem_of_os(error: OSError, path: object = "") -> Problem:
    """Return the user's problem behind any work with files that the system refused."""
    said = str(path or error.filename or "")
    if len(said) > _MOST_SAID:
        said = f"{said[: _MOST_SAID // 2]}…{said[-_MOST_SAID // 2 :]}"
    code = _CODES_OF_ANY_WORK.get(error.errno or 0, "file_failed")
    return Problem(code, {"file": said, "reason": error.strerror or str(error)})


def free_path(path: Path) -> Path:
    """Return the path, or the first «name (2)» that is not taken."""
    number = 2
    free = path
    with suppress(OSError):  # a name too long to be looked for
        while free.exists():
            free = path.with_stem(f"{path.stem} ({number})")
            number += 1
    return free


def sweep(folder: Path, prefix: str) -> None:
    """Remove what a killed program began to write: it has names in it, and nobody sees it."""
    with suppress(OSError):
        for file in folder.iterdir():
            is_part = file.name.startswith(prefix) and file.name.endswith(_PART)
            if is_part and time.time() - file.stat().st_mtime > _FORGOTTEN_SECONDS:
                file.unlink()


def _put_in_place(beside: Path, path: Path) -> None:
    try:
        beside.replace(path)
    except PermissionError as error:  # Windows, while Excel holds the old file
        if not path.is_file():
            raise
        raise ProblemError(Problem("file_in_use", _facts(path))) from error


def _refuse_open_elsewhere(path: Path) -> None:
    """LibreOffice says by a file beside that it has this one open, and would write over ours."""
    with suppress(OSError):  # a name so long that no lock could be made
        if path.with_name(f".~lock.{path.name}#").exists():
            raise ProblemError(Problem("file_in_use", _facts(path)))


def _refuse_protected(path: Path) -> None:
    """Leave alone what is marked read-only, or a device; a rename would put ours in its place."""
    is_file = path.is_file()
    is_device = not is_file and path.exists() and not path.is_dir()
    if is_device or (is_file and not path.stat().st_mode & _ANYBODY_WRITES):
        raise ProblemError(Problem("file_protected", _facts(path)))


def _facts(path: Path) -> dict[str, str | int]:
    return {"file": path.name, "folder": str(path.parent)}
