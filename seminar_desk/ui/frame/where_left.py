"""Where somebody stands on a page: what is chosen, typed and scrolled, and where the cursor is."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from seminar_desk.ui.desk.page import Page

_SETTLED_MS = 1000  # a page that grows later than that grows for another reason


class WhereLeft:
    """Look at a page, and put the same into one that was built like it.

    Widgets are found again by their class and their place among those of their class.
    """

    def __init__(self, page: Page) -> None:
        self._kept = page.keep()
        self._checked = [button.isChecked() for button in _checkable(page)]
        self._turned = [box.currentIndex() for box in page.findChildren(QComboBox)]
        self._counted = [box.value() for box in page.findChildren(QSpinBox)]
        self._scrolled = [
            (type(area), area.horizontalScrollBar().value(), area.verticalScrollBar().value())
            for area in page.findChildren(QAbstractScrollArea)
        ]
        self._typed = [
            (line.text(), line.cursorPosition(), line.isModified())
            for line in page.findChildren(QLineEdit)
        ]
        focused = QApplication.focusWidget()
        self._focused: tuple[type[QWidget], int] | None = None
        self._cursor: tuple[int, int] | None = None
        if focused is not None and focused in (alike := _controls(page, type(focused))):
            self._focused = (type(focused), alike.index(focused))
            self._cursor = _cursor_of(focused)

    def put_back(self, page: Page) -> None:
        """Choose, type and focus at once, scroll when the layout has found its sizes."""
        self._choose(page)
        self._type(page)
        page.restore(self._kept)
        if self._focused is not None:
            kind, place = self._focused
            alike = _controls(page, kind)
            if place < len(alike):
                _Keys(alike[place])
                _put_cursor(alike[place], self._cursor)
        QTimer.singleShot(0, page, lambda: self._scroll(page))

    def _choose(self, page: QWidget) -> None:
        """Press what is pressed no more; of buttons that exclude each other, the one that was."""
        buttons = _checkable(page)
        if len(buttons) == len(self._checked):
            for button, was_checked in zip(buttons, self._checked, strict=True):
                is_one_of_several = button.autoExclusive() or button.group() is not None
                if button.isChecked() != was_checked and (was_checked or not is_one_of_several):
                    button.click()
        turned, counted = page.findChildren(QComboBox), page.findChildren(QSpinBox)
        if len(turned) == len(self._turned):
            for choice, index in zip(turned, self._turned, strict=True):
                choice.setCurrentIndex(index)
        if len(counted) == len(self._counted):
            for number, value in zip(counted, self._counted, strict=True):
                number.setValue(value)

    def _type(self, page: QWidget) -> None:
        lines = page.findChildren(QLineEdit)
        if len(lines) == len(self._typed):
            for line, (text, at, is_modified) in zip(lines, self._typed, strict=True):
                if is_modified and line.text() != text:
                    line.setText(text)
                    line.setModified(True)
                    line.setCursorPosition(at)

    def _scroll(self, page: QWidget) -> None:
        areas = page.findChildren(QAbstractScrollArea)
        if [type(area) for area in areas] == [kind for kind, _across, _down in self._scrolled]:
            for area, (_kind, across, down) in zip(areas, self._scrolled, strict=True):
                _Scroll(area.horizontalScrollBar(), across)
                _Scroll(area.verticalScrollBar(), down)


class _Scroll(QObject):
    """Scroll to a place; one that the layout has no room for yet is waited for.

    A page finds its height in several turns: columns fold, then lists take as many rows as fit.
    """

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value = bar, value
        bar.setValue(value)
        if bar.value() != value:
            bar.rangeChanged.connect(self._try_again)
            bar.valueChanged.connect(self._let_go)  # the user scrolls, or the page itself
            self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
            self._settled.timeout.connect(self._let_go)
            self._settled.start()

    def _try_again(self) -> None:
        self._bar.valueChanged.disconnect(self._let_go)
        self._bar.setValue(self._value)
        self._bar.valueChanged.connect(self._let_go)
        if self._bar.value() == self._value:
            self._let_go()

    def _let_go(self) -> None:
        self._bar.rangeChanged.disconnect(self._try_again)
        self._bar.valueChanged.disconnect(self._let_go)
        self._settled.stop()


class _Keys(QObject):
    """Give a control the keys; one that waits for its paper gets them when it can have them."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        # Until the old page is gone one of its widgets may have them.
        self._nobody = (None, QApplication.focusWidget())
        if not control.hasFocus():
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Try again once, unless the user has gone elsewhere."""
        if event.type() == QEvent.Type.EnabledChange:
            self._control.removeEventFilter(self)
            if QApplication.focusWidget() in self._nobody:
                self._control.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().eventFilter(watched, event)


def _controls(page: Page, kind: type[QWidget]) -> list[QWidget]:
    """Return the page's controls of a kind, its own in the header included."""
    in_header = [button for button in page.header_buttons() if isinstance(button, kind)]
    return [*page.findChildren(kind), *in_header]


def _checkable(page: QWidget) -> list[QAbstractButton]:
    """Return what is chosen here alone: a button that shows what the store says keeps to that."""
    buttons = page.findChildren(QAbstractButton)
    return [each for each in buttons if each.isCheckable() and not each.property("stored")]


def _cursor_of(field: QWidget) -> tuple[int, int] | None:
    """Return anchor and place of the cursor."""
    if isinstance(field, QLineEdit):
        at, start, end = field.cursorPosition(), field.selectionStart(), field.selectionEnd()
        anchor = at if start < 0 else end if at == start else start
        return anchor, at
    if isinstance(field, QPlainTextEdit | QTextEdit):
        cursor = field.textCursor()
        return cursor.anchor(), cursor.position()
    return None


def _put_cursor(field: QWidget, kept: tuple[int, int] | None) -> None:
    if kept is None:
        return
    anchor, at = kept
    if isinstance(field, QLineEdit):
        field.setCursorPosition(anchor)
        field.cursorForward(True, at - anchor)  # backward where it is negative
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        cursor = field.textCursor()
        end = len(field.toPlainText())
        cursor.setPosition(min(anchor, end))
        cursor.setPosition(min(at, end), cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
