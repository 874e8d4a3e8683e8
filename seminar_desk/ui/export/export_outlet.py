"""The workbook and the summary, written and copied to a stick: what is asked, what is told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, QStorageInfo, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk import windows
from seminar_desk.actions import second_desks, settings
from seminar_desk.actions.days import outputs
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE, ExchangeSnapshot, Written
from seminar_desk.files import free_path
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.days import reports
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.export.export_facts import LastExport
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import let_go
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import DropDown

_MOUNTED_UNDER = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@dataclass(frozen=True, slots=True)
class Stick:
    """Name a plugged-in stick by its label, its folder and the room on it."""

    label: str
    folder: Path
    free_bytes: int


def plugged_in() -> list[Stick]:
    """Return the sticks that can be written now."""
    return [
        Stick(volume.displayName(), Path(volume.rootPath()), volume.bytesAvailable())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid()
        and volume.isReady()
        and not volume.isReadOnly()
        and _is_removable(volume.rootPath())
    ]


def ask(desk: Desk, parent: QWidget, sticks: Sequence[Stick]) -> Path | None:
    """Return the only stick, the chosen one, or any folder; None when nothing is chosen."""
    if len(sticks) == 1:
        return sticks[0].folder
    if not sticks:
        return _ask_folder(parent)
    question = Question(
        desk,
        parent,
        words.tr("Which stick?"),
        words.tr("Several are plugged in. The copy goes to the chosen one."),
        yes=words.tr("Copy", "to a stick"),
        danger=False,
    )
    choice = DropDown()
    for stick in sticks:
        room = QLocale().formattedDataSize(
            stick.free_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        free = words.tr("{label} — {room} free")
        choice.addItem(free.format(label=stick.label or stick.folder, room=room), stick.folder)
    choice.addItem(words.tr("Another folder…"), None)
    question.body.addWidget(Field(words.tr("Stick"), choice))
    if not question.is_accepted():
        return None
    chosen: Path | None = choice.currentData()
    return chosen or _ask_folder(parent)


def where_copied(path: Path) -> str:
    """Say that a copy stands there and was read back, on a stick or elsewhere."""
    said = words.tr("Copied and checked: {file} in {folder}")
    if any(path.is_relative_to(stick.folder) for stick in plugged_in()):
        said = words.tr("Copied to the stick and checked: {file} in {folder}")
    return said.format(file=path.name, folder=path.parent)


def _ask_folder(parent: QWidget) -> Path | None:
    title = words.tr("No stick is found: choose the folder")
    return folders.ask_folder(parent, title)


def _is_removable(root: str) -> bool:
    return root.startswith(_MOUNTED_UNDER) or windows.is_stick(root)


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Name what is wanted: of which sessions, for whom."""

    reach: Reach
    profile: str = OFFICE


class Outlet(QObject):
    """Run one job at a time; `started`, then `progress`, then `ended`, well or not."""

    started = Signal(str)
    progress = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Say whether something is being written."""
        return self._job is not None

    def ask_and_save(self, wish: ExportWish) -> None:
        """Ask where, and write the exchange workbook."""
        name = export_snapshot.file_name(
            self._desk.db, wish.reach, kind="export", profile=wish.profile
        )
        path = self._ask_path(self.tr("Save the workbook"), name)
        if path is not None:
            self.save(wish, path)

    def save(self, wish: ExportWish, path: Path) -> None:
        """Write the exchange workbook, read back and compared, and remember it."""
        self._save(wish, path, lambda written: self._say_saved(wish, written))

    def ask_and_report(self, wish: ExportWish) -> None:
        """Ask where, and write the reading workbook."""
        name = export_snapshot.file_name(self._desk.db, wish.reach, kind="report")
        path = self._ask_path(self.tr("Save the summary"), name)
        if path is not None:
            self.report(wish, path)

    def report(self, wish: ExportWish, path: Path) -> None:
        """Write the reading workbook in the language of the screen."""
        db, language = self._desk.db, self._desk.language
        made = self._desk.run(lambda: reports.snapshot(db, wish.reach, language=language))
        if made is None:
            return

        def remember(written: Path) -> None:
            self._desk.run(lambda: outputs.record_report(db, reach=wish.reach, path=written))
            self._remember_folder(written.parent)
            said = self.tr("The summary is saved: {file}")
            self._desk.toast(said.format(file=written.name))

        work = "seminar_desk.exchange.report.reading_workbook:write"
        self._start(self.tr("Writing the summary…"), work, (made, path), remember)

    def copy(self, wish: ExportWish, folder: Path, last: LastExport | None) -> None:
        """Put the office's workbook on a stick: the last one if it is current, else a new one."""
        if last is not None and last.path is not None and last.is_current:
            self._copy(wish, last, free_path(folder / last.output.file_name))
            return
        name = export_snapshot.file_name(self._desk.db, wish.reach, kind="export")

        def remember(written: Written) -> None:
            self._remember_copy(wish, written.path, written.content_hash)

        self._save(ExportWish(wish.reach), free_path(folder / name), remember, keep_folder=False)

    def write_desk_copy(self, folder: Path) -> None:
        """Write the copy that a second laptop in the hall begins with."""
        db = self._desk.db
        made = self._desk.run(lambda: second_desks.make(db, folder=folder))
        if made is not None:
            how = self.tr("On the second laptop: first start or Settings, “Open a desk copy”.")
            self._desk.toast(f"{where_copied(made)}. {how}")

    def stop(self) -> None:
        """Leave off; whatever stood there before stays as it was."""
        if self._job is not None:
            self._job.cancel()
            self._let_go()
            self._desk.toast(self.tr("Stopped. Nothing was written."))

    def _save(
        self,
        wish: ExportWish,
        path: Path,
        then: Callable[[Written], None],
        *,
        keep_folder: bool = True,
    ) -> None:
        db = self._desk.db

        def gather() -> ExchangeSnapshot:
            return outputs.workbook(db, reach=wish.reach, profile=wish.profile)

        made = self._desk.run(gather)
        if made is None:
            return

        def remember(written: Written) -> None:
            if keep_folder and wish.profile == OFFICE:
                self._remember_folder(written.path.parent)
            self._desk.run(
                lambda: outputs.record_workbook(
                    db, reach=wish.reach, snapshot=made, written=written
                )
            )
            then(written)
            if made.signer is None:
                self._desk.toast(self._desk.sentence(Problem("export_not_signed")), "warning")

        work = "seminar_desk.exchange.workbook.workbook:write"
        self._start(self.tr("Writing and reading back…"), work, (made, path), remember)

    def _copy(self, wish: ExportWish, last: LastExport, target: Path) -> None:
        arguments = (last.path, target, last.output.content_hash)

        def remember(copied: Path) -> None:
            self._remember_copy(wish, copied, last.output.content_hash)

        work = "seminar_desk.exchange.workbook.workbook:copy"
        self._start(self.tr("Copying and comparing…"), work, arguments, remember)

    def _remember_copy(self, wish: ExportWish, path: Path, content_hash: str) -> None:
        self._desk.run(
            lambda: outputs.record_copy(
                self._desk.db,
                reach=wish.reach,
                file_name=path.name,
                content_hash=content_hash,
            )
        )
        self._desk.toast(where_copied(path))

    def _say_saved(self, wish: ExportWish, written: Written) -> None:
        said = (
            self.tr("The donor's workbook is saved without names: {file}")
            if wish.profile == DONOR
            else self.tr("The workbook is saved and read back, everything agrees: {file}")
        )
        self._desk.toast(said.format(file=written.path.name))

    def _remember_folder(self, folder: Path) -> None:
        self._desk.run(lambda: settings.change(self._desk.db, export_folder=str(folder)))

    def _ask_path(self, title: str, name: str) -> Path | None:
        kept = setting_rows.current(self._desk.db).export_folder
        return folders.ask_save(self._window, title, name, folder=kept)

    def _start(
        self,
        saying: str,
        work: str,
        arguments: tuple[Any, ...],
        remember: Callable[[Any], None],
    ) -> None:
        if self._job is not None:
            return
        job = Job(work, *arguments, parent=self)
        job.progress.connect(self.progress)
        job.finished.connect(lambda made: self._on_finished(remember, made))
        job.failed.connect(self._on_failed)
        self._job = job
        self.started.emit(saying)
        job.start()

    def _on_finished(self, remember: Callable[[Any], None], made: object) -> None:
        try:
            remember(made)
        finally:
            self._let_go()

    def _on_failed(self, problems: tuple[Problem, ...]) -> None:
        self._let_go()
        self._desk.tell(*problems)

    def _let_go(self) -> None:
        if self._job is not None:
            let_go(self._job)
        self._job = None
        self.ended.emit()
