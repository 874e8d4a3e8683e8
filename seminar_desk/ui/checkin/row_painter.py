"""How one row of the list is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.highlighting import highlight
from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.look.theme import Theme
from seminar_desk.ui.widgets.button import paint_key

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_KEY = "Enter"
_WIDE_ENOUGH_FOR_PLACE = 600
_NAME_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class RowState:
    """Say how a row is shown just now."""

    query: str = ""
    is_current: bool = False
    is_hovered: bool = False
    is_fresh: bool = False
    is_twin: bool = False
    can_check_in: bool = True


@dataclass(frozen=True, slots=True)
class Columns:
    """Hold left edges and widths of the columns, in pixels; a width of 0 hides a column."""

    number: tuple[int, int]
    name: tuple[int, int]
    role: tuple[int, int]
    place: tuple[int, int]
    mark: tuple[int, int]
    menu: tuple[int, int]


class RowPainter:
    """Measure the columns for a width, then draw rows with them."""

    def __init__(self, theme: Theme, font: QFont, language: str, width: int) -> None:
        self.theme = theme
        self.language = language
        self._font = QFont(font)
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._small = QFont(font)
        self._small.setPixelSize(theme.px(13))
        self._key_font = QFont(font)
        self._key_font.setPixelSize(theme.px(12))
        self.verb = QCoreApplication.translate("ParticipantRow", "Check in")
        self.columns = self._measure(width)

    def _measure(self, width: int) -> Columns:
        px = self.theme.px
        labels = [
            code_lists().label("role", code, self.language) for code in code_lists().codes("role")
        ]
        small = QFontMetrics(self._small)
        role = max(small.horizontalAdvance(text) for text in labels) + px(26)
        number = small.horizontalAdvance("00000") + px(10)
        mark = self.button_width(with_key=False) + px(8)
        menu = px(30)
        left, gap = px(14), px(8)
        rest = width - left - number - role - mark - menu - px(6) - 2 * gap
        has_place = width >= px(_WIDE_ENOUGH_FOR_PLACE)
        name = int(rest * _NAME_SHARE) if has_place else rest
        at_role = left + number + name + gap
        at_place = at_role + role
        at_menu = width - menu - px(4)
        return Columns(
            number=(left, number),
            name=(left + number, name),
            role=(at_role, role),
            place=(at_place, rest - name - gap if has_place else 0),
            mark=(at_menu - mark, mark),
            menu=(at_menu, menu),
        )

    def button_width(self, *, with_key: bool) -> int:
        """Return how wide the marking button is."""
        px = self.theme.px
        width = QFontMetrics(self._bold).horizontalAdvance(self.verb) + px(28)
        if with_key:
            width += QFontMetrics(self._key_font).horizontalAdvance(_KEY) + px(20)
        return width

    def button_rect(self, row: QRect, *, with_key: bool) -> QRect:
        """Return where a row's marking button stands."""
        width, height = self.button_width(with_key=with_key), self.theme.px(36)
        right = self.columns.mark[0] + self.columns.mark[1] - self.theme.px(4)
        return QRect(right - width, row.top() + (row.height() - height) // 2, width, height)

    def menu_rect(self, row: QRect) -> QRect:
        """Return where a row's «⋮» stands."""
        left, width = self.columns.menu
        return QRect(left, row.top(), width, row.height())

    def is_cut(self, participant: Participant) -> bool:
        """Tell whether name or place do not fit their columns."""
        name = QFontMetrics(self._bold).horizontalAdvance(row_words.name(participant))
        place = QFontMetrics(self._font).horizontalAdvance(row_words.place(participant))
        return name > self.columns.name[1] or place > self.columns.place[1]

    def paint_header(self, painter: QPainter, row: QRect, headings: Sequence[str]) -> None:
        """Draw the headings of number, name, role and place over the rows."""
        painter.setFont(self._small)
        painter.setPen(self.theme.colour("muted"))
        columns = (self.columns.number, self.columns.name, self.columns.role, self.columns.place)
        for (left, width), text in zip(columns, headings, strict=True):
            if width:
                painter.drawText(QRect(left, row.top(), width, row.height()), _LEFT, text)
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom())

    def paint(
        self, painter: QPainter, row: QRect, participant: Participant, state: RowState
    ) -> None:
        """Draw one row."""
        self._paint_ground(painter, row, state)
        number = _cell(row, self.columns.number)
        self._paint_text(painter, number, self._small, "muted", participant.code)
        self._paint_name(painter, row, participant, state)
        tinted = state.is_current or state.is_fresh
        self._paint_role(painter, row, participant, tinted=tinted)
        place = _cell(row, self.columns.place)
        if place.width() > 0:
            if state.is_current and not participant.is_present:
                place.setRight(self.button_rect(row, with_key=True).left() - self.theme.px(6))
            self._paint_text(painter, place, self._font, "muted", row_words.place(participant))
        if participant.is_present:
            self._paint_mark(painter, row, participant)
        else:
            self._paint_button(painter, row, state)
        if state.is_current or state.is_hovered:
            painter.setFont(self._bold)
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(self.menu_rect(row), Qt.AlignmentFlag.AlignCenter, "⋮")

    def _paint_ground(self, painter: QPainter, row: QRect, state: RowState) -> None:
        ground = "card"
        if state.is_fresh:
            ground = "success_soft"
        elif state.is_current:
            ground = "accent_soft"
        elif state.is_hovered:
            ground = "hover"
        painter.fillRect(row, self.theme.colour(ground))
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom())

    def _paint_name(
        self, painter: QPainter, row: QRect, participant: Participant, state: RowState
    ) -> None:
        cell = _cell(row, self.columns.name)
        left, width = cell.left(), cell.width()
        if state.is_twin:
            half = row.height() // 2
            below = QRect(left, row.top() + half - self.theme.px(2), width, half)
            facts = row_words.difference(participant, with_place=not self.columns.place[1])
            self._paint_text(painter, below, self._small, "warning", facts)
            cell.setHeight(half + self.theme.px(4))
        metrics = QFontMetrics(self._bold)
        text = _elided(metrics, row_words.name(participant), width)
        painter.setFont(self._bold)
        self._paint_found(painter, cell, metrics, text, state.query)
        painter.setPen(self.theme.colour("ink"))
        painter.drawText(cell, _LEFT, text)

    def _paint_found(
        self, painter: QPainter, cell: QRect, metrics: QFontMetrics, text: str, query: str
    ) -> None:
        if not query:
            return
        top = cell.top() + (cell.height() - metrics.height()) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("highlight"))
        for start, length in highlight(text, query):
            begin = metrics.horizontalAdvance(text[:start])
            end = metrics.horizontalAdvance(text[: start + length])
            box = QRectF(cell.left() + begin - 1, top, end - begin + 2, metrics.height())
            painter.drawRoundedRect(box, 3, 3)

    def _paint_role(
        self, painter: QPainter, row: QRect, participant: Participant, *, tinted: bool
    ) -> None:
        px = self.theme.px
        colours = self.theme.role(participant.role_code)
        ink, soft = QColor(colours.ink), QColor(colours.soft)
        if not participant.role_is_known:
            ink, soft = self.theme.colour("warning"), self.theme.colour("warning_soft")
        text = row_words.role(participant, self.language)
        metrics = QFontMetrics(self._small)
        left, width = self.columns.role
        height = metrics.height() + px(6)
        top = row.top() + (row.height() - height) // 2
        chip = QRect(left, top, min(width, metrics.horizontalAdvance(text) + px(18)), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("card") if tinted else soft)
        painter.drawRoundedRect(chip, px(5), px(5))
        painter.setPen(ink)
        painter.setFont(self._small)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_mark(self, painter: QPainter, row: QRect, participant: Participant) -> None:
        cell = _cell(row, self.columns.mark).adjusted(0, 0, -self.theme.px(4), 0)
        leaving = row_words.leaving(participant)
        if leaving:
            half = row.height() // 2
            below = QRect(cell.left(), row.top() + half - self.theme.px(2), cell.width(), half)
            painter.setFont(self._small)
            painter.setPen(self.theme.colour("warning"))
            painter.drawText(below, _RIGHT, leaving)
            cell.setHeight(half + self.theme.px(4))
        painter.setFont(self._bold)
        painter.setPen(self.theme.colour("success"))
        painter.drawText(cell, _RIGHT, row_words.mark(participant))

    def _paint_button(self, painter: QPainter, row: QRect, state: RowState) -> None:
        px = self.theme.px
        with_key = state.is_current
        box = self.button_rect(row, with_key=with_key)
        ground, line, ink = "card", "line", "ink"
        if not state.can_check_in:
            ground, line, ink = "paper", "line", "placeholder"
        elif state.is_current:
            ground, line, ink = "accent", "accent", "on_accent"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.colour(line))
        painter.setBrush(self.theme.colour(ground))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        painter.setPen(self.theme.colour(ink))
        painter.setFont(self._bold)
        text = box.adjusted(px(14), 0, -px(14), 0)
        flags = _LEFT if with_key else Qt.AlignmentFlag.AlignCenter
        painter.drawText(text, flags, self.verb)
        if with_key:
            width = QFontMetrics(self._key_font).horizontalAdvance(_KEY) + px(12)
            height = px(20)
            top = box.top() + (box.height() - height) // 2
            key = QRect(text.right() - width + px(4), top, width, height)
            paint_key(painter, key, _KEY, self._key_font, self.theme.colour(ink))

    def _paint_text(
        self, painter: QPainter, cell: QRect, font: QFont, token: str, text: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.colour(token))
        painter.drawText(cell, _LEFT, _elided(QFontMetrics(font), text, cell.width()))


def _cell(row: QRect, column: tuple[int, int]) -> QRect:
    left, width = column
    return QRect(left, row.top(), width, row.height())


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
