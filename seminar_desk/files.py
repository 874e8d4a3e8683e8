"""Where the program's own files stand, and how a file is written whole or not at all."""

import errno
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, TypeVar

from seminar_desk import file_names, refusals, windows
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.refusals import Refusal


def find_root() -> Path:
    """Return the folder that holds data/ and resources/: beside the package, or inside it."""
    package = Path(__file__).resolve().parent
    return package if (package / "resources").is_dir() else package.parent


def find_program() -> Path:
    """Return the folder that the program itself lies in, where a stick keeps its data too.

    Each setup for Windows puts another `ROOT` below the launcher: nothing can be kept there.
    """
    launcher = Path(sys.executable).resolve().parent
    return launcher if launcher / "program" == ROOT else ROOT


ROOT = find_root()
DATA = ROOT / "data"
RESOURCES = ROOT / "resources"
# Names the folder of the office's files that stand for the program's own, to worker processes too.
REFERENCE = "SEMINAR_DESK_REFERENCE"
INDICATORS = "indicators.toml"


def data_file(name: str | Path) -> Path:
    """Return a file of data/, or the office's that stands for it (store/reference_files.py)."""
    folder = os.environ.get(REFERENCE)
    path = Path(folder, name) if folder else shipped_file(name)
    return path if is_file(path) else shipped_file(name)


def is_file(path: Path) -> bool:
    """Say whether a file can be had; a disk that does not answer has none."""
    with suppress(OSError):  # not every refusal is «there is none» to Python: EIO is raised
        return path.is_file()
    return False


def is_folder(path: Path) -> bool:
    """Say whether a folder can be had; a disk that does not answer has none."""
    with suppress(OSError):
        return path.is_dir()
    return False


def is_there(path: Path) -> bool:
    """Say whether anything has this name, before it is made; ProblemError of who does not say."""
    try:
        return path.exists()
    except OSError as error:
        raise ProblemError(problem_of_os(error, path)) from error


def shipped_file(name: str | Path) -> Path:
    """Return the program's own file that an office's may stand for: of data/, or the indicators."""
    return (RESOURCES if str(name) == INDICATORS else DATA) / name


# What a refusal is called where a file is written, and in any other work.
_CODES = {
    Refusal.FULL: ("file_disk_full", "disk_full"),
    Refusal.READ_ONLY: ("file_read_only", "folder_read_only"),
    Refusal.MISSING: ("file_folder_missing", "folder_missing"),
    Refusal.TOO_LONG: ("file_name_too_long", "path_too_long"),
    Refusal.NAME: ("file_name_forbidden", "file_name_forbidden"),
    Refusal.IS_FOLDER: ("file_is_folder", "file_is_folder"),
    Refusal.IS_FILE: ("folder_is_file", "folder_is_file"),
    Refusal.IN_USE: ("file_in_use", "file_busy"),
    Refusal.GONE: ("file_disk_gone", "disk_gone"),
    Refusal.ANTIVIRUS: ("file_stopped", "file_stopped"),
    Refusal.CLOUD: ("file_in_cloud", "file_in_cloud"),
    Refusal.OTHER: ("file_not_written", "file_failed"),
}
# No reason to wait or to look at the disk: what is not there, or may not be read.
_NEVER_READ = frozenset(
    (Refusal.MISSING, Refusal.READ_ONLY, Refusal.IS_FOLDER, Refusal.IS_FILE, Refusal.OTHER)
)
_MOST_SAID = 120
# So much of a name stays in that of the file beside: enough to know it, and never too long.
_KNOWN = 40
# What folders for a piece of work, in the system's own for such, are called.
WORKING = "seminar-desk-work-"
_PART = ".part"
_CHANCE = 4  # bytes, so that two writers never have one name
_ANYBODY_WRITES = 0o222
_OWN, _FOR_OTHERS = 0o600, 0o644
_MEGABYTE = 1_000_000
# What a disk needs besides: its own notes of the file, and whatever else is just being written.
_SPARE_BYTES = _MEGABYTE
# A disk that cannot sync a folder: Windows, some sticks and shares. The file itself was synced.
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EISDIR})
# No file takes so long to write: who began it was killed, or the power went.
_FORGOTTEN_SECONDS = 3600
# A virus scanner looks at each new file, and holds it for a moment.
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
# A link in a note's place would have it written into whatever it leads to.
NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_OWN_NOTE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | NO_LINKS
_HELD_BY_EXCEL = frozenset({".xlsx", ".xls", ".xlsm", ".csv", ".ods"})
_Done = TypeVar("_Done")


@contextmanager
def write_beside(path: Path, size: int = 0, *, own: bool = False) -> Iterator[BinaryIO]:
    """Give an open file that becomes `path` when the block ends well, and vanishes otherwise.

    The file can be read back inside the block; behind it the disk is asked for the same bytes.
    Room for `size` bytes is asked for first. `own`: nobody else on this computer may read it, as
    everything in a data folder; what is saved elsewhere is meant to be read. ProblemError
    file_no_room, copy_not_same, file_protected, file_open_in_excel or what `_CODES` calls a
    refusal.
    """
    beside: Path | None = None
    try:
        path = _pointed_at(path)
        _refuse_name(path)
        _refuse_open_elsewhere(path)
        _refuse_protected(path)
        require_room(path, size)
        sweep(path.parent, f".{path.stem[:_KNOWN]}-")
        handle, beside = _new_beside(path)
        with os.fdopen(handle, "w+b") as file:
            yield file
        beside.chmod(_OWN if own else _FOR_OTHERS)
        put_whole(beside, path)
        beside = None
    except OSError as error:
        raise ProblemError(_not_written(error, path)) from error
    finally:
        if beside is not None:
            with suppress(OSError):
                patiently(beside.unlink)


def _new_beside(path: Path) -> tuple[int, Path]:
    """Make the file that becomes `path`, named by its writer, so that it is known whose it was.

    Not by `tempfile`: in a folder where nothing may be written it tries for ever on Windows.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    beside = path.with_name(
        f".{path.stem[:_KNOWN]}-{os.getpid()}-{os.urandom(_CHANCE).hex()}{_PART}"
    )
    return patiently(lambda: os.open(beside, flags, _OWN)), beside


def patiently(work: Callable[[], _Done]) -> _Done:
    """Do what Windows may refuse for a second, because a virus scanner has the file; OSError."""
    for pause in _PAUSES:
        try:
            return work()
        except OSError as error:
            if not refusals.may_pass(error):
                raise
            time.sleep(pause)
    return work()


def _not_written(error: OSError, path: Path) -> Problem:
    code = _CODES[refusals.meaning(error)][0]
    if code == "file_in_use":
        code = _in_use(path)
    facts = _facts(path)
    if code == "folder_is_file":
        facts["file"] = str(refusals.file_in_the_way(error) or path.name)
    return Problem(code, {**facts, "reason": error.strerror or str(error)})


def _in_use(path: Path) -> str:
    return "file_open_in_excel" if path.suffix.lower() in _HELD_BY_EXCEL else "file_in_use"


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
    with patiently(lambda: beside.open("rb+", buffering=0)) as file:
        written = _digest(file)
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # else the memory would answer for the disk
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        is_same = _digest(file) == written
    if not is_same:
        raise ProblemError(Problem("copy_not_same", {"file": path.name}))
    _put_in_place(beside, path)


def _digest(file: RawIOBase) -> str:
    import hashlib  # noqa: PLC0415 - not at the start

    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()


def give_name(file: Path, path: Path) -> None:
    """Give a file another's name, on the disk before this returns; OSError."""
    patiently(lambda: windows.give_name(file, path))
    sync_folder(path.parent)


def note(path: Path, words: str) -> None:
    """Write down a few words for the next run, never through a link into another file; OSError."""
    if path.is_symlink():
        path.unlink()
    handle = patiently(lambda: os.open(path, _OWN_NOTE, _OWN))
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(words)


def _pointed_at(path: Path) -> Path:
    """Return where a link leads: written over itself, the file that it names would stay old."""
    if not path.is_symlink():
        return path
    found = Path(os.path.realpath(path))
    if found.is_symlink():  # it leads in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return found


def sync_folder(folder: Path) -> None:
    """Have names that were given and taken on the disk: a stick may be pulled out next; OSError."""
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
    code = _CODES[refusals.meaning(error)][1]
    in_the_way = refusals.file_in_the_way(error) if code == "folder_is_file" else None
    said = str(in_the_way or path or error.filename or "")
    if len(said) > _MOST_SAID:
        said = f"{said[: _MOST_SAID // 2]}…{said[-_MOST_SAID // 2 :]}"
    return Problem(code, {"file": said, "reason": error.strerror or str(error)})


def problem_of_reading(error: OSError, path: Path, otherwise: Problem) -> Problem:
    """Return what keeps a file from being read just now; `otherwise` of one that never can be."""
    if refusals.meaning(error) in _NEVER_READ:
        return otherwise
    return problem_of_os(error, path)


def free_path(path: Path) -> Path:
    """Return the path, or the first «name (2)» that is not taken."""
    number = 2
    free = path
    with suppress(OSError):  # a name too long to be looked for
        while free.exists():
            free = path.with_stem(f"{path.stem} ({number})")
            number += 1
    return free


@contextmanager
def working_folder() -> Iterator[Path]:
    """Give a folder for a piece of work; what a killed one left in it is swept by its name."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - not at the start

    with TemporaryDirectory(prefix=WORKING, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def sweep(folder: Path, prefix: str) -> None:
    """Remove what a killed program began to write: it has names in it, and nobody sees it."""
    with suppress(OSError):
        for file in folder.iterdir():
            is_part = file.name.startswith(prefix) and file.name.endswith(_PART)
            if is_part and time.time() - file.stat().st_mtime > _FORGOTTEN_SECONDS:
                file.unlink()


def sweep_of(process: int, folder: Path) -> None:
    """Remove what a process was writing into a folder when it was killed."""
    with suppress(OSError):
        for file in folder.glob(f".*-{process}-{'?' * 2 * _CHANCE}{_PART}"):
            patiently(file.unlink)


def _put_in_place(beside: Path, path: Path) -> None:
    try:
        give_name(beside, path)
    except PermissionError as error:  # Windows, while Excel holds the old file
        if not path.is_file():
            raise
        raise ProblemError(Problem(_in_use(path), _facts(path))) from error


def _refuse_name(path: Path) -> None:
    """Windows writes «aux.pdf» into a device, and what stands behind «:» where nobody sees it."""
    system = sys.platform  # by a name: mypy would call the rest unreachable
    if system == "win32" and file_names.is_refused_by_windows(path.name):
        raise ProblemError(Problem("file_name_forbidden", _facts(path)))


def _refuse_open_elsewhere(path: Path) -> None:
    """LibreOffice says by a file beside that it has this one open, and would write over ours."""
    with suppress(OSError):  # a name so long that no lock could be made
        if path.with_name(f".~lock.{path.name}#").exists():
            raise ProblemError(Problem(_in_use(path), _facts(path)))


def _refuse_protected(path: Path) -> None:
    """Leave alone what is marked read-only, or a device; a rename would put ours in its place."""
    if path.is_dir():  # of which Windows would say that it may not be written
        raise ProblemError(Problem("file_is_folder", _facts(path)))
    is_file = path.is_file()
    is_device = not is_file and path.exists()
    if is_device or (is_file and not path.stat().st_mode & _ANYBODY_WRITES):
        raise ProblemError(Problem("file_protected", _facts(path)))


def _facts(path: Path) -> dict[str, str | int]:
    return {"file": path.name, "folder": str(path.parent)}
