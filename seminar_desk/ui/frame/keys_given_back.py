"""The keys of a control that was closed to input for a while, and is open again."""

from functools import partial

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

# What shows that somebody uses the control that Qt gave the keys to.
_BY_HAND = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress}
)


class KeysGivenBack(QObject):
    """Give the keys back to a control that shut itself while it worked.

    Qt passes them to the next one as it shuts, here and in dialogs, told or, while another window
    has the keys, untold; whoever has touched a key or another control since stays there.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._owner: QWidget | None = None  # who had the keys when it was shut
        self._holder: QWidget | None = None  # who has them since
        self._is_by_hand = False
        self._behind: list[QWidget] = []  # who has the keys of a window that is not in front
        self._ends: dict[int, QMetaObject.Connection] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note)

    def stand_in(self, holder: QWidget | None) -> None:
        """Know of another control that has got the keys by nobody's hand."""
        if self._owner is not None:
            self._pass_on(holder)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See who is shut and opened, and the holder used."""
        kind = event.type()
        if watched is self._holder and kind in _BY_HAND:
            self._is_by_hand = True
        elif kind == QEvent.Type.EnabledChange and isinstance(watched, QWidget):
            self._see(watched)
        return False

    def _see(self, watched: QWidget) -> None:
        if watched is self._owner:
            if watched.isEnabled():
                self._give_back(watched)
        elif not watched.isEnabled():
            if watched is not self._holder:
                self._own(watched)
            self._pass_on(watched.window().focusWidget())

    def _note(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None and isValid(left) and left.isVisible() and not left.isEnabled():
            if self._owner is None or left is not self._holder or self._is_by_hand:
                self._own(left)
            self._pass_on(entered)
        elif self._owner is not None and left is not None and not _is_seen(left):
            self._pass_on(entered)  # such as «Cancel», which goes with the work
        elif entered is not None and entered is not self._holder and self._is_beside(entered):
            self._is_by_hand = True
        self._remember(left, entered)

    def _remember(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Know who is left behind in a window that something comes over."""
        window = entered.window() if entered is not None else None
        for one in self._behind[:]:
            if not isValid(one) or one.window() is window:
                self._behind.remove(one)
                self._let_be(one)
        if left is not None and _is_seen(left) and left.window() is not window:
            self._behind.append(left)
            self._watch(left)

    def _own(self, owner: QWidget) -> None:
        self._forget()
        self._owner = owner
        self._watch(owner)

    def _pass_on(self, holder: QWidget | None) -> None:
        before, self._holder = self._holder, holder
        self._is_by_hand = False
        self._let_be(before)
        if holder is not None:
            self._watch(holder)

    def _is_beside(self, entered: QWidget) -> bool:
        """Say whether a control is of the owner's window: another gives the keys back again."""
        owner = self._owner
        return owner is not None and isValid(owner) and entered.window() is owner.window()

    def _give_back(self, owner: QWidget) -> None:
        has_them = owner.window().focusWidget()
        is_untouched = not self._is_by_hand and has_them in (None, self._holder)
        self._forget()
        if is_untouched and owner.isVisible():
            owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        owner, self._owner = self._owner, None
        self._pass_on(None)
        self._let_be(owner)

    def _let_be(self, one: QWidget | None) -> None:
        is_watched = one is self._owner or one is self._holder or one in self._behind
        end = None if is_watched else self._ends.pop(id(one), None)
        if one is not None and end is not None and isValid(one):
            QObject.disconnect(end)
            one.removeEventFilter(self)

    def _watch(self, one: QWidget) -> None:
        """Watch a control until it dies: of a part that Qt made itself nothing else tells it."""
        one.installEventFilter(self)
        if id(one) not in self._ends:
            self._ends[id(one)] = one.destroyed.connect(partial(self._drop, id(one)))

    def _drop(self, dead: int, *_: object) -> None:
        self._ends.pop(dead, None)
        self._behind = [one for one in self._behind if id(one) != dead]
        if id(self._owner) == dead:
            self._owner = None
        if id(self._holder) == dead:
            self._holder = None


def _is_seen(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible()
