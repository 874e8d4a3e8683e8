"""Several workbooks at once: all of them looked at first, then taken in, one batch each."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.books import book_imports
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import book_judgement, book_plans
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.ui.books import book_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.desk.steps import Steps
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import column, held
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.rows_table import RowsTable, ShownRow

_WIDTH, _HEIGHT = 1240, 620
# What is said of nearly every desk's first book, and of one that came late.
_NO_MATTER = ("integrity_key_unknown", "integrity_unsigned", "book_older", "book_known")
_BELIEVED = (integrity.UNCHANGED, integrity.NOT_SIGNED, book_plans.REPEATED)


@dataclass(slots=True)
class LookedAt:
    """Hold what is known so far of one file."""

    path: Path
    book: OpenedBook | None = None
    plan: BookPlan | None = None
    problems: tuple[Problem, ...] = ()
    is_taken: bool = False

    @property
    def is_known(self) -> bool:
        """Say whether it has been read and compared, or refused."""
        return self.plan is not None or bool(self.problems)

    @property
    def is_idle(self) -> bool:
        """Say whether nothing would come of it."""
        plan = self.plan
        return self.is_taken or (plan is not None and book_plans.is_idle(plan))

    @property
    def is_clear(self) -> bool:
        """Say whether nobody has to look at it before it is taken in."""
        return self.plan is not None and not self.is_idle and is_clear(self.plan)

    @property
    def is_to_be_seen(self) -> bool:
        """Say whether somebody has to look at it."""
        return self.plan is not None and not self.is_idle and not is_clear(self.plan)


def is_clear(plan: BookPlan) -> bool:
    """Say whether nothing in a workbook asks for a person: no dispute, no error, nobody alike."""
    is_whole = plan.book.verdict in _BELIEVED and all(
        note.code in _NO_MATTER for note in plan.notes
    )
    return is_whole and not (plan.asked or plan.alike or plan.total(book_plan.ERROR))


class SeveralBooks(FittedDialog):
    """List every file with its verdict; Enter takes in all that nobody has to look at.

    `batches` holds what was taken in, `left` what is to be looked at one by one. `settled` is
    emitted when every file is known, and again when all that was clear is taken in.
    """

    settled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[Path]) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self.setWindowTitle(words.tr("Workbooks of other desks"))
        self._desk = desk
        self.files = [LookedAt(path) for path in paths]
        self.batches: list[Batch] = []
        self.left: list[Path] = []
        self._work: Job | Steps | None = None
        self._is_writing = False
        said = self.tr("Take in workbooks: {count}").format(count=len(paths))
        self.title = label(said, look="title", wraps=True)
        hint = self.tr(
            "Nothing is written yet. What nobody disputes is taken in together, each workbook as"
            " one step that can be taken back; the others are looked at one by one."
        )
        headings = (
            *(self.tr("File"), self.tr("Desk"), self.tr("Sessions"), self.tr("Verdict")),
            *(self.tr("Rows"), self.tr("What comes of it")),
        )
        self.table = RowsTable(headings, ())
        self.table.setAccessibleName(said)
        self.no = Button(desk, words.tr("Cancel"))
        self.look = Button(desk, icon_name="search")
        self.write = Button(desk, kind="primary", icon_name="check")
        middle = held(column(label(hint, tone="muted", wraps=True), (self.table, 1), gap=10))
        self.frame(self.title, middle, (..., self.no, self.look, self.write))
        self.no.clicked.connect(self.reject)
        self.look.clicked.connect(self._go_look)
        self.write.clicked.connect(self._begin_writing)
        self._show()

    def begin(self) -> None:
        """Open and compare one file after another."""
        found = next((each for each in self.files if not each.is_known), None)
        if found is None:
            self._show()
            self.settled.emit()
            return
        self._show()
        job = Job("seminar_desk.exchange.workbook.book_opening:opening", found.path, parent=self)
        job.finished.connect(lambda book: self._compare(found, book))
        job.failed.connect(lambda problems: self._refuse(found, problems))
        self._work = job
        job.start()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        if self._work is not None and self._work.is_running:
            self._work.cancel()
        super().done(result)

    def _compare(self, found: LookedAt, book: OpenedBook) -> None:
        found.book = book
        db = self._desk.db
        judged = book_judgement.judged(db, book)
        steps = Steps(book_plans.comparing(db, book, judged), self)
        steps.finished.connect(lambda plan: self._know(found, plan))
        steps.failed.connect(lambda problems: self._refuse(found, problems))
        self._work = steps
        steps.start()

    def _know(self, found: LookedAt, plan: BookPlan) -> None:
        found.plan = plan
        QTimer.singleShot(0, self, self.begin)

    def _refuse(self, found: LookedAt, problems: tuple[Problem, ...]) -> None:
        found.problems = problems
        QTimer.singleShot(0, self, self.begin)

    def _begin_writing(self) -> None:
        if not any(each.is_clear for each in self.files):
            self.accept()
            return
        self._is_writing = True
        self._write_next()

    def _write_next(self) -> None:
        """Take one in; the window answers before the next."""
        found = next((each for each in self.files if each.is_clear), None)
        if found is None:
            self._is_writing = False
            self._show()
            self.settled.emit()
            return
        self._take(found)
        self._show()
        QTimer.singleShot(0, self, self._write_next)

    def _take(self, found: LookedAt) -> None:
        """Compare once more, for the one before may have changed what stands here; then write."""
        assert found.book
        db = self._desk.db
        judged = book_judgement.judged(db, found.book)
        found.plan = finished(book_plans.comparing(db, found.book, judged))
        if not found.is_clear:
            return
        try:
            self.batches.append(book_imports.take_in(db, plan=found.plan))
        except ProblemError as error:
            found.plan, found.problems = None, error.problems
            return
        found.is_taken = True

    def _go_look(self) -> None:
        self.left = [each.path for each in self.files if each.is_to_be_seen]
        self.accept()

    def _show(self) -> None:
        place = max(self.table.currentIndex().row(), 0)
        self.table.show_rows([ShownRow(self._cells(each)) for each in self.files])
        self.table.selectRow(place)
        clear = sum(each.is_clear for each in self.files)
        seen = sum(each.is_to_be_seen for each in self.files)
        is_ready = all(each.is_known for each in self.files) and not self._is_writing
        self.write.setEnabled(is_ready)
        self.look.setEnabled(is_ready)
        self.look.setVisible(bool(seen))
        self.no.setVisible(not self.batches)
        self.look.setText(self.tr("Look at one by one: {count}").format(count=seen))
        said = self.tr("Take in what is undisputed: {count}").format(count=clear)
        self.write.setText(said if clear or not is_ready else words.tr("Close"))
        is_look_next = is_ready and not clear and bool(seen)
        self.write.setVisible(not is_look_next or not seen)
        first = self.look if is_look_next else self.write
        first.setDefault(True)
        if is_ready:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cells(self, each: LookedAt) -> tuple[str, ...]:
        plan = each.plan
        if plan is None:
            told = " ".join(self._desk.sentence(problem) for problem in each.problems)
            state = self.tr("not taken in: {why}").format(why=told) if told else ""
            return (each.path.name, "", "", "", "", state or self.tr("is being read…"))
        counts = book_words.counted(plan.counts) or self.tr("0 changes")
        verdict = book_words.verdict(plan.book.verdict)[2]
        desk, sessions = plan.book.desk_name, plan.book.scope
        return (each.path.name, desk, sessions, verdict, counts, self._state(each, plan))

    def _state(self, each: LookedAt, plan: BookPlan) -> str:
        if each.is_taken:
            return "✓ " + self.tr("taken in")
        if each.is_idle:
            return self.tr("here already")
        if each.is_clear:
            return self.tr("can be taken in")
        asked = (
            (self.tr("disputed {count}"), len(plan.asked)),
            (self.tr("errors {count}"), plan.total(book_plan.ERROR)),
            (self.tr("alike {count}"), len(plan.alike)),
        )
        said = [text.format(count=count) for text, count in asked if count]
        weighty = [note for note in plan.notes if note.code not in _NO_MATTER]
        said += [self._desk.sentence(note) for note in weighty[:1]]
        return "! " + self.tr("to be looked at: {what}").format(
            what=", ".join(said) or book_words.verdict(plan.book.verdict)[2]
        )
