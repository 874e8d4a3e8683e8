"""Passing messages on a strip of their own under the page: they cover and block nothing."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QWidget

from seminar_desk.store import journal
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.boxes import let_go, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label

_SHOWN_MS = 6000
_DANGER_MS = 12000
_MOST = 9
_ICONS = {"ok": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}
_EDGE = 24
_LOW = 520  # below it a window has room for a few rows alone: a message takes one line of them
_LOW_BUTTON = 26
_INK = 4  # what letters may reach over their width


class _Message:
    """Hold one message, how long it still has to be read, and which step its Undo takes back."""

    def __init__(self, toast: Toast, step: int) -> None:
        self.toast = toast
        self.undo = toast.undo
        self.step = step
        self.left_ms = _SHOWN_MS if toast.tone == "ok" else _DANGER_MS


class ToastStrip(QFrame):
    """Show one message with its picture, how many came before it, Undo and ×.

    In a low window it is one line; what does not fit there is read with «…» or by pointing at it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("toast")
        self._desk = desk
        self._text = ""
        self._is_whole = False
        self._picture = QLabel()
        self.words = label("", wraps=True)
        self.before = label("", look="small")
        self.undo = Button(desk, self.tr("Undo"), kind="toast")
        self.undo.set_key("", hint="Ctrl+Z")
        self.whole = Button(desk, "…", kind="toast")
        self.whole.setAccessibleName(self.tr("Show the whole message"))
        self.whole.setToolTip(self.tr("Show the whole message"))
        self.close_button = Button(desk, icon_name="x", kind="toast")
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self._buttons = self.whole, self.undo, self.close_button
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        parts = (self._picture, (self.words, 1), self.whole, self.before)
        row(*parts, self.undo, self.close_button, gap=10, edge=(14, 4, 8, 4), of=self)

    def show_message(self, message: _Message, before: tuple[str, ...], room: QSize) -> None:
        """Write a message; `before` are the texts of those that wait behind it."""
        side = self._desk.theme.px(20)
        drawn = icon(_ICONS[message.toast.tone], self._desk.theme.on_toast)
        self._picture.setPixmap(drawn.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.before.setText(self.tr("%n before this", "", len(before)))
        self.before.setToolTip("\n".join(reversed(before)))
        self.before.setVisible(bool(before))
        self.undo.setVisible(message.undo)
        self._text, self._is_whole = message.toast.text, False
        self.words.setAccessibleName(self._text)
        self.fit(room)

    def show_whole(self, room: QSize) -> None:
        """Take as many lines as the words need, whatever the window's height."""
        self._is_whole = True
        self.fit(room)

    def fit(self, room: QSize) -> None:
        """Give the words one line where they have room, else as many as they need.

        `room`: the width that there is, and the height of the window.
        """
        px = self._desk.theme.px
        is_low = room.height() < px(_LOW)
        for button in self._buttons:
            button.ensurePolished()  # the style sheet sets a height of its own
            height = px(_LOW_BUTTON) if is_low else button.sizeHint().height()
            button.setFixedHeight(height)
        self.whole.hide()
        self._write(self._text, room.width())
        advance = self.words.fontMetrics().horizontalAdvance(self._text)
        if is_low and not self._is_whole and advance > self.words.width():
            self.whole.show()
            self._write(self._text, room.width())
            metrics, width = self.words.fontMetrics(), self.words.width() - _INK
            cut = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, width)
            self._write(cut, room.width())
        self.words.setToolTip(self._text if self.whole.isVisibleTo(self) else "")

    def _write(self, text: str, width: int) -> None:
        box = self.layout()
        assert box
        margins = box.contentsMargins()
        beside = [self._picture, self.whole, self.before, self.undo, self.close_button]
        taken = sum(
            part.sizeHint().width() + box.spacing() for part in beside if not part.isHidden()
        )
        self.words.setText(text)
        self.words.ensurePolished()
        advance = self.words.fontMetrics().horizontalAdvance(text) + _INK
        room = width - taken - margins.left() - margins.right()
        self.words.setFixedWidth(max(1, min(room, advance)))
        self.words.setMinimumHeight(0)  # or the lines of an earlier message would count
        height = self.words.heightForWidth(self.words.width())
        self.words.setFixedHeight(height)
        tallest = max(height, self.close_button.height())
        self.setFixedHeight(tallest + margins.top() + margins.bottom())


class Toasts(QWidget):
    """Take room at the foot of the window while there is a message; the newest is shown.

    Good news goes with its time, hidden by a newer message or not; a warning that was hidden comes
    back for the time that it had left. Only the newest message offers Undo, and only while Ctrl+Z
    would take back what it speaks of.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._messages: list[_Message] = []
        self.strip: ToastStrip | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.drop_newest)
        self._box = row(..., ..., edge=(_EDGE, 0, _EDGE, 6), of=self)
        self.hide()
        desk.toasted.connect(self.show_toast)
        desk.changed.connect(self._forget_undo)

    def dress_anew(self) -> None:
        """Build the strip in the language and look of now, keeping its messages."""
        if self.strip is not None:
            let_go(self.strip)
            self.strip = None
        self._show()

    def texts(self) -> list[str]:
        """Return the messages that wait, the one on the screen last."""
        return [message.toast.text for message in self._messages]

    def show_toast(self, toast: Toast) -> None:
        """Show a message; the same words twice are one message."""
        self._age()
        self._messages = [each for each in self._messages if each.toast.text != toast.text]
        for earlier in self._messages:
            earlier.undo = False
        step = self._last_step() if toast.undo else 0
        self._messages = [*self._messages[1 - _MOST :], _Message(toast, step)]
        self._announce(toast.text)
        self._show()

    def drop_newest(self) -> None:
        """Let the message on the screen go; the one before it has the rest of its time."""
        self._age()
        self._messages = self._messages[:-1]
        self._show()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads with the mouse on it."""
        super().enterEvent(event)
        self._age()
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting, from the beginning for what was read."""
        super().leaveEvent(event)
        if self._messages:
            self._timer.start(_SHOWN_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's width."""
        super().resizeEvent(event)
        if self.strip is not None and event.size().width() != event.oldSize().width():
            self.strip.fit(self._room())

    def _age(self) -> None:
        """Take the time that passed from the message on the screen, and from hidden good news."""
        if not self._timer.isActive():
            return
        passed = self._timer.interval() - self._timer.remainingTime()
        newest = self._messages[-1:]
        for message in self._messages:
            if message.toast.tone == "ok" or message in newest:
                message.left_ms -= passed
        alive = [each for each in self._messages if each.left_ms > 0 or each in newest]
        self._messages = alive

    def _show(self) -> None:
        """Show the newest message, or take no room at all."""
        self._timer.stop()
        if not self._messages:
            self.hide()
            return
        if self.strip is None:
            self.strip = ToastStrip(self._desk)
            self.strip.undo.clicked.connect(self._undo)
            self.strip.close_button.clicked.connect(self.drop_newest)
            self.strip.whole.clicked.connect(self._show_whole)
            self._box.insertWidget(1, self.strip)
        newest = self._messages[-1]
        before = tuple(each.toast.text for each in self._messages[:-1])
        self.strip.show_message(newest, before, self._room())
        self._timer.start(max(newest.left_ms, 1))
        if self.isHidden():
            self.show()
            QTimer.singleShot(0, self, _keep_line_in_sight)

    def _forget_undo(self) -> None:
        """Speak of Undo no more once something else was done, or the thing itself undone."""
        newest = self._messages[-1] if self._messages else None
        if newest is not None and newest.undo and newest.step != self._last_step():
            newest.undo = False
            if self.strip is not None:
                self.strip.undo.hide()
                self.strip.fit(self._room())

    def _last_step(self) -> int:
        step = journal.last_undoable(self._desk.db)
        return step.id if step is not None else 0

    def _show_whole(self) -> None:
        """Let a message be read to its end, for as long as a new one would stand."""
        if self.strip is not None:
            self.strip.show_whole(self._room())
            self._timer.start(_DANGER_MS)

    def _undo(self) -> None:
        self.drop_newest()
        self._desk.undo()

    def _room(self) -> QSize:
        """Return the width for the strip, and the height of the window around it."""
        margins = self._box.contentsMargins()
        parent = self.parentWidget()
        width = parent.width() if parent is not None else self.width()
        return QSize(width - margins.left() - margins.right(), self.window().height())

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import (  # noqa: PLC0415 - a millisecond, and not at the start
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _keep_line_in_sight() -> None:
    """Scroll to what has the keys where the page became lower than it stands."""
    focused = QApplication.focusWidget()
    area = focused.parentWidget() if focused is not None else None
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if focused is not None and area is not None:
        area.ensureWidgetVisible(focused, 0, 4)
