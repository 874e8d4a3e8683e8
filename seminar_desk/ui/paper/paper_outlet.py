"""The ways out: the paper on show saved as a file or sent to a printer, and that remembered."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import outputs
from seminar_desk.documents.days.paper_head import SheetSnapshot
from seminar_desk.documents.order import Order, Printout, Saved
from seminar_desk.domain.catalogue import CERTIFICATES, SHEET
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.problems import Problem
from seminar_desk.files import write_beside
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.paper import printing
from seminar_desk.ui.paper.composing import SAVE_EACH, Composer
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import let_go


def save(pdf: bytes, path: Path) -> Path:
    """Write the very bytes that were on show; ProblemError as write_beside says."""
    with write_beside(path, len(pdf)) as file:
        file.write(pdf)
    return path


@dataclass(frozen=True, slots=True)
class OnShow:
    """Hold the paper on show, what it is, and the certificates on its pages."""

    paper: Printout
    key: str
    session_uid: str
    issued: tuple[Certificate, ...] = ()
    sheet: SheetSnapshot | None = None

    @property
    def page_count(self) -> int:
        """Return how many pages the file has."""
        return sum(pages.count for pages in self.paper.chapters)


class PaperOutlet(QObject):
    """Save and print; `progress` while pages go to the printer, `ended` after the last."""

    progress = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder: Path | None = None
        self._run: printing.PrintRun | None = None
        self._composer = Composer(SAVE_EACH, self)
        self._composer.progress.connect(self.progress)
        self._composer.failed.connect(self._on_each_refused)
        self._composer.made.connect(self._on_each_saved)
        self._each: OnShow | None = None

    @property
    def is_printing(self) -> bool:
        """Say whether pages are still going to the printer, or files to a folder."""
        return self._run is not None or self.is_saving

    @property
    def is_saving(self) -> bool:
        """Say whether files are being written to a folder."""
        return self._each is not None

    def ask_and_save(
        self, shown: OnShow, each: tuple[Order, ...] = (), *, is_each: bool = False
    ) -> None:
        """Ask where, and save as one file, or each paper alone; of certificates ask that too."""
        if shown.key == CERTIFICATES and shown.page_count > 1:
            answer = printing.ask_each(self._desk, self._window, shown.page_count)
            if answer is None:
                return
            is_each = answer
        if is_each:
            title = self.tr("Folder for the papers")
            if folder := folders.ask_folder(self._window, title, self._folder):
                self.save_each(shown, each, folder)
            return
        name, title = shown.paper.file_name, self.tr("Save PDF")
        if path := folders.ask_save(self._window, title, name, folder=self._folder):
            self.save(shown, path)

    def save(self, shown: OnShow, path: Path) -> bool:
        """Write the very bytes on show; say whether they are there."""
        if self._desk.run(lambda: save(shown.paper.pdf, path)) is None:
            return False
        self._folder = path.parent
        self._record(shown, "pdf", range(shown.page_count), path.name)
        said = self.tr("Saved: {file} in the folder {folder}")
        self._desk.toast(said.format(file=path.name, folder=path.parent))
        return True

    def save_each(self, shown: OnShow, each: tuple[Order, ...], folder: Path) -> None:
        """Draw and write each paper alone in the worker; `ended` after the last."""
        self._folder = folder
        self._each = shown
        self.progress.emit(0, len(each))
        self._composer.stop()
        self._composer.wish(folder, each)

    def ask_and_print(self, shown: OnShow, page: int | None = None) -> None:
        """Ask which pages, let the system ask for printer and copies, and print.

        `page` is the one on show; without it all pages are meant.
        """
        if not printing.has_printer():
            said = self.tr(
                "No printer is set up on this computer. Save the PDF and print it on another."
            )
            self._desk.toast(said, tone="warning")
            return
        name, count = shown.paper.file_name.removesuffix(".pdf"), shown.page_count
        pages: Sequence[int] | None = range(count)
        if page is not None:
            pages = printing.ask_pages(self._desk, self._window, name, count=count, page=page)
        if pages is None:
            return
        printer = printing.choose_printer(self._window, shown.paper.pdf, shown.paper.file_name)
        if printer is not None:
            self.print(shown, printer, printing.in_order(printer, pages))

    def print(self, shown: OnShow, printer: QPrinter, pages: Sequence[int]) -> None:
        """Print pages, counted from 0; they are remembered only when all of them came out."""
        run = printing.PrintRun(shown.paper.pdf, printer, pages, self)
        run.progress.connect(self.progress)
        run.finished.connect(lambda printed: self._on_printed(shown, printed))
        run.failed.connect(lambda: self._on_failed(printer))
        run.stopped.connect(self._on_stopped)
        self._run = run
        self.progress.emit(0, len(pages))
        run.start()

    def stop(self) -> None:
        """Stop printing or saving; nothing is remembered."""
        if self._run is not None:
            self._run.cancel()
        if self._each is not None:
            self._composer.stop()
            self._each = None
            said = self.tr("Saving was stopped. Files that are written stay in the folder {folder}")
            self._desk.toast(said.format(folder=self._folder), tone="warning")
            self.ended.emit()

    def _on_each_saved(self, saved: tuple[Saved, ...]) -> None:
        shown, self._each = self._each, None
        self._composer.stop()
        assert shown is not None  # they were asked for
        try:
            for key in dict.fromkeys(file.pages.key for file in saved):
                alike = [file for file in saved if file.pages.key == key]
                count = sum(file.pages.count for file in alike)
                numbers = [each.number for each in shown.issued] if key == CERTIFICATES else []
                rows, name = numbers or alike[0].pages.rows, alike[0].file_name
                self._record_chapter(shown, key, "pdf", count, file_name=name, rows=rows)
            said = self.tr("Saved: %n files in the folder {folder}", "", len(saved))
            self._desk.toast(said.format(folder=self._folder))
        finally:
            self.ended.emit()

    def _on_each_refused(self, problems: tuple[Problem, ...]) -> None:
        self._each = None
        self._desk.tell(*problems)
        self.ended.emit()

    def _on_printed(self, shown: OnShow, pages: list[int]) -> None:
        self._let_go()
        try:
            self._record(shown, "print", pages)
            self._desk.toast(self.tr("Sent to the printer: %n pages.", "", len(pages)))
        finally:
            self.ended.emit()

    def _on_stopped(self) -> None:
        self._let_go()
        said = self.tr(
            "Printing was stopped, and nothing is marked as printed."
            " What the printer has already may still come out."
        )
        self._desk.toast(said, tone="warning")
        self.ended.emit()

    def _on_failed(self, printer: QPrinter) -> None:
        self._let_go()
        if printing.is_there(printer):
            said = self.tr(
                "The printer did not take the paper, and nothing is marked as printed."
                " Check that it is on and connected, then print again."
            )
        else:
            said = self.tr(
                "The printer {name} is gone, and nothing is marked as printed."
                " Connect it again, or choose another one."
            ).format(name=printer.printerName())
        self._desk.toast(said, tone="danger")
        self.ended.emit()

    def _let_go(self) -> None:
        if self._run is not None:
            let_go(self._run)
        self._run = None

    def _record(self, shown: OnShow, way: str, pages: Sequence[int], file_name: str = "") -> None:
        """Remember each kind of paper that went out; certificates by the person too."""
        for chapter in shown.paper.chapters:
            out = [
                page - chapter.first for page in pages if 0 <= page - chapter.first < chapter.count
            ]
            issued = shown.issued if chapter.key == CERTIFICATES else ()
            papers = [issued[page] for page in out if issued]
            if out:
                rows = [paper.number for paper in papers] or chapter.rows
                self._record_chapter(
                    shown, chapter.key, way, len(out), file_name=file_name, rows=rows
                )
            if way == "print":
                self._mark_printed([paper.uid for paper in papers])

    def _record_chapter(
        self,
        shown: OnShow,
        key: str,
        way: str,
        pages: int,
        *,
        file_name: str,
        rows: Sequence[str],
    ) -> None:
        self._desk.succeeds(
            lambda: outputs.record_paper(
                self._desk.db,
                session_uid=shown.session_uid,
                key=key,
                way=way,
                pages=pages,
                file_name=file_name,
                sheet=shown.sheet if key == SHEET else None,
                page_rows=rows,
            )
        )

    def _mark_printed(self, uids: list[str]) -> None:
        if uids:
            db = self._desk.db
            self._desk.succeeds(lambda: certificates.mark_printed(db, certificate_uids=uids))
