"""The card of a second desk in the same hall: a copy of this one leaves on a stick."""

from pathlib import Path

from seminar_desk.actions import second_desks
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export import export_outlet
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label


class SecondDeskCard(Card):
    """Write the copy, and say what to do with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        about = self.tr(
            "A second laptop in the hall opens the copy from the stick and marks on its own. The"
            " list, the settings, templates and pictures go along; this laptop’s key and the PIN do"
            " not."
        )
        self.write = Button(desk, self.tr("Copy for a second desk"), icon_name="copy")
        self.put(
            label(self.tr("Second desk"), look="caption"),
            row((label(about, tone="muted", wraps=True), 1), self.write, gap=12),
        )
        self.write.clicked.connect(self._ask_and_write)

    def _ask_and_write(self) -> None:
        folder = export_outlet.ask(self._desk, self, export_outlet.plugged_in())
        if folder is not None:
            self.write_into(folder)

    def write_into(self, folder: Path) -> None:
        """Write the copy into a folder."""
        made = self._desk.run(lambda: second_desks.make(self._desk.db, folder=folder))
        if made is not None:
            how = self.tr("On the second laptop: first start or Settings, “Open a desk copy”.")
            self._desk.toast(f"{export_outlet.where_copied(made)}. {how}")
