"""Rows of a workbook that cannot be taken: offered as a workbook of their own, to be corrected."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import error_rows
from seminar_desk.ui.books.book_saving import BookSaving
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.tips import tip

_WORK = "seminar_desk.exchange.workbook.error_book:write"


class FailedRows(QObject):
    """Save them by `button`, or when the others were taken in; `ended` says whether they are."""

    begun = Signal()
    ended = Signal(bool)

    def __init__(self, desk: Desk, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self._book: OpenedBook | None = None
        self._plan: BookPlan | None = None
        self._is_saved = False
        self.saving = BookSaving(desk, dialog)
        self.button = Button(desk, self.tr("Error workbook…"), icon_name="file-spreadsheet")
        tip(self.button, self.tr("Rows with errors alone, each with its place and reason"))
        self.button.clicked.connect(self.save)
        self.saving.ended.connect(self._on_ended)
        self.button.hide()

    def show_book(self, book: OpenedBook | None, plan: BookPlan | None) -> None:
        """Take the workbook whose failed rows are to be offered; None for none."""
        self._book, self._plan, self._is_saved = book, plan, False
        self.saving.line.hide()

    def show_button(self, *, is_shown: bool) -> None:
        """Offer them only where the rows are on show, and only where some failed."""
        self.button.setVisible(is_shown and self._count > 0)

    def save(self) -> None:
        """Ask where and begin to write."""
        if self._book is None or self._plan is None:
            return
        db, language = self._desk.db, self._desk.language
        content = error_rows.errors(self._book, self._plan, db.new_uid(), language)
        stem = Path(self._book.name).stem
        name = self.tr("{book} errors.xlsx").format(book=stem)
        if self.saving.ask(self.tr("Save the error workbook"), name, _WORK, *content):
            self.begun.emit()

    def ask_and_save(self) -> bool:
        """Ask whether to save what was not taken in; True when the dialog stays for it."""
        if self._is_saved or not self._count:
            return False
        question = Question(
            self._desk,
            self._dialog,
            self.tr("Rows were not taken in: %n", "", self._count),
            self.tr(
                "The others are here now. The error workbook has these rows alone, each with its"
                " place and reason: corrected, it is taken in like any other."
            ),
            yes=self.tr("Error workbook…"),
            danger=False,
        )
        question.no.setText(self.tr("Go on without it"))
        is_wanted = question.is_accepted()
        if is_wanted:
            self.save()
        return is_wanted

    @property
    def _count(self) -> int:
        if self._book is None or self._plan is None:
            return 0
        return self._plan.total(book_plan.ERROR)

    def _on_ended(self, is_there: bool) -> None:
        self._is_saved = self._is_saved or is_there
        self.ended.emit(is_there)
