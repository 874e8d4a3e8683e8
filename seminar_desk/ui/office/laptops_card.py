"""Whose signatures are known here, and which registers were opened to look in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from seminar_desk.domain.certificates.certificate import Elsewhere
from seminar_desk.store.certificates.signing_key_rows import PublicKey
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label

WORKBOOKS = frozenset({".xlsx", ".ods"})


class LaptopsCard(Card):
    """List known signatures and opened exchange files; `file_given` carries another one."""

    file_given = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=12)
        self._folder: Path | None = None
        hint = self.tr(
            "A certificate of another laptop is checked by its workbook for the office:"
            " it carries the laptop's key and says which certificates were replaced or"
            " annulled."
        )
        self.known = label(wraps=True)
        self.opened = label(wraps=True)
        self.open = Button(
            desk, self.tr("Workbook for the office…"), icon_name="file-up", key="Ctrl+L"
        )
        title = label(self.tr("Laptops that this program knows"), look="heading")
        self.put(row((title, 1), self.open, gap=16), label(hint, tone="muted", wraps=True))
        self.put(self.known, self.opened)
        self.open.clicked.connect(self._ask)

    def show_known(self, keys: Sequence[PublicKey], own: str, books: Sequence[Elsewhere]) -> None:
        """List the marks in numbers, this computer's own named, and the files opened."""
        marks = [
            self.tr("{mark} (this computer)").format(mark=key.mark)
            if key.computer == own
            else key.mark
            for key in keys
        ]
        said = self.tr("Marks in numbers: {marks}").format(marks=", ".join(dict.fromkeys(marks)))
        self.known.setText(said if marks else self.tr("No laptop's key is known yet."))
        lines = [
            self.tr(
                "{file}: %n certificates", "", sum(bool(paper.name) for paper in book.papers)
            ).format(file=book.file)
            for book in books
        ]
        self.opened.setText("\n".join(lines))
        self.opened.setVisible(bool(lines))

    def _ask(self) -> None:
        kinds = self.tr("Workbooks (*.xlsx *.ods)")
        title = self.tr("Workbook from another laptop")
        if path := folders.ask_open(self.window(), title, kinds, self._folder):
            self._folder = path.parent
            self.file_given.emit(path)
