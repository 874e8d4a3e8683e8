"""Keys for the Kyrgyz letters that a Russian keyboard lacks."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.tips import tip

# Alt with the key of the plain letter, in the Russian or the Latin layout.
_KEYS = {"ң": (0x41D, Qt.Key.Key_Y), "ө": (0x41E, Qt.Key.Key_J), "ү": (0x423, Qt.Key.Key_E)}
_PLAIN = {"ң": "Н", "ө": "О", "ү": "У"}


class LetterKeys(QWidget):
    """Insert ң ө ү into the attached field that was used last; Alt+Н, Alt+О, Alt+У do the same."""

    def __init__(self, desk: Desk, *fields: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[QLineEdit] = []
        self._target: QLineEdit | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)
        keys = row(gap=4, of=self)
        for letter, plain in _PLAIN.items():
            key = Button(desk, letter, kind="secondary")
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tip(key, f"Alt+{plain}")
            key.setAccessibleName(letter)
            key.clicked.connect(lambda _checked=False, letter=letter: self.insert(letter))
            keys.addWidget(key)
        for field in fields:
            self.attach(field)

    def attach(self, field: QLineEdit) -> None:
        """Serve one more field."""
        self._fields.append(field)
        self._target = self._target or field

    def insert(self, letter: str) -> None:
        """Type the letter, as a capital where a word begins or Shift is held."""
        focused = QApplication.focusWidget()
        target = focused if focused in self._fields else self._target
        if not isinstance(target, QLineEdit) or target.isReadOnly():
            return
        before = target.text()[: target.cursorPosition()]
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        target.insert(letter.upper() if shift or _begins_word(before) else letter)
        target.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch Alt with a letter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = _letter_of(event)
            if letter:
                self.insert(letter)
                return True
        return super().eventFilter(watched, event)

    def serves(self, control: QWidget) -> bool:
        """Say whether the letters are typed into a control."""
        return control in self._fields

    def _watch(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Hear the events of the field in use alone, and remember it."""
        if left is not None:
            left.removeEventFilter(self)
        if entered is not None and self.serves(entered):
            entered.installEventFilter(self)
            if isinstance(entered, QLineEdit):
                self._target = entered


def _begins_word(before: str) -> bool:
    return not before or before[-1] in " -("


def _letter_of(event: QKeyEvent) -> str:
    if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return ""
    return next((letter for letter, keys in _KEYS.items() if event.key() in keys), "")
