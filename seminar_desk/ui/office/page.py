"""The project office's desk: sections side by side, each a page within the page."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.books import taking_in
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.office.board_section import BoardSection
from seminar_desk.ui.office.books_section import BooksSection
from seminar_desk.ui.office.certificates_section import CertificatesSection
from seminar_desk.ui.office.coverage_section import CoverageSection
from seminar_desk.ui.office.decisions_section import DecisionsSection
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.publication_section import PublicationSection
from seminar_desk.ui.office.reports_section import ReportsSection
from seminar_desk.ui.office.series_scope import SeriesScope
from seminar_desk.ui.office.targets_section import TargetsSection
from seminar_desk.ui.office.twice_section import TwiceSection
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.file_drop import FileDrop
from seminar_desk.ui.widgets.segments import Segments

BOARD, DECISIONS, TWICE, COVERAGE = "board", "decisions", "twice", "coverage"
BOOKS, CERTIFICATES = "books", "certificates"
REPORTS, TARGETS, PUBLICATION = "reports", "targets", "publication"


class OfficePage(Page):
    """Turn between the sections; workbooks are dropped on any of them.

    A new section is a line in `sections`; `begin(code)` turns to it.
    """

    tables = DecisionsSection.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.scope = SeriesScope(desk, self)
        self.board = BoardSection(desk, self.scope)
        self.coverage = CoverageSection(desk, self.scope)
        self.decisions = DecisionsSection(desk)
        self.twice = TwiceSection(desk)
        self.books = BooksSection(desk)
        self.certificates = CertificatesSection(desk)
        self.sections: dict[str, OfficeSection] = {
            BOARD: self.board,
            DECISIONS: self.decisions,
            TWICE: self.twice,
            COVERAGE: self.coverage,
            TARGETS: TargetsSection(desk),
            BOOKS: self.books,
            CERTIFICATES: self.certificates,
            REPORTS: ReportsSection(desk),
            PUBLICATION: PublicationSection(desk),
        }
        self.choose = Button(
            desk, self.tr("Take in workbooks…"), kind="primary", icon_name="download", key="Ctrl+B"
        )
        self._folder: Path | None = None
        self.turns = Segments(desk, list(self.sections), wraps=True)
        self._build()

    def reload(self) -> None:
        """Count anew what waits behind a button; what stands there reads itself."""
        self.decisions.recount()
        self._word_turns()

    @property
    def section(self) -> OfficeSection:
        """Return the section on show."""
        return self.sections[self.turns.code]

    def turn_to(self, code: str) -> None:
        """Show a section."""
        self.turns.choose(code)
        # Not a stack: that puts the chosen one last, and what was typed is found by its place.
        for each, section in self.sections.items():
            if each != code:
                section.hide()
        self.sections[code].show()

    def header_buttons(self) -> list[QWidget]:
        """Put what begins everything here into the header."""
        return [self.choose]

    def begin(self, intent: str) -> None:
        """Turn to the section of that name; `decisions:UID` asks what is open of one session."""
        code, _, uid = intent.partition(":")
        if code in self.sections:
            self.turn_to(code)
        if code == DECISIONS and uid:
            self.decisions.ask_of(uid)

    def leave(self) -> bool:
        """Ask each section."""
        return all(section.leave() for section in self.sections.values())

    def is_busy(self) -> bool:
        """Say whether any section is."""
        return any(section.is_busy() for section in self.sections.values())

    def take_keys(self) -> bool:
        """Give the keys to where typing begins in this section."""
        return self.section.take_keys()

    def keep(self) -> dict[str, Any]:
        """Keep which section is shown, and what each keeps."""
        kept = {code: section.keep() for code, section in self.sections.items()}
        return {"section": self.turns.code, "kept": kept, "series": self.scope.series_uid}

    def restore(self, kept: dict[str, Any]) -> None:
        """Turn to the same section and put back what was chosen in each."""
        self.scope.choose(kept["series"])
        for code, own in kept["kept"].items():
            self.sections[code].restore(own)
        self.turn_to(kept["section"])

    def let_go(self) -> None:
        """Let each section close what it has open."""
        for section in self.sections.values():
            section.let_go()

    def _build(self) -> None:
        head = row((self.turns, 1), edge=(24, 12, 24, 6))
        column(head, *((section, 1) for section in self.sections.values()), of=self)
        self.turn_to(self.turns.code)
        self.turns.changed.connect(self.turn_to)
        self.decisions.counted.connect(self._word_turns)
        self.turns.clicked.connect(lambda _code: self.section.take_keys())
        self.choose.clicked.connect(self._ask_books)
        FileDrop(self, taking_in.is_welcome).all_dropped.connect(
            lambda paths: taking_in.take_in_dropped(self.desk, self, paths)
        )
        for keys, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            key_places.bind(self, keys, partial(self._turn_by, by))

    def _turn_by(self, by: int) -> None:
        codes = list(self.sections)
        self.turn_to(codes[(codes.index(self.turns.code) + by) % len(codes)])
        if not self.section.take_keys():
            self.turns.buttons[self.turns.code].setFocus(Qt.FocusReason.OtherFocusReason)

    def _word_turns(self) -> None:
        counted = {
            code: " · ".join(
                [section.title(), *([str(count)] if (count := section.waits()) else [])]
            )
            for code, section in self.sections.items()
        }
        self.turns.set_texts(self.tr("Part of the office"), counted)

    def _ask_books(self) -> None:
        self._folder = taking_in.ask_and_take_in(self.desk, self, self._folder)


def create(desk: Desk) -> Page:
    """Build the page."""
    return OfficePage(desk)
