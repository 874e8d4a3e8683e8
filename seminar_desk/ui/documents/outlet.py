"""The ways out: the paper on show saved as a file or sent to a printer, and that remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from seminar_desk.actions import certificates, papers
from seminar_desk.domain.certificate import Certificate
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.documents import printing, saving
from seminar_desk.ui.documents.kinds import SHEET
from seminar_desk.ui.documents.work import Paper


@dataclass(frozen=True, slots=True)
class OnShow:
    """Hold the paper on show, what it is, and the certificates on its pages."""

    paper: Paper
    kind: str
    session_uid: str
    page_count: int
    issued: tuple[Certificate, ...] = ()


class Outlet(QObject):
    """Save and print; `progress` while pages go to the printer, `ended` after the last."""

    progress = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder: Path | None = None
        self._run: printing.PrintRun | None = None

    @property
    def is_printing(self) -> bool:
        """Say whether pages are still going to the printer."""
        return self._run is not None

    def ask_and_save(self, shown: OnShow) -> None:
        """Ask where, and save."""
        title = self.tr("Save PDF")
        path = saving.ask_path(self._window, title, shown.paper.file_name, self._folder)
        if path is not None:
            self.save(shown, path)

    def save(self, shown: OnShow, path: Path) -> bool:
        """Write the very bytes on show; say whether they are there."""
        if self._desk.run(lambda: saving.save(shown.paper.pdf, path)) is None:
            return False
        self._folder = path.parent
        self._record(shown, "pdf", shown.page_count, path.name)
        said = self.tr("Saved: {file} in the folder {folder}")
        self._desk.toast(said.format(file=path.name, folder=path.parent))
        return True

    def ask_and_print(self, shown: OnShow) -> None:
        """Let the system ask for printer and pages, and print."""
        if not printing.has_printer():
            said = self.tr(
                "No printer is set up on this computer. Save the PDF and print it on another."
            )
            self._desk.toast(said, tone="warning")
            return
        printer = printing.choose_printer(self._window, shown.paper.pdf, shown.paper.file_name)
        if printer is not None:
            self.print(shown, printer, printing.chosen_pages(printer, shown.page_count))

    def print(self, shown: OnShow, printer: QPrinter, pages: Sequence[int]) -> None:
        """Print pages, counted from 0; they are remembered only when all of them came out."""
        run = printing.PrintRun(shown.paper.pdf, printer, pages, self)
        run.progress.connect(self.progress)
        run.finished.connect(lambda printed: self._on_printed(shown, printed))
        run.failed.connect(self._on_failed)
        self._run = run
        self.progress.emit(0, len(pages))
        run.start()

    def stop(self) -> None:
        """Stop printing; nothing is remembered."""
        if self._run is not None:
            self._run.cancel()

    def _on_printed(self, shown: OnShow, pages: list[int]) -> None:
        self._let_go()
        self._record(shown, "print", len(pages))
        uids = [shown.issued[page].uid for page in pages if page < len(shown.issued)]
        if uids:
            self._mark_printed(uids)
        self._desk.toast(self.tr("Sent to the printer: %n pages.", "", len(pages)))
        self.ended.emit()

    def _on_failed(self) -> None:
        self._let_go()
        said = self.tr(
            "The printer did not take the paper, and nothing is marked as printed."
            " Check that it is on and connected, then print again."
        )
        self._desk.toast(said, tone="danger")
        self.ended.emit()

    def _let_go(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
        self._run = None

    def _record(self, shown: OnShow, how: str, pages: int, file_name: str = "") -> None:
        kind = "sign_in" if shown.kind == SHEET else "certificates"

        def record() -> bool:
            papers.record(
                self._desk.db,
                session_uid=shown.session_uid,
                kind=f"{kind}_{how}",
                pages=pages,
                file_name=file_name,
            )
            return True

        self._desk.run(record)

    def _mark_printed(self, uids: list[str]) -> None:
        def mark() -> bool:
            certificates.mark_printed(self._desk.db, certificate_uids=uids)
            return True

        self._desk.run(mark)
