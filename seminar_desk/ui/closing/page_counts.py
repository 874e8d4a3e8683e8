"""A field for each page of the signed sheet, where its signatures are counted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from seminar_desk.gather.days.signed_sheets import CountedPage
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, show_inside
from seminar_desk.ui.widgets.field import Field

_MOST_SIGNATURES = 999
_ABREAST, _ABREAST_NAMED = 3, 2
_ROWS_SEEN = 3
_FIELD_HEIGHT = 64


class LineField(QLineEdit):
    """Take one line; Enter goes on to the next field and never closes a session."""

    entered = Signal()
    left_below = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter, to what stands below at ↓."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Down:
            self.left_below.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell whose turn it is."""
        super().focusInEvent(event)
        self.entered.emit()


class PageCounts(QScrollArea):
    """Hold a field for each page of a sheet; an empty one is a page that nobody has counted."""

    typed = Signal()
    left = Signal()
    turned = Signal()
    left_below = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page = 0
        self.fields: list[LineField] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def by_page(self) -> tuple[int | None, ...]:
        """Return the signatures counted on each page."""
        return tuple(int(line.text()) if line.text() else None for line in self.fields)

    def show_pages(self, pages: Sequence[CountedPage], counts: Sequence[int | None]) -> None:
        """Show the pages of sheets with what is counted already; of several, which sheet it is."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        several = len({page.sheet_id for page in pages}) > 1
        abreast = _ABREAST_NAMED if several else _ABREAST
        known = [*counts, *[None] * len(pages)]
        self.page = 0
        self.fields = [self._line(place, count) for place, count in enumerate(known[: len(pages)])]
        for place, (page, line) in enumerate(zip(pages, self.fields, strict=True)):
            said = _page_words(page)
            named = f"{page.sheet_id} · {said}" if several else said
            grid.addWidget(Field(named, line), *divmod(place, abreast))
        for place in range(abreast):
            grid.setColumnStretch(place, 1)
        column(grid, ..., of=inside)
        show_inside(self, inside)
        rows_of_fields = -(-len(self.fields) // abreast)
        seen = min(rows_of_fields, _ROWS_SEEN + 0.5)
        self.setFixedHeight(px(round(_FIELD_HEIGHT * seen)))

    def _turn(self, page: int) -> None:
        self.page = page
        self.turned.emit()

    def _line(self, page: int, count: int | None) -> LineField:
        line = LineField("" if count is None else str(count))
        line.entered.connect(lambda: self._turn(page))
        line.left_below.connect(self.left_below)
        line.setValidator(QIntValidator(0, _MOST_SIGNATURES, line))
        line.textChanged.connect(lambda _text: self.typed.emit())
        line.editingFinished.connect(self.left)
        return line


def _page_words(page: CountedPage) -> str:
    if not page.rows:
        return words.tr("Page {page}").format(page=page.number)
    return words.tr("Page {page}: rows {rows}").format(page=page.number, rows=page.rows)
