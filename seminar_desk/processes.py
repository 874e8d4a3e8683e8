"""Work in a process of its own, named so that this process need not load what the work needs.

Works in a frozen program too, where `sys.executable` is the program itself: multiprocessing starts
it again and `freeze_support` in main.py turns it into the worker.
"""

import importlib
import multiprocessing
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import problem_of_os


def begin(name: str, *arguments: Any) -> tuple[BaseProcess, Connection]:  # noqa: ANN401 - handed on
    """Start the generator «package.module:function» elsewhere; return the process and its pipe.

    Through the pipe come ("progress", (done, total)), then once ("finished", what it returned) or
    ("failed", a tuple of Problem, or for our own bug a traceback's text).
    """
    return _start(_tell, name, arguments)


def answer(name: str, *arguments: Any, seconds: float) -> Any:  # noqa: ANN401 - handed on
    """Return what the function «package.module:function» says elsewhere, and end its process.

    TimeoutError when it takes longer, EOFError when it ends without a word, OSError when no
    process can be had.
    """
    process, pipe = _start(_say, name, arguments)
    try:
        if not pipe.poll(seconds):
            raise TimeoutError
        return pipe.recv()
    finally:
        process.kill()
        process.join()
        pipe.close()


def _start(
    target: Callable[..., None], name: str, arguments: tuple[Any, ...]
) -> tuple[BaseProcess, Connection]:
    context = multiprocessing.get_context("spawn")
    pipe, child = context.Pipe(duplex=False)
    # A daemon could have no children of its own, and reading a table needs one.
    process = context.Process(target=target, args=(child, name, arguments))
    try:
        process.start()
    except OSError:
        pipe.close()
        raise
    finally:
        child.close()
    return process, pipe


def _named(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return found


def _say(pipe: Connection, name: str, arguments: tuple[Any, ...]) -> None:
    pipe.send(_named(name)(*arguments))


def _tell(pipe: Connection, name: str, arguments: tuple[Any, ...]) -> None:
    # Stopped, the work unwinds and takes its half-written file with it.
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    last: tuple[str, Any] = ("failed", "")
    try:
        steps = _named(name)(*arguments)
        try:
            while True:
                pipe.send(("progress", next(steps)))
        except StopIteration as end:
            last = ("finished", end.value)
        except ProblemError as error:
            last = ("failed", error.problems)
        except BrokenPipeError:  # nobody listens any more
            steps.close()
        except OSError as error:
            last = ("failed", (problem_of_os(error),))
    finally:  # a silent child would be a job that never ends
        said = last if last[1] or last[0] == "finished" else ("failed", traceback.format_exc())
        with suppress(OSError):
            pipe.send(said)
