"""The preview of a list: columns that can be corrected, counts, every row of the file."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.lists import blank_aimaks, list_doubts, roster, title_answers
from seminar_desk.domain.lists.list_corrections import RowPlace
from seminar_desk.domain.lists.list_doubts import Doubt
from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports import import_lines, shared_lines
from seminar_desk.ui.imports.column_strip import ColumnStrip, TableChips
from seminar_desk.ui.imports.line_details import LineDetails
from seminar_desk.ui.imports.line_list import LineList, framed
from seminar_desk.ui.imports.list_question import ListQuestion
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import ElidedLabel, label
from seminar_desk.ui.widgets.state_chips import ChipState, StateChips
from seminar_desk.ui.widgets.tips import tip

_FACTS = (176, 120, 58)
_LEAST_LIST, _LEAST_COMPACT = 180, 130
EVERYBODY, TITLES, OTHERS = "everybody", "titles", "others"


class RosterPreview(QWidget):
    """Show a plan; tell which columns and decisions the user wants instead."""

    columns_changed = Signal(object)
    decided = Signal(int, int, str)
    update_wanted = Signal()
    fold_turned = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.is_recalled = False
        self._is_short = False
        self._plan: roster.RosterPlan | None = None
        self._reading: roster.RosterReading | None = None
        self.question = ListQuestion(desk)
        self.tables = TableChips(desk)
        self.columns = ColumnStrip()
        self.chips = StateChips(desk)
        self.list = LineList(desk, _FACTS, self._headings, has_roles=True)
        self.list.setAccessibleName(self.tr("Rows of the list"))
        self.list.setMinimumHeight(px(_LEAST_LIST))
        self.trouble = label(look="problem", wraps=True)
        self.guess = label(tone="warning", wraps=True)
        self.update_all = Button(desk, "", icon_name="refresh-cw")
        self.back = Button(desk, icon_name="undo-2")
        self.back.setAccessibleName(self.tr("Take the last correction back"))
        tip(self.back, self.tr("Take the last correction back") + "  Ctrl+Z")
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.hide()
        self.mend = Button(desk, self.tr("Correct…"), icon_name="pencil")
        self.mend.set_key("", hint="F2")
        self.mend.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fold = Button(desk, self.tr("Columns, file"), icon_name="chevron-down")
        self.fold.setCheckable(True)
        self.fold.hide()
        self.brief = ElidedLabel()
        self.brief.setProperty("tone", "warning")
        self.brief.hide()
        self.details = LineDetails(self.list)
        self._above = boxes.held(boxes.column(self.tables, self.columns, self.guess, gap=10))
        self._box = boxes.column(
            self.question,
            self._above,
            self.trouble,
            boxes.row((self.chips, 1), self.fold, self.update_all, self.back, self.mend, gap=10),
            self.brief,
            (framed(self.list), 1),
            self.details,
            gap=10,
            of=self,
        )
        self.columns.changed.connect(self.columns_changed)
        self.chips.changed.connect(lambda _key: self._show_lines())
        self.fold.toggled.connect(self._turn_fold)
        self.list.decided.connect(self.decided)
        self.update_all.clicked.connect(self.update_wanted)
        self.mend.clicked.connect(
            lambda: self.list.mend(self.list.lines.row_at(self.list.currentIndex()))
        )

    def show_room(self, *, is_short: bool, is_shortest: bool) -> None:
        """Give the rows the room where there is little: what stands above them folds away."""
        self._is_short = is_short
        self.chips.show_short(wanted=is_short)
        self.list.show_compact(wanted=is_shortest)
        self.list.setMinimumHeight(px(_LEAST_COMPACT if is_shortest else _LEAST_LIST))
        self.details.setVisible(is_shortest)
        self._box.setSpacing(px(6 if is_shortest else 10))
        self.fold.setVisible(is_short)
        self._show_fold()

    @property
    def is_folded(self) -> bool:
        """Say whether what stands above the rows is out of sight."""
        return self._is_short and not self.fold.isChecked()

    def _turn_fold(self) -> None:
        self.fold.set_icon("chevron-up" if self.fold.isChecked() else "chevron-down")
        self._show_fold()
        self.fold_turned.emit()

    def _show_fold(self) -> None:
        """Say in one line what is said above the rows, while that is folded away."""
        self._above.setVisible(not self.is_folded)
        self.brief.setText(self.guess.text())
        self.brief.setVisible(self.is_folded and bool(self.guess.text()))

    def show_plan(
        self,
        plan: roster.RosterPlan | None,
        reading: roster.RosterReading,
        trouble: str,
        doubts: Sequence[Doubt] = (),
        notes: Sequence[Problem] = (),
    ) -> None:
        """Show what each row would do; without a plan only why there is none.

        While it is asked whether this is the right list at all, the rows can only be looked at.
        """
        self.question.ask(doubts)
        self.chips.setVisible(not doubts)
        self.list.setEnabled(not doubts)
        self._plan, self._reading = plan, reading
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        waiting = len(roster.waiting_for_update(plan)) if plan and not doubts else 0
        self.update_all.setText(self.tr("Update all: {n}").format(n=waiting))
        self.update_all.setVisible(bool(waiting))
        self.mend.setVisible(self.list.can_mend and not doubts)
        self.tables.show_tables(reading)
        self.columns.show_columns(reading)
        self.guess.setText(self._notice(reading, notes))
        self.guess.setVisible(bool(self.guess.text()))
        self._show_fold()
        counts = plan.counts if plan else dict.fromkeys(roster.STATES, 0)
        others = len(reading.skipped) + sum(len(table.header_rows) for table in reading.regions)
        self.chips.show_states(
            [
                ChipState(EVERYBODY, self.tr("All people: {n}").format(n=sum(counts.values()))),
                *(
                    ChipState(
                        state,
                        import_lines.count_words(state, counts[state]),
                        import_lines.TONES[state] if counts[state] else "",
                        bool(counts[state]),
                        state in {roster.CHANGED, roster.QUESTION},
                    )
                    for state in roster.STATES
                ),
                ChipState(
                    TITLES,
                    self.tr("%n titles", "", len(reading.sections)),
                    "warning" if self._asked() else "",
                    bool(reading.sections),
                    is_seldom=True,
                ),
                ChipState(OTHERS, self.tr("%n other row(s)", "", others), "", bool(others)),
            ]
        )
        self._show_lines()

    def show_rows(self, key: str) -> None:
        """Show the rows of one chip."""
        self.chips.choose(key)

    def _notice(self, reading: roster.RosterReading, notes: Sequence[Problem]) -> str:
        """Say what the user should look at above the rows."""
        said = [self._desk.sentence(note) for note in (*notes, *reading.notes)]
        if self.is_recalled:
            said.append(self.tr("Read as a list of this pattern was corrected; Ctrl+Z: as it is."))
        if any(column.is_guessed for column in reading.columns):
            said.append(self.tr("Some columns have no heading and were guessed: check them above."))
        entries = [row.entry for row in reading.rows]
        unclear = sum(one.role_code == "other" and not one.role_text for one in entries)
        if unclear:
            said.append(
                self.tr(
                    "%n people have no role: ask them; “Role?” at check-in lists them.", "", unclear
                )
            )
        count = list_doubts.guests(self._plan) if self._plan and self.list.isEnabled() else 0
        if count:
            said.append(self._desk.sentence(Problem("roster_guests", {"count": count})))
        if self._plan and self._plan.absent:
            people = ", ".join(f"{one.full_name} (№ {one.number})" for one in self._plan.absent)
            said.append(self._desk.sentence(Problem("roster_absent", {"people": people})))
        return " ".join(said)

    def _asked(self) -> Mapping[RowPlace, int]:
        """Return how many people wait for each title that is asked about."""
        return title_answers.asked_titles(self._plan) if self._plan else {}

    def _title_lines(self, *, only_asked: bool = False) -> list[import_lines.ImportLine]:
        assert self._reading
        asked = self._asked()
        sheets = {table.number: table.sheet for table in self._reading.regions}
        return [
            shared_lines.title_line(self._desk, each, sheets.get(each.region, ""), waiting)
            for each in self._reading.sections
            if (waiting := asked.get((each.region, each.row), 0)) or not only_asked
        ]

    def _column_lines(self) -> list[import_lines.ImportLine]:
        found = blank_aimaks.blank_aimaks(self._plan) if self._plan else ()
        return list(map(shared_lines.blank_line, found))

    def _headings(self) -> Sequence[str]:
        row, name, role = self.tr("Row"), self.tr("Participant"), self.tr("Role")
        facts = (self.tr("Aiyl aimak"), self.tr("Phone"), self.tr("Year"))
        return (row, name, role, *facts, self.tr("What will happen"))

    def _show_lines(self) -> None:
        assert self._reading
        chosen = self.chips.chosen
        if chosen == TITLES:
            self.list.show_lines(self._title_lines())
            return
        if chosen == OTHERS:
            self.list.show_lines(import_lines.other_lines(self._reading))
            return
        lines: list[import_lines.ImportLine] = []
        if self._plan is not None:
            lines = [
                import_lines.person_line(
                    self._desk, row, is_decided=row.source.key in self._plan.decisions
                )
                for row in sorted(self._plan.rows, key=_needs_no_eye)
                if chosen in {EVERYBODY, row.state}
            ]
        if chosen in {EVERYBODY, roster.QUESTION}:
            lines[:0] = [*self._title_lines(only_asked=True), *self._column_lines()]
        if not self.list.isEnabled():
            lines = [import_lines.unanswered(line) for line in lines]
        self.list.show_lines(lines)


def _needs_no_eye(row: roster.PlannedRow) -> bool:
    """Put first what somebody has to decide; the rest keeps the order of the file."""
    return row.state in {roster.NEW, roster.SAME}
