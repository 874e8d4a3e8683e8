"""The way between pages: icons, names and small counts."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.pages import PageEntry
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.tips import tip

_WIDTH = 208
_FOLDED_WIDTH = 64


class _Emblem(QWidget):
    """Draw the mark, a sun over a red field, and the program's name beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName("Seminar Desk")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Take the sidebar's width and one tall line."""
        return QSize(self._desk.theme.px(_FOLDED_WIDTH), self._desk.theme.px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark and name."""
        theme = self._desk.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        centre = QPointF(theme.px(23), self.height() / 2)
        painter.setBrush(theme.colour("emblem_red"))
        painter.drawEllipse(centre, theme.px(13), theme.px(13))
        painter.setBrush(theme.colour("emblem_gold"))
        painter.drawEllipse(centre, theme.px(5), theme.px(5))
        for turn in range(8):
            painter.save()
            painter.translate(centre)
            painter.rotate(turn * 45)
            painter.drawEllipse(QPointF(0, -theme.px(7.5)), theme.px(1.2), theme.px(1.2))
            painter.restore()
        if self.width() > theme.px(_FOLDED_WIDTH):
            painter.setPen(theme.colour("ink"))
            font = QFont(self.font())
            font.setPixelSize(theme.px(17))
            font.setBold(True)
            painter.setFont(font)
            box = self.rect().adjusted(theme.px(46), 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, "Seminar Desk")


class _PageButton(QPushButton):
    def __init__(self, desk: Desk, entry: PageEntry, key: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the page
        self.setAutoDefault(True)  # Enter presses it, as every other button
        self.entry = entry
        self._desk = desk
        self._key = key
        self._badge = ""
        self._folded = False
        self._shows_focus = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Take one comfortable line."""
        return QSize(self._desk.theme.px(_FOLDED_WIDTH - 20), self._desk.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Allow folding down to the icon."""
        return self.sizeHint()

    def show_words(self, badge: str, *, folded: bool) -> None:
        """Change badge and folding; the tooltip has what folding hides."""
        title = self.entry.title()
        self._badge, self._folded = badge, folded
        self.setText(title)
        self.setAccessibleName(f"{title} {badge}".strip())
        tip(self, f"{title} {badge} ({self._key})".replace("  ", " "))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to those who came by keyboard."""
        self._shows_focus = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, focus ring, icon, name and badge from the tokens."""
        theme = self._desk.theme
        chosen = self.isChecked()
        colour = theme.colour("accent" if chosen else "ink")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or self.underMouse():
            painter.setBrush(theme.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(self.rect(), theme.px(8), theme.px(8))
        if self.hasFocus() and self._shows_focus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(theme.colour("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.px(7), theme.px(7))
        size = theme.px(19)
        left = theme.px(12)
        box = QRect(left, (self.height() - size) // 2 + 1, size, size)
        paint_icon(painter, box, self.entry.icon, colour.name())
        if not self._folded:
            self._paint_words(painter, left + size + theme.px(12), chosen=chosen)

    def _paint_words(self, painter: QPainter, left: int, *, chosen: bool) -> None:
        theme = self._desk.theme
        font = QFont(self.font())
        font.setPixelSize(theme.px(15))
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if chosen else "ink"))
        box = self.rect().adjusted(left, 0, -theme.px(12), 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        room = box.width() - painter.fontMetrics().horizontalAdvance(self.text()) - theme.px(8)
        font.setPixelSize(theme.px(13))
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if chosen else "muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        badge = badge_within(painter.fontMetrics(), self._badge, room)
        painter.drawText(box, flags, badge)


def badge_within(metrics: QFontMetrics, badge: str, room: int) -> str:
    """Return «present/listed», or who is present alone where thousands leave no room for both."""
    is_whole = metrics.horizontalAdvance(badge) <= room
    return badge if is_whole else badge.partition("/")[0]


class Sidebar(QWidget):
    """List the pages; `chosen` carries the key of the wanted one."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._folded = False
        self._badges: dict[str, str] = {}
        self._buttons: dict[str, _PageButton] = {}
        box = column(_Emblem(desk), 8, gap=2, edge=(10, 10, 10, 14), of=self)
        first_at_bottom = next((entry for entry in entries if entry.at_bottom), None)
        for number, entry in enumerate(entries, start=1):
            button = _PageButton(desk, entry, f"Ctrl+{number}")
            button.clicked.connect(lambda _checked=False, key=entry.key: self.chosen.emit(key))
            self._buttons[entry.key] = button
            if entry == first_at_bottom:
                box.addStretch()
            box.addWidget(button)
        if first_at_bottom is None:
            box.addStretch()
        self._fit()

    def choose(self, key: str) -> None:
        """Show which page is open."""
        self._buttons[key].setChecked(True)

    def set_badge(self, key: str, text: str) -> None:
        """Show a small count beside a page's name."""
        self._badges[key] = text
        self._buttons[key].show_words(text, folded=self._folded)

    def set_folded(self, *, folded: bool) -> None:
        """Fold to icons where the window is narrow."""
        if folded != self._folded:
            self._folded = folded
            self._fit()

    def _fit(self) -> None:
        """Take the width of now, with names or without."""
        width = _FOLDED_WIDTH if self._folded else _WIDTH
        self.setFixedWidth(self._desk.theme.px(width))
        for key, button in self._buttons.items():
            button.show_words(self._badges.get(key, ""), folded=self._folded)


def badges(db: Database, session: Session | None) -> dict[str, str]:
    """Return page key -> text: present of listed, number of plans; empty where there is nothing."""
    if session is None:
        return {"checkin": "", "practice": ""}
    present, listed = attendance_rows.present_and_listed(db, session.uid)
    plans, _undated = session_rows.plans_and_undated(db, session.uid)
    return {
        "checkin": f"{present}/{listed}" if listed else "",
        "practice": str(plans) if plans else "",
    }
