"""The finished PDF on the screen: the very pages that will be printed."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.paper.pdf import OpenPdf, PagePictures

SMALLEST, LARGEST = 0.25, 4.0
_STEP = 1.25
_NOTCH = 120
_MARGIN = 20
_POINTS_PER_INCH = 72
_MOST_BYTES = 48 * 1024 * 1024
_SHADE = 260


class Preview(QAbstractScrollArea):
    """Show one page, whole in the window or at a zoom.

    `moved` after each turn or zoom, `opened` when another file is on show, or none.
    """

    moved = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pdf: OpenPdf | None = None
        self._pictures = PagePictures(_MOST_BYTES)
        self.page = 0
        self.zoom: float | None = None
        self._held: tuple[float, float] | None = None
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(60)
        self._ahead.timeout.connect(self._paint_neighbours)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.actionTriggered.connect(self._let_go_of_place)

    @property
    def pdf(self) -> OpenPdf | None:
        """Return the file on show."""
        return self._pdf

    @property
    def count(self) -> int:
        """Return the number of pages; 0 while nothing is shown."""
        return self._pdf.count if self._pdf is not None else 0

    @property
    def percent(self) -> int:
        """Return how large the page is shown, 100 being its size on paper."""
        return round(self.scale() * _POINTS_PER_INCH / self.logicalDpiX() * 100)

    def open(self, pdf: bytes) -> None:
        """Show another file, on the same page where it has one."""
        self._show_file(OpenPdf(pdf))

    def close_file(self) -> None:
        """Show nothing and give the memory back."""
        self._show_file(None)

    @property
    def scrolled(self) -> tuple[float, float]:
        """Return how far the page is scrolled sideways and down, 1.0 being its end."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        return across.value() / max(1, across.maximum()), down.value() / max(1, down.maximum())

    def scroll_to(self, across: float, down: float) -> None:
        """Scroll so far, also when a bar that appears leaves less room, until the user scrolls."""
        self._held = across, down
        self._scroll_to_held()

    def _let_go_of_place(self) -> None:
        self._held = None

    def _scroll_to_held(self) -> None:
        if self._held is None:
            return
        across, down = self._held
        for bar, part in (self.horizontalScrollBar(), across), (self.verticalScrollBar(), down):
            bar.setValue(round(part * bar.maximum()))

    def go(self, page: int) -> None:
        """Turn to a page, the nearest there is."""
        wanted = min(max(page, 0), max(self.count - 1, 0))
        if wanted != self.page:
            self.page = wanted
            self._let_go_of_place()
            self.verticalScrollBar().setValue(0)
            self._settle()

    def set_zoom(self, zoom: float | None) -> None:
        """Show at a zoom where 1.0 is the size on paper; None fits the whole page."""
        self.zoom = None if zoom is None else min(max(zoom, SMALLEST), LARGEST)
        self._let_go_of_place()
        self._settle()
        sideways = self.horizontalScrollBar()
        sideways.setValue(sideways.maximum() // 2)

    def zoom_by(self, steps: float) -> None:
        """Zoom in for positive steps, out for negative ones."""
        self.set_zoom(self.percent / 100 * _STEP**steps)

    def picture(self) -> QImage:
        """Return the page as it is shown."""
        return self._picture(self.page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll, and turn the page at its end."""
        notches = event.angleDelta().y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(notches)
            return
        self._let_go_of_place()
        bar = self.verticalScrollBar()
        before = bar.value()
        if bar.maximum():
            super().wheelEvent(event)
        if bar.value() == before and notches:
            self.go(self.page - (1 if notches > 0 else -1))
            bar.setValue(bar.maximum() if notches > 0 else 0)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or last page with Home and End; the rest scrolls."""
        if event.key() == Qt.Key.Key_Home:
            self.go(0)
        elif event.key() == Qt.Key.Key_End:
            self.go(self.count - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page again."""
        super().resizeEvent(event)
        self._settle()

    def viewportEvent(self, event: QEvent) -> bool:
        """Paint anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._pictures.clear()
        return super().viewportEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the desk, the page's shadow and the page."""
        theme = self._desk.theme
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("neutral_soft"))
        ground = QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, theme.px(12), theme.px(12))
        if self._pdf is None:
            return
        place = self._place(self._pdf)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(8, 0, -1):
            shade = theme.colour("line").darker(_SHADE)
            shade.setAlpha(7)
            painter.setBrush(shade)
            painter.drawRoundedRect(
                place.adjusted(-spread, 2 - spread, spread, 3 + spread), spread, spread
            )
        self._paint_page(painter, self._pdf, place)

    def scale(self) -> float:
        """Return how many logical pixels a point of the page takes."""
        if self.zoom is not None or self._pdf is None:
            return (self.zoom or 1) * self.logicalDpiX() / _POINTS_PER_INCH
        width, height = self._pdf.size(self.page)
        margin = 2 * self._desk.theme.px(_MARGIN)
        room = self.maximumViewportSize()
        fitting = min((room.width() - margin) / width, (room.height() - margin) / height)
        return max(fitting, SMALLEST / 2)

    def _show_file(self, pdf: OpenPdf | None) -> None:
        if self._pdf is not None:
            self._pdf.close()
        self._pdf = pdf
        self._pictures.clear()
        if pdf is not None:
            self.page = min(self.page, pdf.count - 1)
        self.opened.emit()
        self._settle()

    def _place(self, pdf: OpenPdf) -> QRectF:
        """Return where the page lies: its own size to the pixel, so that nothing is blurred."""
        density = self.viewport().devicePixelRatioF()
        size = pdf.picture_size(self.page, self.scale() * density)
        width, height = size.width() / density, size.height() / density
        shown = self.viewport().rect()
        margin = self._desk.theme.px(_MARGIN)
        left = max((shown.width() - width) / 2, margin) - self.horizontalScrollBar().value()
        top = max((shown.height() - height) / 2, margin) - self.verticalScrollBar().value()
        whole_left, whole_top = (round(edge * density) / density for edge in (left, top))
        return QRectF(whole_left, whole_top, width, height)

    def _paint_page(self, painter: QPainter, pdf: OpenPdf, place: QRectF) -> None:
        """Paint what can be seen: of a page larger than the window that part alone is drawn."""
        shown = place & QRectF(self.viewport().rect())
        if shown == place:
            painter.drawImage(place, self._picture(self.page))
            return
        density = self.viewport().devicePixelRatioF()
        whole = pdf.picture_size(self.page, self.scale() * density)
        seen = QRectF(shown.topLeft() - place.topLeft(), shown.size())
        edges = QRectF(seen.topLeft() * density, seen.size() * density).toAlignedRect()
        part = edges & QRect(0, 0, whole.width(), whole.height())
        if not part.isEmpty():
            picture = self._pictures.draw(pdf, self.page, self.scale() * density, part)
            corner = place.topLeft() + part.topLeft().toPointF() / density
            painter.drawImage(QRectF(corner, part.size().toSizeF() / density), picture)

    def _picture(self, page: int) -> QImage:
        assert self._pdf is not None
        return self._pictures.draw(
            self._pdf, page, self.scale() * self.viewport().devicePixelRatioF()
        )

    def _paint_neighbours(self) -> None:
        """Have the pages before and after ready while a page is shown whole."""
        if self._pdf is not None and self.isVisible() and self.zoom is None:
            for page in (self.page + 1, self.page - 1):
                if 0 <= page < self.count:
                    self._picture(page)

    def _settle(self) -> None:
        """Set the scroll bars to the page's size, show it, and prepare its neighbours."""
        width = height = 0
        if self._pdf is not None and self.zoom is not None:
            margin = 2 * self._desk.theme.px(_MARGIN)
            size = self._pdf.size(self.page)
            width, height = (round(side * self.scale()) + margin for side in size)
        shown = self.viewport().size()
        for bar, length, room in (
            (self.horizontalScrollBar(), width, shown.width()),
            (self.verticalScrollBar(), height, shown.height()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(self._desk.theme.px(40))
            bar.setRange(0, max(0, length - room))
        self._scroll_to_held()
        self.viewport().update()
        self._ahead.start()
        self.moved.emit()
