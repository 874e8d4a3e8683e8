"""A file that a dialog about workbooks writes where the user chooses, and says where it is."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.problems import Problem
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.labels import label, restyle


class BookSaving(QObject):
    """Ask where and let the worker write; `line` says how it went, `ended` carries whether well.

    A message of the window would lie behind the dialog.
    """

    ended = Signal(bool)

    def __init__(self, desk: Desk, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self._folder: Path | None = None
        self._path = Path()
        self._job: Job | None = None
        self.line = label(wraps=True)
        self.line.hide()

    @property
    def is_running(self) -> bool:
        """Say whether a file is being written."""
        return self._job is not None

    def ask(self, title: str, name: str, work: str, *content: object) -> bool:
        """Ask where and begin; False when nothing is chosen."""
        path = folders.ask_save(self._dialog, title, name, folder=self._folder)
        if path is None or self.is_running:
            return False
        self._folder, self._path = path.parent, path
        self._say(self.tr("Writing: {file}").format(file=path.name), "muted")
        self._job = Job(work, *content, path, parent=self)
        self._job.finished.connect(self._on_written)
        self._job.failed.connect(self._on_refused)
        self._job.start()
        return True

    def stop(self) -> None:
        """Leave nothing running behind; what stood at the place before stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_written(self, _path: object) -> None:
        self._job = None
        said = self.tr("Saved: {file} in the folder {folder}")
        self._say(said.format(file=self._path.name, folder=self._path.parent), "success")
        self.ended.emit(True)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._job = None
        self._say(" ".join(self._desk.sentence(problem) for problem in problems), "danger")
        self.ended.emit(False)

    def _say(self, text: str, tone: str) -> None:
        self.line.setText(text)
        self.line.setProperty("tone", tone)
        restyle(self.line)
        self.line.show()
