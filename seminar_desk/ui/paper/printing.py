"""Paper out of the printer, page by page, with the window alive; what is asked before."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from seminar_desk.domain.typed_values import pages_in
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.paper.pdf import OpenPdf
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field

_POINTS_PER_INCH = 72
_FINEST_DPI = 300
_KEEP = Qt.AspectRatioMode.KeepAspectRatio


def has_printer() -> bool:
    """Say whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def is_there(printer: QPrinter) -> bool:
    """Say whether the chosen printer is still known to the system, or a file takes the pages."""
    is_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
    return is_file or printer.printerName() in QPrinterInfo.availablePrinterNames()


def choose_printer(parent: QWidget, pdf: bytes, name: str) -> QPrinter | None:
    """Show the system's print dialog for printer and copies; return the printer, or None."""
    paper = OpenPdf(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, paper, name)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    paper.close()
    return printer if accepted else None


def set_up(printer: QPrinter, paper: OpenPdf, name: str) -> None:
    """Lay the printer's paper as the document's first page lies, without margins of its own."""
    lay(printer, paper, 0)
    printer.setFullPage(True)
    printer.setDocName(name)


def lay(printer: QPrinter, paper: OpenPdf, page: int) -> None:
    """Turn the printer's paper as a page lies; a set has both."""
    width, height = paper.size(page)
    lies = width > height
    orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF()))


def in_order(printer: QPrinter, wanted: Sequence[int]) -> list[int]:
    """Return the pages in the order of printing, copies included where Qt leaves them to us."""
    pages = list(wanted)
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return pages if printer.supportsMultipleCopies() else pages * printer.copyCount()


class PrintRun(QObject):
    """Paint pages onto a printer between the window's events; one of the ends is told."""

    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal()
    stopped = Signal()

    def __init__(
        self, pdf: bytes, printer: QPrinter, pages: Sequence[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paper = OpenPdf(pdf)
        self._printer = printer
        self._pages = list(pages)
        self._done = 0
        self._painter = QPainter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    @property
    def is_running(self) -> bool:
        """Say whether pages are still to come."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin; a printer that does not answer ends it at once."""
        if self._pages and is_there(self._printer):
            lay(self._printer, self._paper, self._pages[0])
            if self._painter.begin(self._printer):
                self._timer.start()
                return
        self._end(succeeded=False)

    def cancel(self) -> None:
        """Stop; what the printer already has may still come out."""
        if self.is_running:
            self._printer.abort()
            self._let_go()
            self.stopped.emit()

    def _next(self) -> None:
        if self._done and not self._turn():
            self._end(succeeded=False)
            return
        self._paint(self._pages[self._done])
        self._done += 1
        self.progress.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end(succeeded=True)

    def _turn(self) -> bool:
        """Begin another sheet; a printer that was taken away meanwhile has none."""
        if not is_there(self._printer):
            return False
        lay(self._printer, self._paper, self._pages[self._done])
        return self._printer.newPage()

    def _paint(self, page: int) -> None:
        dpi = min(self._printer.resolution(), _FINEST_DPI)
        picture = self._paper.picture(page, dpi / _POINTS_PER_INCH)
        sheet = self._printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
        size = picture.size().scaled(sheet.size(), _KEEP)
        self._painter.drawImage(_centred(size, sheet), picture)

    def _end(self, *, succeeded: bool) -> None:
        succeeded = self._let_go() and succeeded
        ended_badly = self._printer.printerState() in {
            QPrinter.PrinterState.Error,
            QPrinter.PrinterState.Aborted,
        }
        if succeeded and not ended_badly:
            self.finished.emit(sorted(set(self._pages)))
        else:
            self.failed.emit()

    def _let_go(self) -> bool:
        """Give printer and paper back; say whether the printer took what was painted."""
        self._timer.stop()
        was_taken = not self._painter.isActive() or self._painter.end()
        self._paper.close()
        return was_taken


def _centred(size: QSize, sheet: QRect) -> QRect:
    left = (sheet.width() - size.width()) // 2
    top = (sheet.height() - size.height()) // 2
    return QRect(left, top, size.width(), size.height())


class PrintStep(Question):
    """Offer all pages, the one on show, or a range; `pages` are counted from 0."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, name: str, *, count: int, page: int
    ) -> None:
        title = words.tr("What to print")
        yes = words.tr("Choose the printer…")
        super().__init__(desk, parent, title, name, yes=yes, danger=False)
        self._desk = desk
        self._count, self._page = count, page
        self.all = QRadioButton(self.tr("All %n pages", "", count))
        one = words.tr("Only the page on show: {page}")
        self.one = QRadioButton(one.format(page=page + 1))
        self.some = QRadioButton(words.tr("These pages:"))
        self.range = QLineEdit()
        self.range.setPlaceholderText("1-3, 7")
        self._field = Field(words.tr("Numbers and ranges"), self.range)
        self._group = QButtonGroup(self)
        for place, choice in enumerate((self.all, self.one, self.some)):
            choice.setMinimumHeight(desk.theme.px(36))
            self._group.addButton(choice, place)
        self.put(self.all, self.one, self.some, self._field)
        self.all.setChecked(True)
        self.range.textEdited.connect(lambda _text: self.some.setChecked(True))
        self.range.textChanged.connect(lambda _text: self._judge())
        self._group.idToggled.connect(lambda _place, _on: self._judge())

    @property
    def pages(self) -> list[int] | None:
        """Return the chosen pages; None while the range means none."""
        if self.one.isChecked():
            return [self._page]
        if self.some.isChecked():
            return pages_in(self.range.text(), self._count)
        return list(range(self._count))

    def _judge(self) -> None:
        is_fine = self.pages is not None
        self.yes.setEnabled(is_fine)
        wrong = not is_fine and bool(self.range.text().strip())
        said = words.tr("Write pages like this: 1-3, 7")
        self._field.set_problem(said if wrong else "")


def ask_pages(
    desk: Desk, parent: QWidget | None, name: str, *, count: int, page: int
) -> list[int] | None:
    """Ask what to print; None when the user thinks better of it. One page needs no question."""
    if count == 1:
        return [0]
    step = PrintStep(desk, parent, name, count=count, page=page)
    return step.pages if step.is_accepted() else None


class SaveStep(Question):
    """Offer one file for all, or one for each person."""

    def __init__(self, desk: Desk, parent: QWidget | None, count: int) -> None:
        title = words.tr("How to save the certificates")
        yes = words.tr("Choose the place…")
        super().__init__(desk, parent, title, "", yes=yes, danger=False)
        self.together = QRadioButton(self.tr("All in one file: %n pages", "", count))
        self.each = QRadioButton(words.tr("A file for each person, named after them"))
        for choice in (self.together, self.each):
            choice.setMinimumHeight(desk.theme.px(36))
            self.put(choice)
        self.together.setChecked(True)


def ask_each(desk: Desk, parent: QWidget | None, count: int) -> bool | None:
    """Ask whether each certificate is a file of its own; None when nothing is to be saved."""
    step = SaveStep(desk, parent, count)
    return step.each.isChecked() if step.is_accepted() else None
