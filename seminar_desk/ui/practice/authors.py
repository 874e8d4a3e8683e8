"""Who wrote the plan: a chip for each author, and a line that adds one."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import Author, Plan
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.button import PaintedButton
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

_WIDEST = 320
_LINE_WIDTH = 180
_HAND = Qt.CursorShape.PointingHandCursor


class AuthorChip(PaintedButton):
    """Paint an author's name and a cross; a click chooses the chip, the cross or Delete removes."""

    removed = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = Brush(desk.theme)
        self.setText(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Author {name}, Delete removes").format(name=name))
        tip(self, name)

    @property
    def cross(self) -> QRect:
        """Return where a click removes the author."""
        wide = self._brush.px(34)
        return QRect(self.width() - wide, 0, wide, self.height())

    def sizeHint(self) -> QSize:
        """Leave room for the name and the cross."""
        px = self._brush.px
        width = self._brush.width(self.text()) + px(52)
        return QSize(min(width, px(_WIDEST)), px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove at Delete or Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over the cross alone."""
        super().mouseMoveEvent(event)
        is_over = self.cross.contains(event.position().toPoint())
        self.setCursor(_HAND if is_over else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget that the hand was over the cross."""
        super().leaveEvent(event)
        self.unsetCursor()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove where the cross was pressed."""
        is_pressed = self.isDown()
        super().mouseReleaseEvent(event)
        if is_pressed and self.cross.contains(event.position().toPoint()):
            self.removed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, name and cross."""
        brush, px, painter = self._brush, self._brush.px, QPainter(self)
        box = self.rect().adjusted(1, px(2), -1, -px(2))
        brush.rounded(painter, box, "accent_soft", px(8), "accent" if self.hasFocus() else "")
        brush.text(painter, box.adjusted(px(12), 0, -px(34), 0), self.text())
        place = QRect(0, 0, px(16), px(16))
        place.moveCenter(self.cross.center())
        is_over = self.cursor().shape() == _HAND
        icon("x", brush.theme.danger if is_over else brush.theme.muted).paint(painter, place)


class Authors(QWidget):
    """Pick authors from the people of the session, or type a guest's name and press Enter."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._shown: tuple[Author, ...] | None = None
        self._chips: list[AuthorChip] = []
        px = editing.desk.theme.px
        caption = label(self.tr("Authors"), look="small")
        caption.setFixedHeight(px(36))
        self.line = LineEditor("author", offers=self._people, hint=self.tr("Add an author"))
        self.line.setAccessibleName(self.tr("Add an author"))
        self.line.setMinimumWidth(px(_LINE_WIDTH))
        editing.letters.serve(self.line)
        flow = QWidget()
        self._flow = FlowLayout(flow, spacing=px(6))
        self._flow.addWidget(self.line)
        boxes.row((caption, Qt.AlignmentFlag.AlignTop), (flow, 1), gap=12, of=self)
        caption.setBuddy(self.line)
        assert self.line.suggestions
        self._suggestions = self.line.suggestions
        self._suggestions.taken.connect(self._take)
        self.line.finished.connect(self._add_typed)

    def show_plan(self, plan: Plan) -> None:
        """Show the authors of the open plan."""
        authors = plan.authors
        if authors == self._shown:
            return
        self._shown = authors
        left = next((place for place, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            boxes.let_go(chip)
        self._chips = [self._chip(author) for author in authors]
        for place, chip in enumerate(self._chips):
            self._flow.insert(place, chip)
            chip.show()
        self.updateGeometry()
        if left is not None:
            beside = self._chips[left] if left < len(self._chips) else self.line
            beside.setFocus(Qt.FocusReason.OtherFocusReason)

    def _people(self) -> list[str]:
        named = {author.name for author in self._shown or ()}
        return [name for name in self._editing.names() if name not in named]

    def _chip(self, author: Author) -> AuthorChip:
        chip = AuthorChip(self._editing.desk, author.name)
        # Queued: the plan shown anew takes the chip away, whose signal this is.
        chip.removed.connect(lambda: QTimer.singleShot(0, chip, lambda: self._remove(chip)))
        return chip

    def _remove(self, chip: AuthorChip) -> None:
        place = self._chips.index(chip)
        self._keep([one for at, one in enumerate(self._named()) if at != place])

    def _named(self) -> list[tuple[str, str]]:
        return [(author.attendance_uid, author.name) for author in self._shown or ()]

    def _add_typed(self) -> None:
        """Add who was offered first where the name begins so, else a guest of the typed name."""
        self._take(self._suggestions.best() or " ".join(self.line.text().split()))

    def _take(self, name: str) -> None:
        self.line.clear()
        self.line.settle()
        if name:
            self._keep([*self._named(), (self._editing.attendance_of(name), name)])

    def _keep(self, authors: list[tuple[str, str]]) -> None:
        self._editing.run(
            lambda: assemblies.set_authors(self._editing.desk.db, self._editing.uid, authors)
        )
