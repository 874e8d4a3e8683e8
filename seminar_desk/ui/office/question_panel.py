"""One question with both sides, its answers under digits, and where it leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.gather.books.row_changes import SideLine
from seminar_desk.ui.books.side_grid import SideGrid
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, scrolled
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import Choice
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

_LEAST = 90
_MOST_KEYS = 9
_WIDEST = 340
_LETTERS = 16


@dataclass(frozen=True, slots=True)
class AskedWords:
    """Hold what the panel shows; `answers` and `more` are codes with their words.

    `more`: what is offered in a list besides, such as all aimaks of a district; first its title.
    `heads` stand over the two sides; without them those that the panel was made with.
    """

    title: str
    about: str
    text: str
    lines: Sequence[SideLine] = ()
    answers: Sequence[tuple[str, str]] = ()
    more: Sequence[tuple[str, str]] = ()
    alike: int = 0
    heads: tuple[str, str] | None = None


class QuestionPanel(QWidget):
    """Show a question; `answered` carries the code of an answer.

    Whoever folds it away hides it; with nothing to ask its card alone goes.
    """

    answered = Signal(str)

    def __init__(self, desk: Desk, heads: tuple[str, str]) -> None:
        super().__init__()
        self._desk, self._heads = desk, heads
        self._card = Card(padding=16, gap=8)
        self._shown: Sequence[tuple[str, str]] = ()
        self.title = label(look="strong", wraps=True)
        self.about = label(look="small", tone="muted", wraps=True)
        self.text = label(tone="warning", wraps=True)
        self.grid = SideGrid(heads)
        self.buttons: list[Button] = []
        self.more = Choice()
        self.more.setMinimumContentsLength(_LETTERS)
        self.more.setMaximumWidth(px(_WIDEST))
        self.all_alike = Button(desk, icon_name="layers")
        self.all_alike.set_key("", hint="0")
        self.all_alike.setCheckable(True)
        keys = QWidget()
        self._keys = FlowLayout(keys, spacing=px(8))
        self._keys.addWidget(self.more)
        self._keys.addWidget(self.all_alike)
        area = scrolled(held(column(self.grid, ...)))
        area.setMinimumHeight(px(_LEAST))
        self._card.put(self.title, self.about, self.text, rule(), (area, 1), keys)
        column((self._card, 1), of=self)
        self.more.activated.connect(self._choose_more)
        self._card.hide()

    def ask(self, question: AskedWords | None) -> None:
        """Show another question, or none."""
        self._card.setVisible(question is not None)
        if question is None:
            self._shown = ()
            return
        for line, said in (
            (self.title, question.title),
            (self.about, question.about),
            (self.text, question.text),
        ):
            line.setText(said)
            line.setVisible(bool(said))
        self.grid.name_sides(question.heads or self._heads)
        self.grid.show_lines(question.lines)
        self._offer(question)

    def answer(self, place: int) -> None:
        """Give the answer that stands there."""
        if place < len(self._shown):
            self.answered.emit(self._shown[place][0])

    def _offer(self, question: AskedWords) -> None:
        self._shown = question.answers
        while len(self.buttons) < len(question.answers):
            self._add()
        for place, button in enumerate(self.buttons):
            is_used = place < len(question.answers)
            button.setVisible(is_used)
            if is_used:
                words = question.answers[place][1]
                button.setText(words)
                tip(button, words)
        self.more.clear()
        for code, words in question.more:
            self.more.addItem(words, code)
        if question.more:
            self.more.setAccessibleName(question.more[0][1])
        self.more.setVisible(bool(question.more))
        self.all_alike.setText(self.tr("For all alike: %n", "", question.alike))
        self.all_alike.setVisible(question.alike > 1)
        self.all_alike.setChecked(False)

    def _add(self) -> None:
        place = len(self.buttons)
        button = Button(self._desk)
        if place < _MOST_KEYS:
            button.set_key("", hint=str(place + 1))
        button.clicked.connect(lambda _checked=False, place=place: self.answer(place))
        self.buttons.append(button)
        self._keys.insert(place, button)

    def _choose_more(self) -> None:
        if code := self.more.code:
            self.answered.emit(code)
