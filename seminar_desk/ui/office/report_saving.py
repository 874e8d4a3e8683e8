"""A report on its way: read in steps, made and written by a worker, with progress and Cancel."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from seminar_desk.domain.figures.office_report import OfficeReport, ReportWish
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.figures import report_source
from seminar_desk.gather.figures.report_source import ReportSource
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.desk.steps import Steps
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label, restyle

_WORK = "seminar_desk.gather.figures.report_work:"
_BAR = 260


class ReportSaving(QWidget):
    """Save one report after another, or hand its sentences on; the window answers meanwhile.

    `ended` carries whether it went well, or None when somebody stopped it.
    """

    ended = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._folder: Path | None = None
        self._path = Path()
        self._work: Steps | Job | None = None
        self.line = label(wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(_BAR))
        self.cancel = Button(desk, words.tr("Cancel"), icon_name="x")
        row((self.line, 1), self.bar, self.cancel, gap=12, of=self)
        self._show(is_running=False)
        self.hide()
        self.cancel.clicked.connect(self._cancel)

    @property
    def is_running(self) -> bool:
        """Say whether a report is on its way."""
        return self._work is not None

    def ask(self, title: str, name: str, asked: ReportWish) -> bool:
        """Ask where and begin; False when nothing is chosen."""
        path = folders.ask_save(self.window(), title, name, folder=self._folder)
        if path is None or self.is_running:
            return False
        self._folder, self._path = path.parent, path
        self._begin(asked, "writing", (asked, path, path.suffix), self._on_written)
        return True

    def make(self, asked: ReportWish, then: Callable[[OfficeReport], None]) -> None:
        """Make a report and hand it on."""

        def hand_on(made: object) -> None:
            assert isinstance(made, OfficeReport)
            self.stop()
            self.hide()
            then(made)

        self._begin(asked, "making", (asked,), hand_on)

    def stop(self) -> None:
        """Leave nothing running behind; what stood at the place before stays."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._show(is_running=False)

    def _begin(
        self, asked: ReportWish, work: str, values: tuple[object, ...], done: Callable[..., None]
    ) -> None:
        self._say(self.tr("Reading what the report counts…"), "muted")
        self._show(is_running=True)
        steps = Steps(report_source.reading(self._desk.db, asked), self)
        steps.progress.connect(self._follow)
        steps.failed.connect(self._on_refused)
        steps.finished.connect(lambda source: self._hand_over(work, values, source, done))
        self._work = steps
        steps.start()

    def _hand_over(
        self,
        work: str,
        values: tuple[object, ...],
        source: ReportSource,
        done: Callable[..., None],
    ) -> None:
        self._say(self.tr("The report is being made…"), "muted")
        self.bar.setRange(0, 0)
        job = Job(_WORK + work, *values, pieces=report_source.pieces(source), parent=self)
        job.progress.connect(self._follow)
        job.finished.connect(done)
        job.failed.connect(self._on_refused)
        self._work = job
        job.start()

    def _follow(self, done: int, total: int) -> None:
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(done)

    def _cancel(self) -> None:
        self.stop()
        self._say(words.tr("Stopped. Nothing has changed."), "muted")
        self.ended.emit(None)

    def _on_written(self, _path: object) -> None:
        self.stop()
        said = self.tr("Saved: {file} in the folder {folder}")
        self._say(said.format(file=self._path.name, folder=self._path.parent), "success")
        self.ended.emit(True)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.stop()
        self._say(" ".join(self._desk.sentence(problem) for problem in problems), "danger")
        self.ended.emit(False)

    def _show(self, *, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.cancel.setVisible(is_running)

    def _say(self, text: str, tone: str) -> None:
        self.line.setText(text)
        self.line.setProperty("tone", tone)
        restyle(self.line)
        self.show()
