"""The lead's PIN: asked for, and set the first time."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.actions import desk_lock
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field, RedLines
from seminar_desk.ui.widgets.labels import label

_TICK_MS = 1000
_LONGEST_PIN = 12


class PinQuestion(Question):
    """Ask for the PIN until it fits; after failures the button waits and says how long."""

    def __init__(self, desk: Desk, parent: QWidget | None, text: str) -> None:
        title = words.tr("The lead's PIN")
        super().__init__(desk, parent, title, text, yes=words.tr("Confirm"), danger=False)
        self._desk = desk
        self._seconds = 0
        self.pin = _pin_line()
        self.field = Field(words.tr("PIN"), self.pin)
        forgotten = words.tr(
            "Forgotten? Put an empty file named {file} into the folder {folder} "
            "and start the program again.",
        ).format(file=desk_lock.RESET_FILE, folder=desk.db.folder)
        self.put(self.field, label(forgotten, look="caption", wraps=True))
        self._red = RedLines(desk, {"pin": self.field}, self._wait)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Close only for the right PIN."""
        try:
            desk_lock.check_pin(self._desk.db, pin=self.pin.text())
        except ProblemError as error:
            self._refuse(error.problems[0])
        else:
            super().accept()

    def _refuse(self, problem: Problem) -> None:
        self.pin.clear()
        self._red.show([problem])
        self._seconds = int(problem.values.get("seconds", 0))
        if self._seconds:
            self.yes.setEnabled(False)
            self._timer.start(_TICK_MS)

    def _wait(self) -> list[Problem]:
        """Return how long to wait still: whether other digits are right is asked at «Confirm»."""
        wait = Problem("pin_wait", {"seconds": self._seconds}, "pin")
        return [wait] if self._seconds > 0 else []

    def _tick(self) -> None:
        self._seconds -= 1
        self._red.show(self._wait())
        if self._seconds <= 0:
            self._timer.stop()
            self.yes.setEnabled(True)


class NewPin(Question):
    """Ask for a new PIN twice; `pin_set` once it is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        text = words.tr(
            "The desk mode is left with it, and marks are taken back with it. "
            "Whoever works at the desk does not need to know it.",
        )
        title = words.tr("Choose the lead's PIN")
        super().__init__(desk, parent, title, text, yes=words.tr("Set"), danger=False)
        self._desk = desk
        self.pin, self.again = _pin_line(), _pin_line()
        self.field = Field(words.tr("PIN, four digits at least"), self.pin)
        self.again_field = Field(words.tr("The same once more"), self.again)
        self.put(self.field, self.again_field)
        fields = {"pin": self.field, "again": self.again_field}
        self._red = RedLines(desk, fields, self._wrong)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Keep the PIN if both agree and it is long enough."""
        if wrong := self._wrong():
            self._red.show(wrong)
        elif self._desk.succeeds(lambda: desk_lock.set_pin(self._desk.db, pin=self.pin.text())):
            super().accept()

    def _wrong(self) -> list[Problem]:
        differs = self.pin.text() != self.again.text()
        twice = [Problem("pins_differ", field="again")] if differs else []
        return [*desk_lock.check_new_pin(self.pin.text()), *twice]


def pass_pin(desk: Desk, parent: QWidget | None, text: str) -> bool:
    """Ask for the lead's PIN, saying what for; true at once where none is set."""
    return not setting_rows.has_pin(desk.db) or PinQuestion(desk, parent, text).is_accepted()


def ensure_pin(desk: Desk, parent: QWidget | None) -> bool:
    """Have a PIN set the first time; false when the user thinks better of it."""
    return setting_rows.has_pin(desk.db) or NewPin(desk, parent).is_accepted()


def _pin_line() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setMaxLength(_LONGEST_PIN)
    return line
