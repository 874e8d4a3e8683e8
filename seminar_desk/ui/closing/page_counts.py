"""A field for each page of the signed sheet, where its signatures are counted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, show_inside
from seminar_desk.ui.widgets.field import Field

_MOST_SIGNATURES = 999
_ABREAST = 3
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

    def show_pages(self, page_rows: Sequence[str], counts: Sequence[int | None]) -> None:
        """Show the pages of a sheet with what is counted already."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        known = [*counts, *[None] * len(page_rows)]
        self.page = 0
        self.fields = [
            self._line(place, count) for place, count in enumerate(known[: len(page_rows)])
        ]
        for place, (rows, line) in enumerate(zip(page_rows, self.fields, strict=True)):
            grid.addWidget(Field(_page_words(place + 1, rows), line), *divmod(place, _ABREAST))
        for place in range(_ABREAST):
            grid.setColumnStretch(place, 1)
        column(grid, ..., of=inside)
        show_inside(self, inside)
        rows_of_fields = -(-len(self.fields) // _ABREAST)
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


def _page_words(page: int, rows: str) -> str:
    if not rows:
        return words.tr("Page {page}").format(page=page)
    return words.tr("Page {page}: rows {rows}").format(page=page, rows=rows)
