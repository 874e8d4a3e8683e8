"""Where each thing of a participant's row stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect

from seminar_desk.domain.codes import code_lists
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.widgets.brush import Brush

KEY = "Enter"
_WIDE_ENOUGH_FOR_PLACE = 600
_NAME_SHARE = 0.6
_LETTER_SIDE = 34


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Hold left edges and widths of the columns, in pixels; a width of 0 hides a column."""

    brush: Brush
    columns: Mapping[str, tuple[int, int]]

    @classmethod
    def measured(cls, brush: Brush, width: int, language: str, *, asks_sex: bool) -> RowPlaces:
        """Return the places in a list so wide; `asks_sex` makes room for two letters."""
        px, roles = brush.px, code_lists()
        labels = [roles.label("role", code, language) for code in roles.codes("role")]
        role = max(brush.width(text, 13) for text in labels) + px(26)
        number = brush.width("00000", 13) + px(10)
        mark = brush.width(row_words.verb(), bold=True) + px(28) + px(8)
        menu = px(30)
        left, gap = px(14), px(8)
        sex = 2 * px(_LETTER_SIDE) + px(16) if asks_sex else 0
        rest = width - left - number - role - sex - mark - menu - px(6) - 2 * gap
        has_place = width >= px(_WIDE_ENOUGH_FOR_PLACE)
        name = int(rest * _NAME_SHARE) if has_place else rest
        at_role = left + number + name + gap
        at_menu = width - menu - px(4)
        columns = {
            "number": (left, number),
            "name": (left + number, name),
            "role": (at_role, role),
            "place": (at_role + role, rest - name - gap if has_place else 0),
            "sex": (at_menu - mark - sex, sex),
            "mark": (at_menu - mark, mark),
            "menu": (at_menu, menu),
        }
        return cls(brush, columns)

    def width(self, column: str) -> int:
        """Return how wide a column is."""
        return self.columns[column][1]

    def cell(self, row: QRect, column: str) -> QRect:
        """Return where a row's cell of this column stands."""
        left, width = self.columns[column]
        return QRect(left, row.top(), width, row.height())

    def halves(self, cell: QRect) -> tuple[QRect, QRect]:
        """Part a cell into the line above and the small one below."""
        half = cell.height() // 2
        below = QRect(cell.left(), cell.top() + half - self.brush.px(2), cell.width(), half)
        return QRect(cell.left(), cell.top(), cell.width(), half + self.brush.px(4)), below

    def button(self, row: QRect, *, with_key: bool) -> QRect:
        """Return where a row's marking button stands."""
        px, brush = self.brush.px, self.brush
        width = brush.width(row_words.verb(), bold=True) + px(28)
        if with_key:
            width += brush.key_width(KEY) + px(8)
        left, room = self.columns["mark"]
        height = px(36)
        top = row.top() + (row.height() - height) // 2
        return QRect(left + room - px(4) - width, top, width, height)

    def letters(self, row: QRect, *, with_key: bool) -> dict[str, QRect]:
        """Return where the letters stand that tell a row's sex."""
        px = self.brush.px
        left, room = self.columns["sex"]
        right = min(left + room, self.button(row, with_key=with_key).left()) - px(6)
        side, top = px(_LETTER_SIDE), row.top() + (row.height() - px(_LETTER_SIDE)) // 2
        man = QRect(right - side, top, side, side)
        return {"f": man.translated(-side - px(4), 0), "m": man}
