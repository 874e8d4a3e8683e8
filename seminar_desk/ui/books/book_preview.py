"""Workbooks of other desks, one after another: opened, looked at, decided, taken in."""

from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from seminar_desk.actions.books import book_imports
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookPlan, BookRow
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import book_judgement, book_plans, row_changes
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database
from seminar_desk.ui.books import book_words, followed_question, keys_question
from seminar_desk.ui.books.book_rows import BookRows
from seminar_desk.ui.books.book_waiting import BookWaiting
from seminar_desk.ui.books.failed_rows import FailedRows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.held_steps import HeldSteps
from seminar_desk.ui.desk.job import Job
from seminar_desk.ui.desk.steps import Steps
from seminar_desk.ui.language import words
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import may_drop
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import ElidedLabel, label, restyle

_WIDTH, _HEIGHT = 1240, 690
_ICON = 20
_MOST_NOTES = 4


class BookPreview(FittedDialog):
    """Show each workbook and take it in with Enter; `batches` holds what was taken in.

    `settled` is emitted when a workbook is shown or refused.
    """

    settled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None, paths: Sequence[Path]) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self.setWindowTitle(words.tr("Workbooks of other desks"))
        self._desk = desk
        self._waiting = list(paths)
        self._count, self._place = len(paths), 0
        self._book: OpenedBook | None = None
        self._job: Job | None = None
        self._steps: Steps | None = None
        self._held = HeldSteps(self)
        self.plan: BookPlan | None = None
        self.batches: list[Batch] = []
        self.deleted: set[str] = set()  # people whose data went
        self.decisions: dict[str, str] = {}
        self.title = label(look="title", wraps=True)
        self.facts = ElidedLabel(look="caption")
        self._sign = label()
        self.verdict = label(look="strong", wraps=True)
        self.compare = Button(desk, self.tr("Compare the digits of the key…"), icon_name="phone")
        self.notes = label(tone="warning", wraps=True)
        self.rows = BookRows(desk)
        self.waiting = BookWaiting(desk)
        self.refusal = EmptyState(desk, "triangle-alert")
        self.refusal_words = ""
        self.stack = QStackedWidget()
        self.no = Button(desk, words.tr("Cancel"))
        self.leave = Button(desk, self.tr("Leave this one out"))
        self.write = Button(desk, kind="primary", icon_name="check")
        self.hint = label(look="small", tone="muted", wraps=True)
        self.failed = FailedRows(desk, self)
        self._is_taken = False
        self._build()

    def open_next(self) -> None:
        """Open the next workbook; the last one closes the dialog."""
        if not self._waiting:
            self.accept()
            return
        path = self._waiting.pop(0)
        self._place += 1
        self.plan, self._book, self.decisions = None, None, {}
        self._is_taken = False
        self.failed.show_book(None, None)
        self.title.setText(self._title())
        self.facts.setText(path.name)
        self.verdict.setText("")
        self.notes.hide()
        reading, big = self.tr("Reading the workbook…"), self.tr("A big one takes a few seconds.")
        self.waiting.say(reading, big)
        self._show(self.waiting)
        self._job = Job("seminar_desk.exchange.workbook.book_opening:opening", path, parent=self)
        self._job.finished.connect(self._on_opened)
        self._job.failed.connect(self.refuse)
        self._job.start()

    def show_book(
        self, book: OpenedBook, *problems: Problem, decisions: dict[str, str] | None = None
    ) -> None:
        """Compare a workbook with the store and show what it would change, under `problems`."""
        self._book = book
        comparing = self.tr("Comparing with what is here…")
        self.waiting.begin(comparing, self.tr("Nothing is written yet."))
        self._steps = Steps(_comparing(self._desk.db, book), self)
        self._steps.progress.connect(self.waiting.follow)
        self._steps.finished.connect(
            lambda plan: self.show_plan(plan, *problems, decisions=decisions)
        )
        self._steps.failed.connect(self.refuse)
        self._steps.start()
        if self._steps.is_running:
            self._show(self.waiting)

    def show_plan(
        self, plan: BookPlan, *problems: Problem, decisions: dict[str, str] | None = None
    ) -> None:
        """Show a plan, under what is wrong with all of it; `decisions` were made already."""
        self.plan, self.decisions = plan, decisions or {}
        desk = self._desk
        self.facts.setText(book_words.facts(plan.book))
        self._say_verdict(plan)
        key = row_changes.keys_brought(plan.rows)
        self._say_notes([*problems, *([key] if key else []), *plan.notes])
        names = RowNames(desk.db, desk.language, plan.rows)
        counts = {code: plan.total(code) for code in book_plan.STATES}
        self.rows.show_rows(plan.rows, names, self.decisions, counts, plan.alike)
        self._word_hint()
        self.failed.show_book(self._book, plan)
        self._show(self.rows)
        self.rows.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settled.emit()

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why a workbook is not taken, and go on with the next one."""
        self._say_refusal(" ".join(self._desk.sentence(problem) for problem in problems))

    def reject(self) -> None:
        """Leave; while a workbook is compared or written, stop that first and say so.

        Decisions that would be lost with it are asked about.
        """
        if self._held.is_running:
            self._held.stop()
            return
        if self._steps is not None and self._steps.is_running:
            self._steps.cancel()
            self.plan = None
            self._say_refusal(self.tr("The comparison was stopped. Nothing has changed."))
            return
        if self._is_taken or not self.decisions or may_drop(self._desk, self):
            super().reject()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        if self._job is not None and self._job.is_running:
            self._job.cancel()
        if self._steps is not None:
            self._steps.cancel()
        self.failed.saving.stop()
        super().done(result)

    def _on_opened(self, book: object) -> None:
        assert isinstance(book, OpenedBook)
        self.show_book(book)

    def _say_refusal(self, said: str) -> None:
        self._sign.clear()
        self.verdict.setText("")
        self.notes.hide()
        self.refusal_words = said
        self.refusal.set_texts(self.tr("The workbook is not taken in"), said)
        self._show(self.refusal)
        self.write.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settled.emit()

    def _write(self) -> None:
        if self.plan is not None and not self._is_through(self.plan):
            plan, chosen = self.plan, self.decisions
            if not followed_question.may_follow(self._desk, self, plan.forgets):
                return
            work = book_imports.taking_in(self._desk.db, plan=plan, decisions=chosen)
            writing = self.tr("Writing the workbook…")
            self.waiting.begin(writing, self.tr("Stopped midway, nothing changes."))
            try:
                batch = self._held.run(work, self._follow_writing)
            except ProblemError as error:
                self._plan_anew(error.problems)
                return
            if batch is None:
                self.show_plan(plan, Problem("book_writing_stopped"), decisions=chosen)
                return
            self.batches.append(batch)
            self.deleted |= plan.forgets
            self._is_taken = True
            if self.failed.ask_and_save():
                self._show(self.rows)
                self._allow(is_free=not self.failed.saving.is_running)
                return
        self.open_next()

    def _follow_writing(self, done: int, total: int) -> bool:
        is_seen = self.waiting.follow(done, total)
        if is_seen and self.stack.currentWidget() is not self.waiting:
            self._show(self.waiting)
            self.leave.hide()
        return is_seen

    def _is_through(self, plan: BookPlan) -> bool:
        """Say whether nothing of it is left to be written."""
        return self._is_taken or book_plans.is_idle(plan)

    def _allow(self, *, is_free: bool) -> None:
        """Leave only the way out while the error workbook is being written."""
        for button in (self.write, self.leave, self.failed.button):
            button.setEnabled(is_free)

    def _on_errors_saved(self, is_there: bool) -> None:
        self._allow(is_free=True)
        if is_there and self._is_taken:
            self.open_next()

    def _compare_key(self) -> None:
        """Ask whose key it is; once it is believed the workbook is judged anew."""
        assert self._book
        assert self.plan
        assert self.plan.book.sealed_by
        if keys_question.ask_and_trust(self._desk, self, [self.plan.book.sealed_by]):
            self.show_book(self._book, decisions=self.decisions)

    def _plan_anew(self, problems: Sequence[Problem]) -> None:
        """Compare once more: the store is another than the one that was shown."""
        assert self._book
        self.show_book(self._book, *problems)

    def _decide(self, rows: list[BookRow], how: str) -> None:
        """Note a decision; the same key once more takes it back."""
        if len(rows) == 1 and self.decisions.get(rows[0].uid) == how:
            del self.decisions[rows[0].uid]
        else:
            self.decisions.update({each.uid: how for each in rows})
            self.rows.list.go_on()
        self.rows.show_decisions()
        self._word_button()

    def _join(self, edge_uid: str, is_one: bool) -> None:
        """Note that two people are one, or that nobody said so."""
        if is_one:
            self.decisions[edge_uid] = book_plan.THEIRS
        else:
            self.decisions.pop(edge_uid, None)
        self.rows.show_decisions()

    def _show(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        is_left = bool(self._waiting)
        self.hint.setVisible(page is self.rows and bool(self.hint.text()))
        key = self.plan.book.sealed_by if self.plan is not None and page is self.rows else None
        self.compare.setVisible(key is not None and not key.is_trusted and not self._is_taken)
        self.failed.show_button(is_shown=page is self.rows)
        self.leave.setVisible(page is self.rows and is_left and not self._is_taken)
        self.no.setVisible((page is not self.refusal or is_left) and not self._is_taken)
        self.write.setEnabled(page is not self.waiting)
        if page is self.waiting:  # else the keys would go to Cancel: an Enter too many stops all
            self.waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        self._word_button()

    def _word_button(self) -> None:
        following = self.tr("Next workbook") if self._waiting else self.tr("Close")
        plan = self.plan
        if plan is None or self._is_through(plan):
            self.write.setText(following)
            self.write.set_icon("")
            return
        open_rows = sum(row.uid not in self.decisions for row in plan.asked)
        said = self.tr("Take in")
        if open_rows:
            said = self.tr("Take in, %n disputed left for later", "", open_rows)
        self.write.setText(said)
        self.write.set_icon("check")

    def _word_hint(self) -> None:
        asked = self.plan is not None and bool(self.plan.asked)
        said = self.tr(
            "1 keeps ours, 2 takes theirs, 3 skips the row, 0 decides all alike at once. What is"
            " not decided keeps both and can be decided later; a forked row is not taken in."
        )
        self.hint.setText(said if asked else "")

    def _title(self) -> str:
        if self._count == 1:
            return self.tr("Take in a workbook")
        return self.tr("Take in workbooks: {place} of {count}").format(
            place=self._place, count=self._count
        )

    def _say_verdict(self, plan: BookPlan) -> None:
        look, tone, said = book_words.verdict(plan.book.verdict)
        size = self._desk.theme.px(_ICON)
        picture = icon(look, getattr(self._desk.theme, tone))
        self._sign.setPixmap(picture.pixmap(QSize(size, size), self.devicePixelRatioF()))
        self.verdict.setText(said)
        self.verdict.setProperty("tone", tone)
        restyle(self.verdict)

    def _say_notes(self, problems: Sequence[Problem]) -> None:
        said = [self._desk.sentence(problem) for problem in problems[:_MOST_NOTES]]
        if more := len(problems) - len(said):
            said.append(self.tr("and %n more", "", more))
        self.notes.setText("\n".join(said))
        self.notes.setVisible(bool(said))

    def _build(self) -> None:
        head = column(self.title, self.facts, gap=2)
        for page in (self.waiting, self.refusal, self.rows):
            self.stack.addWidget(page)
        verdict = row(self._sign, (self.verdict, 1), self.compare, gap=8)
        below = (self.hint, self.failed.saving.line)
        inside = column(verdict, self.notes, (self.stack, 1), *below, gap=8)
        foot = (self.failed.button, ..., self.no, self.leave, self.write)
        self.frame(head, held(inside), foot)
        self.write.setDefault(True)
        self.no.clicked.connect(self.reject)
        self.leave.clicked.connect(self.open_next)
        self.write.clicked.connect(self._write)
        self.compare.clicked.connect(self._compare_key)
        self.rows.decided.connect(self._decide)
        self.rows.joined.connect(self._join)
        self.failed.begun.connect(lambda: self._allow(is_free=False))
        self.failed.ended.connect(self._on_errors_saved)


def _comparing(db: Database, book: OpenedBook) -> Generator[Progress, None, BookPlan]:
    return (yield from book_plans.comparing(db, book, book_judgement.judged(db, book)))
