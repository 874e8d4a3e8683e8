"""Live through the whole day in the real windows, on a throw-away store, without a screen."""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from datetime import date
from pathlib import Path
from types import TracebackType

from seminar_desk import app
from seminar_desk.store.opening import open_store
from seminar_desk.tour.clock import ZONE_NAME, TourClock, same_identities
from seminar_desk.tour.day import Tour

DAY = date(2017, 10, 24)
FAILED = 1


def run(out: Path) -> int:
    """Leave papers, workbooks and pictures of every page in `out`; return the exit code."""
    os.environ["TZ"] = ZONE_NAME
    if hasattr(time, "tzset"):
        time.tzset()
    sys.excepthook = _leave
    app.application()
    with tempfile.TemporaryDirectory(prefix="seminar-desk-tour-") as folder:
        program = app.Program(Path(folder))
        clock = TourClock(DAY)
        store = open_store(Path(folder), clock=clock, new_uid=same_identities())
        Tour(program, program.open(store), clock, out).live()
        program.close()
    return 0


def _leave(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Stop at the first fault: a modal dialog would wait for an answer for ever."""
    traceback.print_exception(kind, error, trace)
    os._exit(FAILED)
