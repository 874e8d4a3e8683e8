"""Who here a new person of a workbook may be, and the key that says so."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from seminar_desk.domain.people.one_person import MOST
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Likeness:
    """Hold one who may be the same: the edge between the two, the words, and whether it is said."""

    edge_uid: str
    said: str
    is_one: bool


class Likenesses(QWidget):
    """Show some who may be the same; `joined` carries an edge and whether it makes two one."""

    joined = Signal(str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._shown: Sequence[Likeness] = ()
        self.lines: list[tuple[QLabel, Button]] = [
            (label(tone="warning", wraps=True), Button(desk, self.tr("This is one person")))
            for _ in range(MOST)
        ]
        for place, (_, button) in enumerate(self.lines):
            button.setCheckable(True)
            button.set_key("", hint=str(place + 1))
            button.clicked.connect(lambda _checked=False, place=place: self.choose(place))
        pairs = (piece for words, button in self.lines for piece in (words, row(button, ...)))
        column(*pairs, gap=6, of=self)
        self.hide()

    def show_people(self, found: Sequence[Likeness]) -> None:
        """Show whom it may be, and hide where nobody is alike."""
        self._shown = found[:MOST]
        for place, (words, button) in enumerate(self.lines):
            is_used = place < len(self._shown)
            words.setVisible(is_used)
            button.setVisible(is_used)
            if is_used:
                words.setText(self._shown[place].said)
                button.setChecked(self._shown[place].is_one)
        self.setVisible(bool(found))

    def choose(self, place: int) -> None:
        """Say that two are one, or take that back."""
        if place < len(self._shown):
            chosen = self._shown[place]
            self.joined.emit(chosen.edge_uid, not chosen.is_one)
