"""The one way of building a dialog: a heading, what scrolls if it must, and buttons in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QWidget,
)

from seminar_desk.ui.look.look import dress, px
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.boxes import Piece, column, emptied, held, let_go, show_inside
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.reading_order import ReadingOrder, first_stop

# What a window's frame takes while nobody knows it: Windows 11 and the usual Linux desktops.
_FRAME = QSize(16, 40)
_EDGE = (24, 18, 24, 18)
_LEAST_SEEN = 56
_AROUND_FOCUS = 8


class _Middle(QScrollArea):
    """Ask for the height of what is inside, and be content with less; scroll up and down only."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        inside.setObjectName("scrolled")
        self.inside = inside
        self._needed = 0
        self._measured = 0
        show_inside(self, inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def measure(self, width: int) -> None:
        """Find out how high what is inside is at a width."""
        layout = self.inside.layout()
        assert layout
        for widget in reversed([self.inside, *self.inside.findChildren(QWidget)]):
            if (stale := widget.layout()) is not None:
                stale.invalidate()  # what changed inside is else heard of too late
        self._measured = width
        self._needed = self._height()
        self.updateGeometry()

    def is_stale(self) -> bool:
        """Tell whether what is inside needs another height than was found out."""
        return self._height() != self._needed

    def drop_bar(self) -> None:
        """Let a scroll bar go that is there only because of the width it takes itself.

        Qt keeps one: beside it a line of words more is needed, and for that line the bar.
        """
        if self.verticalScrollBar().isVisible() and self._needed <= self.height():
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _height(self) -> int:
        layout = self.inside.layout()
        assert layout
        hint = layout.totalSizeHint().height()
        return layout.totalHeightForWidth(self._measured) if layout.hasHeightForWidth() else hint

    def sizeHint(self) -> QSize:
        """Return the width that what is inside likes, and the height that was found out."""
        return QSize(self.inside.sizeHint().width(), self._needed)

    def minimumSizeHint(self) -> QSize:
        """Leave room for a scroll bar beside what is inside: nothing is cut by it."""
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.inside.minimumSizeHint().width() + bar
        return QSize(width, min(self._needed, px(_LEAST_SEEN)))


class FittedDialog(ReadingOrder, QDialog):
    """Keep heading and buttons on every screen; what is between them scrolls.

    `width` and `height` are what the dialog wants, in pixels of the design; without a height it
    is as high as what is in it. Ctrl+Enter presses the default button from any field.
    """

    def __init__(self, parent: QWidget | None, *, width: int, height: int = 0) -> None:
        super().__init__(parent)
        if parent is None:
            dress(self)
        self._wanted = QSize(px(width), px(height))
        self._laid = QWidget()
        self._whole = column(self._laid, of=self)
        self.middle = _Middle(held(column()))
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._refit.timeout.connect(self._fit_where_it_is)
        self.setModal(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            key_places.bind(self, keys, self._press_default)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._bring_into_sight)

    def frame(self, head: Piece, middle: QWidget, foot: Sequence[Piece], *, gap: int = 12) -> None:
        """Lay the dialog out, in the place of what was there."""
        emptied(self._whole)
        self.middle = _Middle(middle)
        middle.installEventFilter(self)
        line = FlowLayout(spacing=px(10))
        line.fill(foot)
        self._laid = held(column(head, (self.middle, 1), line, gap=gap, edge=_EDGE))
        self._whole.addWidget(self._laid)

    def fit(self) -> None:
        """Take the height that what is in the dialog needs now."""
        self._refit.start()

    def exec(self) -> int:
        """Show the dialog until it is answered, and let it go; it outlives what was let go in it.

        PySide hands a dialog over to Python here. The click of a row that was let go may hold the
        last reference: the row's end would then delete the dialog around it, and the row again.
        One that hears itself by a lambda would stay under its window for ever.
        """
        answer = super().exec()
        QTimer.singleShot(0, lambda: self)
        let_go(self)
        return answer

    def showEvent(self, event: QShowEvent) -> None:
        """Come in the right size; once more when the system has put its frame around.

        Qt puts it over the middle of its window only if nobody has moved it: Windows has it begin
        small with its corner there, from where a high one would have to be moved.
        """
        self._fit()
        super().showEvent(event)
        if self.focusWidget() is None and (first := first_stop(self.middle) or self._default()):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit what has grown."""
        is_laid_anew = event.type() == QEvent.Type.LayoutRequest
        if watched is self.middle.inside and is_laid_anew and self.middle.is_stale():
            self.fit()
        return super().eventFilter(watched, event)

    def _fit_where_it_is(self) -> None:
        self._fit()
        self.middle.drop_bar()
        self._stay_on_screen()

    def _fit(self) -> None:
        layout = self._laid.layout()
        assert layout
        layout.activate()
        room = self._room()
        least = layout.totalMinimumSize().width()
        width = min(max(self._wanted.width(), least), room.width())
        left, _top, right, _bottom = _EDGE
        self.middle.measure(width - px(left) - px(right))
        layout.invalidate()
        needed = layout.totalHeightForWidth(width)
        if not self._wanted.height():
            self.setFixedWidth(width)
        elif self.isVisible():
            width = max(width, min(self.width(), room.width()))  # as large as somebody drew it
            needed = max(self._wanted.height(), self.height())
        else:
            needed = self._wanted.height()
        self.resize(width, min(needed, room.height()))
        self._take_keys(is_high=needed > room.height())
        self._bring_into_sight(None, QApplication.focusWidget())

    def _room(self) -> QSize:
        """Return the screen less what the system draws around a window."""
        window = self if self.isVisible() else self.parentWidget()
        frame = QSize(0, 0)
        if window is not None:
            frame = window.window().frameGeometry().size() - window.window().size()
        return self.screen().availableSize() - frame.expandedTo(_FRAME)

    def _stay_on_screen(self) -> None:
        screen, frame = self.screen().availableGeometry(), self.frameGeometry()
        top = max(screen.top(), min(frame.top(), screen.bottom() + 1 - frame.height()))
        left = max(screen.left(), min(frame.left(), screen.right() + 1 - frame.width()))
        if self.isVisible() and (left, top) != (frame.left(), frame.top()):
            self.move(left, top)

    def _take_keys(self, *, is_high: bool) -> None:
        """Let the arrows scroll a long text that has nothing in it to go to."""
        inside = self.middle.inside.findChildren(QWidget)
        has_stops = any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in inside)
        policy = Qt.FocusPolicy
        self.middle.setFocusPolicy(
            policy.StrongFocus if is_high and not has_stops else policy.NoFocus
        )

    def _bring_into_sight(self, _left: QWidget | None, entered: QWidget | None) -> None:
        """Scroll to what has the keys now, with its words and with what is wrong with it."""
        inside = self.middle.inside
        if entered is None or not inside.isAncestorOf(entered):
            return
        field: QWidget | None = entered
        while field is not None and field is not inside and not isinstance(field, Field):
            field = field.parentWidget()
        seen = field if isinstance(field, Field) else entered
        self.middle.ensureWidgetVisible(seen, 0, px(_AROUND_FOCUS))

    def _default(self) -> QPushButton | None:
        buttons = self.findChildren(QPushButton)
        return next((one for one in buttons if one.isDefault() and one.isVisible()), None)

    def _press_default(self) -> None:
        if default := self._default():
            default.click()
