"""How a participant's row looks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6 import QtGui
from PySide6.QtCore import QRect, QRectF

from seminar_desk.domain.people.highlighting import highlight
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.roll import Found
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.row_places import KEY, RowPlaces
from seminar_desk.ui.widgets.brush import CENTRE, LEFT, RIGHT

_WORD = re.compile(r"\S+")


@dataclass(slots=True)
class Shown:
    """Hold what a list shows besides its rows.

    `numbers` are the digits that choose, by uid; `shared` is what those numbered have in common;
    `outdated` says what is wrong on whose certificate, `desks` which desk gave a number that stands
    twice, `disputed` in which fields two desks wrote otherwise.
    """

    found: Found = field(default_factory=Found)
    query: str = ""
    numbers: dict[str, int] = field(default_factory=dict)
    shared: frozenset[str] = frozenset()
    outdated: Mapping[str, str] = field(default_factory=dict)
    desks: Mapping[str, str] = field(default_factory=dict)
    disputed: Mapping[str, str] = field(default_factory=dict)
    can_check_in: bool = True


@dataclass(frozen=True, slots=True)
class RowState:
    """Say how one row stands; with `has_key` Enter marks it."""

    is_current: bool
    is_chosen: bool
    is_hovered: bool
    is_fresh: bool
    has_key: bool


class RowPainting:
    """Draw number, name, role, place, and the mark or its button."""

    def __init__(self, shown: Shown, places: RowPlaces, language: str) -> None:
        self._shown = shown
        self._places = places
        self._brush = places.brush
        self._language = language

    def draw(self, painter: QtGui.QPainter, box: QRect, row: Participant, state: RowState) -> None:
        """Draw one row into its box."""
        brush, places = self._brush, self._places
        looks = (
            (state.is_fresh, "success_soft"),
            (state.is_chosen, "accent_soft"),
            (state.is_hovered, "hover"),
        )
        ground = next((token for is_so, token in looks if is_so), "card")
        painter.fillRect(box, brush.theme.colour(ground))
        brush.line_below(painter, box)
        self._number(painter, places.cell(box, "number"), row)
        self._name(painter, places.cell(box, "name"), row)
        is_tinted = state.is_chosen or state.is_fresh
        free = self.free_until(box, row, has_key=state.has_key)
        self._role(painter, _until(free, places.cell(box, "role")), row, is_tinted=is_tinted)
        if places.width("place"):
            self._place(painter, _until(free, places.cell(box, "place")), row)
        if row.sex == "unknown":
            self._letters(painter, box, with_key=state.has_key and not row.is_present)
        if row.is_present:
            self._mark(painter, places.cell(box, "mark"), row)
        else:
            self._button(painter, box, is_current=state.has_key)
        if state.is_current or state.is_hovered:
            cell = places.cell(box, "menu")
            brush.text(painter, cell, "⋮", "muted", bold=True, flags=CENTRE)

    def _number(self, painter: QtGui.QPainter, cell: QRect, row: Participant) -> None:
        """Write the number on the sheet, or draw the key that chooses the row."""
        brush, number = self._brush, self._shown.numbers.get(row.uid)
        if number is None:
            brush.text(painter, cell, row.code, "muted", 13)
            return
        side = brush.px(24)
        key = QRect(cell.left(), cell.top() + (cell.height() - side) // 2, side, side)
        brush.key(painter, key, str(number), brush.theme.colour("accent"))

    def _name(self, painter: QtGui.QPainter, cell: QRect, row: Participant) -> None:
        brush, shown = self._brush, self._shown
        said, ink = self.below_name(row)
        if said:
            cell, below = self._places.halves(cell)
            brush.text(painter, below, said, ink, 13)
        name = brush.elided(row_words.name(row), cell.width(), bold=True)
        if shown.query:
            metrics = brush.metrics(bold=True)
            top = cell.top() + (cell.height() - metrics.height()) // 2
            for start, length in highlight(name, shown.query):
                begin = metrics.horizontalAdvance(name[:start])
                width = metrics.horizontalAdvance(name[: start + length]) - begin + 2
                found = QRectF(cell.left() + begin - 1, top, width, metrics.height())
                brush.rounded(painter, found, "highlight", 3)
        if row.uid not in shown.numbers:
            brush.text(painter, cell, name, bold=True, is_cut=False)
            return
        for word in _WORD.finditer(name):
            place = cell.translated(brush.width(name[: word.start()], bold=True), 0)
            ink = "muted" if word.group() in shown.shared else "ink"
            brush.text(painter, place, word.group(), ink, bold=True, is_cut=False)

    def below_name(self, row: Participant) -> tuple[str, str]:
        """Return the small line under a name and its ink: doubts, else workplace and note."""
        details = row_words.details(row)
        desk = self._shown.desks.get(row.uid, "")
        if row.uid in self._shown.found.twins:
            has_place = bool(self._places.width("place"))
            facts = row_words.difference(row, self._language, with_place=not has_place, desk=desk)
            return facts, "warning"
        if desk:
            number = row_words.shared_number(row, desk)
            return " · ".join(filter(None, (number, details))), "warning"
        doubts = self._doubts(row)
        if doubts:
            return " · ".join(filter(None, (*doubts, details))), "warning"
        return details, "ink" if row.note else "muted"

    def _doubts(self, row: Participant) -> list[str]:
        """Return what has to be decided about a row, or replaced."""
        fields = self._shown.disputed.get(row.uid)
        said = [row_words.disputed(fields)] if fields else []
        return [*said, row_words.outdated()] if row.uid in self._shown.outdated else said

    def _role(
        self, painter: QtGui.QPainter, cell: QRect, row: Participant, *, is_tinted: bool
    ) -> None:
        brush, theme = self._brush, self._brush.theme
        colours = theme.role(row.role_code)
        ink, ground = QtGui.QColor(colours.ink), QtGui.QColor(colours.soft)
        if not row.role_is_known:
            ink, ground = theme.colour("warning"), theme.colour("warning_soft")
        words = row_words.role(row, self._language)
        look = (ink, theme.colour("card") if is_tinted else ground)
        brush.chip(painter, cell, words, look, corner=5)

    def free_until(self, box: QRect, row: Participant, *, has_key: bool) -> int:
        """Return where the buttons of a row begin: with the key they are wider than their place."""
        places, gap = self._places, self._brush.px(6)
        with_key = has_key and not row.is_present
        if row.sex == "unknown":
            return places.letters(box, with_key=with_key)["f"].left() - gap
        if with_key:
            return places.button(box, with_key=True).left() - gap
        return box.right()

    def _place(self, painter: QtGui.QPainter, cell: QRect, row: Participant) -> None:
        """Write the aimak."""
        shown = self._shown
        differs = row.uid in shown.numbers and row_words.place_fact(row) not in shown.shared
        words = row_words.place(row, self._language)
        self._brush.text(painter, cell, words, "ink" if differs else "muted")

    def _letters(self, painter: QtGui.QPainter, box: QRect, *, with_key: bool) -> None:
        """Draw the two buttons that tell the sex of who stands there."""
        brush, letters = self._brush, row_words.sex_letters(self._language)
        for sex, letter in self._places.letters(box, with_key=with_key).items():
            edge = QRectF(letter).adjusted(0.5, 0.5, -0.5, -0.5)
            brush.rounded(painter, edge, "card", brush.px(8), "warning")
            brush.text(painter, letter, letters[sex], "warning", 13, bold=True, flags=CENTRE)

    def _mark(self, painter: QtGui.QPainter, cell: QRect, row: Participant) -> None:
        brush, places = self._brush, self._places
        cell = cell.adjusted(0, 0, -brush.px(4), 0)
        if row.uid in self._shown.outdated:
            cell, below = places.halves(cell)
            words = row_words.replace_short()
            brush.text(painter, below, words, "accent", 13, bold=True, flags=RIGHT)
        elif leaving := row_words.leaving(row):
            cell, below = places.halves(cell)
            brush.text(painter, below, leaving, "warning", 13, flags=RIGHT)
        mark = row_words.mark(row)
        brush.text(painter, cell, mark, "success", bold=True, flags=RIGHT, is_cut=False)

    def _button(self, painter: QtGui.QPainter, row: QRect, *, is_current: bool) -> None:
        brush, px = self._brush, self._brush.px
        box = self._places.button(row, with_key=is_current)
        ground, line, ink = "card", "line", "ink"
        if not self._shown.can_check_in:
            ground, line, ink = "paper", "line", "placeholder"
        elif is_current:
            ground, line, ink = "accent", "accent", "on_accent"
        brush.rounded(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), ground, px(8), line)
        words = box.adjusted(px(14), 0, -px(14), 0)
        flags = LEFT if is_current else CENTRE
        brush.text(painter, words, row_words.verb(), ink, bold=True, flags=flags, is_cut=False)
        if is_current:
            width, height = brush.key_width(KEY), px(20)
            top = box.top() + (box.height() - height) // 2
            key = QRect(words.right() - width + px(4), top, width, height)
            brush.key(painter, key, KEY, brush.theme.colour(ink))


def _until(right: int, cell: QRect) -> QRect:
    """Return a cell that ends where something else begins."""
    return QRect(cell.left(), cell.top(), min(cell.width(), right - cell.left()), cell.height())
