"""The card where the trainer types the code that the office read out by phone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export.export_facts import LastExport
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import Pill, label


class AcceptedCard(Card):
    """Take the office's code; `code_given` carries it as typed."""

    code_given = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText("0000-0000-0000")
        self.line.setClearButtonEnabled(True)
        self.field = Field(self.tr("Code from the office"), self.line)
        self.accept = Button(desk, self.tr("Accept"), icon_name="check")
        self.accept.set_key("", hint="Enter")
        self.state = Pill()
        self._said = label(look="caption", wraps=True)
        hint = self.tr(
            "When the office has taken the workbook in, it reads out a code of 12 signs."
        )
        self._hint = label(hint, look="caption", wraps=True)
        self.put(
            row(label(self.tr("Taken in by the office"), look="caption"), ..., self.state, gap=8),
            column(self._said, self._hint, gap=4),
            self.field,
            row(..., self.accept, gap=8),
        )
        self.line.textEdited.connect(lambda _text: self.field.set_problem())
        self.line.returnPressed.connect(self._give)
        self.accept.clicked.connect(self._give)

    def show_last(self, last: LastExport | None) -> None:
        """Say whether the office has the last workbook; without any there is nothing to ask."""
        self.setVisible(last is not None)
        if last is None:
            return
        number = last.output.sequence
        if last.accepted is None:
            self.state.show_state(self.tr("not yet"), "neutral")
            self._said.setText(
                self.tr("№ {number}: no word from the office.").format(number=number)
            )
            return
        moment = last.accepted.at_utc.astimezone()
        said = self.tr("№ {number}: the office's code was typed on {date}, {time}.")
        self.state.show_state("✓ " + self.tr("accepted"), "success")
        self._said.setText(
            said.format(number=number, date=full_date(moment.date()), time=local_time(moment))
        )

    def show_problem(self, text: str) -> None:
        """Say at the field what is wrong with the code, which is typed anew from there."""
        self.field.set_problem(text)
        self.line.setFocus()
        self.line.selectAll()

    def empty(self) -> None:
        """Be ready for another code."""
        self.field.set_problem()
        self.line.clear()

    def _give(self) -> None:
        self.code_given.emit(self.line.text())
