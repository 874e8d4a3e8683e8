"""Passing messages over the page: they block nothing and may carry Undo."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.boxes import let_go, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label

_SHOWN_MS = 6000
_DANGER_MS = 12000
_MOST = 3
_ICONS = {"ok": "circle-check", "warning": "triangle-alert", "danger": "circle-alert"}
_WIDTH = 560
_GAP = 10


class _ToastFrame(QFrame):
    dismissed = Signal()

    def __init__(self, desk: Desk, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.text = toast.text
        px = desk.theme.px
        picture = QLabel()
        drawn = icon(_ICONS[toast.tone], desk.theme.on_toast)
        picture.setPixmap(drawn.pixmap(QSize(px(20), px(20)), self.devicePixelRatioF()))
        words = label(toast.text, wraps=True)
        words.ensurePolished()
        advance = words.fontMetrics().horizontalAdvance(toast.text) + 4
        words.setFixedWidth(min(px(_WIDTH), advance))
        words.setFixedHeight(words.heightForWidth(words.width()))
        line = row(picture, (words, 1), gap=10, edge=(14, 8, 8, 8), of=self)
        if toast.undo:
            undo = Button(desk, self.tr("Undo"), kind="toast")
            undo.set_key("", hint="Ctrl+Z")
            undo.clicked.connect(desk.undo)
            undo.clicked.connect(self.dismissed)
            line.addWidget(undo)
        close = Button(desk, icon_name="x", kind="toast")
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.dismissed)
        line.addWidget(close)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.dismissed)
        self.timer.start(_SHOWN_MS if toast.tone == "ok" else _DANGER_MS)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody reads with the mouse on it."""
        super().enterEvent(event)
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        super().leaveEvent(event)
        self.timer.start(_SHOWN_MS)


class Toasts(QWidget):
    """Stack the latest messages at the foot of the page."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._room = parent
        self._frames: list[_ToastFrame] = []
        self.hide()
        desk.toasted.connect(self.show_toast)
        parent.installEventFilter(self)

    def move_over(self, room: QWidget) -> None:
        """Stay on the screen over the place that is built anew."""
        self._room = room
        self.setParent(room)
        room.installEventFilter(self)
        self.setVisible(bool(self._frames))
        self._place()

    def texts(self) -> list[str]:
        """Return the messages that are on the screen."""
        return [frame.text for frame in self._frames]

    def show_toast(self, toast: Toast) -> None:
        """Show a message; the same words twice are one message."""
        for frame in list(self._frames):
            if frame.text == toast.text or len(self._frames) >= _MOST:
                self._drop(frame)
        frame = _ToastFrame(self._desk, toast, self)
        frame.dismissed.connect(lambda: self._drop(frame))
        self._frames.append(frame)
        frame.show()
        self._announce(toast.text)
        self.show()
        self.raise_()
        self._place()
        QTimer.singleShot(0, self, self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import (  # noqa: PLC0415 - a millisecond, and not at the start
            QAccessible,
            QAccessibleAnnouncementEvent,
        )

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _drop(self, frame: _ToastFrame) -> None:
        if frame not in self._frames:
            return
        self._frames.remove(frame)
        let_go(frame)
        self.setVisible(bool(self._frames))
        self._place()

    def _place(self) -> None:
        for frame in self._frames:
            frame.adjustSize()
        width = max((frame.width() for frame in self._frames), default=0)
        height = sum(frame.height() + _GAP for frame in self._frames)
        left = (self._room.width() - width) // 2
        self.setGeometry(left, self._room.height() - height - _GAP, width, height)
        top = 0
        for frame in self._frames:
            frame.move((width - frame.width()) // 2, top)
            top += frame.height() + _GAP
