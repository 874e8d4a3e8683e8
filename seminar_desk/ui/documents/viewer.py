"""The paper on show, and what the page says where there is none."""

import contextlib

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminar_desk.actions import settings
from seminar_desk.domain.catalogue import CERTIFICATES, PLANS
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.paper.page_strip import PageStrip
from seminar_desk.ui.paper.preview import Preview
from seminar_desk.ui.widgets.boxes import held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.empty_state import EmptyState

_KEPT = "page_strip"  # its name among what the window remembers
_ENOUGH = 560


def way_on(kind: str, *, has_session: bool) -> str:
    """Return the page where the paper can be begun."""
    if not has_session:
        return "today"
    return "practice" if kind == PLANS else "checkin"


def what_to_say(kind: str, *, has_session: bool) -> tuple[str, str, str]:
    """Return title, text and the words of the button that leads on."""
    if not has_session:
        return (
            words.tr("No session chosen"),
            words.tr("Choose the day in the schedule; its papers will be here."),
            words.tr("Open the schedule"),
        )
    button = words.tr("Open check-in")
    if kind == CERTIFICATES:
        title = words.tr("No certificates yet")
        text = words.tr("Certificates are for those present. Check people in first.")
        return title, text, button
    if kind == PLANS:
        title = words.tr("No assembly plans yet")
        text = words.tr(
            "Groups prepare their assemblies on the page Practice; every plan comes here.",
        )
        return title, text, words.tr("Open Practice")
    title = words.tr("Nobody listed")
    text = words.tr("Load the list or add people at the desk; their papers come here.")
    return title, text, button


class Viewer(QStackedWidget):
    """Show the paper, or why there is none; `again_wanted` where drawing stopped or failed.

    `arranged` when the strip may come or go, `led_on` names the page where a paper is begun.
    """

    again_wanted = Signal()
    led_on = Signal(str)
    arranged = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.preview = Preview(desk)
        self.strip = PageStrip(desk, self.preview)
        self.start = Button(desk, kind="primary", icon_name="arrow-right")
        self._way_on = ""
        self.empty = EmptyState(desk, "printer", self.start)
        self.again = Button(desk, kind="primary", icon_name="refresh-cw")
        self.stopped = EmptyState(desk, "file-check", self.again)
        self.preview.setAccessibleName(self.tr("Preview of the paper"))
        self.again.setText(self.tr("Draw it again"))
        self._paper = held(row(self.strip, (self.preview, 1), gap=8))
        for part in (self._paper, self.empty, self.stopped):
            self.addWidget(part)
        self._wants_strip = setting_rows.current(desk.db).window.get(_KEPT) is not False
        self.preview.opened.connect(self._arrange)
        self.again.clicked.connect(self.again_wanted)
        self.start.clicked.connect(lambda: self.led_on.emit(self._way_on))
        self._arrange()

    @property
    def may_have_strip(self) -> bool:
        """Say whether there are pages to choose from, and room for their pictures."""
        return self.preview.count > 1 and self.width() >= self._desk.theme.px(_ENOUGH)

    @property
    def has_strip(self) -> bool:
        """Say whether the strip is on show."""
        return self._wants_strip and self.may_have_strip

    def show_paper(self) -> None:
        """Show the page with its strip."""
        self.setCurrentWidget(self._paper)

    def show_empty(self, kind: str, *, has_session: bool) -> None:
        """Say why there is nothing to print, and what leads on."""
        self.preview.close_file()
        title, text, button = what_to_say(kind, has_session=has_session)
        self._way_on = way_on(kind, has_session=has_session)
        self.start.setText(button)
        self.empty.set_texts(title, text)
        self.setCurrentWidget(self.empty)

    def show_stopped(self, why: str = "") -> None:
        """Say that the drawing was stopped, by the user or for the reason given."""
        self.preview.close_file()
        by_user = self.tr(
            "This paper is not finished, and nothing of it was kept. Draw it again to see,"
            " save or print it."
        )
        self.stopped.set_texts(self.tr("Drawing was stopped"), why or by_user)
        self.setCurrentWidget(self.stopped)

    def turn_strip(self, on: bool) -> None:
        """Show or hide the strip, and remember it; a disk that cannot be written stops nobody."""
        self._wants_strip = on
        self._arrange()
        db = self._desk.db
        window = {**setting_rows.current(db).window, _KEPT: on}
        with contextlib.suppress(ProblemError):
            settings.change(db, window=window)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the strip out where the page itself would be too small."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.strip.setVisible(self.has_strip)
        self.arranged.emit()
