"""The page Export: look at what would leave, mend it, hand it over."""

from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminar_desk.actions.books import acceptance
from seminar_desk.domain.days.export_checks import GREEN, RED, YELLOW, Gap, GapRow, verdict
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.books import accepted_exports
from seminar_desk.store.days import series_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.export import export_outlet
from seminar_desk.ui.export.accepted_card import AcceptedCard
from seminar_desk.ui.export.export_cards import (
    ALL,
    ONE,
    SERIES,
    ContentsCard,
    LastCard,
    OptionsCard,
)
from seminar_desk.ui.export.export_checks_card import ChecksCard
from seminar_desk.ui.export.export_facts import ExportFacts, leads_to, read
from seminar_desk.ui.export.export_outlet import ExportWish, Outlet
from seminar_desk.ui.widgets.boxes import column, held, row, scrolled
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.columns import FoldingColumns
from seminar_desk.ui.widgets.empty_state import EmptyState

_LEFT_WIDTH = 336
_WIDE_LEFT = 372  # where three choices stand side by side
_FOLD_BELOW = 800
# Kind and icon of the button that says the verdict.
_VERDICT_LOOKS = {
    RED: ("danger", "circle-alert"),
    YELLOW: ("secondary", "triangle-alert"),
    GREEN: ("secondary", "circle-check"),
}
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX, which PySide leaves out


class ExportPage(Page):
    """Show one scope's workbook before it is written; a rehearsal's never is."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            *("session", "person", "attendance", "alias", "assembly", "assembly_author"),
            *("agenda_item", "question", "info_action", "assembly_role", "assembly_step"),
            *("decision", "follow_up", "certificate", "certificate_number"),
            *("certificate_exemption", "closing", "signing_key", "output", "setting", "series"),
            "target",
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.facts: ExportFacts | None = None
        self.outlet = Outlet(desk, self)
        self.options = OptionsCard(desk)
        self.last = LastCard(desk)
        self.accepted = AcceptedCard(desk)
        self.checks = ChecksCard(desk)
        self.contents = ContentsCard(desk)
        leave = self.tr("Close the rehearsal")
        self._leave_rehearsal = Button(desk, leave, kind="primary", icon_name="log-out")
        self.empty = EmptyState(
            desk,
            "lock",
            self._leave_rehearsal,
            self.tr("A rehearsal is not exported"),
            self.tr(
                "Everything here is made up, so that nobody mistakes it for a real day."
                " Close the rehearsal and open the real store."
            ),
        )
        self._left = held(column(self.options, self.last, self.accepted, ..., gap=12))
        right = held(column(self.contents, self.checks, ..., gap=12))
        titles = self.tr("Hand over"), self.tr("What is inside")
        self.columns = FoldingColumns(
            desk, self._left, right, titles, _FOLD_BELOW, shares=(0, 1), within=self
        )
        self.room = QStackedWidget()
        self.area = scrolled(self.columns)
        self.room.addWidget(self.area)
        self.room.addWidget(self.empty)
        row(self.room, edge=(24, 18, 24, 18), of=self)
        self._connect()

    @property
    def wish(self) -> ExportWish:
        """Return what the chosen buttons ask for."""
        reach = {
            ONE: Reach(session_uid=self.desk.session_uid),
            SERIES: Reach(series_uid=self.desk.series_uid),
            ALL: EVERYTHING,
        }[self.options.scope.code]
        return ExportWish(reach, self.options.profile.code)

    def reload(self) -> None:
        """Read the store again and show what would leave now."""
        if self.desk.rehearsal:
            self.room.setCurrentWidget(self.empty)
            return
        desk = self.desk
        self.options.show_scopes(desk.session, series_rows.all_series(desk.db))
        self._fit()
        self.facts = read(desk.db, self.wish.reach, desk.today(), desk.language)
        self.last.show_last(self.facts.last)
        self.accepted.show_last(self.facts.last)
        self.checks.show_gaps(self.facts.gaps)
        found = verdict(self.facts.gaps)
        said = "" if found == GREEN else self.checks.verdict.text()
        self.options.show_verdict(said, *_VERDICT_LOOKS[found])
        self.contents.show_facts(self.facts)

    def keep(self) -> dict[str, Any]:
        """Keep whose rows are unfolded."""
        return {"unfolded": dict(self.checks.unfolded)}

    def restore(self, kept: dict[str, Any]) -> None:
        """Unfold the same."""
        self.checks.unfold(kept["unfolded"])

    def is_busy(self) -> bool:
        """Say whether a workbook is being written."""
        return self.outlet.is_busy

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the left column the whole width where it stands alone."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_alone = self.options.scope.buttons[ALL].isHidden()
        width = self.desk.theme.px(_LEFT_WIDTH if is_alone else _WIDE_LEFT)
        self._left.setMinimumWidth(width)
        self._left.setMaximumWidth(_ANY_WIDTH if self.columns.is_folded else width)

    def _connect(self) -> None:
        self.options.scope.changed.connect(lambda _code: self.reload())
        self.options.save.clicked.connect(lambda: self.outlet.ask_and_save(self.wish))
        self.options.report.clicked.connect(lambda: self.outlet.ask_and_report(self.wish))
        self.options.copy.clicked.connect(self._copy)
        self.options.verdict.clicked.connect(self._look_at_checks)
        self.options.second.clicked.connect(self._write_desk_copy)
        self.options.stop.clicked.connect(self.outlet.stop)
        self.checks.wanted.connect(self._mend)
        self.accepted.code_given.connect(self._accept)
        self.outlet.started.connect(self.options.show_working)
        self.outlet.progress.connect(self.options.show_progress)
        self.outlet.ended.connect(lambda: self.options.show_working(""))
        self._leave_rehearsal.clicked.connect(lambda: self.desk.rehearsal_wanted.emit(False))

    def _look_at_checks(self) -> None:
        self.columns.show_side(1)
        self.checks.take_keys()

    def _copy(self) -> None:
        folder = export_outlet.ask(self.desk, self, export_outlet.plugged_in())
        if folder is not None and self.facts is not None:
            self.outlet.copy(self.wish, folder, self.facts.last)

    def _write_desk_copy(self) -> None:
        folder = export_outlet.ask(self.desk, self, export_outlet.plugged_in())
        if folder is not None:
            self.outlet.write_desk_copy(folder)

    def _accept(self, typed: str) -> None:
        db = self.desk.db
        try:
            accepted_exports.with_code(db, typed)
        except ProblemError as error:
            self.accepted.show_problem(" ".join(map(self.desk.sentence, error.problems)))
            return
        done = self.desk.run(lambda: acceptance.accept(db, typed=typed))
        if done is None:
            return
        self.accepted.empty()
        said = self.tr("It was accepted already: № {number}, {file}")
        if not done.already:
            said = self.tr("Accepted by the office: № {number}, {file}")
        export = done.export
        said = said.format(number=export.sequence, file=export.file_name)
        self.desk.toast(said, undo=not done.already)

    def _mend(self, gap: Gap, row: GapRow) -> None:
        self.desk.select_session(row.session_uid)
        self.desk.show_page(*leads_to(gap, row))


def create(desk: Desk) -> Page:
    """Build the page."""
    return ExportPage(desk)
