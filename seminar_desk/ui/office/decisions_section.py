"""What nobody but the office can decide."""

from seminar_desk.gather.books import open_conflicts
from seminar_desk.ui.books.conflicts_dialog import show_conflicts
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.book_cards import DisputedCard
from seminar_desk.ui.office.office_section import OfficeSection
from seminar_desk.ui.office.section_body import put_cards


class DecisionsSection(OfficeSection):
    """Count what two desks said otherwise, and lead to it."""

    tables = frozenset({"attendance", "person", "session", "assembly", "certificate"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.disputed = DisputedCard(desk)
        put_cards(self, self.disputed)
        self.disputed.decide.clicked.connect(lambda: show_conflicts(desk, self.window()))

    def title(self) -> str:
        """Name the section."""
        return self.tr("Decisions")

    def reload(self) -> None:
        """Count anew."""
        self.disputed.show_disputed(self.waits())

    def waits(self) -> int:
        """Count what is disputed."""
        return len(open_conflicts.undecided(self.desk.db))
