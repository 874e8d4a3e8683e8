"""Work in a process of its own, named so that this process need not load what the work needs.

Works in a frozen program too, where `sys.executable` is the program itself: multiprocessing starts
it again and `freeze_support` in main.py turns it into the worker.
"""

import importlib
import itertools
import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any

from seminar_desk import crash, windows
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Delivery
from seminar_desk.files import problem_of_os

# More than this no pipe is sure to take before somebody reads it; a piece is read at once.
_AT_ONCE, _PIECE = 1 << 12, 1 << 17


class WorkerError(RuntimeError):
    """Carry our own bug out of a worker: `crash.told` of what was raised there."""


@dataclass(frozen=True, slots=True)
class _InPieces:
    """Stand for arguments that come packed, in the first pieces of what is fed."""

    count: int
    is_all: bool


def in_pieces(
    arguments: tuple[Any, ...], pieces: Iterator[Any] | None
) -> tuple[tuple[Any, ...], Iterator[Any] | None]:
    """Return arguments and pieces to feed such that `begin` need not wait for its process.

    What is large stops whoever sends it until the process has come up, seconds on a busy laptop.
    """
    packed = bytes(ForkingPickler.dumps(arguments))
    if len(packed) <= _AT_ONCE:
        return arguments, pieces
    starts = range(0, len(packed), _PIECE)
    parts = (packed[start : start + _PIECE] for start in starts)
    return (_InPieces(len(starts), pieces is None),), itertools.chain(parts, pieces or ())


def begin(
    name: str,
    *arguments: Any,  # noqa: ANN401 - handed on
    is_fed: bool = False,
) -> tuple[BaseProcess, Connection]:
    """Start the generator «package.module:function» elsewhere; return the process and its pipe.

    Through the pipe come ("progress", (done, total)) and ("part", what is made before the end),
    then once ("finished", what it returned),
    ("refused", a tuple of Problem), or for our own bug ("broken", what a `WorkerError` carries).
    What is fed has one more argument, an iterator: for each step of it comes ("more", None), and
    a tuple of one piece is to be sent, an empty one where there are no more.
    OSError when no process can be had, or it is gone before it has heard what to do.
    """
    return _start(_tell_fed if is_fed else _tell, name, arguments)


def answer(name: str, *arguments: Any, seconds: float) -> Any:  # noqa: ANN401 - handed on
    """Return what the function «package.module:function» says elsewhere, and end its process.

    TimeoutError when it takes longer, EOFError or OSError when it ends without a word or no
    process can be had.
    """
    process, pipe = _start(_say, name, arguments)
    try:
        return _heard(pipe, seconds)
    finally:
        _end(process, pipe)


def within(
    name: str,
    *arguments: Any,  # noqa: ANN401 - handed on
    otherwise: Problem,
    seconds: float = 20.0,
    memory: int = 1 << 30,
) -> Any:  # noqa: ANN401 - whatever was answered
    """Return what «package.module:function» makes of a stranger's file, in bounds of its own.

    ProblemError: its own, or `otherwise` where it takes more time or memory, or falls.
    """
    try:
        refused, made = answer(f"{__name__}:_bounded", name, arguments, memory, seconds=seconds)
    except (EOFError, OSError) as error:
        raise ProblemError(otherwise) from error
    if refused:
        raise ProblemError(*refused)
    return made


def _bounded(name: str, arguments: tuple[Any, ...], memory: int) -> tuple[Any, Any]:
    limit_memory(memory)
    try:
        return (), _named(name)(*arguments)
    except ProblemError as error:
        return error.problems, None


class Answerer:
    """Ask one question after another of a process, begun with the first and kept for the next.

    `name`, «package.module:function», makes what answers there: it may remember what it was asked
    before. OSError when no process can be had.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._at_work: tuple[BaseProcess, Connection] | None = None

    def ask(self, *arguments: Any) -> None:  # noqa: ANN401 - handed on
        """Say what is to be answered; the process goes about it at once.

        One that went while nothing was asked of it takes no question with it: another begins.
        """
        if self._at_work is not None:
            try:
                self._at_work[1].send(arguments)
            except OSError:
                self.end()
            else:
                return
        self._at_work = _start(_say_each, self._name, ())
        try:
            self._at_work[1].send(arguments)
        except OSError:
            self.end()
            raise

    def answer(self, seconds: float) -> Any:  # noqa: ANN401 - handed on
        """Return what is said to what was asked; without a word the process ends.

        TimeoutError when it takes longer, EOFError or OSError when it is gone.
        """
        assert self._at_work
        try:
            return _heard(self._at_work[1], seconds)
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        """Let the process go; another question begins another one."""
        if self._at_work is not None:
            process, pipe = self._at_work
            self._at_work = None
            with suppress(OSError):
                pipe.send(None)
            _end(process, pipe)


def limit_memory(most: int) -> None:
    """Let this process have no more bytes of memory, where the system knows such a limit."""
    if windows.limit_memory(most):
        return
    with suppress(ImportError, ValueError, OSError):
        resource = importlib.import_module("resource")  # not on Windows
        _, ever = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (most, ever))


def _start(
    target: Callable[..., None], name: str, arguments: tuple[Any, ...]
) -> tuple[BaseProcess, Connection]:
    context = multiprocessing.get_context("spawn")
    pipe, child = context.Pipe()
    # A daemon could have no children of its own, and reading a table needs one.
    process = context.Process(target=target, args=(windows.for_child(child), crash.trace_path()))
    try:
        process.start()
    except OSError:
        pipe.close()
        raise
    finally:
        child.close()
    try:
        # Not among the arguments of the process: Python would wait for ever for a child that dies
        # before it has read them, because it holds the other end of that pipe itself.
        pipe.send((name, arguments))
    except OSError:
        _end(process, pipe)
        raise
    return process, pipe


def _heard(pipe: Connection, seconds: float) -> Any:  # noqa: ANN401 - whatever was answered
    if not pipe.poll(seconds):
        raise TimeoutError
    return pipe.recv()


def _end(process: BaseProcess, pipe: Connection) -> None:
    process.kill()
    process.join()
    pipe.close()


def _named(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return found


def _say(pipe: Connection, trace: Path | None) -> None:
    _trace_into(trace)
    name, arguments = pipe.recv()
    pipe.send(_named(name)(*arguments))


def _tell_fed(pipe: Connection, trace: Path | None) -> None:
    _tell(pipe, trace, _pieces(pipe))


def _pieces(pipe: Connection) -> Iterator[Any]:
    while True:
        pipe.send(("more", None))
        told = pipe.recv()
        if not told:
            return
        yield told[0]


def _say_each(pipe: Connection, trace: Path | None) -> None:
    _trace_into(trace)
    with suppress(EOFError, ConnectionError):  # whoever asked is gone
        name, arguments = pipe.recv()
        answered = _named(name)(*arguments)
        while (asked := pipe.recv()) is not None:
            pipe.send(answered(*asked))


def _tell(pipe: Connection, trace: Path | None, *more: Iterator[Any]) -> None:
    _trace_into(trace)
    # Stopped, the work unwinds and takes its half-written file with it.
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    last: tuple[str, Any] | None = None
    try:
        name, arguments = pipe.recv()
        if more and arguments and isinstance(arguments[0], _InPieces):
            parts = itertools.islice(more[0], arguments[0].count)
            more = () if arguments[0].is_all else more
            arguments = ForkingPickler.loads(b"".join(parts))
        steps = _named(name)(*arguments, *more)
        try:
            while True:
                step = next(steps)
                is_part = isinstance(step, Delivery)
                pipe.send(("part", step.made) if is_part else ("progress", step))
        except StopIteration as end:
            last = ("finished", end.value)
        except ProblemError as error:
            last = ("refused", error.problems)
        except BrokenPipeError:  # nobody listens any more
            steps.close()
        except OSError as error:
            last = ("refused", (problem_of_os(error),))
    finally:  # a silent child would be a job that never ends
        fault = sys.exc_info()[1]
        with suppress(OSError):
            pipe.send(last or ("broken", crash.told(fault) if fault else ""))


def _trace_into(trace: Path | None) -> None:
    if trace is not None:
        crash.trace_into(trace)
