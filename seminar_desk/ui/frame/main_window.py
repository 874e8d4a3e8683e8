"""The one window: sidebar, header, the pages, and messages over the header."""

import base64
import contextlib
from collections.abc import Callable, Generator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QStackedWidget, QWidget
from shiboken6 import delete, isValid

from seminar_desk.actions import settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.frame import desk_mode
from seminar_desk.ui.frame.desk_mode import DeskMode
from seminar_desk.ui.frame.header import Header
from seminar_desk.ui.frame.keys_kept import KeysKept
from seminar_desk.ui.frame.pages import PageEntry, pages
from seminar_desk.ui.frame.sidebar import Sidebar, badges
from seminar_desk.ui.frame.toast import Toasts
from seminar_desk.ui.look.look import dress
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.held_enter import HeldEnter
from seminar_desk.ui.widgets.labels import ElidedLabel
from seminar_desk.ui.widgets.reading_order import ReadingOrder

_FIRST_SIZE = (1280, 800)
_SMALLEST_SIZE = (760, 560)
_TITLE_BAR_HEIGHT = 40  # the system draws it outside the size that we ask for
_FOLD_BELOW = 960
_LOOK_AGAIN_MS = 200  # whether the job or dialog that must not be cut off has ended
_HEADER_TABLES = frozenset({"session", "attendance", "assembly"})


class MainWindow(ReadingOrder, QMainWindow):
    """Build pages when first wanted; remember size and place."""

    def __init__(self, desk: Desk, entries: Sequence[PageEntry] | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.entries = tuple(pages() if entries is None else entries)
        self._left: dict[str, Callable[[Page], None]] = {}
        dress(self)
        self.toasts = Toasts(desk)
        self._build()
        self.desk_mode = DeskMode(desk, self)
        self._was_open = False
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.timeout.connect(self._build_anew)
        self.setMinimumSize(*_SMALLEST_SIZE)
        self._connect()
        self._bind_keys()
        self._restore_size()

    @property
    def current_key(self) -> str:
        """Return the key of the open page."""
        page = self._stack.currentWidget()
        return next((key for key, built in self._pages.items() if built is page), "")

    def _current_page(self) -> Page | None:
        if not isValid(self._stack):  # the window dies, and what had the keys lets them go
            return None
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def page(self, key: str) -> Page:
        """Return a page, built if it was not yet."""
        if key not in self._pages:
            entry = next(entry for entry in self.entries if entry.key == key)
            page = entry.create(self.desk)
            self._header.adopt_buttons_of(page)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def show_page(self, key: str, intent: str = "") -> None:
        """Open a page and begin what is asked, unless the present one has to keep the user."""
        if all(entry.key != key for entry in self.entries):
            return
        if self.desk.is_locked and key != desk_mode.PAGE:
            self.desk.toast(self.tr("The desk is locked: only check-in works here."), "warning")
            return
        current = self._stack.currentWidget()
        if isinstance(current, Page) and key != self.current_key and not current.leave():
            self._sidebar.choose(self.current_key)
            return
        page = self.page(key)
        page.load()  # what is filled once it is seen is painted before it is laid out
        self._stack.setCurrentWidget(page)
        self._sidebar.choose(key)
        self._header.show_buttons_of(page)
        if key in self._left:
            self._left.pop(key)(page)
        if intent:
            page.begin(intent)

    def _build(self) -> QWidget:
        self._pages: dict[str, Page] = {}
        self._sidebar = Sidebar(self.desk, self.entries)
        self._header = Header(self.desk)
        self._band = ElidedLabel(
            self.tr("Rehearsal: nothing here is real. Papers are watermarked, nothing is exported.")
        )
        self._band.setObjectName("rehearsal_band")
        self._band.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._band.setVisible(self.desk.rehearsal)
        self._stack = QStackedWidget()
        self._right = held(column(self._band, self._header, (self._stack, 1)))
        self._right.setObjectName("paper")
        self._right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.toasts.lie_on(self._header)
        whole = held(row(self._sidebar, (self._right, 1)))
        self.setCentralWidget(whole)
        self._sidebar.chosen.connect(self.show_page)
        self._header.help_wanted.connect(self._show_help)
        self._show_lock()
        self._refresh()
        return whole

    def _leave_all(self) -> None:
        """Note where every page stands, and let the pages go at once with all that is on them."""
        from seminar_desk.ui.frame.where_left import WhereLeft  # noqa: PLC0415 - not at the start

        for key, page in self._pages.items():
            page.leave()
            self._left[key] = WhereLeft(page).put_back
            page.let_go()
        if focused := self.focusWidget():
            focused.clearFocus()
        self.toasts.setParent(self)
        # Not taken out first: Qt would dress it all once more for that.
        whole = self.centralWidget()
        assert whole
        delete(whole)

    def _build_soon(self) -> None:
        self._was_open = _is_something_open()
        self._anew.start(0)

    def _build_anew(self) -> None:
        """Build everything in the language and look of now; the user finds it as it was left.

        Jobs and dialogs are waited for: they hang on the widgets that would go. These go first:
        what is dressed in another sheet costs far more than what is made anew.
        """
        was_open, self._was_open = self._was_open, _is_something_open()
        if self._was_open or any(one.is_busy() for one in self._pages.values()):
            self._anew.start(_LOOK_AGAIN_MS)
            return
        if was_open:  # answered just now: what asked is still to hear the answer
            self._anew.start(0)
            return
        key = self.current_key
        self._leave_all()
        self.desk.dress()
        dress(self)
        whole = self._build()
        whole.show()  # now, not when Qt comes to it: the page has to load first
        self.toasts.dress_anew()
        self._fold_sidebar()
        self.show_page(key)

    def _connect(self) -> None:
        desk = self.desk
        desk.page_wanted.connect(self.show_page)
        desk.session_selected.connect(lambda _uid: self._refresh())
        desk.lock_changed.connect(self._show_lock)
        desk.language_changed.connect(lambda _language: self._build_soon())
        desk.dress_soon = self._build_soon
        desk.at_length = self._at_length
        desk.changed.connect(
            lambda change: self._refresh() if change.tables & _HEADER_TABLES else None
        )
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch_line)
        key_places.KeyPlaces(self)
        HeldEnter(self)
        KeysKept(self, self._current_page)

    def _at_length(self, work: Generator[Progress, None, object]) -> object | None:
        from seminar_desk.ui.books import long_writing  # noqa: PLC0415 - for a workbook alone

        return long_writing.at_length(self.desk, self, work)

    def _bind_keys(self) -> None:
        for number, entry in enumerate(self.entries, start=1):
            key_places.bind(self, f"Ctrl+{number}", partial(self.show_page, entry.key))
        for keys, act in (
            ("Ctrl+Z", self.desk.undo),
            ("Ctrl+Shift+Z", self.desk.redo),
            ("F1", self._show_help),
        ):
            key_places.bind(self, keys, act)

    def _refresh(self) -> None:
        session = self.desk.session
        self._header.show_session(session)
        for key, text in badges(self.desk.db, session).items():
            if any(entry.key == key for entry in self.entries):
                self._sidebar.set_badge(key, text)
        title = "Seminar Desk"
        if session is not None:
            name = district_name(session, self.desk.language)
            title = f"{title} — {name}, {full_date(session.date)}"
        self.setWindowTitle(title)

    def _show_lock(self) -> None:
        self._sidebar.setVisible(not self.desk.is_locked)

    def _show_help(self) -> None:
        from seminar_desk.ui.frame.help import show_help  # noqa: PLC0415 - when asked

        show_help(self.desk, self, [entry.title() for entry in self.entries])

    def _restore_size(self) -> None:
        room = self.screen().availableSize() - QSize(0, _TITLE_BAR_HEIGHT)
        self.resize(room.boundedTo(QSize(*_FIRST_SIZE)))
        kept = setting_rows.current(self.desk.db).window.get("geometry")
        if isinstance(kept, str):
            self.restoreGeometry(base64.b64decode(kept))

    def _fold_sidebar(self) -> None:
        self._sidebar.set_folded(folded=self.width() < self.desk.theme.px(_FOLD_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar where the window is narrow for the scale."""
        super().resizeEvent(event)
        self._fold_sidebar()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page save, then remember the window; a read-only disk stops nobody."""
        current = self._stack.currentWidget()
        if isinstance(current, Page) and not current.leave():
            event.ignore()
            return
        if not self.desk.is_locked:
            geometry = base64.b64encode(self.saveGeometry().data()).decode("ascii")
            with contextlib.suppress(ProblemError):
                kept = setting_rows.current(self.desk.db).window
                settings.change(self.desk.db, window={**kept, "geometry": geometry})
        for page in self._pages.values():
            page.let_go()
        super().closeEvent(event)

    def _watch_line(self, left: QWidget | None, entered: QWidget | None) -> None:
        """Listen to the line that is typed in; a filter on everything would cost every event."""
        if isinstance(left, QLineEdit):
            left.removeEventFilter(self)
        if isinstance(entered, QLineEdit):
            entered.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give Ctrl+Z in an empty line to the whole desk instead of the line, but not a paste."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and not key_places.is_paste(event)
            and isinstance(watched, QLineEdit)
            and not watched.text()
            and self.isActiveWindow()
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_something_open() -> bool:
    return bool(QApplication.activeModalWidget() or QApplication.activePopupWidget())
