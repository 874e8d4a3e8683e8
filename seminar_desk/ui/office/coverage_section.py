"""Coverage: which places people came from and which not, who they were, each number open."""

from collections import Counter
from collections.abc import Callable, Generator
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.figures import figure_words
from seminar_desk.domain.figures.figure import Figure, Within
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import ROLES
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.figures import coverage, figure_relations
from seminar_desk.gather.figures.coverage import CoverageLine
from seminar_desk.store.database import Change
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.office.coverage_behind import CoverageBehind
from seminar_desk.ui.office.figure_table import FigureColumn, FigureTable
from seminar_desk.ui.office.number_card import NumberCard
from seminar_desk.ui.office.read_section import ReadSection
from seminar_desk.ui.office.series_scope import ScopeChoice, SeriesScope
from seminar_desk.ui.widgets.boxes import column, held, row, scrolled
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.segments import Segments
from seminar_desk.ui.widgets.state_chips import ChipState, StateChips

_ALL, _COVERED, _BARE, _OPEN = "all", "covered", "bare", "open"
_EDGE = (24, 6, 24, 14)
_NO_FIGURE = Figure("", None, 0, 0)


class CoverageSection(ReadSection):
    """Show the whole as large numbers, places as a table; a number opens the rows behind it."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "session",
            "series",
            "attendance",
            "person",
            "alias",
            "certificate",
            "setting",
            "closing",
            "batch",
        }
    ) | {"assembly", "decision", "assembly_step"}

    def __init__(self, desk: Desk, scope: SeriesScope) -> None:
        super().__init__(desk)
        self.scope = scope
        self.behind = CoverageBehind(desk, self.window)
        self._is_read = False
        self._relations = Relations({})
        self._ground = coverage.Ground(self._relations, (), ())
        self._by_level: dict[str, list[CoverageLine]] = {}
        self.whole: CoverageLine | None = None
        self.series = ScopeChoice(desk, scope)
        self.levels = Segments(desk, coverage.LEVELS)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Name of a place"))
        self.search.setAccessibleName(self.tr("Show places of this name"))
        self.chips = StateChips(desk)
        self.numbers = {
            coverage.PARTICIPATIONS: NumberCard(desk, self.tr("Participations")),
            coverage.PERSONS: NumberCard(desk, self.tr("People, each once")),
            coverage.WOMEN_SHARE: NumberCard(desk, self.tr("Women")),
            coverage.AIMAKS: NumberCard(desk, self.tr("Aimaks of the list")),
            coverage.VILLAGES: NumberCard(desk, self.tr("Villages")),
            _BARE: NumberCard(desk, self.tr("Villages without IG")),
        }
        self.table: FigureTable[CoverageLine] = FigureTable(self._columns())
        self.table.setAccessibleName(self.tr("Coverage by places"))
        self.begin_button = Button(desk, self.tr("Show everything"), kind="secondary")
        self.empty = EmptyState(desk, "map", self.begin_button)
        self._shown = QStackedWidget()
        self._build()

    def title(self) -> str:
        """Name the section."""
        return self.tr("Coverage")

    def reload(self) -> None:
        """Read what figures count, where it has changed; show the chosen level.

        What was shown stays until the new is there.
        """
        self.series.reload()
        if not self._by_level:
            self.waiting.begin(self.tr("Counting…"), "")
            self._shown.setCurrentWidget(self.waiting)
        self.reading.begin(self._look_again())

    def show_filtered(self) -> None:
        """Show the places that the chip and the typed words leave, once they have been read."""
        if self.levels.code not in self._by_level:
            return
        lines = self._lines()
        wanted = fold(self.search.text()).split()
        chosen = self.chips.chosen
        left = [
            line
            for line in lines
            if chosen in (_ALL, "", _state(line))
            and all(f" {word}" in f" {fold(self.behind.place(line))}" for word in wanted)
        ]
        self.table.show_rows(left)
        self._shown.setCurrentIndex(1 if left else 0)

    def take_keys(self) -> bool:
        """Give the keys to the table, and show it: in a low window it lies below the numbers."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_keys()
        return True

    def _show_keys(self) -> None:
        """Show the table that has the keys: what is counted later above it moves it down."""
        if self.table.hasFocus():
            self._whole.ensureWidgetVisible(self.table)

    def keep(self) -> dict[str, Any]:
        """Keep level and chip."""
        return {"level": self.levels.code, "chip": self.chips.chosen}

    def restore(self, kept: dict[str, Any]) -> None:
        """Choose the same level and chip."""
        self.levels.choose(kept["level"])
        self.chips.restore(kept["chip"])

    def _on_changed(self, change: Change) -> None:
        if change.tables & self.tables:
            self._is_read = False
        super()._on_changed(change)

    def _look_again(self) -> Generator[Progress, None, None]:
        """Read anew what changed, and reckon; shown is what is whole."""
        if not self._is_read:
            self._relations = yield from figure_relations.reading(self.desk.db)
            self._is_read = True
        places = {"series": self.scope.series_uid} if self.scope.series_uid else {}
        ground = yield from coverage.grounding(self._relations, Within(places=places))
        (whole,) = yield from coverage.lining(ground, "")
        self._ground, self.whole = ground, whole
        self._by_level.clear()
        self.behind.relations = ground.relations
        self._say_whole(whole)
        yield from self._turning()

    def _turn(self) -> None:
        """Show another level; a page built anew is told of its choice before it has read."""
        if self._is_read and not self.reading.is_running:
            self.reading.begin(self._turning())

    def _turning(self) -> Generator[Progress, None, None]:
        level = self.levels.code
        while level not in self._by_level:
            found = yield from coverage.lining(self._ground, level)
            found.sort(key=lambda line: (self._above(line), fold(self.behind.place(line))))
            self._by_level[level] = found
            level = self.levels.code  # somebody may have turned meanwhile
        self._show_level()

    def _show_level(self) -> None:
        counts = Counter(map(_state, self._lines()))
        covered, bare = counts[_COVERED], counts[_BARE]
        told = (
            (_ALL, words.tr("All: {count}"), covered + bare + counts[_OPEN]),
            (_COVERED, self.tr("Covered: {count}"), covered),
            (_BARE, self.tr("Not covered: {count}"), bare),
        )
        chips = [ChipState(key, text.format(count=n), "", bool(n)) for key, text, n in told]
        self.chips.show_states(chips)
        self.show_filtered()

    def _lines(self) -> list[CoverageLine]:
        return self._by_level[self.levels.code]

    def _above(self, line: CoverageLine) -> str:
        """Return what stands around an aimak, so that districts keep together."""
        if line.level != coverage.AIMAK or not line.aimaks:
            return ""
        return fold(self.behind.named(coverage.DISTRICT, line.aimaks[0].district))

    def _say_whole(self, whole: CoverageLine) -> None:
        for code in (coverage.PARTICIPATIONS, coverage.PERSONS, coverage.VILLAGES):
            self.numbers[code].say(self._number(whole, code), *self._told(whole, code))
        share = self._number(whole, coverage.WOMEN_SHARE)
        self.numbers[coverage.WOMEN_SHARE].say(share, *self._told(whole, coverage.WOMEN_SHARE))
        self.numbers[coverage.AIMAKS].say(_of_listed(whole), self._untold(whole.untold))
        self.numbers[_BARE].say(_counted(whole, len(whole.bare)))

    def _told(self, line: CoverageLine, code: str) -> tuple[str, str]:
        """Return of how many it is not known, and why there is no figure."""
        figure = line.figures.get(code, _NO_FIGURE)
        why = self.desk.sentence(figure.why) if figure.why else ""
        return self._untold(figure.unknown), why

    def _untold(self, count: int) -> str:
        return self.tr("not told: {count}").format(count=count) if count else ""

    def _number(self, line: CoverageLine, code: str) -> str:
        return figure_words.number(line.figures.get(code, _NO_FIGURE), registry().indicator(code))

    def _share(self, line: CoverageLine) -> str:
        said = self._number(line, coverage.WOMEN_SHARE)
        unknown = line.figures[coverage.WOMEN_SHARE].unknown
        return f"{said} (+{unknown} ?)" if unknown else said

    def _caption(self, code: str) -> str:
        if code == _BARE:
            return self.tr("Villages without their initiative group")
        return registry().indicator(code).name(self.desk.language)

    def _columns(self) -> list[FigureColumn[CoverageLine]]:
        behind = self.behind
        p, n, w = coverage.PARTICIPATIONS, coverage.PERSONS, coverage.WOMEN_SHARE
        s = coverage.SESSIONS
        columns: list[FigureColumn[CoverageLine]] = [
            FigureColumn(self.tr("Place"), behind.place, self._people(p)),
            FigureColumn(self.tr("Coverage"), self._covered, behind.aimaks),
            FigureColumn(self.tr("Seminars"), self._held, behind.sessions, self._why(s)),
            FigureColumn(
                self.tr("Participations"), self._numbers(p), self._people(p), self._why(p)
            ),
            FigureColumn(self.tr("People"), self._numbers(n), self._people(n), self._why(n)),
            FigureColumn(self.tr("Women"), self._share, self._people(w), self._why(w)),
            FigureColumn(
                self.tr("Aimaks"), _of_listed, behind.aimaks, lambda line: self._untold(line.untold)
            ),
            FigureColumn(self.tr("Villages"), self._numbers(coverage.VILLAGES), self._villages),
            FigureColumn(self.tr("Without a group"), _bare_of, self._bare),
        ]
        return [*columns, *(self._role_column(role) for role in ROLES)]

    def _role_column(self, role: str) -> FigureColumn[CoverageLine]:
        heading = code_lists().label("role", role, self.desk.language)
        return FigureColumn(
            heading,
            lambda line: _counted(line, line.roles.get(role, 0)),
            lambda line: self.behind.people(line, coverage.PARTICIPATIONS, role),
        )

    def _numbers(self, code: str) -> Callable[[CoverageLine], str]:
        return lambda line: self._number(line, code)

    def _people(self, code: str) -> Callable[[CoverageLine], None]:
        return lambda line: self.behind.people(line, code)

    def _held(self, line: CoverageLine) -> str:
        if line.level == coverage.AIMAK:
            return figure_words.NOT_KNOWN
        return self._number(line, coverage.SESSIONS)

    def _covered(self, line: CoverageLine) -> str:
        told = {_COVERED: self.tr("✓ covered"), _BARE: self.tr("✗ not covered")}
        return told.get(_state(line), figure_words.NOT_KNOWN)

    def _why(self, code: str) -> Callable[[CoverageLine], str]:
        return lambda line: " · ".join(filter(None, self._told(line, code)))

    def _villages(self, line: CoverageLine) -> None:
        self.behind.villages(line, line.villages, self._caption(coverage.VILLAGES))

    def _bare(self, line: CoverageLine) -> None:
        self.behind.villages(line, line.bare, self._caption(_BARE))

    def _open_whole(self, code: str) -> None:
        if self.whole is None:
            return
        if code == coverage.AIMAKS:
            self.behind.aimaks(self.whole)
        elif code == coverage.VILLAGES:
            self._villages(self.whole)
        elif code == _BARE:
            self._bare(self.whole)
        else:
            self.behind.people(self.whole, code)

    def _build(self) -> None:
        texts = {
            coverage.OBLAST: self.tr("Oblasts"),
            coverage.DISTRICT: self.tr("Districts"),
            coverage.AIMAK: self.tr("Aimaks"),
        }
        self.levels.set_texts(self.tr("Places by"), texts)
        self.levels.choose(coverage.DISTRICT)
        numbers = FlowLayout(spacing=px(10))
        for code, number in self.numbers.items():
            numbers.addWidget(number)
            number.clicked.connect(lambda _checked=False, code=code: self._open_whole(code))
        card = Card(padding=8)
        card.put((self.table, 1))
        empty = Card()
        empty.put(self.empty)
        title, text = self.tr("No such places"), self.tr("Another word or «All» shows them.")
        self.empty.set_texts(title, text)
        for shown in (empty, card, self.waiting):
            self._shown.addWidget(shown)
        head = row((self.series, 1), (self.search, 1), gap=10)
        turns = row(self.levels, 18, (self.chips, 1))
        whole = (head, held(numbers), turns, (self._shown, 1))
        # In a low window all of it scrolls: the table keeps some rows.
        self._whole = scrolled(held(column(*whole, gap=10, edge=_EDGE)))
        self._whole.verticalScrollBar().rangeChanged.connect(self._show_keys)
        column(self._whole, of=self)
        self.scope.changed.connect(self.mark_stale)
        self.levels.changed.connect(lambda _level: self._turn())
        self.chips.changed.connect(lambda _key: self.show_filtered())
        self.search.textChanged.connect(self.show_filtered)
        self.begin_button.clicked.connect(self._show_everything)

    def _show_everything(self) -> None:
        self.search.clear()
        self.chips.choose(_ALL)


def _state(line: CoverageLine) -> str:
    if not line.is_place:
        return ""
    if not line.is_known:
        return _OPEN
    return _COVERED if line.is_covered else _BARE


def _counted(line: CoverageLine, number: int) -> str:
    return str(number) if number or line.is_known else figure_words.NOT_KNOWN


def _bare_of(line: CoverageLine) -> str:
    return _counted(line, len(line.bare))


def _of_listed(line: CoverageLine) -> str:
    """Return how many of the reference list's aimaks somebody came from, of how many."""
    covered = line.covered
    if not line.listed or covered is None:
        return figure_words.NOT_KNOWN
    return words.tr("{covered} of {count}").format(covered=covered, count=len(line.listed))
