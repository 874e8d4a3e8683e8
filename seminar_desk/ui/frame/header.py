"""Which session this is, its state, and the buttons of the page."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.ui.desk.dates import long_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.desk.session_words import district_name, status_pill, venue_name
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.held_enter import Menu
from seminar_desk.ui.widgets.labels import ElidedLabel, Pill
from seminar_desk.ui.widgets.tips import tip

_HEIGHT, _EDGE, _GAP = 72, 24, 14


class Header(QWidget):
    """Stand over every page; `help_wanted` asks for the list of keys.

    `room_changed`: what `free_room` returns may be another.
    """

    help_wanted = Signal()
    room_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._title = ElidedLabel(look="title")
        self._subtitle = ElidedLabel(look="caption")
        self.pill = Pill()
        self._buttons = row()
        self._holders: dict[Page, QWidget] = {}
        self._page: Page | None = None
        self._is_stated = False
        self.menu_button = Button(desk, icon_name="ellipsis-vertical")
        self.menu_button.clicked.connect(self._open_menu)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys
        self.menu_button.setAccessibleName(self.tr("Menu"))
        tip(self.menu_button, self.tr("Undo, redo, help"))
        self.setFixedHeight(desk.theme.px(_HEIGHT))
        words = column(..., self._title, self._subtitle, ..., gap=1)
        parts = (words, self.pill, ..., self._buttons, self.menu_button)
        row(*parts, gap=_GAP, edge=(_EDGE, 0, _EDGE, 0), of=self)

    def show_session(self, session: Session | None) -> None:
        """Name the session, or say that there is none."""
        language = self._desk.language
        self._is_stated = session is not None
        if session is None:
            self._make_room()
            self._title.setText(self.tr("No session chosen"))
            self._subtitle.setText(self.tr("Choose one in the schedule on the page Today"))
            return
        self._title.setText(district_name(session, language))
        day = long_date(session.date, language)
        self._subtitle.setText(f"{day} · {venue_name(session, language)}")
        self.pill.show_state(*status_pill(session))
        self._make_room()
        self.updateGeometry()

    def adopt_buttons_of(self, page: Page) -> None:
        """Take a new page's buttons in, so that none ever stands alone as a window."""
        holder = QWidget(self)
        holder.hide()
        row(*page.header_buttons(), gap=10, of=holder)
        self._holders[page] = holder
        self._buttons.addWidget(holder)

    def show_buttons_of(self, page: Page) -> None:
        """Show a page's own buttons at the right; those it hides stay hidden."""
        self._page = page
        for owner, holder in self._holders.items():
            holder.setVisible(owner is page and bool(page.header_buttons()))
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Measure again when a button's words or the room for them changed."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._make_room()
            self.room_changed.emit()
        return super().event(event)

    def free_room(self, *, is_over_buttons: bool = False) -> QRect:
        """Return where no button stands, in the widget around; else all that is not the menu's."""
        layout = self.layout()
        assert layout
        layout.activate()
        holder = self._holders.get(self._page) if self._page and not is_over_buttons else None
        is_shown = holder is not None and not holder.isHidden()
        right = holder.x() if holder is not None and is_shown else self.menu_button.x()
        left = layout.contentsMargins().left() - layout.spacing()
        return QRect(self.x() + left, self.y(), right - layout.spacing() - left, self.height())

    def _make_room(self) -> None:
        """Leave the state out where the buttons need its room; the page Today says it as well."""
        layout = self.layout()
        assert layout
        spare = 2 * layout.spacing() + 48
        holder = self._holders.get(self._page) if self._page else None
        parts = (self._title, self.pill, self.menu_button, *((holder,) if holder else ()))
        needed = sum(part.minimumSizeHint().width() + layout.spacing() for part in parts) + spare
        is_shown = self._is_stated and needed <= self.width()
        if self.pill.isHidden() == is_shown:
            self.pill.setVisible(is_shown)

    def menu(self) -> QMenu:
        """Build the menu: what the page adds, Undo and Redo named by what they would do, help."""
        menu = Menu(self)
        if self._page is not None:
            self._page.add_to_menu(menu)
        if menu.actions():
            menu.addSeparator()
        undo, redo = self._desk.undo_label(), self._desk.redo_label()
        for text, label, key, act in (
            (self.tr("Undo"), undo, "Ctrl+Z", self._desk.undo),
            (self.tr("Redo"), redo, "Ctrl+Shift+Z", self._desk.redo),
        ):
            action = QAction(f"{text}: {label}" if label else text, menu)
            action.setShortcut(QKeySequence(key))
            action.setEnabled(bool(label))
            action.triggered.connect(act)
            menu.addAction(action)
        menu.addSeparator()
        if self._desk.rehearsal and not self._desk.is_locked:
            leave = QAction(self.tr("Close the rehearsal"), menu)
            leave.triggered.connect(lambda: self._desk.rehearsal_wanted.emit(False))
            menu.addAction(leave)
        help_action = QAction(self.tr("Help and keys"), menu)
        help_action.setShortcut(QKeySequence("F1"))
        help_action.triggered.connect(self.help_wanted)
        menu.addAction(help_action)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.menu_button.rect().bottomRight()
        at = self.menu_button.mapToGlobal(corner)
        at.setX(at.x() - menu.sizeHint().width())
        menu.popup(at)
