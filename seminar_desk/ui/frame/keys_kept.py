"""Who gets the keys when the control that had them is gone: the page, never the sidebar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.frame.keys_given_back import KeysGivenBack


class KeysKept(QObject):
    """Watch a window's keys while controls are hidden, closed to input and deleted.

    Qt gives them to the next control, and behind the last of a page that is the first of the
    sidebar; a window that comes back from a dialog whose opener is gone begins there too.
    """

    def __init__(self, window: QMainWindow, page: Callable[[], Page | None]) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._had: list[QWidget] = []
        self._was_on_page: QWidget | None = None
        self._given_back = KeysGivenBack(window)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._give)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note)

    def _note(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """Remember who has the keys and what is around it, unless Qt has only passed them on."""
        is_passed_on = not self._is_on_page(entered) and not _can_have_keys(self._had[:1])
        if entered is None or (self._had and is_passed_on):
            self._later.start(0)  # a control that is being deleted looks alive until then
        elif entered.window() is self._window:
            self._had = [entered, *_around(entered)]
            if self._is_on_page(entered):
                self._was_on_page = entered

    def _give(self) -> None:
        page, gone = self._page(), self._had
        is_active = QApplication.activeWindow() is self._window
        if page is None or not is_active or not gone or _can_have_keys(gone[:1]):
            return
        if self._is_on_page(QApplication.focusWidget()):
            return
        if not page.take_keys():
            self._put_back(page, gone)
        self._given_back.stand_in(QApplication.focusWidget())

    def _put_back(self, page: Page, gone: list[QWidget]) -> None:
        before = self._was_on_page
        if gone[0] is before:  # a page that is built anew puts its keys back itself
            _to_first([one for one in gone[1:] if isValid(one) and page.isAncestorOf(one)])
        elif before is not None and _can_have_keys([before]):
            before.setFocus(Qt.FocusReason.OtherFocusReason)  # where a message came over it
        else:
            _to_first([page])

    def _is_on_page(self, widget: QWidget | None) -> bool:
        """Say whether a control is the page's own, those in the header of the window included."""
        page = self._page()
        if widget is None or page is None:
            return False
        return page.isAncestorOf(widget) or widget in page.header_buttons()


def _around(widget: QWidget) -> list[QWidget]:
    """Return the parents, the nearest first."""
    parent = widget.parentWidget()
    return [parent, *_around(parent)] if parent is not None else []


def _can_have_keys(widgets: list[QWidget]) -> bool:
    return any(isValid(one) and one.isVisible() and one.isEnabled() for one in widgets)


def _to_first(places: list[QWidget]) -> None:
    """Give the keys to the first control in the nearest place that has one."""
    for place in places:
        for control in place.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and _can_have_keys([control]):
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return
