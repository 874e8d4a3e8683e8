"""The board: what came home of each session, and what is missing, by name."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from seminar_desk.domain.days import homecoming
from seminar_desk.domain.people.folding import fold
from seminar_desk.gather.days import session_board
from seminar_desk.gather.days.session_board import BoardLine
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name, oblast_name
from seminar_desk.ui.language import words
from seminar_desk.ui.office import board_words, session_behind
from seminar_desk.ui.office.board_list import BoardList
from seminar_desk.ui.office.board_tiles import MOST, BoardTiles
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.series_scope import ScopeChoice, SeriesScope
from seminar_desk.ui.widgets.boxes import column, held, row, scrolled
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.state_chips import ChipState, StateChips

_ALL = "all"
_EDGE = (24, 6, 24, 14)
_SEARCH_WIDTH = 220
_LOW = 440


class BoardSection(OfficeSection):
    """Show tiles up to MOST sessions, a table beyond; either opens what is behind a session."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"session", "series", "attendance", "person", "alias", "batch", "output", "closing"}
    ) | {"certificate", "assembly"}

    def __init__(self, desk: Desk, scope: SeriesScope) -> None:
        super().__init__(desk)
        self.scope = scope
        self.lines: list[BoardLine] = []
        self._folded: dict[str, str] = {}
        self.series = ScopeChoice(desk, scope)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("District or code"))
        self.search.setAccessibleName(self.tr("Show sessions of a district or a code"))
        self.chips = StateChips(desk)
        self.hint = label(tone="muted", wraps=True)
        self.tiles = BoardTiles(desk)
        self.list = BoardList(desk)
        self.begin_button = Button(desk, self.tr("To the schedule"), kind="primary")
        self.empty = EmptyState(desk, "calendar-days", self.begin_button)
        self._shown = QStackedWidget()
        self._is_low = False
        self._build()

    def title(self) -> str:
        """Name the section."""
        return self.tr("Board")

    def reload(self) -> None:
        """Read every session of the series again."""
        self.series.reload()
        self.lines = session_board.read(self.desk.db, self.scope.series_uid)
        language = self.desk.language
        self._folded = {
            line.session.uid: fold(
                f"{line.session.code} {district_name(line.session, language)}"
                f" {oblast_name(line.session, language)}"
            )
            for line in self.lines
        }
        self._count_states()
        self._say_hint()
        self.show_filtered()

    def show_filtered(self) -> None:
        """Show the sessions that the chip and the typed words leave."""
        today, chosen = self.desk.today(), self.chips.chosen
        wanted = fold(self.search.text()).split()
        left = [
            line
            for line in self.lines
            if chosen in (_ALL, line.home.state(today))
            and all(f" {word}" in f" {self._folded[line.session.uid]}" for word in wanted)
        ]
        is_list = len(self.lines) > MOST
        if is_list:
            self.list.show_lines(left)
        else:
            self.tiles.show_lines(left)
        self._say_empty(left)
        self._shown.setCurrentIndex(0 if not left else 2 if is_list else 1)

    def take_keys(self) -> bool:
        """Give the keys to the board."""
        if self._shown.currentIndex() == 2:  # noqa: PLR2004 - the table
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.tiles.take_keys()

    def keep(self) -> dict[str, Any]:
        """Keep the chip."""
        return {"chip": self.chips.chosen}

    def restore(self, kept: dict[str, Any]) -> None:
        """Press the same chip."""
        self.chips.restore(kept["chip"])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the board its room in a low window: the chips become a list beside the series."""
        super().resizeEvent(event)
        is_low = self.height() < self.desk.theme.px(_LOW)
        if is_low != self._is_low:
            self._is_low = is_low
            self.chips.show_short(wanted=is_low)
            if is_low:
                self._head.insertWidget(1, self.chips)
            else:
                self._column.insertWidget(1, self.chips)

    def _build(self) -> None:
        self.search.setMaximumWidth(self.desk.theme.px(_SEARCH_WIDTH))
        self._head = row((self.series, 1), (self.search, 1), gap=10)
        card = Card(padding=8)
        card.put((self.list, 1))
        empty = Card()
        empty.put(self.empty)
        tiles = scrolled(held(column(self.tiles, ...)))
        for shown in (empty, tiles, card):
            self._shown.addWidget(shown)
        parts = (self._head, self.chips, self.hint, (self._shown, 1))
        self._column = column(*parts, gap=10, edge=_EDGE, of=self)
        self.scope.changed.connect(self.mark_stale)
        self.search.textChanged.connect(self.show_filtered)
        self.search.returnPressed.connect(self.take_keys)
        self.chips.changed.connect(lambda _key: self.show_filtered())
        self.tiles.opened.connect(self._open)
        self.list.opened.connect(self._open)
        self.begin_button.clicked.connect(lambda: self.desk.show_page("today"))

    def _count_states(self) -> None:
        today = self.desk.today()
        counted = Counter(line.home.state(today) for line in self.lines)
        everything = words.tr("All: {count}").format(count=len(self.lines))
        chips = [ChipState(_ALL, everything)]
        for state in homecoming.STATES:
            look = board_words.look_of(state)
            text = f"{look.word}: {counted[state]}"
            chips.append(ChipState(state, text, "", bool(counted[state]), is_seldom=True))
        self.chips.show_states(chips)

    def _say_hint(self) -> None:
        """Say what to do first where nothing has come yet, else whose books are missing."""
        today = self.desk.today()
        missing = board_words.missing_named(self.lines, homecoming.BOOK, today)
        is_bare = bool(self.lines) and not any(line.home.is_here for line in self.lines)
        said = ""
        if is_bare:
            said = self.tr(
                "No workbook has come yet. Drop the desks' workbooks here, or «Take in workbooks…»"
                " above: each is shown before anything is written."
            )
        elif missing:
            said = self.tr("No workbook: {codes}").format(codes=missing)
        self.hint.setText(said)
        self.hint.setVisible(bool(said))

    def _say_empty(self, left: Sequence[BoardLine]) -> None:
        self.begin_button.setVisible(not self.lines)
        if left:
            return
        if self.lines:
            text = self.tr("Another word or another state shows them.")
            self.empty.set_texts(self.tr("No such sessions"), text)
        else:
            text = self.tr(
                "Load the schedule or add sessions on the page «Today», or take in a desk's"
                " workbook: it brings its session along."
            )
            self.empty.set_texts(self.tr("No session yet"), text)

    def _open(self, line: BoardLine) -> None:
        session_behind.show_behind(self.desk, self.window(), line)
