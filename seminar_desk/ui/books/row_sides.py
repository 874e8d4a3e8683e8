"""Both sides of one row, field by field, and the keys that decide between them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.gather.books import row_changes
from seminar_desk.ui.books.likenesses import Likenesses
from seminar_desk.ui.books.side_grid import SideGrid
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, scrolled
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label, restyle

_LEAST = 120


class RowSides(Card):
    """Show what stands here beside what came; `decided` carries ours, theirs or skip.

    While `all_alike` is down, a decision counts for every row of the same kind.
    """

    decided = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, gap=8)
        self._desk = desk
        self.title = label(look="strong", wraps=True)
        self.about = label(look="small", tone="muted", wraps=True)
        self.said = label(wraps=True)
        self.likenesses = Likenesses(desk)
        self.grid = SideGrid((self.tr("Here"), self.tr("In the workbook")))
        self.ours = Button(desk, self.tr("Keep ours"))
        self.theirs = Button(desk, self.tr("Take theirs"))
        self.skip = Button(desk, self.tr("Skip the row"))
        self.all_alike = Button(desk, icon_name="layers")
        self.all_alike.set_key("", hint="0")
        self._build()

    def show_row(self, row: BookRow | None, words: tuple[str, str, str], alike: int) -> None:
        """Show a row; `alike` is how many rows wait for the same decision."""
        self.setVisible(row is not None)
        if row is None:
            return
        name, about, change = words
        self.title.setText(name)
        self.about.setText(about)
        is_told = row.problem is not None or row.is_asked
        self.said.setText(change if is_told else "")
        self.said.setVisible(is_told)
        self.said.setProperty("tone", "danger" if row.problem is not None else "warning")
        restyle(self.said)
        self.grid.show_lines(row_changes.sides(row, self._desk.language))
        for button in (self.ours, self.theirs, self.skip):
            button.setVisible(row.is_asked)
        self.all_alike.setVisible(row.is_asked and alike > 1)
        self.all_alike.setText(self.tr("For all alike: %n", "", alike))

    def lines(self) -> list[tuple[str, str, str]]:
        """Return what is shown: field, here, there."""
        return self.grid.lines()

    def _build(self) -> None:
        area = scrolled(held(column(self.grid, ...)))
        area.setMinimumHeight(px(_LEAST))
        keys = QWidget()
        line = FlowLayout(keys, spacing=px(8))
        line.fill((self.ours, self.theirs, self.skip, self.all_alike))
        self.all_alike.setCheckable(True)
        self.put(self.title, self.about, self.said, self.likenesses, rule(), (area, 1), keys)
        for button, how, key in (
            (self.ours, book_plan.OURS, "1"),
            (self.theirs, book_plan.THEIRS, "2"),
            (self.skip, book_plan.SKIP, "3"),
        ):
            button.set_key("", hint=key)
            button.clicked.connect(lambda _checked=False, how=how: self.decided.emit(how))
        self.hide()
