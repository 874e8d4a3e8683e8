"""Publish to a server: look there, gather here what it lacks, send it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea

from seminar_desk.actions import settings
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.desk.steps import Steps
from seminar_desk.ui.look.look import px
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.publication_card import PublicationCard
from seminar_desk.ui.office.section_body import put_cards
from seminar_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from seminar_desk.publish.publication import Address, Parcel, Sent
    from seminar_desk.publish.standing import Standing

_AROUND = 12
_LOOKING = "seminar_desk.publish.standing:looking"
_SENDING = "seminar_desk.publish.sending:sending"


class PublicationSection(OfficeSection):
    """Ask and send in a process of its own; gather here, between the window's events."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.card = PublicationCard(desk)
        self._work: Job | Steps | None = None
        self._is_dry = False
        put_cards(self, self.card)
        (self._area,) = self.findChildren(QScrollArea)
        self._area.verticalScrollBar().rangeChanged.connect(self._show_focus_soon)
        self.card.publish.clicked.connect(lambda: self._begin(is_dry=False))
        self.card.compare.clicked.connect(lambda: self._begin(is_dry=True))
        self.card.address.returnPressed.connect(lambda: self._begin(is_dry=False))
        self.card.password.returnPressed.connect(lambda: self._begin(is_dry=self._is_dry))
        self.card.stop.clicked.connect(self._stop)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Server")

    def reload(self) -> None:
        """Show the address that was published to last, unless another is being typed."""
        if not self.card.address.isModified():
            self.card.address.setText(setting_rows.current(self.desk.db).publish_address)

    def is_busy(self) -> bool:
        """Say whether it is on its way."""
        return self._work is not None

    def keep(self) -> dict[str, Any]:
        """Keep what was typed; never the password."""
        return {"address": self.card.address.text(), "whom": self.card.whom.code}

    def restore(self, kept: dict[str, Any]) -> None:
        """Put back what was typed."""
        self.card.address.setText(kept["address"])
        self.card.address.setModified(True)
        self.card.whom.choose(kept["whom"])

    def let_go(self) -> None:
        """End what is on its way."""
        self._stop()

    def take_keys(self) -> bool:
        """Begin with the address."""
        self.card.address.setFocus()
        self._show_focus_soon()
        return True

    def _begin(self, *, is_dry: bool) -> None:
        if self._work is not None:
            return
        from seminar_desk.gather import parcels  # noqa: PLC0415 - a server is seldom asked

        self._is_dry = is_dry
        card = self.card
        try:
            to = parcels.address(
                card.address.text(), profile=card.whom.code, password=card.password.text()
            )
        except ProblemError as error:
            self._fail(error.problems)
            return
        card.be_busy(is_busy=True)
        card.say(self.tr("Asking the server…"))
        self._show_focus_soon()
        self._run(Job(_LOOKING, to, parent=self), lambda standing: self._gather(to, standing))

    def _gather(self, to: "Address", standing: "Standing") -> None:
        from seminar_desk.actions import publishing  # noqa: PLC0415 - as above

        self.card.say(self.tr("Gathering the rows…"))
        try:
            work = publishing.gathering(self.desk.db, standing, profile=self.card.whom.code)
        except ProblemError as error:
            self._fail(error.problems)
            return
        self._run(Steps(work, self), lambda parcel: self._send(to, parcel))

    def _send(self, to: "Address", parcel: "Parcel") -> None:
        rows = sum(len(load.lines) + len(load.gone) for load in parcel.loads)
        if not parcel.is_needed:
            self._end(self.tr("The server holds everything already: nothing was sent."), to)
        elif self._is_dry:
            self._end(self.tr("Rows to be sent or compared: {count}.").format(count=rows), to)
        else:
            self.card.say(self.tr("Sending…"))
            self._run(Job(_SENDING, to, parcel, parent=self), lambda sent: self._tell(to, sent))

    def _tell(self, to: "Address", sent: "Sent") -> None:
        said = self.tr("Published. Rows written: {written}, taken away: {gone}.")
        written, gone = sum(sent.written.values()), sum(sent.gone.values())
        self._end(said.format(written=written, gone=gone), to)

    def _run(self, work: Job | Steps, then: Callable[[Any], None]) -> None:
        self._work = work
        work.progress.connect(self.card.bar.show_share)
        work.finished.connect(then)
        work.failed.connect(self._fail)
        work.start()

    def _end(self, said: str, to: "Address") -> None:
        self._let_be()
        self.card.forget_password()
        self.card.say(said, "success")
        self._show_focus_soon()
        self.card.address.setModified(False)
        if not self._is_dry:
            self.desk.run(lambda: settings.change(self.desk.db, publish_address=to.url), by=self)

    def _fail(self, problems: tuple[Problem, ...]) -> None:
        self._let_be()
        self.card.refuse(problems[0])
        self._show_focus_soon()

    def _show_focus_soon(self) -> None:
        """Scroll to where something is to be typed, once it has its place."""
        QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        """Scroll to what is said, and to where the keys are."""
        typed = self.focusWidget()
        field = typed.parentWidget() if typed is not None else None
        # Of a line Qt itself would show where the cursor blinks, half of it.
        for shown in (self.card.said, field if isinstance(field, Field) else typed):
            if shown is not None and shown.isVisible():
                self._area.ensureWidgetVisible(shown, 0, px(_AROUND))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._let_be()
            self.card.say(
                self.tr("Stopped: the server has the earlier as a whole, or the new one."),
                "warning",
            )

    def _let_be(self) -> None:
        self._work = None
        self.card.be_busy(is_busy=False)
