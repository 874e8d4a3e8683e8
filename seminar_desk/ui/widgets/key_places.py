"""A key is a place on the keyboard: Ctrl+N is where «т» stands, whatever the layouts are."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from seminar_desk.domain.people.key_layouts import typed_on_cyrillic_keys, typed_on_latin_keys

_CYRILLIC = range(0x400, 0x530)
_TYPES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def bind(widget: QWidget, keys: str, act: Callable[[], object]) -> QShortcut:
    """Let keys act while the widget is seen, with a Cyrillic layout alone too."""
    shortcut = QShortcut(widget)
    shortcut.setKeys([QKeySequence(keys), *elsewhere(keys)])
    shortcut.activated.connect(act)
    return shortcut


def bind_letter(widget: QWidget, keys: str, act: Callable[[], object]) -> QShortcut:
    """Let a letter that means a word act by its place, Latin or Cyrillic: Alt+Ж is Alt+;."""
    held, _, letter = keys.rpartition("+")
    there = typed_on_latin_keys(letter.lower()), typed_on_cyrillic_keys(letter.lower())
    shortcut = QShortcut(widget)
    shortcut.setKeys([QKeySequence(f"{held}+{one}") for one in dict.fromkeys((letter, *there))])
    shortcut.activated.connect(act)
    return shortcut


def elsewhere(keys: str) -> list[QKeySequence]:
    """Return how the same keys come from a Cyrillic layout, when they come otherwise."""
    held, _, last = keys.rpartition("+")
    is_letter = len(last) == 1 and last.isascii() and last.isalpha()
    return [QKeySequence(f"{held}+{typed_on_cyrillic_keys(last.lower())}")] if is_letter else []


def is_typing(event: QKeyEvent) -> bool:
    """Tell whether a key writes something: a command from a Cyrillic layout has a text too."""
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & _COMMANDS


def is_paste(event: QKeyEvent) -> bool:
    """Tell whether a key pastes, from a Cyrillic layout too."""
    there = ord(typed_on_cyrillic_keys("v").upper())
    is_there = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() == there
    return is_there or event.matches(QKeySequence.StandardKey.Paste)


class KeyPlaces(QObject):
    """Hand Ctrl with a Cyrillic letter to the widget in use as Ctrl with the Latin one there.

    Qt does so itself where a Latin layout is installed as well. It watches the widget that has
    the keys alone: a filter on the application would cost every event.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send the key in Latin and take the other away."""
        if not isinstance(event, QKeyEvent) or event.type() not in _TYPES:
            return False
        modifiers = event.modifiers()
        if modifiers & _COMMANDS != Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() not in _CYRILLIC:
            return False
        latin = typed_on_latin_keys(chr(event.key()).lower()).upper()
        if not latin.isalpha() or not latin.isascii():
            return False
        meant = QKeyEvent(event.type(), Qt.Key(ord(latin)), modifiers, "", event.isAutoRepeat())
        is_press = event.type() == QEvent.Type.KeyPress
        meant.setAccepted(is_press)
        QCoreApplication.sendEvent(watched, meant)
        event.setAccepted(is_press or meant.isAccepted())
        return True

    def _watch(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None:
            left.removeEventFilter(self)
        if entered is not None:
            entered.installEventFilter(self)
