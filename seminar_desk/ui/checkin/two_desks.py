"""The list cut at a letter, so that two desks get equal queues."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminar_desk.domain.people.queues import Half
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label


class TwoDesks(QWidget):
    """Offer the halves; the chosen one stands first in the list, a second press lets go."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(look="small")
        self.buttons = (Button(desk), Button(desk))
        self._halves: tuple[Half, Half] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._title)
        row.addStretch()
        for button in self.buttons:
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, button=button: self._choose(button))
            row.addWidget(button)

    @property
    def half(self) -> Half | None:
        """Return the half that stands first, None for the whole list as it is."""
        if self._halves is None:
            return None
        pairs = zip(self.buttons, self._halves, strict=True)
        return next((half for button, half in pairs if button.isChecked()), None)

    def show_halves(self, halves: tuple[Half, Half] | None) -> None:
        """Word the halves with how many people each desk gets."""
        self._halves = halves
        self.setVisible(halves is not None)
        self._title.setText(self.tr("Two desks"))
        for button, half in zip(self.buttons, halves or (), strict=False):
            button.setText(f"{half.letters} {half.count}")
            text = self.tr("First those with {letters}: {count}")
            text = text.format(letters=half.letters, count=half.count)
            button.setAccessibleName(text)
            button.setToolTip(text)

    def _choose(self, chosen: Button) -> None:
        for button in self.buttons:
            if button is not chosen:
                button.setChecked(False)
        self.changed.emit()
