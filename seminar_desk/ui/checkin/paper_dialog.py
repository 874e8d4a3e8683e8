"""Row numbers of a signed sheet, typed after a power cut, become marks in one step."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.people import paper_reading
from seminar_desk.gather.people.paper_reading import PaperReading
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question, may_drop
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label

_WIDTH = 560
_MOST_NAMED = 12
_MOST_OTHER = 3
_UNKNOWN = "paper_row_unknown"
_NOTHING = PaperReading((), (), (), (), ())


class PaperDialog(Question):
    """Show whom the typed numbers mean; after acceptance `marked` people are marked.

    `blank_rows` are the filled-in blank rows that wait for their form.
    """

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        translate = QCoreApplication.translate
        text = translate(
            "PaperDialog",
            "Type the numbers of the rows that are signed, as printed: 013, 045–087. "
            "A blank row that somebody filled in is W and its number: W2.",
        )
        title = translate("PaperDialog", "Enter from paper")
        super().__init__(desk, parent, title, text, yes="", danger=False)
        self._desk = desk
        self.marked = 0
        self.blank_rows: tuple[str, ...] = ()
        self.reading = _NOTHING
        self.setFixedWidth(desk.theme.px(_WIDTH))
        self.numbers = QLineEdit()
        self.numbers.setPlaceholderText("013, 045–087, W2")
        self._field = Field(self.tr("Signed rows of the sheet"), self.numbers)
        self.to_mark, self.already = label(wraps=True), label(tone="muted", wraps=True)
        self.blanks, self.entered = label(wraps=True), label(tone="muted", wraps=True)
        self.wrong = label(tone="danger", wraps=True)
        lines = QVBoxLayout()
        lines.setSpacing(6)
        for line in (self.to_mark, self.blanks, self.already, self.entered, self.wrong):
            line.hide()
            lines.addWidget(line)
        self.body.addWidget(self._field)
        self.body.addLayout(lines)
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
        self.reading = paper_reading.read_rows(self._desk.db, session_uid=session_uid, text=text)
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

    def _say(self, line: QLabel, words: str, who: str) -> None:
        line.setVisible(bool(who))
        line.setText(words.format(who=who))


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
