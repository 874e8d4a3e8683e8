"""The dialog in which a file is chosen, read in another process, looked at and written."""

from collections.abc import Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table.table_sheet import TableFile
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.imports import import_lines
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes, folders, key_places
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.file_drop import FileDrop
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import DropDown
from seminar_desk.ui.widgets.labels import ElidedLabel, label
from seminar_desk.ui.widgets.tips import tip

_WIDTH, _HEIGHT = 1240, 690
# Heights of the window, in pixels of the design, below which rows have not enough of it.
_SHORT, _SHORTEST = 600, 420
_TABLES = "(*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.docx *.odt *.fods *.xml *.html *.htm *.mht)"


class _Plan(Protocol):
    @property
    def taken(self) -> Sequence[object]:
        """Return what «Write» would write."""


Reading = TypeVar("Reading")
Plan = TypeVar("Plan", bound=_Plan)


class ImportFrame(FittedDialog, Generic[Reading, Plan]):
    """Hold title, sheet choice, preview and buttons; compare, write, compare anew.

    A kind of import says how a file is read (`show_table`), compared with the store (`planned`),
    shown in its `preview` (`show_plan`), written (`apply`) and told. `written` holds the uids
    after «Write»; `settled` is emitted when a file is shown or refused.
    """

    settled = Signal()
    sheet_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None, title: str, about: str) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self.desk = desk
        self.table: TableFile | None = None
        self.plan: Plan | None = None
        self.written: tuple[str, ...] = ()
        self.preview = self.build_preview()
        self._reading: Reading | None = None
        self._job: Job | None = None
        self.setWindowTitle(title)
        self.setAcceptDrops(True)
        self._about, self._path_name = about, ""
        self._title = label(title, look="title")
        self._file = ElidedLabel(about)
        self._file.setProperty("look", "caption")
        self.sheet_word = label(self.tr("Sheet"), look="small")
        self.sheets = DropDown()
        self.sheets.setAccessibleName(self.tr("Sheet"))
        self.other_file = Button(desk, self.tr("Another file…"), icon_name="folder-open")
        self.other_file.set_key("", hint="Ctrl+O")
        self.paste = Button(desk, self.tr("Paste a list"), icon_name="clipboard-list")
        self.paste.set_key("", hint="Ctrl+V")
        tip(
            self.paste,
            self.tr("Rows copied from a table, a messenger or an e-mail, through this preview"),
        )
        reading, big = self.tr("Reading the file…"), self.tr("A big one takes a few seconds.")
        self.waiting = EmptyState(desk, "file-spreadsheet", None, reading, big)
        self.choose = Button(desk, self.tr("Choose another file"), kind="primary")
        self.sheet_buttons: list[Button] = []
        self._sheet_answers = boxes.column(gap=10)
        answers = boxes.column(self._sheet_answers, self.choose, gap=10, edge=9)
        self.refusal = EmptyState(desk, "triangle-alert", boxes.held(answers))
        self.refusal_words = ""
        self.stack = QStackedWidget()
        self.no = Button(desk, self.tr("Cancel"))
        self.write = Button(desk, kind="primary", icon_name="check")
        self.hint = label(
            self.tr(
                "Space takes a row or leaves it out; a digit answers what is asked. Ctrl+Z takes"
                " the last correction back; once written, all of it."
            ),
            look="small",
            wraps=True,
        )
        self._connect()

    def open_file(self, path: Path) -> None:
        """Read a file elsewhere; a broken one cannot hold or break this window."""
        self.stop()
        self._path_name = path.name
        self.say_about(self._about)
        self.stack.setCurrentWidget(self.waiting)
        self.write.setEnabled(False)
        self._job = Job("seminar_desk.exchange.table.table_file:opening", path, parent=self)
        self._job.finished.connect(self._on_opened)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def say_about(self, about: str) -> None:
        """Say beside the file's name what it is read for."""
        self._about = about
        self._file.setText(" · ".join(part for part in (self._path_name, about) if part))

    def open_table(self, table: TableFile) -> None:
        """Show rows that are read already."""
        self.stop()
        self._path_name = table.name
        self.say_about(self._about)
        self._on_opened(table)

    def take_pasted(self) -> None:
        """Show what stands on the clipboard as a list of its own."""
        from seminar_desk.exchange.table import table_file  # noqa: PLC0415 - readers on first use

        carried, name = QGuiApplication.clipboard().mimeData(), self.tr("Pasted list")
        try:
            self.open_table(table_file.pasted(carried.text(), name, carried.html()))
        except ProblemError as error:
            self.refuse(self.tr("This is no list"), *error.problems)

    def build_preview(self) -> QWidget:
        """Build what shows a plan."""
        raise NotImplementedError

    def show_table(self, table: TableFile) -> None:
        """Read an open file and plan it, or refuse it."""
        raise NotImplementedError

    def planned(self, reading: Reading) -> Plan:
        """Compare a reading and the user's decisions with the store."""
        raise NotImplementedError

    def show_plan(self, plan: Plan, trouble: str) -> None:
        """Show what each row would do, under what is wrong with all of it."""
        raise NotImplementedError

    def apply(self, plan: Plan) -> tuple[str, ...]:
        """Write what was shown; return the uids of what is written."""
        raise NotImplementedError

    def told(self, count: int) -> str:
        """Return what was done, for the message that stays."""
        raise NotImplementedError

    def show_reading(self, reading: Reading, problems: Sequence[Problem] = ()) -> None:
        """Compare with the store, show it; `problems` are said above the rows."""
        self._reading = reading
        try:
            self.plan = self.planned(reading)
        except ProblemError as error:
            self.refuse(self.tr("The list cannot be loaded"), *error.problems)
            return
        self.show_plan(self.plan, " ".join(self.desk.sentence(problem) for problem in problems))
        self.stack.setCurrentWidget(self.preview)
        self._word_button()
        self.settled.emit()

    def plan_anew(self, problems: Sequence[Problem] = ()) -> None:
        """Compare the same reading again: a decision or the store is another."""
        assert self._reading is not None
        self.show_reading(self._reading, problems)

    def refuse(self, title: str, *problems: Problem) -> None:
        """Say why there is nothing to preview, and offer another file."""
        self.refusal_words = " ".join(self.desk.sentence(problem) for problem in problems)
        self.refusal.set_texts(title, self.refusal_words)
        self.stack.setCurrentWidget(self.refusal)
        self.plan = None
        self._word_button()
        self.offer_sheets(())
        self.choose.setFocus()
        self.settled.emit()

    def offer_sheets(self, sheets: Sequence[tuple[str, str]]) -> None:
        """Put a button for each sheet, (name, words), under the refusal; `sheet_chosen` tells."""
        boxes.emptied(self._sheet_answers)
        self.sheet_buttons = [Button(self.desk, said, kind="primary") for _, said in sheets]
        if sheets:
            self.show_sheet_choice(wanted=False)
        self.choose.set_kind("secondary" if sheets else "primary")
        boxes.fill(self._sheet_answers, *self.sheet_buttons)
        for (name, _), button in zip(sheets, self.sheet_buttons, strict=True):
            button.clicked.connect(lambda _checked=False, name=name: self.sheet_chosen.emit(name))
        if self.sheet_buttons:
            self.sheet_buttons[0].setFocus()

    def show_sheet_choice(self, *, wanted: bool) -> None:
        """Show or hide the sheets in the head."""
        self.sheets.setVisible(wanted)
        self.sheet_word.setVisible(wanted)

    def ask_file(self) -> None:
        """Ask for another file and read it."""
        path = _ask_table(self, self.windowTitle())
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

    def _word_button(self) -> None:
        count = len(self.plan.taken) if self.plan else 0
        self.write.setText(import_lines.button_words(count))
        self.write.setEnabled(bool(count))

    def _write(self) -> None:
        assert self.plan
        try:
            self.written = self.apply(self.plan)
        except ProblemError as error:
            self.plan_anew(error.problems)
            return
        self.accept()

    def _on_opened(self, table: object) -> None:
        assert isinstance(table, TableFile)
        self.table = table
        self.show_table(table)

    def _on_failed(self, problems: tuple[Problem, ...]) -> None:
        self.refuse(self.tr("The file is not read"), *problems)

    def show_room(self, *, is_short: bool, is_shortest: bool) -> bool:  # noqa: ARG002 - of kinds that fold
        """Give the rows the room where there is little; say whether the head is folded away."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the room of a low window."""
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Part the height that there is between the rows and what stands around them."""
        height = self.height()
        is_short, is_shortest = height < px(_SHORT), height < px(_SHORTEST)
        is_folded = self.show_room(is_short=is_short, is_shortest=is_shortest)
        shows_rows = self.stack.currentWidget() not in {self.waiting, self.refusal}
        self._head_line.setStretch(1, 4 if is_shortest else 2)
        self._title.setVisible(not is_shortest)  # the window's own title says it
        self._head.setVisible(not (shows_rows and is_folded))
        self.hint.setVisible(shows_rows and not is_short)

    def build(self, *aside: QWidget) -> None:
        """Lay it out; what stands aside is at the left of the buttons."""
        titles = boxes.column(self._title, self._file, ..., gap=2)
        ways = FlowLayout(spacing=px(10))
        ways.fill((..., self.sheet_word, self.sheets, self.paste, self.other_file))
        self._head_line = boxes.row((titles, 1), (ways, 2), gap=10)
        self._head = boxes.held(self._head_line)
        for page in (self.waiting, self.refusal, self.preview):
            self.stack.addWidget(page)
        middle = boxes.held(boxes.column((self.stack, 1), self.hint, gap=8))
        self.frame(self._head, middle, (*aside, ..., self.no, self.write))

    def _connect(self) -> None:
        self.no.clicked.connect(self.reject)
        self.write.clicked.connect(self._write)
        self._word_button()
        self.other_file.clicked.connect(self.ask_file)
        self.choose.clicked.connect(self.ask_file)
        self.paste.clicked.connect(self.take_pasted)
        # Of the window and not of the buttons: their keys work while they are folded away.
        key_places.bind(self, "Ctrl+O", self.ask_file)
        key_places.bind(self, "Ctrl+V", self.take_pasted)
        FileDrop(self).dropped.connect(self.open_file)
        self.show_sheet_choice(wanted=False)
        self.stack.currentChanged.connect(self.share_room)
        self.write.setDefault(True)


def ask_and_import(
    desk: Desk, dialog: ImportFrame[Reading, Plan], source: Path | TableFile | None
) -> int | None:
    """Ask for a file unless a list is given, show it, write it; return how many, None when left."""
    chosen = source or _ask_table(dialog.parentWidget() or dialog, dialog.windowTitle())
    count = None
    if chosen is not None:
        if isinstance(chosen, TableFile):
            dialog.open_table(chosen)
        else:
            dialog.open_file(chosen)
        count = len(dialog.written) if dialog.exec() else None
    if count is not None:
        desk.toast(dialog.told(count), undo=True)
    boxes.let_go(dialog)
    return count


def _ask_table(parent: QWidget, title: str) -> Path | None:
    """Ask for a workbook or text table; None when nothing is chosen."""
    tables, anything = words.tr("Tables"), words.tr("All files")
    return folders.ask_open(parent, title, f"{tables} {_TABLES};;{anything} (*)")
