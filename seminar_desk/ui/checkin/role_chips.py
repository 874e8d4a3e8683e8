"""The row of roles with how many came of how many listed; a chip filters the list."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.counts import Counts
from seminar_desk.domain.people.participant import ROLES
from seminar_desk.domain.people.roll import UNCLEAR
from seminar_desk.ui.desk.desk import Desk

_HEIGHT = 36
_DOT = 8


@dataclass(frozen=True, slots=True)
class _Spacing:
    side: int
    gap: int
    font: int


_ROOMY = _Spacing(side=9, gap=4, font=13)
# Seven roles fit one line of a small laptop so.
_TIGHT = _Spacing(side=6, gap=2, font=12)


class _Chip(QAbstractButton):
    def __init__(self, desk: Desk, role_code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.role_code = role_code
        self._figure = ""
        self.spacing = _ROOMY
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_count(self, text: str, present: int, listed: int) -> None:
        """Word the chip."""
        self.setText(text)
        self._figure = f"{present}/{listed}"
        self.setAccessibleName(f"{text}, {self._figure}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit dot, word and figure."""
        px = self._desk.theme.px
        words, figures = self._metrics()
        width = words.horizontalAdvance(self.text()) + figures.horizontalAdvance(self._figure)
        dot = px(_DOT) + px(6) if self.role_code else 0
        return QSize(width + dot + px(2 * self.spacing.side + 5), px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill: dark when chosen."""
        theme, px = self._desk.theme, self._desk.theme.px
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 3, -1, -3)
        painter.setPen(theme.colour("ink" if chosen else "line"))
        ground = "ink" if chosen else "hover" if self.underMouse() else "card"
        painter.setBrush(theme.colour(ground))
        if self.hasFocus():
            pen = painter.pen()
            pen.setColor(theme.colour("accent"))
            pen.setWidth(2)
            painter.setPen(pen)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = px(self.spacing.side)
        if self.role_code:
            painter.setPen(Qt.PenStyle.NoPen)
            known = QColor(theme.role(self.role_code).ink)
            painter.setBrush(theme.colour("warning") if self.role_code == UNCLEAR else known)
            middle = QPointF(left + px(_DOT) / 2, self.height() / 2)
            painter.drawEllipse(middle, px(_DOT) / 2, px(_DOT) / 2)
            left += px(_DOT) + px(6)
        words, _figures = self._metrics()
        painter.setPen(theme.colour("card" if chosen else "ink"))
        painter.setFont(self._font(bold=False))
        painter.drawText(
            QRect(left, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
        left += words.horizontalAdvance(self.text()) + px(5)
        painter.setFont(self._font(bold=True))
        painter.drawText(
            QRect(left, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self._figure,
        )

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._desk.theme.px(self.spacing.font))
        font.setBold(bold)
        return font

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._font(bold=False)), QFontMetrics(self._font(bold=True))


class RoleChips(QWidget):
    """Lay the chips in lines; `role_code` is the chosen one, empty for all."""

    changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chips = {code: _Chip(desk, code, self) for code in ("", *ROLES, UNCLEAR)}
        self._chips[""].setChecked(True)
        for chip in self._chips.values():
            chip.toggled.connect(self._on_toggled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def role_code(self) -> str:
        """Return the role the list is filtered by."""
        return next((code for code, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, role_code: str) -> None:
        """Choose a chip as a click would."""
        self._chips[role_code].click()

    def show_counts(self, counts: Counts, unclear: tuple[int, int]) -> None:
        """Show present of listed, for all, for each role that is there, and without a role."""
        language = self._desk.language
        self._chips[""].show_count(self.tr("All"), counts.present, counts.listed)
        for code in ROLES:
            chip = self._chips[code]
            text = code_lists().label("role", code, language)
            chip.show_count(text, counts.present_by_role[code], counts.listed_by_role[code])
            chip.setVisible(counts.listed_by_role[code] > 0)
            if chip.isChecked() and not counts.listed_by_role[code]:
                self._chips[""].click()
        self._chips[UNCLEAR].show_count(self.tr("Role?"), *unclear)
        self._chips[UNCLEAR].setToolTip(
            self.tr("Nobody has told their role yet: ask, then press F2 to choose it")
        )
        self._chips[UNCLEAR].setVisible(unclear[1] > 0)
        if self._chips[UNCLEAR].isChecked() and not unclear[1]:
            self._chips[""].click()
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(self._desk.theme.px(300), self._desk.theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into lines anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.changed.emit(self.role_code)

    def _lay_out(self) -> None:
        px = self._desk.theme.px
        left = top = 0
        shown = [chip for chip in self._chips.values() if not chip.isHidden()]
        for spacing in (_ROOMY, _TIGHT):
            for chip in shown:
                chip.spacing = spacing
            sizes = [chip.sizeHint() for chip in shown]
            if sum(size.width() + px(spacing.gap) for size in sizes) <= self.width():
                break
        for chip, size in zip(shown, sizes, strict=True):
            if left and left + size.width() > self.width():
                left, top = 0, top + px(_HEIGHT)
            chip.setGeometry(left, top, size.width(), size.height())
            left += size.width() + px(chip.spacing.gap)
        self.setFixedHeight(top + px(_HEIGHT))
