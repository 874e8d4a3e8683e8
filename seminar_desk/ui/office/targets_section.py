"""Targets: what figures shall come to, how far they are, and the form to set them."""

from collections.abc import Generator, Mapping, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from seminar_desk.actions.figures import targets
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.figures import figure_words
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.figures.target import DISTRICT, SERIES, Target
from seminar_desk.domain.figures.target_progress import Reached, of_nothing, progress, with_series
from seminar_desk.domain.places import district
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store.database import Change
from seminar_desk.store.days import series_rows
from seminar_desk.store.figures import target_rows
from seminar_desk.ui.desk.dates import short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import series_name
from seminar_desk.ui.look.look import px
from seminar_desk.ui.office.read_section import ReadSection
from seminar_desk.ui.office.target_form import TargetForm
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.rows_table import RowsTable, ShownRow

_TARGET = "target"
_LEAST_TABLE = 100


class TargetsSection(ReadSection):
    """List every target with what is reached of it; how many a series trains is one too."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            _TARGET,
            "session",
            "series",
            "attendance",
            "person",
            "alias",
            "certificate",
            "setting",
            "batch",
        }
    ) | {"closing", "assembly", "decision", "question", "assembly_step", "follow_up"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._wants_keys = False
        self._relations: Relations | None = None
        self._wanted: list[Target] = []
        self.add = Button(desk, self.tr("Add…"), kind="primary", icon_name="plus")
        self.change = Button(desk, self.tr("Change…"), icon_name="pencil")
        self.remove = Button(desk, self.tr("Take away"), icon_name="trash-2")
        self.change.set_key("", hint="Enter")
        self.remove.set_key("", hint="Del")
        self.about = label(tone="muted", wraps=True)
        self.table = RowsTable(
            (
                self.tr("Indicator"),
                self.tr("Of what"),
                self.tr("Now"),
                self.tr("Target"),
                self.tr("Reached"),
                self.tr("By the day"),
            ),
            (),
        )
        self.table.setAccessibleName(self.tr("Targets"))
        self.table.setMinimumHeight(px(_LEAST_TABLE))
        self.empty = EmptyState(
            desk,
            "chart-column",
            None,
            self.tr("No target yet"),
            self.tr("«Add…» sets what an indicator shall come to."),
        )
        self._shown = QStackedWidget()
        self._build()

    def title(self) -> str:
        """Name the section."""
        return self.tr("Targets")

    def reload(self) -> None:
        """Reckon every target; the chosen row stays, and what was shown until the new is there."""
        if self._relations is None and not self._wanted:
            self.waiting.begin(self.tr("Counting…"), "")
            self._shown.setCurrentWidget(self.waiting)
        self.reading.begin(self._look_again())

    def _look_again(self) -> Generator[Progress, None, None]:
        if self._relations is None:
            self._relations = yield from figure_relations.reading(self.desk.db)
        series = series_rows.all_series(self.desk.db)
        wanted = [*with_series(target_rows.targets(self.desk.db), series)]
        found: list[Reached] = []
        for place, one in enumerate(wanted):
            yield Progress(place, len(wanted))
            found += progress(self._relations, [one], registry())
        self._show(wanted, series, found)

    def _show(
        self, wanted: list[Target], series: Sequence[Series], found: Sequence[Reached]
    ) -> None:
        at = self.table.currentIndex().row()
        self._wanted = wanted
        names = {one.uid: series_name(one, self.desk.language) for one in series}
        reached = {one.target: one for one in found}
        self.table.show_rows(
            [
                ShownRow(
                    self._cells(target, reached.get(target), names), partial(self._ask, target)
                )
                for target in self._wanted
            ]
        )
        self._choose(at)
        strangers = of_nothing(self._wanted, registry())
        self.about.setText(" ".join(map(self.desk.sentence, strangers)))
        self.about.setVisible(bool(self.about.text()))
        self._shown.setCurrentIndex(1 if self._wanted else 0)
        self._follow()
        if self._wants_keys and self.add.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._wants_keys = False

    def take_keys(self) -> bool:
        """Give the keys to the list, or to what begins one; as soon as it is read."""
        self._wants_keys = self.reading.is_running
        first = self.table if self._wanted else self.add
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chosen target away with Del."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, change: Change) -> None:
        if change.tables & (self.tables - {_TARGET}):
            self._relations = None
        super()._on_changed(change)

    def _build(self) -> None:
        buttons = FlowLayout(spacing=px(10))
        for button in (self.add, self.change, self.remove):
            buttons.addWidget(button)
        card, empty = Card(padding=8), Card()
        card.put((self.table, 1))
        empty.put(self.empty)
        self._shown.addWidget(empty)
        self._shown.addWidget(card)
        self._shown.addWidget(self.waiting)
        column(buttons, self.about, (self._shown, 1), gap=10, edge=(24, 6, 24, 14), of=self)
        self.add.clicked.connect(lambda: self._ask(None))
        self.change.clicked.connect(lambda: self._ask(self._chosen()))
        self.remove.clicked.connect(self._remove)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(lambda *_: self._follow())

    def _chosen(self) -> Target | None:
        row = self.table.currentIndex().row()
        return self._wanted[row] if 0 <= row < len(self._wanted) else None

    def _choose(self, row: int) -> None:
        index = self.table.model().index(min(row, len(self._wanted) - 1), 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            chosen = flags.ClearAndSelect | flags.Rows
            self.table.selectionModel().setCurrentIndex(index, chosen)

    def _follow(self) -> None:
        """Leave how many a series trains to its own form: it is taken away there."""
        chosen = self._chosen()
        self.change.setEnabled(chosen is not None)
        self.remove.setEnabled(chosen is not None and bool(chosen.uid))

    def _ask(self, target: Target | None) -> None:
        form = TargetForm(self.desk, self.window(), target)
        if form.is_accepted():
            self._choose(self._place_of(form.wanted()))
            self.take_keys()

    def _place_of(self, wanted: Target) -> int:
        told = (wanted.indicator_code, wanted.scope_code, wanted.district_soate8, wanted.series_uid)
        for row, one in enumerate(self._wanted):
            own = (one.indicator_code, one.scope_code, one.district_soate8, one.series_uid)
            if (own, one.due_date) == (told, wanted.due_date):
                return row
        return 0

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is None or not chosen.uid:
            return
        name = self._name(chosen)
        if self.desk.succeeds(lambda: targets.remove(self.desk.db, target_uid=chosen.uid)):
            said = self.tr("Target taken away: {name}.")
            self.desk.toast(said.format(name=name), undo=True)
            self.take_keys()

    def _name(self, target: Target) -> str:
        names = {line.code: line.name(self.desk.language) for line in registry().indicators}
        return names.get(target.indicator_code, target.indicator_code)

    def _cells(
        self, target: Target, reached: Reached | None, series: Mapping[str, str]
    ) -> tuple[str, ...]:
        goal, now, part = str(target.value), figure_words.NOT_KNOWN, figure_words.NOT_KNOWN
        if reached is not None:
            goal = figure_words.number(reached.goal, reached.line)
            now = self._now(reached)
        if reached is not None and reached.part is not None:
            part = f"{100 * reached.part:.0f} %"
        day = short_date(target.due_date) if target.due_date else figure_words.NOT_KNOWN
        return (self._name(target), self._of_what(target, series), now, goal, part, day)

    def _now(self, reached: Reached) -> str:
        said = figure_words.number(reached.figure, reached.line)
        if reached.figure.unknown:
            said += " " + self.tr("(not told: {count})").format(count=reached.figure.unknown)
        return said

    def _of_what(self, target: Target, series: Mapping[str, str]) -> str:
        if target.scope_code == SERIES:
            return series.get(target.series_uid, target.series_uid)
        if target.scope_code == DISTRICT:
            place = district(target.district_soate8)
            return place.name(self.desk.language) if place else target.district_soate8
        return self.tr("Everything")
