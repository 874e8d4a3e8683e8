"""What is asked before the system asks for printer or folder: which pages, one file or many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from seminar_desk.domain.page_ranges import pages_in
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field


class _Counted(QObject):
    """Word numbers; plural forms are collected from a QObject's `tr` only."""

    def all_pages(self, n: int) -> str:
        return self.tr("All %n pages", "", n)

    def together(self, n: int) -> str:
        return self.tr("All in one file: %n pages", "", n)


class PrintStep(Question):
    """Offer all pages, the one on show, or a range; `pages` are counted from 0."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, name: str, *, count: int, page: int
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("PrintStep", "What to print")
        yes = translate("PrintStep", "Choose the printer…")
        super().__init__(desk, parent, title, name, yes=yes, danger=False)
        self._desk = desk
        self._count, self._page = count, page
        self.all = QRadioButton(_Counted().all_pages(count))
        one = translate("PrintStep", "Only the page on show: {page}")
        self.one = QRadioButton(one.format(page=page + 1))
        self.some = QRadioButton(translate("PrintStep", "These pages:"))
        self.range = QLineEdit()
        self.range.setPlaceholderText("1-3, 7")
        self._field = Field(translate("PrintStep", "Numbers and ranges"), self.range)
        self._group = QButtonGroup(self)
        for place, choice in enumerate((self.all, self.one, self.some)):
            choice.setMinimumHeight(desk.theme.px(36))
            self._group.addButton(choice, place)
            self.body.addWidget(choice)
        self.body.addWidget(self._field)
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
        said = QCoreApplication.translate("PrintStep", "Write pages like this: 1-3, 7")
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
        translate = QCoreApplication.translate
        title = translate("SaveStep", "How to save the certificates")
        yes = translate("SaveStep", "Choose the place…")
        super().__init__(desk, parent, title, "", yes=yes, danger=False)
        self.together = QRadioButton(_Counted().together(count))
        self.each = QRadioButton(translate("SaveStep", "A file for each person, named after them"))
        for choice in (self.together, self.each):
            choice.setMinimumHeight(desk.theme.px(36))
            self.body.addWidget(choice)
        self.together.setChecked(True)


def ask_each(desk: Desk, parent: QWidget | None, count: int) -> bool | None:
    """Ask whether each certificate is a file of its own; None when nothing is to be saved."""
    step = SaveStep(desk, parent, count)
    return step.each.isChecked() if step.is_accepted() else None
