"""What happens when the program itself is wrong: a report is kept, the user told, work goes on."""

import logging
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from seminar_desk import __version__

log = logging.getLogger(__name__)


def write_report(folder: Path, error: BaseException, now: datetime) -> Path | None:
    """Save a crash report in the data folder; None when even that is impossible."""
    import platform  # noqa: PLC0415 - a report is seldom

    path = folder / f"crash-{now:%Y%m%d-%H%M%S}.txt"
    lines = [
        f"Seminar Desk {__version__}, Python {platform.python_version()}, {platform.platform()}\n",
        f"{now:%Y-%m-%d %H:%M:%S} UTC\n\n",
        *traceback.format_exception(error),
    ]
    try:
        path.write_text("".join(lines), encoding="utf-8")
    except OSError:
        return None
    return path


def install(folder: Path, tell: Callable[[Path | None], None]) -> None:
    """Catch what nobody caught: log, keep a report in `folder`, `tell` the user where it is."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected error", exc_info=(kind, error, trace))
        tell(write_report(folder, error, datetime.now(UTC)))

    sys.excepthook = hook
