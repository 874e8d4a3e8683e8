"""What stands above the list: the one box where people are asked for, the roles, a warning."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.counts import Counts
from seminar_desk.domain.people.participant import ROLES
from seminar_desk.domain.people.roll import UNCLEAR, UNTOLD_SEX
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.button import Button, PaintedButton
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

# What a chip each shows the people without.
UNTOLD = (UNCLEAR, UNTOLD_SEX)
_SEARCH_HEIGHT = 52
_KEY = "Ctrl+F"
_CHIP_HEIGHT = 36
_DOT = 8


class SearchBox(QLineEdit):
    """Take the query; arrows and Enter belong to the list below, Esc empties the box.

    While the rows are numbered, a digit is the `number_chosen`.
    Esc is the `choice_left` then, and where the box is empty.
    """

    key_for_list = Signal(int)
    stretch_for_list = Signal(int)
    all_wanted = Signal()
    copy_wanted = Signal()
    rows_pasted = Signal()
    entered = Signal()
    number_chosen = Signal(int)
    choice_left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._brush = Brush(desk.theme)
        self.is_choosing = False
        self.setProperty("look", "search")
        self.setTextMargins(px(34), 0, px(72), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send list keys to the list."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            is_stretch = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.stretch_for_list if is_stretch else self.key_for_list).emit(int(key))
        elif event.matches(QKeySequence.StandardKey.SelectAll) and not self.text():
            self.all_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and rows_wait():
            self.rows_pasted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and (self.is_choosing or not self.text()):
            self.choice_left.emit()
        elif self.is_choosing and event.text().isdecimal():
            self.number_chosen.emit(int(event.text()))
        elif key == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass at the left and the key that leads here at the right."""
        super().paintEvent(event)
        brush, side = self._brush, px(20)
        top = (self.height() - side) // 2
        width = brush.width(_KEY, 12) + px(14)
        painter = QPainter(self)
        icon("search", brush.theme.muted).paint(painter, QRect(px(18), top, side, side))
        key = QRect(self.width() - width - px(16), top, width, side)
        brush.key(painter, key, _KEY, brush.theme.colour("muted"))
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand taller than other fields: this is where the eye begins."""
        super().showEvent(event)
        self.setMinimumHeight(px(_SEARCH_HEIGHT))


def rows_wait() -> bool:
    """Tell rows of a spreadsheet on the clipboard from a name or a number."""
    text = QGuiApplication.clipboard().text().strip()
    return "\t" in text or "\n" in text


@dataclass(frozen=True, slots=True)
class _Spacing:
    side: int
    gap: int
    font: int
    has_figures: bool = True


_ROOMY = _Spacing(side=9, gap=4, font=13)
# Seven roles fit one line of a small laptop so.
_TIGHT = _Spacing(side=6, gap=2, font=12)
# Five in large letters, where a second line would take a row of people.
_BARE = _Spacing(side=6, gap=2, font=12, has_figures=False)


class _Chip(PaintedButton):
    def __init__(self, brush: Brush, role_code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._brush = brush
        self.role_code = role_code
        self._told = ""
        self.spacing = _ROOMY
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def _figure(self) -> str:
        is_told = self.spacing.has_figures or not self.role_code
        return self._told if is_told else ""

    def show_count(self, text: str, present: int, listed: int) -> None:
        """Word the chip."""
        self.setText(text)
        self._told = f"{present}/{listed}"
        self.setAccessibleName(f"{text}, {self._told}")
        if self.role_code not in UNTOLD:
            tip(self, self.accessibleName())
        self.updateGeometry()
        self.update()

    def show_action(self, text: str) -> None:
        """Word a chip that does something and counts nobody."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit dot, word and figure."""
        brush, size = self._brush, self.spacing.font
        width = brush.width(self.text(), size) + brush.width(self._figure, size, bold=True)
        dot = px(_DOT) + px(6) if self.role_code else 0
        return QSize(width + dot + px(2 * self.spacing.side + 5), px(_CHIP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill: dark when chosen."""
        brush, theme, size = self._brush, self._brush.theme, self.spacing.font
        chosen = self.isChecked()
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 3, -1, -3)
        ground = "ink" if chosen else "hover" if self.underMouse() else "card"
        line, corner = "ink" if chosen else "line", box.height() / 2
        brush.rounded(painter, box, ground, corner, "" if self.hasFocus() else line)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box, corner, corner)
        left = px(self.spacing.side)
        if self.role_code:
            is_clear = self.role_code not in UNTOLD
            colour = QColor(theme.role(self.role_code).ink) if is_clear else "warning"
            dot = QRectF(left, (self.height() - px(_DOT)) / 2, px(_DOT), px(_DOT))
            brush.rounded(painter, dot, colour, px(_DOT) / 2)
            left += px(_DOT) + px(6)
        ink, place = "card" if chosen else "ink", self.rect().adjusted(left, 0, left, 0)
        brush.text(painter, place, self.text(), ink, size, is_cut=False)
        place.translate(brush.width(self.text(), size) + px(5), 0)
        brush.text(painter, place, self._figure, ink, size, bold=True, is_cut=False)
        painter.end()


class RoleChips(QWidget):
    """Lay the chips in lines; `role_code` is the chosen one, empty for all.

    Beside the chip of untold sexes stands what the names propose: `proposals_wanted` shows it.
    """

    changed = Signal(str)
    proposals_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_one_line = False
        brush = Brush(desk.theme)
        self._chips = {code: _Chip(brush, code, self) for code in ("", *ROLES, *UNTOLD)}
        self._chips[""].setChecked(True)
        self.proposals = _Chip(brush, UNTOLD_SEX, self)
        self.proposals.setAutoExclusive(False)
        self.proposals.setCheckable(False)
        self.proposals.clicked.connect(self.proposals_wanted)
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

    def show_counts(
        self, counts: Counts, untold: Mapping[str, tuple[int, int]], proposed: int
    ) -> None:
        """Show present of listed: for all, for each role, and where something is not told.

        `proposed`: of how many a name proposes the sex that is not told.
        """
        language = self._desk.language
        self._chips[""].show_count(self.tr("All"), counts.present, counts.listed)
        for code in ROLES:
            chip = self._chips[code]
            text = code_lists().label("role_chip", code, language)
            chip.show_count(text, counts.present_by_role[code], counts.listed_by_role[code])
            chip.setVisible(counts.listed_by_role[code] > 0)
            if chip.isChecked() and not counts.listed_by_role[code]:
                self._chips[""].click()
        self._chips[UNCLEAR].show_count(self.tr("Role?"), *untold[UNCLEAR])
        self._chips[UNTOLD_SEX].show_count(self.tr("Sex not stated"), *untold[UNTOLD_SEX])
        tip(
            self._chips[UNCLEAR],
            self.tr("Nobody has told their role yet: ask, then press F2 to choose it"),
        )
        tip(
            self._chips[UNTOLD_SEX],
            self.tr("Nobody has told their sex yet: ask, then press the letter in the row"),
        )
        for code, (_present, listed) in untold.items():
            self._chips[code].setVisible(listed > 0)
            if self._chips[code].isChecked() and not listed:
                self._chips[""].click()
        self.proposals.show_action(self.tr("By the father's name: {n}…").format(n=proposed))
        tip(
            self.proposals,
            words.tr("Look through them: who is not what the name says is left out."),
        )
        self.proposals.setVisible(proposed > 0)
        self._lay_out()

    def keep_to_one_line(self, *, is_wanted: bool) -> None:
        """Leave the figures of roles to their tips where all chips fit one line without them."""
        if self._is_one_line != is_wanted:
            self._is_one_line = is_wanted
            self._lay_out()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(px(300), px(_CHIP_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into lines anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.changed.emit(self.role_code)

    def _lay_out(self) -> None:
        left = top = 0
        chips = [*self._chips.values(), self.proposals]
        shown = [chip for chip in chips if not chip.isHidden()]
        bare = (_BARE, _TIGHT) if self._is_one_line else ()
        for spacing in (_ROOMY, _TIGHT, *bare):
            for chip in shown:
                chip.spacing = spacing
            sizes = [chip.sizeHint() for chip in shown]
            if sum(size.width() + px(spacing.gap) for size in sizes) <= self.width():
                break
        for chip, size in zip(shown, sizes, strict=True):
            if left and left + size.width() > self.width():
                left, top = 0, top + px(_CHIP_HEIGHT)
            chip.setGeometry(left, top, size.width(), size.height())
            left += size.width() + px(chip.spacing.gap)
        self.setFixedHeight(top + px(_CHIP_HEIGHT))


class Notice(QFrame):
    """Show one sentence, of warning unless it is calm; hidden while there is nothing to say."""

    acted = Signal()

    def __init__(self, desk: Desk, *, is_calm: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._ground = "accent_soft" if is_calm else "warning_soft"
        self._icon = label()
        self._text = label(wraps=True, tone="" if is_calm else "warning")
        self.button = Button(desk)
        self.button.clicked.connect(self.acted)
        boxes.row(self._icon, (self._text, 1), self.button, gap=10, edge=(14, 6, 8, 6), of=self)
        size = px(20)
        drawn = icon("list-checks", desk.theme.accent) if is_calm else None
        drawn = drawn or icon("triangle-alert", desk.theme.warning)
        self._icon.setPixmap(drawn.pixmap(size, size))
        self.setFixedHeight(px(50))
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said, empty for nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, button: str = "") -> None:
        """Show a sentence, with a button where something can be done; empty hides all."""
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the warm ground."""
        painter = QPainter(self)
        Brush(self._desk.theme).rounded(painter, self.rect(), self._ground, px(10))
        painter.end()
