"""Print a plan: which paper, in which language, seen before it is printed or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.actions.days import outputs
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.paper import pdf_saving, printing
from seminar_desk.ui.paper.plan_work import FORMS, KINDS, PLAN, RUN, Choice, Drawn, draw
from seminar_desk.ui.paper.preview import Preview
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.segments import Segments

_LANGUAGES = ("ru", "ky", "ru+ky")


class PrintDialog(QDialog):
    """Choose on the left, see the very pages on the right; Enter prints."""

    def __init__(
        self, desk: Desk, session_uid: str, assembly_uid: str, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session_uid, self._assembly_uid = session_uid, assembly_uid
        self._drawn: Drawn | None = None
        self._run: QObject | None = None
        self.setWindowTitle(self.tr("Print the plan"))
        self.setModal(True)
        self.kinds = {kind: Button(desk) for kind in KINDS}
        self.language = Segments(desk, _LANGUAGES)
        self.large = QCheckBox(self.tr("Large letters, for the board"))
        self.print = Button(desk, kind="primary", icon_name="printer", key="Ctrl+P")
        self.save = Button(desk, icon_name="save", key="Ctrl+S")
        self.close_button = Button(desk)
        self.preview = Preview(desk)
        self._pages = label(tone="muted")
        self._build()
        self.language.choose(language if language in _LANGUAGES else "ru")
        self.kinds[PLAN].setChecked(True)
        self._connect()
        self.show_paper()

    @property
    def kind(self) -> str:
        """Return the chosen paper."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def show_paper(self) -> None:
        """Draw the chosen paper and show its first page."""
        choice = Choice(
            self._session_uid,
            self._assembly_uid,
            self.kind,
            self.language.code,
            self.large.isChecked(),
        )
        self._drawn = self._desk.run(lambda: draw(self._desk.db, choice))
        for button in (self.print, self.save):
            button.setEnabled(self._drawn is not None)
        if self._drawn:
            self.preview.open(self._drawn.pdf)
            self._pages.setText(self.tr("%n pages", "", self.preview.count))

    def save_to(self, path: Path) -> bool:
        """Write the pages on show; say whether they are there."""
        drawn = self._drawn
        if drawn is None or self._desk.run(lambda: pdf_saving.save(drawn.pdf, path)) is None:
            return False
        self._record("assembly_pdf", path.name)
        said = self.tr("Saved: {file} in the folder {folder}")
        self._desk.toast(said.format(file=path.name, folder=path.parent))
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the pages."""
        self.preview.close_file()
        super().closeEvent(event)

    def _build(self) -> None:
        px = self._desk.theme.px
        side = QVBoxLayout()
        side.setSpacing(px(8))
        side.addWidget(label(self.tr("Print the plan"), look="title"))
        for kind, words in {
            PLAN: self.tr("Plan for the wall"),
            RUN: self.tr("Run sheet"),
            FORMS: self.tr("Blank forms"),
        }.items():
            button = self.kinds[kind]
            button.setText(words)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            side.addWidget(button)
        side.addSpacing(px(8))
        side.addWidget(label(self.tr("Language of the paper"), look="small"))
        texts = {"ru": "Русский", "ky": "Кыргызча", "ru+ky": "RU + KY"}
        self.language.set_texts(self.tr("Language of the paper"), texts)
        side.addWidget(self.language)
        side.addWidget(self.large)
        side.addStretch()
        side.addWidget(self._pages)
        self.print.setText(self.tr("Print"))
        self.save.setText(self.tr("Save PDF"))
        self.close_button.setText(self.tr("Close"))
        for control in (self.print, self.save, self.close_button):
            side.addWidget(control)
        left = QWidget()
        left.setFixedWidth(px(320))
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        box = QHBoxLayout(self)
        box.setContentsMargins(px(20), px(18), px(20), px(18))
        box.setSpacing(px(20))
        box.addWidget(left)
        box.addWidget(self.preview, 1)
        self.resize(px(1040), px(700))

    def _connect(self) -> None:
        for button in self.kinds.values():
            button.clicked.connect(self.show_paper)
        self.language.changed.connect(self.show_paper)
        self.large.clicked.connect(self.show_paper)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self._drawn:
            path = folders.ask_save(self, self.tr("Save PDF"), self._drawn.file_name)
            if path:
                self.save_to(path)

    def _print(self) -> None:
        if self._drawn is None:
            return
        if not printing.has_printer():
            said = self.tr(
                "No printer is set up on this computer. Save the PDF and print it on another."
            )
            self._desk.toast(said, tone="warning")
            return
        drawn = self._drawn
        printer = printing.choose_printer(self, drawn.pdf, drawn.file_name)
        if printer is not None:
            pages = printing.in_order(printer, range(self.preview.count))
            run = printing.PrintRun(drawn.pdf, printer, pages, self)
            run.finished.connect(lambda printed: self._on_printed(len(printed)))
            run.failed.connect(self._on_failed)
            self._run = run
            run.start()

    def _on_printed(self, pages: int) -> None:
        self._record("assembly_print", "", pages)
        self._desk.toast(self.tr("Sent to the printer: %n pages.", "", pages))

    def _on_failed(self) -> None:
        said = self.tr("The printer did not take the paper. Check that it is on, then print again.")
        self._desk.toast(said, tone="danger")

    def _record(self, kind: str, file_name: str, pages: int | None = None) -> None:
        count = self.preview.count if pages is None else pages
        self._desk.succeeds(
            lambda: outputs.record(
                self._desk.db,
                session_uid=self._session_uid,
                kind=kind,
                pages=count,
                file_name=file_name,
            )
        )
