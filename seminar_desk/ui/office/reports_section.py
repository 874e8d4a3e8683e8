"""Reports of the office: chosen here, made by a worker, saved where the user wants them."""

from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication

from seminar_desk.domain.figures.office_report import PLACED, PRESS, OfficeReport
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.export_snapshot import require_real
from seminar_desk.gather.figures import office_reports
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.report_saving import ReportSaving
from seminar_desk.ui.office.reports_card import BOOK, PDF, ReportsCard
from seminar_desk.ui.office.section_body import put_cards


class ReportsSection(OfficeSection):
    """Read what a report counts when its button is pressed, and let a worker make it."""

    tables = frozenset({"session"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        days = [session.date for session in session_rows.all_sessions(desk.db)]
        today = desk.db.clock().astimezone().date()
        self.card = ReportsCard(desk, min(days, default=today), max(days, default=today))
        self.card.language.choose(desk.language)
        self.saving = ReportSaving(desk)
        self.card.put(self.saving)
        put_cards(self, self.card)
        for (kind, suffix), button in self.card.buttons.items():
            button.clicked.connect(partial(self._save, kind, suffix))
        self.card.copy.clicked.connect(self._copy)
        self.saving.ended.connect(self._end)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Reports")

    def reload(self) -> None:
        """Offer the places that there are seminars in."""
        for kind in PLACED:
            chosen, places = self.card.places[kind].code, self.card.places[kind]
            places.clear()
            for code, name in office_reports.place_names(self.desk.db, kind, self.desk.language):
                places.addItem(name, code)
            places.choose(chosen)

    def is_busy(self) -> bool:
        """Say whether a report is being written."""
        return self.saving.is_running

    def keep(self) -> dict[str, Any]:
        """Keep what was chosen."""
        card = self.card
        days = (card.days.code, card.first.day, card.last.day)
        return {"whom": card.whom.code, "days": days, "complete": card.complete.isChecked()}

    def restore(self, kept: dict[str, Any]) -> None:
        """Put back what was chosen; the language is the window's."""
        code, first, last = kept["days"]
        self.card.whom.choose(kept["whom"])
        self.card.days.choose(code)
        self.card.first.choose(first)
        self.card.last.choose(last)
        self.card.complete.setChecked(kept["complete"])
        self.card.follow()

    def let_go(self) -> None:
        """Leave nothing running behind."""
        self.saving.stop()

    def _save(self, kind: str, suffix: str, *_: object) -> None:
        try:
            if suffix == BOOK:
                require_real(self.desk.db)
        except ProblemError as error:
            self.desk.tell(*error.problems)
            return
        asked = self.card.wish(kind)
        name = office_reports.file_name(self.desk.db, asked)
        title = self.tr("Save PDF") if suffix == PDF else self.tr("Save the workbook")
        self._allow(is_free=False)
        if not self.saving.ask(title, name + suffix, asked):
            self._allow(is_free=True)

    def _copy(self) -> None:
        self._allow(is_free=False)
        self.saving.make(self.card.wish(PRESS), self._put_on_clipboard)

    def _put_on_clipboard(self, report: OfficeReport) -> None:
        said = [text for section in report.sections for text in section.sentences]
        QGuiApplication.clipboard().setText("\n".join(said))
        self.desk.toast(self.tr("The sentences are on the clipboard."))
        self._allow(is_free=True)

    def _end(self, is_there: object) -> None:
        """Say how it went where it is seen, wherever the page is scrolled."""
        self.desk.toast(self.saving.line.text(), "ok" if is_there else "warning")
        self._allow(is_free=True)

    def _allow(self, *, is_free: bool) -> None:
        self.card.is_free = is_free
        self.card.follow()
