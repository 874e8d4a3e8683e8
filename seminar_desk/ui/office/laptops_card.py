"""The card about other laptops: whose signatures count here, and the files opened to check by."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.certificates.certificate import Elsewhere
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.store.certificates import trusted_keys
from seminar_desk.store.certificates.trusted_keys import TrustedKey
from seminar_desk.ui.books import book_words
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import column, emptied, fill, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label


class LaptopsCard(Card):
    """List keys and opened exchange files.

    `file_given` carries another file, `compare_wanted` the keys to be compared, `distrust_wanted`
    one that shall count no longer.
    """

    file_given = Signal(object)
    compare_wanted = Signal(object)
    distrust_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=12)
        self._desk = desk
        self._folder: Path | None = None
        self._uncompared: Sequence[SealingKey] = ()
        hint = self.tr(
            "A certificate of another laptop is checked by its workbook for the office:"
            " it carries the laptop's key and says which certificates were replaced or"
            " annulled. Here it is opened for this check alone; to unite people, marks and plans"
            " take it in by «Take in workbooks…» above."
        )
        self.known = column(gap=6)
        self.buttons: dict[str, Button] = {}
        self.uncompared = label(tone="warning", wraps=True)
        self.compare = Button(desk, icon_name="phone")
        self.opened = label(wraps=True)
        self.open = Button(
            desk, self.tr("Workbook to check by…"), icon_name="file-up", key="Ctrl+L"
        )
        title = label(self.tr("Laptops whose signatures count here"), look="heading")
        self.put(title, label(hint, tone="muted", wraps=True), row(self.open, ...), self.opened)
        self.put(self.known, self.uncompared, row(self.compare, ...))
        self.open.clicked.connect(self._ask)
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(self._uncompared))

    def show_known(
        self, keys: Sequence[TrustedKey], own: frozenset[str], uncompared: Sequence[SealingKey]
    ) -> None:
        """List the keys that count, this computer's `own` without a way to end that."""
        emptied(self.known)
        self.buttons.clear()
        for key in keys:
            fill(self.known, self._line(key, is_own=key.uid in own))
        if not keys:
            fill(self.known, label(self.tr("No laptop's key is known yet."), tone="muted"))
        self._uncompared = uncompared
        named = "; ".join(map(book_words.key_of, uncompared))
        said = self.tr("Taken in, their digits not compared: {keys}").format(keys=named)
        self.uncompared.setText(said)
        self.uncompared.setVisible(bool(uncompared))
        self.compare.setVisible(bool(uncompared))
        count = len(uncompared)
        self.compare.setText(self.tr("Compare the digits of keys: {count}").format(count=count))

    def show_opened(self, books: Sequence[Elsewhere]) -> None:
        """List the files that certificates are checked by."""
        lines = [
            self.tr(
                "{file}: %n certificates", "", sum(bool(paper.name) for paper in book.papers)
            ).format(file=book.file)
            for book in books
        ]
        self.opened.setText("\n".join(lines))
        self.opened.setVisible(bool(lines))

    def _line(self, key: TrustedKey, *, is_own: bool) -> QWidget:
        said = label(f"{key.mark} · {self._how(key, is_own=is_own)}", wraps=True)
        if is_own:
            return said
        end = Button(self._desk, self.tr("Trust no longer…"), kind="quiet")
        end.setAccessibleName(self.tr("Trust {mark} no longer").format(mark=key.mark))
        end.clicked.connect(lambda _checked=False, key=key: self.distrust_wanted.emit(key))
        self.buttons[key.uid] = end
        return held(row((said, 1), end, gap=12))

    def _how(self, key: TrustedKey, *, is_own: bool) -> str:
        """Say how a key came to count."""
        if is_own:
            return self.tr("this computer")
        day = full_date(key.told_at_utc.astimezone().date())
        if key.how == trusted_keys.COMPARED:
            who = key.told_by or "—"
            return self.tr("digits compared {day}, {who}").format(day=day, who=who)
        if key.how == trusted_keys.VOUCHED:
            return self.tr("said by a workbook of the same computer, {day}").format(day=day)
        return self.tr("known here since {day}").format(day=day)

    def _ask(self) -> None:
        kinds = self.tr("Workbooks (*.xlsx *.ods)")
        title = self.tr("Check certificates by another laptop's workbook")
        if path := folders.ask_open(self.window(), title, kinds, self._folder):
            self._folder = path.parent
            self.file_given.emit(path)
