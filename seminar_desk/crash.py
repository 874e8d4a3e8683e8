"""What is kept when the program itself is wrong: a report, without what people typed in it.

A fault of Python's is caught by `FaultWatch`, in the window and, as a `processes.WorkerError`, out
of a worker. A native one ends its process at once: Python's faulthandler writes where it was into
one trace file for the window and its workers. It stays empty of faults when somebody only kills
the program or pulls the plug.
"""

import faulthandler
import logging
import re
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from seminar_desk import __version__, windows
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import free_path, note

log = logging.getLogger(__name__)

TRACE_NAME = "seminar-desk.trace"
MOST_REPORTS = 20  # in one run; as many are kept in the folder
# Windows names faults that end the program; mere codes it tells too when somebody mends them.
_NATIVE = re.compile(rb"^(Fatal Python error: |Windows fatal exception: (?!code ))", re.MULTILINE)
# What these say is of the code; what others say may be a name that was looked for or read.
_SPEAK_OF_CODE = (
    ArithmeticError,
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    NameError,
    ProblemError,
    RuntimeError,
    TypeError,
)
_CHAINED = "\nThis came of the fault above:\n\n"


def told(error: BaseException) -> str:
    """Return what a report says of a fault: where it was in the code, no value that may name."""
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return _homeless(_CHAINED.join("".join(_link_told(one)) for one in reversed(links)))


def _link_told(error: BaseException) -> Iterator[str]:
    yield from traceback.format_tb(error.__traceback__)
    said = "(what it says is left out: it may name people)"
    if isinstance(error, OSError):
        said = f"[Errno {error.errno}] {error.strerror}"
    elif isinstance(error, _SPEAK_OF_CODE) or type(error).__module__ == "sqlite3":
        said = str(error)
    yield f"{type(error).__qualname__}: {said}\n"


def _homeless(text: str) -> str:
    """Take out where the person's home is: its name is often theirs."""
    with suppress(RuntimeError):  # nobody's home is known
        home = Path.home()
        if home != home.parent:
            for name in dict.fromkeys((str(home), windows.short_name(home))):
                text = text.replace(name, "~")
                text = text.replace(name.encode("ascii", "backslashreplace").decode(), "~")
    return text


def write_report(folder: Path, fault: str, now: datetime) -> Path | None:
    """Keep a report in the data folder; None when even that is impossible."""
    import platform  # noqa: PLC0415 - a report is seldom

    head = (
        f"Seminar Desk {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
        f"{now:%Y-%m-%d %H:%M:%S} UTC\n\n"
    )
    try:
        path = free_path(folder / f"crash-{now:%Y%m%d-%H%M%S}.txt")
        note(path, head + fault)
    except OSError:
        return None
    for old in sorted(folder.glob("crash-*.txt"))[:-MOST_REPORTS]:
        with suppress(OSError):  # it goes next time; this one is there
            old.unlink()
    return path


class _Trace:
    """Hold the file that faulthandler writes into, open for as long as the process lives."""

    path: Path | None = None
    _file: BinaryIO | None = None

    def open(self, path: Path) -> None:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("ab", buffering=0)
            faulthandler.enable(self._file)
            self.path = path

    def take(self) -> str:
        """Return the native fault that was left, if any, and begin anew."""
        if self.path is None or self._file is None:
            return ""
        left = b""
        with suppress(OSError):
            left = self.path.read_bytes()
            self._file.truncate(0)
            now = datetime.now(UTC)
            head = f"Seminar Desk {__version__}, {sys.platform}, {now:%Y-%m-%d %H:%M:%S} UTC\n"
            self._file.write(head.encode())
        return _homeless(left.decode("utf-8", "replace")) if _NATIVE.search(left) else ""

    def close(self) -> None:
        if self.path is None or self._file is None:
            return
        faulthandler.disable()
        with suppress(OSError):
            self._file.close()
            self.path.unlink()
        self.path = self._file = None


_trace = _Trace()


def trace_into(path: Path) -> None:
    """Let a native fault of this process leave a trace in a file."""
    _trace.open(path)


def trace_path() -> Path | None:
    """Return the file that a worker of this process should leave its trace in."""
    return _trace.path


def native_report() -> Path | None:
    """Make a report of the native fault that was left: of the last run, or of a worker gone now.

    Only for the one who has the data folder: another window's trace is not ours to take.
    """
    fault = _trace.take()
    if not fault or _trace.path is None:
        return None
    return write_report(_trace.path.parent, fault, datetime.now(UTC))


Tell = Callable[[Path | None, tuple[Problem, ...]], None]


class FaultWatch:
    """Catch what nobody caught: log it, keep a report, `tell` the user once where it is.

    A fault that speaks for itself, of a file that people edit, is told in its own words.

    What a timer or an event repeats is counted in its first report and told no more.
    """

    def __init__(self, folder: Path, tell: Tell) -> None:
        self.tell = tell
        self._folder = folder
        self._counts: Counter[str] = Counter()
        self._reports: dict[str, Path | None] = {}

    def begin(self) -> None:
        """Watch over this process from now on."""
        sys.excepthook = self._catch
        trace_into(self._folder / TRACE_NAME)

    def end(self) -> None:
        """Leave no trace behind a run that ended well."""
        _trace.close()

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        fault = told(error.with_traceback(trace))
        self._counts[fault] += 1
        if fault in self._reports:
            self._count(self._reports[fault], self._counts[fault])
        elif len(self._reports) < MOST_REPORTS:
            log.error("unexpected error", exc_info=(kind, error, trace))
            self._reports[fault] = write_report(self._folder, fault, datetime.now(UTC))
            said = error.problems if isinstance(error, ProblemError) else ()
            self.tell(self._reports[fault], said)

    def _count(self, report: Path | None, times: int) -> None:
        """Write how often it came, at 2, 4, 8 …: a timer may repeat it fifty times a second."""
        if report is not None and times.bit_count() == 1:
            with suppress(OSError), report.open("a", encoding="utf-8") as file:
                file.write(f"{times} times by {datetime.now(UTC):%H:%M:%S} UTC\n")
