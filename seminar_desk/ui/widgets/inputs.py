"""Qt's own inputs as this program wears them: one of a list, a code of several, a number, a day.

The wheel scrolls what they stand in and turns none of them: nobody would see what it changed.
"""

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QHelpEvent,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.theme import Theme
from seminar_desk.ui.widgets.tips import tip_at


class DropDown(QComboBox):
    """Open a list with its scroll bar: filled before it was dressed, it would have none.

    Words that are wider than it end with «…», and are read whole where the mouse points at them.
    """

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cut the words with «…»: a style sheet would let them end in the middle of a letter.

        Here alone, for Qt asks for a style's option many times before anything is drawn.
        """
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.words_shown()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def words_shown(self) -> str:
        """Return what is seen of the words."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hear events while the mouse points here: hearing them always would cost each of them."""
        super().enterEvent(event)
        self.installEventFilter(self)

    def leaveEvent(self, event: QEvent) -> None:
        """Hear no more of them, unless the keys are here too."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the whole of words that are cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            is_cut = self.words_shown() != self.currentText()
            if is_cut and not self.toolTip():
                tip_at(event.globalPos(), self.currentText(), self)
                return True
        return super().eventFilter(watched, event)

    def showPopup(self) -> None:
        """Let a list that is longer than what is seen of it say so."""
        self.view().setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        super().showPopup()

    def minimumSizeHint(self) -> QSize:
        """Ask for the words of now: Qt keeps the width of those that were first measured."""
        follows = self.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents
        return self.sizeHint() if follows else super().minimumSizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()


class TypedDropDown(DropDown):
    """Offer words, and take any others: those of the offer count however they were begun."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.setLineEdit(self.line)

    def settle(self) -> int:
        """Choose what is offered by the words that stand here; return its place, -1: none of it."""
        place = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if place >= 0:
            self.setCurrentIndex(place)
            self.setEditText(self.itemText(place))
        return place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step on from what is typed: Qt would begin with the first, and drop the words."""
        steps = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if steps and self.settle() < 0 and self.currentText():
            self.showPopup()
        else:
            super().keyPressEvent(event)


class Choice(DropDown):
    """Offer codes by their words; `activated` is the user's choice, never ours."""

    def __init__(self, *offered: tuple[str, str]) -> None:
        super().__init__()
        for code, text in offered:
            self.addItem(text, code)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def code(self) -> str:
        """Return the chosen code."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a code; an unknown one leaves the first."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(code)))


_LEFT_MARGIN = 10


class NumberEdit(QSpinBox):
    """Stand its text where other fields have theirs: Qt forgets the style sheet's left padding."""

    def __init__(self, smallest: int, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(smallest, largest)
        self.lineEdit().setTextMargins(_LEFT_MARGIN, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()


class DateEdit(QDateEdit):
    """Show 24.10.2017; the calendar begins on Monday and wears the theme's colours."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setDisplayFormat("dd.MM.yyyy")
        self.setCalendarPopup(True)
        self._dress_calendar(desk.theme)

    @property
    def day(self) -> date:
        """Return the chosen day."""
        return cast("date", self.date().toPython())

    def choose(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what is around."""
        event.ignore()

    def _dress_calendar(self, theme: Theme) -> None:
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setMinimumSize(theme.px(320), theme.px(270))
        names, weekend = QTextCharFormat(), QTextCharFormat()
        names.setForeground(theme.colour("muted"))
        weekend.setForeground(theme.colour("danger"))
        calendar.setHeaderTextFormat(names)
        for number in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(number, weekend)
