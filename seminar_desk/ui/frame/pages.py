"""The pages of the window, each imported when first shown."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """Describe a page before it exists; its module has `create(desk) -> Page`."""

    key: str
    icon: str
    source_title: str
    module: str
    at_bottom: bool = False

    def title(self) -> str:
        """Return the page's name in the current language."""
        return QCoreApplication.translate("Pages", self.source_title)

    def create(self, desk: Desk) -> Page:
        """Import the page's module and build the page."""
        factory: Callable[[Desk], Page] = importlib.import_module(self.module).create
        return factory(desk)


def _entry(key: str, icon: str, source_title: object, *, at_bottom: bool = False) -> PageEntry:
    return PageEntry(key, icon, str(source_title), f"seminar_desk.ui.{key}.page", at_bottom)


_ALL = (
    _entry("today", "calendar-days", QT_TRANSLATE_NOOP("Pages", "Today")),
    _entry("checkin", "user-round-check", QT_TRANSLATE_NOOP("Pages", "Check-in")),
    _entry("practice", "messages-square", QT_TRANSLATE_NOOP("Pages", "Practice")),
    _entry("documents", "printer", QT_TRANSLATE_NOOP("Pages", "Documents")),
    _entry("export", "file-spreadsheet", QT_TRANSLATE_NOOP("Pages", "Export")),
    _entry("office", "building-2", QT_TRANSLATE_NOOP("Pages", "Project office"), at_bottom=True),
    _entry("settings", "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), at_bottom=True),
)


def pages() -> tuple[PageEntry, ...]:
    """Return the pages in the order of the day."""
    return _ALL
