"""Small pictures of all pages beside the preview; those on the screen are drawn, no others."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QListView, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.paper.pdf import PagePictures
from seminar_desk.ui.paper.preview import Preview
from seminar_desk.ui.widgets.brush import CENTRE, Brush
from seminar_desk.ui.widgets.table_model import Column, Index, TableModel

_WIDTH = 94
_PICTURE = 66
_TALLEST = 1.5
_AROUND, _NUMBER = 7, 20
_MOST_BYTES = 12 * 1024 * 1024
_BUDGET_S = 0.006  # less than half a frame: typing goes on meanwhile


class _PagePainter(QStyledItemDelegate):
    """Paint a page's small picture with its number; blank paper while it is not drawn yet."""

    def __init__(self, desk: Desk, strip: PageStrip) -> None:
        super().__init__(strip)
        self._brush = Brush(desk.theme)
        self._strip = strip

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give all pages the room of the tallest, so that a thousand need no measuring."""
        px = self._brush.px
        return QSize(px(_PICTURE), self._strip.tallest + px(2 * _AROUND + _NUMBER))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, paper and number; the page on show is framed."""
        brush, page = self._brush, index.row()
        theme, px = brush.theme, brush.px
        box = QRect(option.rect)
        state, flags = option.state, self._strip.style().StateFlag
        is_shown = bool(state & flags.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_shown or state & flags.State_MouseOver:
            ground = "accent_soft" if is_shown else "hover"
            brush.rounded(painter, box.adjusted(px(2), 1, -px(2), -1), ground, px(8))
        size = self._strip.size_of(page)
        paper = QRect(0, 0, size.width(), size.height())
        room = box.adjusted(0, px(_AROUND), 0, -px(_AROUND + _NUMBER))
        paper.moveCenter(room.center())
        picture = self._strip.picture(page)
        if picture is None:
            painter.fillRect(paper, theme.colour("card"))
        else:
            painter.drawImage(paper, picture)
        has_focus = is_shown and self._strip.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if is_shown else "line"), 2 if has_focus else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper.adjusted(-1, -1, 0, 0))
        box.setTop(box.bottom() - px(_AROUND + _NUMBER - 4))
        ink = "accent" if is_shown else "muted"
        brush.text(painter, box, str(page + 1), ink, 12, bold=is_shown, flags=CENTRE)
        painter.restore()


class PageStrip(QListView):
    """Lead the preview by click and keys, and follow it where it goes."""

    def __init__(self, desk: Desk, preview: Preview) -> None:
        super().__init__()
        self._desk = desk
        self._preview = preview
        self._pictures = PagePictures(_MOST_BYTES)
        self._pages = TableModel((Column(str, self._named),), self)
        self.tallest = 0
        self.setModel(self._pages)
        self.setItemDelegate(_PagePainter(desk, self))
        self.setObjectName("page_strip")
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._drawing = QTimer(self)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._draw_some)
        preview.opened.connect(self._begin)
        preview.moved.connect(self._follow)
        self.selectionModel().currentChanged.connect(lambda index, _before: self._lead(index.row()))

    @property
    def bytes_kept(self) -> int:
        """Return the memory that the pictures take."""
        return self._pictures.bytes_kept

    def size_of(self, page: int) -> QSize:
        """Return how large a page's picture is on the screen."""
        pdf = self._preview.pdf
        if pdf is None:
            return QSize()
        width, height = pdf.size(page)
        return QSize(round(width * self._scale(page)), round(height * self._scale(page)))

    def picture(self, page: int) -> QImage | None:
        """Return a page's picture; where there is none yet it is drawn soon after."""
        picture = self._pictures.kept(page, self._sharp_scale(page))
        if picture is None:
            self._drawing.start()
        return picture

    def _begin(self) -> None:
        """Show another file, or the same one in another size."""
        px = self._desk.theme.px
        self._drawing.stop()
        self._pictures.clear()
        pages = range(self._preview.count)
        self.tallest = max((self.size_of(page).height() for page in pages), default=0)
        self.setFixedWidth(px(_WIDTH))
        self.verticalScrollBar().setSingleStep(px(40))
        self._pages.show_rows(pages)
        self._follow()

    def _named(self, page: int) -> str:
        return self.tr("Page {page}").format(page=page + 1)

    def _scale(self, page: int) -> float:
        """Return pixels a point: as wide as the strip allows, and no page much taller than A4."""
        pdf = self._preview.pdf
        assert pdf is not None
        width, height = pdf.size(page)
        room = self._desk.theme.px(_PICTURE)
        return min(room / width, room * _TALLEST / height)

    def _sharp_scale(self, page: int) -> float:
        return self._scale(page) * self.viewport().devicePixelRatioF()

    def _follow(self) -> None:
        index = self._pages.index(self._preview.page, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _lead(self, page: int) -> None:
        if page >= 0:
            self._preview.go(page)

    def _draw_some(self) -> None:
        """Draw pages that are on the screen, for less than a frame; the rest at the next turn."""
        pdf = self._preview.pdf
        ends = perf_counter() + _BUDGET_S
        for page in self._shown():
            scale = self._sharp_scale(page)
            if pdf is None or self._pictures.kept(page, scale) is not None:
                continue
            self._pictures.draw(pdf, page, scale)
            self.update(self._pages.index(page, 0))
            if perf_counter() > ends:
                return
        self._drawing.stop()

    def _shown(self) -> range:
        height, top = self.sizeHintForRow(0), self.verticalScrollBar().value()
        if height <= 0:
            return range(0)
        last = (top + self.viewport().height()) // height
        return range(top // height, min(self._preview.count, last + 1))
