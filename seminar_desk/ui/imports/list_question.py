"""The question above a list that looks like another session's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from seminar_desk.domain.lists.list_doubts import Doubt
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label


class ListQuestion(Card):
    """Say what speaks against a list; `taken` is «it is the right one», `moved` another session."""

    taken = Signal()
    moved = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=14)
        self._desk = desk
        self._words = label(tone="warning", wraps=True)
        self.yes = Button(desk, self.tr("Yes, this list is for this session"))
        self.ways: list[Button] = []
        answers = FlowLayout(spacing=desk.theme.px(8))
        answers.addWidget(self.yes)
        self._answers = answers
        self.put(self._words, boxes.held(answers))
        self.yes.clicked.connect(self.taken)
        self.hide()

    def ask(self, doubts: Sequence[Doubt]) -> None:
        """Show the question while there is one; the ways on are buttons."""
        self._words.setText("\n".join(self._desk.sentence(doubt.problem) for doubt in doubts))
        for button in self.ways:
            self._answers.removeWidget(button)
            boxes.let_go(button)
        found = {way.uid: way for doubt in doubts for way in doubt.ways}
        self.ways = []
        for place, (uid, way) in enumerate(found.items()):
            name = short_district_name(way, self._desk.language)
            words = self.tr("Load into {district}, {date}")
            button = Button(self._desk, words.format(district=name, date=full_date(way.date)))
            button.clicked.connect(lambda _on=False, uid=uid: self.moved.emit(uid))
            self._answers.insert(place, button)
            self.ways.append(button)
        self.setVisible(bool(doubts))
        if doubts:
            (self.ways or [self.yes])[0].setFocus(Qt.FocusReason.OtherFocusReason)
