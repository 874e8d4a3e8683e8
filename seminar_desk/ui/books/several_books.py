"""Several workbooks at once: all of them looked at first, then taken in, one batch each."""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from seminar_desk.actions.books import book_imports
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import opened_book
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import book_judgement, book_plans
from seminar_desk.gather.books.people_here import PeopleHere
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.ui.books import book_words, followed_question, keys_question
from seminar_desk.ui.books.looked_at import NO_MATTER, LookedAt
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.held_steps import HeldSteps
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.desk.steps import Steps
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import whole_cell
from seminar_desk.ui.widgets.boxes import column, held
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.rows_table import RowsOnDemand, RowsTable, ShownRow

_WIDTH, _HEIGHT = 1240, 620
_SHOWN_EVERY_MS, _FRAME_S = 100, 0.04
_BROKEN = Problem("worker_broke")
_READING = "seminar_desk.exchange.workbook.book_opening:opening_each"


class SeveralBooks(FittedDialog):
    """List every file with its verdict; Enter takes in all that nobody has to look at.

    `batches` holds what was taken in, `left` what is to be looked at one by one. `settled` is
    emitted when every file is known, and again when all that was clear is taken in, or somebody
    stopped that.
    """

    settled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[Path]) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self.setWindowTitle(words.tr("Workbooks of other desks"))
        self._desk = desk
        self.files = [LookedAt(path) for path in paths]
        self.batches: list[Batch] = []
        self.deleted: set[str] = set()  # people whose data went
        self.left: list[Path] = []
        self._people = PeopleHere(desk.db)
        self._unread = deque(self.files)
        self._uncompared: deque[tuple[LookedAt, OpenedBook]] = deque()
        self._unwritten: deque[LookedAt] = deque()
        self._before: OpenedBook | None = None
        self._job: Job | None = None
        self._steps: Steps | None = None
        self._writing = HeldSteps(self)
        self._is_comparing = self._is_writing = self._is_stopped = False
        self._painted_at, self._to_write = 0.0, 0
        self._soon = self._timer(_SHOWN_EVERY_MS, self._show)
        self._following = self._timer(0, self._follow)
        said = self.tr("Take in workbooks: {count}").format(count=len(paths))
        self.title = label(said, look="title", wraps=True)
        self.hint = label("", tone="muted", wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, len(paths))
        headings = (
            *(self.tr("File"), self.tr("Desk"), self.tr("Sessions"), self.tr("Verdict")),
            *(self.tr("Rows"), self.tr("What comes of it")),
        )
        rows = RowsOnDemand(self.files, lambda each: ShownRow(self._cells(each)))
        self.table = RowsTable(headings, rows)
        self.table.setAccessibleName(said)
        self.no, self.compare = Button(desk), Button(desk, icon_name="phone")
        self.look = Button(desk, icon_name="search")
        self.write = Button(desk, kind="primary", icon_name="check")
        self.what_comes = whole_cell.below(self.table, len(headings) - 1)
        middle = held(column(self.hint, self.bar, (self.table, 1), self.what_comes, gap=10))
        self.frame(self.title, middle, (self.compare, ..., self.no, self.look, self.write))
        self.no.clicked.connect(self.reject)
        self.compare.clicked.connect(self._compare_keys)
        self.look.clicked.connect(self._go_look)
        self.write.clicked.connect(self._begin_writing)
        self._show()

    def begin(self) -> None:
        """Open one file after another in one process, and compare those that are read."""
        paths = tuple(each.path for each in self._unread)
        if not paths:
            if not self._is_comparing:
                self._go_on()
            return
        job = Job(_READING, paths, parent=self)
        job.part.connect(self._hear)
        job.failed.connect(self._begin_again)
        self._job = job
        job.start()

    def reject(self) -> None:
        """Leave; while much is written, stop that first: what is taken in stays."""
        if self._is_writing and self._is_at_work():
            self._is_stopped = True
            self._writing.stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        if self._job is not None and self._job.is_running:
            self._job.cancel()
        if self._steps is not None:
            self._steps.cancel()
        self._desk.tell_held()
        super().done(result)

    def _is_at_work(self) -> bool:
        """Say whether writing goes on; after a fault nothing does, and the way out is free."""
        is_comparing = self._steps is not None and self._steps.is_running
        return is_comparing or self._writing.is_running or self._following.isActive()

    def _timer(self, milliseconds: int, work: Callable[[], object]) -> QTimer:
        """Return a timer, unlike a posted call it lets the window paint and answer before."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(work)
        return timer

    def _hear(self, read: OpenedBook | tuple[Problem, ...]) -> None:
        found = self._unread.popleft()
        if not isinstance(read, OpenedBook):
            found.refuse(read)
        else:
            book = opened_book.sharing(read, self._before)
            self._before = book
            self._uncompared.append((found, book))
        if not self._is_comparing:
            self._go_on()

    def _begin_again(self, problems: tuple[Problem, ...]) -> None:
        """Tell the file at which the process went, and read the others."""
        if self._unread:
            self._unread.popleft().refuse(problems)
            self.begin()

    def _go_on(self) -> None:
        """Compare what waits for it, one at a time; tell when nothing is left."""
        self._show_soon()
        self._is_comparing = bool(self._uncompared)
        if self._uncompared:
            found, book = self._uncompared.popleft()
            found.book = book
            self._compare(found, self._know)
        elif not self._unread:
            self._settle()

    def _compare(self, found: LookedAt, then: Callable[[LookedAt, BookPlan], object]) -> None:
        """Compare one with what stands here, between the events of the window."""
        assert found.book
        db = self._desk.db
        try:
            judged = book_judgement.judged(db, found.book)
        except ProblemError as error:
            self._refuse(found, error.problems)
            return
        self._steps = Steps(book_plans.comparing(db, found.book, judged, self._people), self)
        self._steps.finished.connect(lambda plan: then(found, plan))
        self._steps.failed.connect(lambda problems: self._refuse(found, problems))
        self._steps.start()

    def _know(self, found: LookedAt, plan: BookPlan) -> None:
        found.know(plan)
        self._next()

    def _refuse(self, found: LookedAt, problems: tuple[Problem, ...]) -> None:
        found.refuse(problems)
        if self._is_writing and _BROKEN in problems:
            self._is_stopped = True  # what it would do of the others nobody knows
        self._next()

    def _next(self) -> None:
        """Go on once the window has answered."""
        self._following.start()

    def _follow(self) -> None:
        if self._is_writing:
            self._write_next()
        else:
            self._go_on()

    def _begin_writing(self) -> None:
        self._unwritten = deque(each for each in self.files if each.is_clear)
        if not self._unwritten:
            self.accept()
            return
        gone = frozenset[str]().union(*(each.forgets for each in self._unwritten))
        if not followed_question.may_follow(self._desk, self, gone):
            return
        self._is_writing, self._is_stopped = True, False
        self._to_write = len(self.batches) + len(self._unwritten)
        self._desk.hold()
        self._show()  # at once: nothing is pressed twice
        self._write_next()

    def _write_next(self) -> None:
        """Compare one more and write it; the one before may have changed what stands here."""
        self._show_soon()
        if self._is_stopped or not self._unwritten:
            self._is_writing = False
            self._desk.tell_held()
            self._settle()
            return
        self._compare(self._unwritten.popleft(), self._take)

    def _take(self, found: LookedAt, plan: BookPlan) -> None:
        found.know(plan)
        if found.is_clear:
            try:
                work = book_imports.taking_in(self._desk.db, plan=plan)
                batch = self._writing.run(work, self._is_time_to_paint)
            except ProblemError as error:
                found.refuse(error.problems)
            else:
                self._note(found, batch)
        self._next()

    def _note(self, found: LookedAt, batch: Batch | None) -> None:
        if batch is None:
            self._is_stopped = True
            return
        found.take()
        self.batches.append(batch)
        self.deleted |= found.forgets

    def _is_time_to_paint(self, _done: int, _total: int) -> bool:
        now = monotonic()
        if now - self._painted_at < _FRAME_S:
            return False
        self._painted_at = now
        return True

    def _settle(self) -> None:
        self._soon.stop()
        self._show()
        self.settled.emit()

    def _go_look(self) -> None:
        self.left = [each.path for each in self.files if each.is_to_be_seen]
        self.accept()

    def _compare_keys(self) -> None:
        """Ask about the keys of all workbooks at once; nobody has to."""
        keys = [each.asked_key for each in self.files]
        told = keys_question.ask_and_trust(self._desk, self, [key for key in keys if key])
        trusted = {key.uid for key in told}
        for each in self.files:
            if each.asked_key is not None and each.asked_key.uid in trusted:
                each.believe()
        self._show()

    def _show_soon(self) -> None:
        """Show what is known now, so often as eyes can follow."""
        if not self._soon.isActive():
            self._soon.start()

    def _show(self) -> None:
        self.table.word_again()
        clear = sum(each.is_clear for each in self.files)
        seen = sum(each.is_to_be_seen for each in self.files)
        known = sum(each.is_known for each in self.files)
        is_going_on = self._is_writing or self._following.isActive()
        is_ready = known == len(self.files) and not is_going_on
        self._say_progress(known, is_ready=is_ready)
        self.write.setEnabled(is_ready)
        self.look.setEnabled(is_ready)
        self.look.setVisible(bool(seen))
        keys = len({each.asked_key.uid for each in self.files if each.asked_key})
        self.compare.setVisible(bool(keys) and is_ready)
        self.compare.setText(self.tr("Compare the digits of keys: {count}").format(count=keys))
        self.look.setText(self.tr("Look at one by one: {count}").format(count=seen))
        said = self.tr("Take in what is undisputed: {count}").format(count=clear)
        self.write.setText(said if clear or not is_ready else words.tr("Close"))
        is_look_next = is_ready and not clear and bool(seen)
        self.write.setVisible(not is_look_next)
        self.no.setVisible(self._is_writing or not self.batches or is_look_next)
        leave = words.tr("Cancel") if not self.batches else words.tr("Close")
        self.no.setText(self.tr("Stop") if self._is_writing else leave)
        first = self.look if is_look_next else self.write
        first.setDefault(True)
        if is_ready:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_progress(self, known: int, *, is_ready: bool) -> None:
        """Say how far it is; a bar where that takes long."""
        count, taken = len(self.files), len(self.batches)
        hint = self.tr(
            "Nothing is written yet. What nobody disputes is taken in together, each workbook as"
            " one step that can be taken back; the others are looked at one by one."
        )
        if self._is_writing:
            hint = self.tr("Taken in: {done} of {count}")
            hint = hint.format(done=taken, count=self._to_write)
        elif not is_ready and known:
            hint = self.tr("Read and compared: {done} of {count}").format(done=known, count=count)
        elif self._is_stopped:
            hint = self.tr("Stopped. Taken in: {done}; these stay, the others were not touched.")
            hint = hint.format(done=taken)
        self.hint.setText(hint)
        self.bar.setVisible(not is_ready)
        self.bar.setRange(0, self._to_write if self._is_writing else count)
        self.bar.setValue(taken if self._is_writing else known)

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
        weighty = [note for note in plan.notes if note.code not in NO_MATTER]
        said += [self._desk.sentence(note) for note in weighty[:1]]
        return "! " + self.tr("to be looked at: {what}").format(
            what=", ".join(said) or book_words.verdict(plan.book.verdict)[2]
        )
