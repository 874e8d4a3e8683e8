"""The tour's own time, the open window, its pages, and the camera before it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import count
from pathlib import Path
from typing import TypeVar
from uuid import NAMESPACE_URL, uuid5

from PIL import Image
from PySide6.QtWidgets import QDialog, QWidget

from seminar_desk.app import Program
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.people import attendance_rows
from seminar_desk.tour.hands import close_messages, settle
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.frame.main_window import MainWindow

# Kyrgyzstan's time, as POSIX writes it: no time zone files are needed.
ZONE_NAME = "KGT-6"
ZONE = timezone(timedelta(hours=6))
_BETWEEN_LOOKS = timedelta(seconds=3)
SIZES = ((1280, 800), (1366, 768))
_COLOURS = 256
_QUICKLY = 80  # a third less time than Qt takes by itself, and hardly more bytes
AnyPage = TypeVar("AnyPage", bound=Page)


class TourClock:
    """Go on three seconds at each look, or jump to an hour of the day."""

    def __init__(self, day: date) -> None:
        self._day = day
        self._now = datetime.combine(day, time(8, 20), ZONE)

    def __call__(self) -> datetime:
        """Return the present moment, a little later each time."""
        self._now += _BETWEEN_LOOKS
        return self._now.astimezone(UTC)

    def at(self, hour: int, minute: int) -> None:
        """Go on to a later time of the day."""
        self._now = max(self._now, datetime.combine(self._day, time(hour, minute), ZONE))

    def on(self, day: date) -> None:
        """Go on to the morning of a later day."""
        self._day = day
        self.at(9, 0)

    def wait(self, seconds: int) -> None:
        """Let some time pass."""
        self._now += timedelta(seconds=seconds)


def same_identities() -> Callable[[], str]:
    """Return a maker of identities that are the same at every run."""
    numbers = count(1)
    return lambda: str(uuid5(NAMESPACE_URL, f"seminar-desk-tour-{next(numbers)}"))


def lay_the_same_key(folder: Path) -> None:
    """Lay a key beside the store to come, so that its numbers and codes are the same every time."""
    key = laptop_keys.key_path(folder, laptop_keys.this_computer())
    laptop_keys.write_key(key, bytes(range(32)))


def _photograph(window: QWidget, folder: Path, name: str) -> None:
    """Save the window in both sizes, as NAME_WIDTHxHEIGHT.png."""
    for width, height in SIZES:
        window.resize(width, height)
        settle()
        _save(window, folder / f"{name}_{width}x{height}.png")


def _save(widget: QWidget, path: Path) -> None:
    """Save one widget as it is painted now."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path), "PNG", _QUICKLY):
        raise OSError(path)


def shrink(taken: Path, path: Path) -> None:
    """Copy a picture with few colours: a window is flat areas and letters."""
    picture = Image.open(taken).convert("RGB")
    few = picture.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    path.parent.mkdir(parents=True, exist_ok=True)
    few.save(path, "PNG", optimize=True)


@dataclass(slots=True)
class Stage:
    """Hold the open window, the clock and where pictures and papers go."""

    program: Program
    window: MainWindow
    clock: TourClock
    out: Path

    def page(self, key: str, kind: type[AnyPage]) -> AnyPage:
        """Open a page of the window."""
        self.window.show_page(key)
        settle()
        page = self.window.page(key)
        assert isinstance(page, kind)
        return page

    def photograph(self, name: str) -> None:
        """Keep the window as it stands now, without passing messages."""
        close_messages(self.window)
        _photograph(self.window, self.out / "pictures", name)

    def photograph_dialog(self, dialog: QDialog, name: str) -> None:
        """Keep a dialog as it stands now."""
        _save(dialog, self.out / "pictures" / f"{name}.png")

    @property
    def desk(self) -> Desk:
        """Return what all pages share."""
        return self.window.desk

    def listed(self) -> list[Participant]:
        """Return everyone in the session's list."""
        return attendance_rows.of_session(self.desk.db, self.desk.session_uid)

    def person(self, uid: str) -> Participant:
        """Return one of them as the store has them now."""
        return next(person for person in self.listed() if person.uid == uid)

    def present(self, uid: str) -> bool:
        """Say whether the store has the mark."""
        return self.person(uid).is_present
