"""Which other row is the same person."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.roll import Roll
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label

_MOST = 6
_WIDTH = 620


class MergeChoice(Question):
    """Offer those alike at once, anybody by search; `chosen` is the other row."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, roll: Roll, participant: Participant
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("MergeChoice", "Who else is {name}?")
        text = translate("MergeChoice", "Choose the row of the same person.")
        title = title.format(name=row_words.name(participant))
        super().__init__(desk, parent, title, text, yes="", danger=False)
        self._desk = desk
        self._roll = roll
        self._participant = participant
        self.chosen: Participant | None = None
        self.setFixedWidth(desk.theme.px(_WIDTH))
        self.yes.hide()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, phone or number in the list"))
        self.search.setAccessibleName(self.tr("Search for the other row"))
        self._nobody = label(self.tr("Nobody else fits."), tone="muted")
        self.offers: list[Button] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addWidget(self.search)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._nobody)
        self.search.textChanged.connect(self._offer)
        self.search.returnPressed.connect(self._take_first)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    def _found(self) -> list[Participant]:
        query = self.search.text()
        if query.strip():
            rows = self._roll.find(query).rows
        else:
            rows = self._roll.lookalikes(self._participant)
        return [row for row in rows if row.uid != self._participant.uid][:_MOST]

    def _offer(self) -> None:
        for button in self.offers:
            self._lines.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.offers = [self._button(row) for row in self._found()]
        for button in self.offers:
            self._lines.addWidget(button)
        self._nobody.setVisible(not self.offers)
        self.fit()

    def _button(self, row: Participant) -> Button:
        role = code_lists().label("role", row.role_code, self._desk.language)
        facts = [f"№ {row.code}", row_words.name(row), role, row.aimak, row_words.mark(row)]
        button = Button(self._desk, " · ".join(fact for fact in facts if fact), kind="nav")
        button.setProperty("aligned", "left")
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._take(row))
        return button

    def _take_first(self) -> None:
        found = self._found()
        if len(found) == 1:
            self._take(found[0])

    def _take(self, row: Participant) -> None:
        self.chosen = row
        self.accept()
