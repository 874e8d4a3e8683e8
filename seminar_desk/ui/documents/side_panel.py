"""The left of the page: which paper, how it is laid out, what the check found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.certificate_options import CertificateOptions
from seminar_desk.ui.documents.checks import Checks
from seminar_desk.ui.documents.kinds import (
    BADGES,
    CERTIFICATES,
    DOOR_SIGNS,
    PLANS,
    PROOF_LIST,
    PROTOCOL,
    REGISTER,
    REPORT,
    SET_CLOSING,
    SET_MORNING,
    SHEET,
    Kinds,
)
from seminar_desk.ui.documents.paper_facts import Facts
from seminar_desk.ui.documents.paper_options import PaperOptions
from seminar_desk.ui.documents.sheet_options import SheetOptions

_WIDTH = 300


class SidePanel(QWidget):
    """Stack the cards; the check gives way where the window is low."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kinds = Kinds(desk)
        self.sheet = SheetOptions(desk)
        self.certificates = CertificateOptions(desk)
        self.options = {kind: PaperOptions(desk, kind) for kind in PaperOptions.KINDS}
        self.checks = Checks(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.kinds)
        cards: tuple[SheetOptions | CertificateOptions | PaperOptions, ...] = (
            self.sheet,
            self.certificates,
            *self.options.values(),
        )
        for card in cards:
            column.addWidget(card)
            card.hide()  # all of them together would be higher than the screen
            card.changed.connect(self.changed)
        column.addWidget(self.checks, 1)
        column.addStretch()

    def start_with(self, blank_rows: int, language: str) -> None:
        """Begin a session with its own language; certificates and plans may speak two."""
        self.sheet.start_with(blank_rows, language.split("+", maxsplit=1)[0])
        self.certificates.language.choose(language)
        for card in self.options.values():
            card.start_with(language)

    def retranslate(self) -> None:
        """Word everything in the current language."""
        self.kinds.retranslate()
        self.checks.retranslate()
        self.sheet.retranslate()
        self.certificates.retranslate()
        for card in self.options.values():
            card.retranslate()

    def show_facts(self, facts: Facts | None, pages_of: Mapping[str, int]) -> None:
        """Say what each kind holds, and show the options of the chosen one."""
        self.setFixedWidth(self._desk.theme.px(_WIDTH))
        contents = dict.fromkeys(self.kinds.ORDER, "—") if facts is None else self._contents(facts)
        names = self._names()
        for kind, button in self.kinds.buttons.items():
            said = contents[kind]
            if pages := pages_of.get(kind):
                said += " · " + self.tr("%n pages", "", pages)
            button.set_texts(names[kind], said)
        chosen = self.kinds.chosen
        self.sheet.setVisible(facts is not None and chosen == SHEET)
        self.certificates.setVisible(facts is not None and chosen == CERTIFICATES)
        for kind, card in self.options.items():
            card.setVisible(facts is not None and chosen == kind)
        running = facts is not None and facts.session.is_running
        self.options[PROTOCOL].close_session.setVisible(running)

    def _names(self) -> dict[str, str]:
        return {
            SET_MORNING: self.tr("Set for the morning"),
            SHEET: self.tr("Sign-in sheet"),
            BADGES: self.tr("Badges"),
            DOOR_SIGNS: self.tr("Door signs"),
            PROOF_LIST: self.tr("Names to check"),
            SET_CLOSING: self.tr("Set for the closing"),
            CERTIFICATES: self.tr("Certificates"),
            REGISTER: self.tr("Hand-over register"),
            PROTOCOL: self.tr("Session protocol"),
            REPORT: self.tr("Seminar report"),
            PLANS: self.tr("Assembly plans"),
        }

    def _contents(self, facts: Facts) -> dict[str, str]:
        rows = self.sheet.blank_rows.value()
        blank = " + " + self.tr("%n blank rows", "", rows) if rows else ""
        certified = len(facts.issued) or facts.waiting
        people = self.tr("%n people", "", facts.listed)
        return {
            SET_MORNING: self.tr("everything, in order"),
            SHEET: people + blank,
            BADGES: people,
            DOOR_SIGNS: self.tr("two queues"),
            PROOF_LIST: self.tr("signed before lunch"),
            SET_CLOSING: self.tr("everything, in order"),
            CERTIFICATES: self.tr("%n people", "", certified),
            REGISTER: self.tr("%n certificates", "", len(facts.issued)),
            PROTOCOL: self.tr("four figures, signatures"),
            REPORT: self.tr("one page with charts"),
            PLANS: self.tr("%n plans", "", facts.plans),
        }
