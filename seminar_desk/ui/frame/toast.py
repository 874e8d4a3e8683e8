"""Passing messages over the header, beside its buttons: nothing moves, and they block nothing."""

from bisect import bisect

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from seminar_desk.store import journal
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.frame.header import Header
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.boxes import let_go, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

_SHOWN_MS = 6000
_DANGER_MS = 12000
_MOST = 9
_ICONS = {"ok": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}
_ABOVE = 4
_WIDEST = 900
_LEAST_WORDS = 160  # a message with less room for its words goes over the header's buttons


class _Message:
    """Hold one message, how long it still has to be read, and which step its Undo takes back."""

    def __init__(self, toast: Toast, step: int) -> None:
        self.toast = toast
        self.undo = toast.undo
        self.step = step
        self.left_ms = _SHOWN_MS if toast.tone == "ok" else _DANGER_MS


class ToastStrip(QFrame):
    """Show one message with its picture, how many came before it, Undo and ×.

    What has no room in the header's height is read with «…» or by pointing at it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("toast")
        self._desk = desk
        self._text = ""
        self._is_whole = self._offers_undo = False
        self._picture = label()
        self.words = label("", wraps=True)
        self.before = label("", look="small")
        self.undo = Button(desk, self.tr("Undo"), kind="toast")
        self.undo.set_key("", hint="Ctrl+Z")
        self.whole = Button(desk, "…", kind="toast")
        self.whole.setAccessibleName(self.tr("Show the whole message"))
        tip(self.whole, self.tr("Show the whole message"))
        self.close_button = Button(desk, icon_name="x", kind="toast")
        self.close_button.setAccessibleName(self.tr("Close the message"))
        for button in (self.whole, self.undo, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        parts = (self._picture, (self.words, 1), self.whole, self.before)
        row(*parts, self.undo, self.close_button, gap=10, edge=(14, 3, 8, 3), of=self)

    def show_message(self, message: _Message, before: tuple[str, ...]) -> None:
        """Write a message; `before` are the texts of those that wait behind it."""
        side = self._desk.theme.px(20)
        drawn = icon(_ICONS[message.toast.tone], self._desk.theme.on_toast)
        self._picture.setPixmap(drawn.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self.before.setText(self.tr("%n before this", "", len(before)))
        tip(self.before, "\n".join(reversed(before)))
        self.before.setVisible(bool(before))
        self._offers_undo = message.undo
        self._text, self._is_whole = message.toast.text, False
        self.words.setAccessibleName(self._text)

    def forget_undo(self) -> None:
        """Offer Undo no more."""
        self._offers_undo = False

    def show_whole(self) -> None:
        """Take as many lines as the words need."""
        self._is_whole = True

    def beside(self) -> int:
        """Return the width that everything but the words takes."""
        box = self.layout()
        assert box
        margins = box.contentsMargins()
        parts = [self._picture, self.whole, self.before, self.undo, self.close_button]
        for part in parts:
            part.ensurePolished()
        taken = sum(
            part.sizeHint().width() + box.spacing() for part in parts if not part.isHidden()
        )
        return taken + margins.left() + margins.right()

    def turn(self, free: int | None) -> None:
        """Put the buttons first, Undo only where it ends within `free`; None: last, as usual.

        A click that was meant for a button below may close a message, but take nothing back.
        """
        self.whole.hide()  # what an earlier message needed decides nothing
        box = self.layout()
        assert isinstance(box, QBoxLayout)
        direction = QBoxLayout.Direction
        box.setDirection(direction.LeftToRight if free is None else direction.RightToLeft)
        self.undo.set_key("", hint="Ctrl+Z" if free is None else "")
        margins = box.contentsMargins()
        pair = self.close_button.sizeHint().width() + self.undo.sizeHint().width()
        ends = margins.right() + pair + box.spacing()
        self.undo.setVisible(self._offers_undo and (free is None or ends <= free))

    def fit(self, width: int, most: int) -> int:
        """Fill a width, at most that high unless the whole is wanted; return the height."""
        box = self.layout()
        assert box
        margins = box.contentsMargins()
        around = margins.top() + margins.bottom()
        needed = self._needed(self._text, width)
        if needed > most - around and not self._is_whole:
            self.whole.show()
            needed = self._needed(self._cut(width, most - around), width)
        tip(self.words, self._text if self.whole.isVisibleTo(self) else "")
        return max(needed, self.close_button.sizeHint().height()) + around

    def _cut(self, width: int, most: int) -> str:
        """Return as much of the text as has room."""
        lengths = range(len(self._text))
        fits = bisect(lengths, most, key=lambda n: self._needed(f"{self._text[:n]}…", width))
        return f"{self._text[: max(fits - 1, 0)].rstrip()}…"

    def _needed(self, text: str, width: int) -> int:
        """Write words into a strip of that width, and return how high they are."""
        room = max(1, width - self.beside())
        self.words.setText(text)
        self.words.ensurePolished()
        self.words.setFixedWidth(room)
        self.words.setMinimumHeight(0)  # or the lines of an earlier message would count
        height = self.words.heightForWidth(room)
        self.words.setFixedHeight(height)
        return height


class Toasts(QWidget):
    """Lie over the header's words while there is a message; the newest is shown.

    A click that is on its way finds what was there: the page keeps its place, the header's buttons
    stay free, and where they leave no room, only the words of a message lie on them.
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
        self._box = row(of=self)
        self._header: Header | None = None
        self.hide()
        desk.toasted.connect(self.show_toast)
        desk.changed.connect(self._forget_undo)

    def lie_on(self, header: Header) -> None:
        """Lie on a header from now on."""
        self._header = header
        self.setParent(header.parentWidget())
        header.room_changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)

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
            self._box.addWidget(self.strip)
        newest = self._messages[-1]
        before = tuple(each.toast.text for each in self._messages[:-1])
        self.strip.show_message(newest, before)
        self._timer.start(max(newest.left_ms, 1))
        self._fit()
        self.show()
        self.raise_()

    def _forget_undo(self) -> None:
        """Speak of Undo no more once something else was done, or the thing itself undone."""
        newest = self._messages[-1] if self._messages else None
        if newest is not None and newest.undo and newest.step != self._last_step():
            newest.undo = False
            if self.strip is not None:
                self.strip.forget_undo()
                self._fit()

    def _last_step(self) -> int:
        step = journal.last_undoable(self._desk.db)
        return step.id if step is not None else 0

    def _show_whole(self) -> None:
        """Let a message be read to its end, for as long as a new one would stand."""
        if self.strip is not None:
            self.strip.show_whole()
            self._fit()
            self._timer.start(_DANGER_MS)

    def _undo(self) -> None:
        self.drop_newest()
        self._desk.undo()

    def _fit(self) -> None:
        """Lie where the header has no buttons, as wide as it is there: so Undo and × stay put."""
        if self.strip is None or self._header is None or not self._messages:
            return
        px = self._desk.theme.px
        room = self._header.free_room()
        self.strip.turn(None)
        if room.width() < self.strip.beside() + px(_LEAST_WORDS):
            self.strip.turn(room.width())
            room = self._header.free_room(is_over_buttons=True)
        room = QRect(room.topLeft(), QSize(min(room.width(), px(_WIDEST)), room.height()))
        most = room.height() - 2 * px(_ABOVE)
        height = self.strip.fit(room.width(), most)
        above = max(px(_ABOVE), (room.height() - height) // 2)
        self.setGeometry(room.left(), room.top() + above, room.width(), height)

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import (  # noqa: PLC0415 - a millisecond, and not at the start
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
