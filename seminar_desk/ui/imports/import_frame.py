"""The dialog in which a file is chosen, read in another process, looked at and written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.table.table_file import TableFile
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.imports.list_files import FileDrop, ask_table
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.labels import ElidedLabel, label

_WIDTH, _HEIGHT = 1240, 690
_MARGIN = 60


class ImportFrame(QDialog):
    """Hold title, sheet choice, preview and buttons; a kind of import fills in the rest.

    `settled` is emitted when a file is shown or refused.
    """

    settled = Signal()
    sheet_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, about: str) -> None:
        super().__init__(parent)
        self.desk = desk
        self.table: TableFile | None = None
        self._job: Job | None = None
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAcceptDrops(True)
        self._about = about
        self._title = label(title, look="title")
        self._file = ElidedLabel(about)
        self._file.setProperty("look", "caption")
        self.sheet_word = label(self.tr("Sheet"), look="small")
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.other_file = Button(
            desk, self.tr("Another file…"), icon_name="folder-open", key="Ctrl+O"
        )
        self.waiting = EmptyState(desk, "file-spreadsheet")
        self.waiting.set_texts(
            self.tr("Reading the file…"), self.tr("A big one takes a few seconds.")
        )
        self.choose = Button(desk, self.tr("Choose another file"), kind="primary")
        self.sheet_buttons: list[Button] = []
        self._answers = QWidget()
        self.refusal = EmptyState(desk, "triangle-alert", self._answers)
        self.refusal_words = ""
        self.stack = QStackedWidget()
        self.no = Button(desk, self.tr("Cancel"))
        self.write = Button(desk, "", kind="primary", icon_name="check")
        self.hint = label(
            self.tr("Space takes a row or leaves it out. One Ctrl+Z takes all of it back."),
            look="small",
        )
        self.foot = QHBoxLayout()
        self._build()
        self._connect()
        self._fit(parent)

    def open_file(self, path: Path) -> None:
        """Read a file elsewhere; a broken one cannot hold or break this window."""
        self.stop()
        self._file.setText(f"{path.name} · {self._about}" if self._about else path.name)
        self.stack.setCurrentWidget(self.waiting)
        self.write.setEnabled(False)
        self._job = Job("seminar_desk.exchange.table.table_file:opening", path, parent=self)
        self._job.finished.connect(self._on_opened)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def show_table(self, table: TableFile) -> None:
        """Show what an open file holds; the kind of import does it."""

    def refuse(self, title: str, *problems: Problem) -> None:
        """Say why there is nothing to preview, and offer another file."""
        self.refusal_words = " ".join(self.desk.sentence(problem) for problem in problems)
        self.refusal.set_texts(title, self.refusal_words)
        self.stack.setCurrentWidget(self.refusal)
        self.write.setEnabled(False)
        self.offer_sheets(())
        self.choose.setFocus()
        self.settled.emit()

    def offer_sheets(self, names: Sequence[str]) -> None:
        """Put a button for each sheet under the refusal; `sheet_chosen` tells which."""
        for button in self.sheet_buttons:
            button.hide()
            button.deleteLater()
        self.sheet_buttons = [Button(self.desk, name, kind="primary") for name in names]
        if names:
            self.show_sheet_choice(wanted=False)
        self.choose.set_kind("secondary" if names else "primary")
        box = self._answers.layout()
        assert isinstance(box, QVBoxLayout)
        for place, (name, button) in enumerate(zip(names, self.sheet_buttons, strict=True)):
            button.clicked.connect(lambda _checked=False, name=name: self.sheet_chosen.emit(name))
            box.insertWidget(place, button)
        if self.sheet_buttons:
            self.sheet_buttons[0].setFocus()

    def show_sheet_choice(self, *, wanted: bool) -> None:
        """Show or hide the sheets in the head."""
        self.sheets.setVisible(wanted)
        self.sheet_word.setVisible(wanted)

    def ask_file(self) -> None:
        """Ask for another file and read it."""
        path = ask_table(self, self.windowTitle())
        if path is not None:
            self.open_file(path)

    def stop(self) -> None:
        """Leave a file that is still being read."""
        if self._job is not None and self._job.is_running:
            self._job.cancel()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self.stop()
        super().done(result)

    def _on_opened(self, table: object) -> None:
        assert isinstance(table, TableFile)
        self.table = table
        self.show_table(table)

    def _on_failed(self, said: object) -> None:
        if not isinstance(said, tuple):
            self.reject()
            raise RuntimeError(said)  # noqa: TRY004 - our own bug: the crash report takes it
        self.refuse(self.tr("The file is not read"), *said)

    def _show_hint(self) -> None:
        shown = self.stack.currentWidget()
        self.hint.setVisible(shown not in {self.waiting, self.refusal})

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._file)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addLayout(words, 1)
        for part in (self.sheet_word, self.sheets, self.other_file):
            head.addWidget(part)
        answers = QVBoxLayout(self._answers)
        answers.setSpacing(10)
        answers.addWidget(self.choose)
        for page in (self.waiting, self.refusal):
            self.stack.addWidget(page)
        self.foot.setSpacing(10)
        self.foot.addStretch()
        self.foot.addWidget(self.hint)
        self.foot.addWidget(self.no)
        self.foot.addWidget(self.write)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 18, 24, 18)
        box.setSpacing(14)
        box.addLayout(head)
        box.addWidget(self.stack, 1)
        box.addLayout(self.foot)

    def _connect(self) -> None:
        self.no.clicked.connect(self.reject)
        self.other_file.clicked.connect(self.ask_file)
        self.choose.clicked.connect(self.ask_file)
        FileDrop(self).dropped.connect(self.open_file)
        self.show_sheet_choice(wanted=False)
        self.stack.currentChanged.connect(self._show_hint)
        self.write.setDefault(True)

    def _fit(self, parent: QWidget | None) -> None:
        """Be as large as helps, and never larger than the window it stands in."""
        px = self.desk.theme.px
        width, height = px(_WIDTH), px(_HEIGHT)
        if parent is not None:
            room = parent.window().size()
            width = min(width, max(room.width() - _MARGIN, px(900)))
            height = min(height, max(room.height() - _MARGIN, px(560)))
        self.resize(width, height)
