"""The preview of a list: columns that can be corrected, counts, every row of the file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.lists.roster_plan import (
    POSSIBLE_DUPLICATE,
    PROBLEM,
    STATES,
    PlannedRow,
    RosterPlan,
)
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.column_strip import ColumnStrip
from seminar_desk.ui.imports.import_lines import (
    ImportLine,
    heading_lines,
    person_line,
    skipped_line,
)
from seminar_desk.ui.imports.import_words import TONES, CountWords
from seminar_desk.ui.imports.line_list import LineList, framed
from seminar_desk.ui.imports.state_chips import ChipState, StateChips
from seminar_desk.ui.widgets.labels import label

_FACTS = (176, 120, 58)
EVERYBODY, OTHERS = "everybody", "others"


class RosterPreview(QWidget):
    """Show a plan; tell which columns and decisions the user wants instead."""

    columns_changed = Signal(object)
    decided = Signal(int, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: RosterPlan | None = None
        self._reading: RosterReading | None = None
        self._words = CountWords(self)
        self.columns = ColumnStrip(desk)
        self.chips = StateChips(desk)
        self.list = LineList(desk, _FACTS, self._headings, has_roles=True)
        self.list.setAccessibleName(self.tr("Rows of the list"))
        self.trouble = label(look="problem", wraps=True)
        self.guess = label(tone="warning", wraps=True)
        self._build()
        self.columns.changed.connect(self.columns_changed)
        self.chips.changed.connect(lambda _key: self._show_lines())
        self.list.decided.connect(self.decided)

    def show_plan(self, plan: RosterPlan | None, reading: RosterReading, trouble: str) -> None:
        """Show what each row would do; without a plan only why there is none."""
        self._plan, self._reading = plan, reading
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.columns.show_columns(reading.columns)
        self.guess.setText(self._notice(reading))
        self.guess.setVisible(bool(self.guess.text()))
        counts = plan.counts if plan else dict.fromkeys(STATES, 0)
        others = len(reading.skipped) + len(reading.header_rows)
        self.chips.show_states(
            [
                ChipState(EVERYBODY, self.tr("All people: {n}").format(n=sum(counts.values()))),
                *(
                    ChipState(
                        state,
                        self._words.of(state, counts[state]),
                        TONES[state] if counts[state] else "",
                        bool(counts[state]),
                    )
                    for state in STATES
                ),
                ChipState(OTHERS, self.tr("%n other row(s)", "", others), "", bool(others)),
            ]
        )
        self._show_lines()

    def _notice(self, reading: RosterReading) -> str:
        """Say what the user should look at above the rows."""
        said = []
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
        return " ".join(said)

    def _headings(self) -> Sequence[str]:
        row, name, role = self.tr("Row"), self.tr("Participant"), self.tr("Role")
        facts = (self.tr("Aiyl aimak"), self.tr("Phone"), self.tr("Year"))
        return (row, name, role, *facts, self.tr("What will happen"))

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.columns)
        box.addWidget(self.guess)
        box.addWidget(self.trouble)
        box.addWidget(self.chips)
        box.addWidget(framed(self.list), 1)

    def _show_lines(self) -> None:
        assert self._reading
        chosen = self.chips.chosen
        if chosen == OTHERS:
            others = [*map(skipped_line, self._reading.skipped), *heading_lines(self._reading)]
            self.list.show_lines(sorted(others, key=lambda line: line.row))
            return
        lines: list[ImportLine] = []
        if self._plan is not None:
            lines = [
                person_line(self._desk, row)
                for row in sorted(self._plan.rows, key=_needs_no_eye)
                if chosen in {EVERYBODY, row.state}
            ]
        self.list.show_lines(lines)


def _needs_no_eye(row: PlannedRow) -> bool:
    """Put first what somebody has to decide; the rest keeps the order of the file."""
    return row.state not in {POSSIBLE_DUPLICATE, PROBLEM}
