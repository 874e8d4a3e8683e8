"""The story of one participant: who did what, when and why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.store import journal
from seminar_desk.store.journal import UNDONE, StepRecord
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.dates import local_time, short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label

_WIDTH = 640
_MOST = 60
_TALLEST = 420


class StoryDialog(Question):
    """List the steps that touched the participant, latest first."""

    def __init__(self, desk: Desk, parent: QWidget | None, participant: Participant) -> None:
        translate = QCoreApplication.translate
        title = translate("StoryDialog", "History: {name}")
        title = title.format(name=row_words.name(participant))
        super().__init__(desk, parent, title, "", yes="", danger=False)
        self._desk = desk
        self.setFixedWidth(desk.theme.px(_WIDTH))
        self.yes.hide()
        self.no.setText(self.tr("Close"))
        self.lines: list[str] = []
        inside = QWidget()
        inside.setObjectName("scrolled_card")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, step in enumerate(self._steps(participant)):
            self._show(grid, line, step)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        room = min(desk.theme.px(_TALLEST), inside.sizeHint().height() + 4)
        area.setFixedHeight(room)
        self.body.addWidget(area)

    def _steps(self, participant: Participant) -> list[StepRecord]:
        steps = {
            step.id: step
            for uid in (participant.uid, participant.person_uid)
            for step in journal.history(self._desk.db, row_uid=uid, limit=_MOST)
        }
        return [steps[number] for number in sorted(steps, reverse=True)][:_MOST]

    def _show(self, grid: QGridLayout, line: int, step: StepRecord) -> None:
        when = f"{short_date(step.at_utc.astimezone().date())} {local_time(step.at_utc)}"
        what = self._desk.sentence(Problem(step.action, {"subject": step.subject}))
        if step.state == UNDONE:
            what = self.tr("{what} (taken back later)").format(what=what)
        who = step.operator or "—"
        self.lines.append(f"{when} {what} {who}")
        grid.addWidget(label(when, look="caption"), line, 0)
        grid.addWidget(label(what, wraps=True), line, 1)
        grid.addWidget(label(who, tone="muted"), line, 2)
