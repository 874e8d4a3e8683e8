"""Start Seminar Desk: a verb for scripts, no verb for the window."""

import gc
import io
import os
import sys
from pathlib import Path

from seminar_desk import windows

# Said where the program cannot even look its sentences up.
_DAMAGED = """Программа повреждена: установите её заново. Введённое раньше сохранено.
Программа бузулган: кайра орнотуңуз. Мурун киргизилгендер сакталган.
The program is damaged: install it again. What was entered before is kept."""


def main(arguments: list[str]) -> int:
    """Return the exit code: 0 done, 1 problems found, 2 wrong call, 3 no window can be shown."""
    # Here, not above: a part that is missing is told as well, and a worker loads this file too.
    from seminar_desk import cli, screen  # noqa: PLC0415
    from seminar_desk.domain.problems import ProblemError  # noqa: PLC0415
    from seminar_desk.files import problem_of_os  # noqa: PLC0415

    options = cli.parse(arguments)
    if options.verb and options.verb != "tour":
        return cli.run(options)
    try:
        if options.verb == "tour":
            if options.on_screen:
                screen.require()
            else:
                os.environ["QT_QPA_PLATFORM"] = "offscreen"
            from seminar_desk import tour  # noqa: PLC0415  # Qt only where it is used

            return tour.run(options.out, options.pictures)
        screen.require()
        return _show_window(cli.data_folder(options))
    except ImportError as error:
        problem = screen.missing_library(error)
        if problem is None:
            raise
    except ProblemError as error:
        problem = error.problems[0]
    except OSError as error:
        problem = problem_of_os(error)
    folder = cli.data_folder(options)
    if options.verb:
        cli.complain(folder, problem)
        return cli.PROBLEMS_FOUND
    from seminar_desk import start_failure  # noqa: PLC0415

    start_failure.say(folder, problem, has_qt=problem.code not in screen.WITHOUT_QT)
    return screen.NO_WINDOW


def _show_window(folder: Path) -> int:
    gc.disable()  # nothing made at the start is garbage; the window enables it again
    from functools import partial  # noqa: PLC0415

    from seminar_desk import start_failure  # noqa: PLC0415
    from seminar_desk.crash import FaultWatch  # noqa: PLC0415

    watch = FaultWatch(folder, partial(start_failure.tell_fault, folder))
    watch.begin()
    import seminar_desk.ui  # noqa: F401, PLC0415  # Qt only where it is used, before the rest
    from seminar_desk import app  # noqa: PLC0415

    return app.run(folder, watch)


if __name__ == "__main__":
    os.umask(0o077)  # a list of names is nobody else's on this computer
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A pipe on Windows knows no «ү», and a file's name may hold half a letter.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(main(sys.argv[1:]))
    except Exception as error:  # whatever it is: it is shown, and raised again
        is_watched = sys.excepthook is not sys.__excepthook__
        if sys.stderr is None and not is_watched:  # on Windows nobody would ever hear of it
            windows.show_box(f"{_DAMAGED}\n\n{type(error).__name__}: {error}")
        raise
