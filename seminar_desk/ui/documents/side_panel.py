"""The left of the page: which paper, how it is laid out, what the check found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.ui.desk import Desk
from seminar_desk.ui.documents.certificate_options import CertificateOptions
from seminar_desk.ui.documents.checks import Checks
from seminar_desk.ui.documents.facts import Facts
from seminar_desk.ui.documents.kinds import CERTIFICATES, SHEET, Kinds
from seminar_desk.ui.documents.sheet_options import SheetOptions

_WIDTH = 290
_LOW = 620


class SidePanel(QWidget):
    """Stack the cards; the check gives way where the window is low."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kinds = Kinds(desk)
        self.sheet = SheetOptions()
        self.certificates = CertificateOptions(desk)
        self.checks = Checks(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.kinds, self.sheet, self.certificates):
            column.addWidget(card)
        column.addWidget(self.checks, 1)
        column.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every field whole on a low screen."""
        super().resizeEvent(event)
        self.certificates.set_compact(self.height() < self._desk.theme.px(_LOW))

    def retranslate(self) -> None:
        """Word everything in the current language."""
        for card in (self.sheet, self.certificates, self.checks):
            card.retranslate()

    def show_facts(self, facts: Facts | None, pages_of: Mapping[str, int]) -> None:
        """Say what each kind holds, and show the options of the chosen one."""
        self.setFixedWidth(self._desk.theme.px(_WIDTH))
        contents = {SHEET: "—", CERTIFICATES: "—"}
        if facts is not None:
            rows = self.sheet.blank_rows.value()
            blank = " + " + self.tr("%n blank rows", "", rows) if rows else ""
            certified = len(facts.issued) or facts.waiting
            contents = {
                SHEET: self.tr("%n people", "", facts.listed) + blank,
                CERTIFICATES: self.tr("%n people", "", certified),
            }
        names = {SHEET: self.tr("Sign-in sheet"), CERTIFICATES: self.tr("Certificates")}
        for kind, button in self.kinds.buttons.items():
            if pages := pages_of.get(kind):
                contents[kind] += " · " + self.tr("%n pages", "", pages)
            button.set_texts(names[kind], contents[kind])
        chosen = self.kinds.chosen
        self.sheet.setVisible(facts is not None and chosen == SHEET)
        self.certificates.setVisible(facts is not None and chosen == CERTIFICATES)
