"""The left of the page: which paper, how it is laid out, what the check found."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.documents import catalogue
from seminar_desk.documents.page.wording import words
from seminar_desk.gather.wish import Wish
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.certificate_options import CertificateOptions
from seminar_desk.ui.documents.checks import Checks
from seminar_desk.ui.documents.kinds import Kinds
from seminar_desk.ui.documents.paper_facts import Facts
from seminar_desk.ui.documents.paper_options import PaperOptions
from seminar_desk.ui.documents.sheet_options import SheetOptions
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column

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
        self.setFixedWidth(px(_WIDTH))
        cards: tuple[SheetOptions | CertificateOptions | PaperOptions, ...] = (
            self.sheet,
            self.certificates,
            *self.options.values(),
        )
        column(self.kinds, *cards, (self.checks, 1), ..., gap=12, of=self)
        for card in cards:
            card.hide()  # all of them together would be higher than the screen
            card.changed.connect(self.changed)

    def start_with(self, blank_rows: int, language: str) -> None:
        """Begin a session with its own language; certificates and plans may speak two."""
        self.sheet.start_with(blank_rows, language.split("+", maxsplit=1)[0])
        self.certificates.language.choose(language)
        for card in self.options.values():
            card.start_with(language)

    def wish(self, key: str, session_uid: str, person_uid: str) -> Wish:
        """Return a paper as it is chosen here; `person_uid` asks for one person's alone."""
        if key == catalogue.SHEET:
            return self.sheet.wish(session_uid)
        return self.options[key].wish(session_uid, person_uid)

    def show_facts(self, facts: Facts | None, pages_of: Mapping[str, int]) -> None:
        """Say what each kind holds, and show the options of the chosen one."""
        names = words(self._desk.language)["names"]
        for kind, button in self.kinds.buttons.items():
            said = "—" if facts is None else self._contents(kind, facts)
            if pages := pages_of.get(kind):
                said += " · " + self.tr("%n pages", "", pages)
            button.set_texts(names[kind], said)
        chosen = self.kinds.chosen
        self.sheet.setVisible(facts is not None and chosen == catalogue.SHEET)
        self.certificates.setVisible(facts is not None and chosen == catalogue.CERTIFICATES)
        for kind, card in self.options.items():
            card.setVisible(facts is not None and chosen == kind)
        running = facts is not None and facts.session.is_running
        self.options[catalogue.PROTOCOL].close_session.setVisible(running)

    def _contents(self, key: str, facts: Facts) -> str:
        counts = catalogue.KINDS[key].counts
        if key == catalogue.CERTIFICATES:
            return self.tr("%n people", "", len(facts.issued) or facts.waiting)
        if counts == "certificates":
            return self.tr("%n certificates", "", len(facts.issued))
        if counts == "plans":
            return self.tr("%n plans", "", facts.plans)
        if not counts:
            return str(words(self._desk.language)["contents"][key])
        people = self.tr("%n people", "", facts.listed)
        rows = self.sheet.blank_rows.value() if key == catalogue.SHEET else 0
        return people + " + " + self.tr("%n blank rows", "", rows) if rows else people
