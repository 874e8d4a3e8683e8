"""Two dialogs of the desk: rows of a signed sheet become marks; the story of one participant."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.lists import import_plans
from seminar_desk.store import journal
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.dates import local_time, short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.dialogs import Question, may_drop
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label

_MOST_STEPS = 60
_MOST_NAMED = 12
_MOST_OTHER = 3
_UNKNOWN = "paper_row_unknown"
_NOTHING = import_plans.PaperReading((), (), (), (), ())


class PaperDialog(Question):
    """Show whom the typed numbers mean; after acceptance `marked` people are marked.

    `blank_rows` are the filled-in blank rows that wait for their form.
    """

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        text = words.tr(
            "Type the numbers of the rows that are signed, as printed: 013, 045–087. "
            "A blank row that somebody filled in is W and its number: W2."
        )
        title = words.tr("Enter from paper")
        super().__init__(desk, parent, title, text, yes="", danger=False, width=560)
        self._desk = desk
        self.marked = 0
        self.blank_rows: tuple[str, ...] = ()
        self.reading = _NOTHING
        self.numbers = QLineEdit()
        self.numbers.setPlaceholderText("013, 045–087, W2")
        self._field = Field(self.tr("Signed rows of the sheet"), self.numbers)
        self.to_mark, self.already = label(wraps=True), label(tone="muted", wraps=True)
        self.blanks, self.entered = label(wraps=True), label(tone="muted", wraps=True)
        self.wrong = label(tone="danger", wraps=True)
        said = (self.to_mark, self.blanks, self.already, self.entered, self.wrong)
        for line in said:
            line.hide()
        self.put(self._field, boxes.column(*said, gap=6))
        self.numbers.textChanged.connect(self._read)
        self.numbers.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def accept(self) -> None:
        """Mark all at once; the dialog stays open where that was refused."""
        db, session_uid = self._desk.db, self._desk.session_uid
        uids = [row.uid for row in self.reading.to_mark]
        marked = self._desk.run(
            lambda: attendance.mark_rows(db, session_uid=session_uid, attendance_uids=uids)
        )
        if marked is not None:
            self.marked, self.blank_rows = marked, self.reading.blank_rows
            super().accept()

    def reject(self) -> None:
        """Close an empty dialog at once; ask before typed numbers are lost."""
        if not self.numbers.text().strip() or may_drop(self._desk, self):
            super().reject()

    def _read(self) -> None:
        text, session_uid = self.numbers.text(), self._desk.session_uid
        self.reading = import_plans.read_rows(self._desk.db, session_uid=session_uid, text=text)
        reading = self.reading
        self._say(self.to_mark, self.tr("✓ Will be marked: {who}"), _people(reading.to_mark))
        self._say(self.already, self.tr("Marked already: {who}"), _people(reading.already))
        blanks = ", ".join(reading.blank_rows)
        self._say(self.blanks, self.tr("+ New people, a form for each: {who}"), blanks)
        entered = ", ".join(reading.entered_blanks)
        self._say(self.entered, self.tr("Entered already: {who}"), entered)
        wrong = " ".join(self._desk.sentence(problem) for problem in _grouped(reading.problems))
        self._say(self.wrong, "{who}", wrong)
        count = len(reading.to_mark)
        self.yes.setText(self.tr("Mark %n people", "", count) if count else self.tr("Go on"))
        self.yes.setEnabled(bool(reading.to_mark or reading.blank_rows))
        self.fit()

    def _say(self, line: QLabel, said: str, who: str) -> None:
        line.setVisible(bool(who))
        line.setText(said.format(who=who))


class StoryDialog(Question):
    """List the steps that touched the participant, latest first."""

    def __init__(self, desk: Desk, parent: QWidget | None, participant: Participant) -> None:
        title = words.tr("History: {name}").format(name=row_words.name(participant))
        super().__init__(desk, parent, title, "", yes="", danger=False, width=640)
        self._desk = desk
        self.yes.hide()
        self.no.setText(self.tr("Close"))
        self.lines: list[str] = []
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for line, step in enumerate(self._steps(participant)):
            self._show(grid, line, step)
        self.put(grid)

    def _steps(self, participant: Participant) -> list[journal.StepRecord]:
        steps = {
            step.id: step
            for uid in (participant.uid, participant.person_uid)
            for step in journal.history(self._desk.db, row_uid=uid, limit=_MOST_STEPS)
        }
        return [steps[number] for number in sorted(steps, reverse=True)][:_MOST_STEPS]

    def _show(self, grid: QGridLayout, line: int, step: journal.StepRecord) -> None:
        when = f"{short_date(step.at_utc.astimezone().date())} {local_time(step.at_utc)}"
        what = self._desk.sentence(Problem(step.action, {"subject": step.subject}))
        if step.state == journal.UNDONE:
            what = self.tr("{what} (taken back later)").format(what=what)
        who = step.operator or "—"
        self.lines.append(f"{when} {what} {who}")
        grid.addWidget(label(when, look="caption"), line, 0)
        grid.addWidget(label(what, wraps=True), line, 1)
        grid.addWidget(label(who, tone="muted"), line, 2)


def _people(people: Iterable[Participant]) -> str:
    named = [f"{row.code} {row_words.short_name(row)}" for row in people]
    rest = len(named) - _MOST_NAMED
    return ", ".join(named[:_MOST_NAMED]) + (f" … +{rest}" if rest > 0 else "")


def _grouped(problems: Sequence[Problem]) -> list[Problem]:
    """Put all unknown rows into one sentence."""
    unknown = [str(problem.values["row"]) for problem in problems if problem.code == _UNKNOWN]
    others = [problem for problem in problems if problem.code != _UNKNOWN]
    rest = len(unknown) - _MOST_NAMED
    rows = ", ".join(unknown[:_MOST_NAMED]) + (f" … +{rest}" if rest > 0 else "")
    return [*others[:_MOST_OTHER], *([Problem(_UNKNOWN, {"row": rows})] if unknown else [])]
