"""What is asked before the system asks for printer or folder: which pages, one file or many."""

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from seminar_desk.domain.page_ranges import pages_in
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field


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
