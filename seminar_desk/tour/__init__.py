"""Live through the whole day in the real windows, on a throw-away store."""

import contextlib
import json
import os
import shutil
import sys
import tempfile
import time
import traceback
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from seminar_desk import app
from seminar_desk.store.opening import open_store
from seminar_desk.tour import stage, tour_day

DAY = date(2017, 10, 24)
FAILED = 1


# The pictures that the README shows, and which of the tour's they are.
SHOWN = {
    "today": "ru_light_today",
    "checkin": "ru_light_checkin",
    "practice": "ru_light_practice",
    "documents": "certificates",
    "export": "ru_light_export",
    "settings": "ru_light_settings",
    "checkin_ky_dark": "ky_dark_checkin",
    "board": "board_ru",
    "board_ky": "board_ky",
}


def run(out: Path, pictures: Path | None = None) -> int:
    """Leave papers, workbooks and pictures of every page in `out`; return the exit code.

    `pictures` is where the README keeps its own few of them.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=out):
        pass  # what cannot be written is said now, not after a whole day
    os.environ["TZ"] = stage.ZONE_NAME
    if hasattr(time, "tzset"):
        time.tzset()
    if fonts := os.environ.get("WINDIR"):  # Qt without a screen looks for no font there itself
        os.environ.setdefault("QT_QPA_FONTDIR", str(Path(fonts) / "Fonts"))
    sys.excepthook = _leave
    qInstallMessageHandler(_hear)
    with tempfile.TemporaryDirectory(prefix="seminar-desk-tour-") as folder:
        if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
            _begin_on_a_laptop(Path(folder))
        app.application()
        program = app.Program(Path(folder))
        clock = stage.TourClock(DAY)
        stage.lay_the_same_key(Path(folder))
        store = open_store(Path(folder), clock=clock, new_uid=stage.same_identities())
        tour_day.Tour(program, program.open(store), clock, out).live()
        program.close()
        shutil.copytree(Path(folder) / "backups", out / "backups", dirs_exist_ok=True)
    if pictures is not None:
        for name, taken in SHOWN.items():
            stage.shrink(out / "pictures" / f"{taken}_1280x800.png", pictures / f"{name}.png")
    for path in sorted(out.iterdir()):
        sys.stdout.write(f"{path}\n")
    return 0


def _begin_on_a_laptop(folder: Path) -> None:
    """Let Qt begin on the screen of an old laptop: its own one without a screen is 800×800.

    The file is named without its folder: a colon, as in `C:`, would part the name for Qt.
    """
    (width, height), dense = stage.SIZES[-1], {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen = {"name": "laptop", "x": 0, "y": 0, "width": width, "height": height, **dense}
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="ascii")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path.name}"
    with contextlib.chdir(folder):
        app.application()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # for the workers, who are elsewhere
    path.unlink()


def _hear(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but not what only a real screen could do."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


def _leave(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Stop at the first fault: a modal dialog would wait for an answer for ever."""
    traceback.print_exception(kind, error, trace)
    os._exit(FAILED)
