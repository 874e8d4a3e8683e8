"""The window around the pages: languages, keys, messages, undo, folding."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.actions.books import session_joins
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import ROOT
from seminar_desk.store.database import Change
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import PageEntry
from seminar_desk.ui.widgets.button import Button
from tests.hands.stores import MORNING, invite
from tests.hands.workers import unmeasured


class Counting(Page):
    tables = frozenset({"attendance"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reloads = 0
        self.field = QLineEdit(self)
        self.stays = False
        self.button = Button(desk, "Print", icon_name="printer", key="Ctrl+P")

    def reload(self) -> None:
        self.reloads += 1

    def header_buttons(self) -> list[QWidget]:
        return [self.button]

    def leave(self) -> bool:
        return not self.stays


class CountingEntry(PageEntry):
    def create(self, desk: Desk) -> Page:
        return Counting(desk)


ENTRIES = (
    CountingEntry("today", "calendar-days", "Today", ""),
    CountingEntry("checkin", "user-round-check", "Check-in", ""),
    CountingEntry("settings", "settings", "Settings", "", at_bottom=True),
)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk, ENTRIES)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_page("today")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _counting(window: MainWindow, key: str) -> Counting:
    page = window.page(key)
    assert isinstance(page, Counting)
    return page


def test_pages_are_built_when_wanted(window: MainWindow, qtbot: QtBot) -> None:
    assert list(window._pages) == ["today"]
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_key == "checkin"
    assert list(window._pages) == ["today", "checkin"]


def test_page_may_keep_the_user(window: MainWindow) -> None:
    _counting(window, "today").stays = True
    assert _named_in_sidebar(window) == "today"
    window._sidebar._buttons["checkin"].click()
    assert window.current_key == "today"
    assert _named_in_sidebar(window) == "today"


def _named_in_sidebar(window: MainWindow) -> str:
    (named,) = (key for key, button in window._sidebar._buttons.items() if button.isChecked())
    return named


def test_page_reloads_when_seen(window: MainWindow, desk: Desk) -> None:
    today, hidden = _counting(window, "today"), _counting(window, "checkin")
    seen, unseen = today.reloads, hidden.reloads
    desk.changed.emit(Change("x", "", 1, frozenset({"setting"}), frozenset()))
    assert today.reloads == seen
    desk.changed.emit(Change("x", "", 1, frozenset({"attendance"}), frozenset()))
    assert (today.reloads, hidden.reloads) == (seen + 1, unseen)
    window.show_page("checkin")
    assert hidden.reloads == unseen + 1


def test_header_speaks_every_language(window: MainWindow, desk: Desk) -> None:
    for language, district, page in (
        ("ru", "Ат-Башинский район", "Сегодня"),
        ("ky", "Ат-Башы району", "Бүгүн"),
        ("en", "At-Bashy district", "Today"),
    ):
        desk.set_language(language)
        QApplication.processEvents()
        assert window._header._title.text() == district
        assert window._sidebar._buttons["today"].text() == page
        assert district in window.windowTitle()


def test_chosen_session_is_read_as_the_store_has_it(desk: Desk) -> None:
    desk.select_session("")
    assert desk.session is None
    desk.select_nearest()
    planned = desk.session
    assert planned is not None
    assert (planned.uid, planned.status) == (desk.session_uid, "planned")
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    assert desk.session is not None
    assert desk.session.status == "open"


def test_qt_speaks_kyrgyz(desk: Desk, qtbot: QtBot) -> None:
    desk.set_language("ky")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Баш тартуу"
    assert QCoreApplication.translate("QFileDialog", "&Save") == "&Сактоо"


def test_problem_becomes_a_toast(window: MainWindow, desk: Desk) -> None:
    def fail() -> int:
        raise ProblemError(Problem("session_not_open", {"district": "Ат-Башинский район"}))

    assert desk.run(fail) is None
    assert len(window.toasts.texts()) == 1
    assert "Ат-Башинский" in window.toasts.texts()[0]
    desk.toast("a")
    desk.toast("a")
    assert window.toasts.texts()[1:] == ["a"]


def test_what_the_disk_refuses_becomes_a_toast(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    refused = tmp_path / ("ө" * 200)
    assert desk.run(refused.mkdir) is None
    assert not desk.succeeds(refused.mkdir)
    (said,) = window.toasts.texts()
    assert "длиннее, чем может записать диск" in said


def test_undo_is_named_and_done(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    person = invite(desk.db, desk.session_uid, "Асанов Бакыт")
    attendance.check_in(desk.db, attendance_uid=person.uid)
    texts = [action.text() for action in window._header.menu().actions()]
    assert texts[0] == "Отменить: отметка — Асанов Бакыт"
    assert window._sidebar._badges["checkin"] == "1/1"
    _counting(window, "today").field.setFocus()
    QTest.keyClick(
        _counting(window, "today").field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    assert window._sidebar._badges["checkin"] == "0/1"
    assert "отметка — Асанов Бакыт" in window.toasts.texts()[-1]
    desk.redo()
    assert window._sidebar._badges["checkin"] == "1/1"


def test_sidebar_folds_in_a_narrow_window(window: MainWindow, desk: Desk) -> None:
    wide = window._sidebar.width()
    window.resize(900, 700)
    assert window._sidebar.width() < wide / 2
    window.resize(1024, 700)
    assert window._sidebar.width() == wide


def test_theme_and_scale_change_at_once(window: MainWindow, desk: Desk) -> None:
    desk.set_look("dark", 150)
    QApplication.processEvents()
    assert window._sidebar.width() < desk.theme.px(104)  # folded: 1280 is narrow at 150 %
    window.resize(1500, 800)
    assert window._sidebar.width() == desk.theme.px(208)
    assert window.grab().toImage().pixelColor(2, 400).name() == desk.theme.card.lower()


def test_window_remembers_its_size(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.resize(780, 600)
    window.close()
    again = MainWindow(desk, ENTRIES)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (780, 600)
    assert desk.undo_label() == ""


def test_everything_clickable_has_a_name(window: MainWindow) -> None:
    nameless = [
        button
        for button in window.findChildren(Button)
        if not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_button_shows_its_key(window: MainWindow, desk: Desk) -> None:
    button = _counting(window, "today").button
    assert button.shortcut().toString() == "Ctrl+P"
    assert button.height() >= 36
    button.setText("Напечатать список")
    with_key = button.sizeHint().width()
    button.set_key("")
    assert button.sizeHint().width() < with_key


# Libraries, and what of ours or of Python's costs a millisecond or more and is not on Today.
NOT_AT_START = (
    *("openpyxl", "reportlab", "babel", "PIL", "pypdfium2", "python_calamine", "zxingcpp"),
    *("cryptography", "holidays", "_hashlib", "csv", "platform", "uuid", "multiprocessing"),
    "socket",
    *("seminar_desk.documents", "seminar_desk.exchange", "seminar_desk.verbs"),
    *("seminar_desk.publish", "psycopg"),
    *("seminar_desk.domain.plans.assembly", "seminar_desk.domain.certificates.certificate"),
    *("seminar_desk.domain.places", "seminar_desk.domain.codes", "seminar_desk.domain.catalogue"),
    *("seminar_desk.domain.people.names", "seminar_desk.domain.people.phones"),
    *("seminar_desk.actions.days.sessions", "seminar_desk.actions.certificates.signing"),
    "seminar_desk.store.certificates.laptop_keys",
    *("seminar_desk.ui.widgets.dialogs", "seminar_desk.ui.look.icon_engine"),
)
START = """
import sys
import time
from pathlib import Path
import main
from seminar_desk import app
from seminar_desk.store.opening import open_store
qt = app.application()
program = app.Program(Path(sys.argv[1]))
program.open(open_store(program.folder)).show()
time.sleep(0.3)  # a slow machine must not come to what is done later
qt.processEvents()
print(*sys.modules, *vars(sys.modules["PySide6.QtWidgets"]))
program.close()
"""


def test_start_imports_nothing_heavy(tmp_path: Path) -> None:
    """Qt's platform here is offscreen: the point is what is imported, not what is shown."""
    command = [sys.executable, "-c", START, str(tmp_path)]
    alone = unmeasured()
    loaded: set[str] = set()
    for _start in ("the first, which makes the store", "an ordinary one"):
        done = subprocess.run(
            command, cwd=ROOT, env=alone, capture_output=True, text=True, check=True, timeout=60
        )
        loaded = set(done.stdout.split())
    assert {"QTableView", "seminar_desk.ui.today.page"} <= loaded
    assert not loaded.intersection([*NOT_AT_START, "QStyle", "QDialog", "QComboBox"])


AT_THE_PROGRAM = """
import builtins, sys
from pathlib import Path
plain = builtins.__import__
import main

class Stop:
    def find_spec(name, path=None, target=None):
        if name == "seminar_desk.app":
            print("PySide6.QtCore" in sys.modules, builtins.__import__ is plain)
            sys.exit()

sys.meta_path.insert(0, Stop)
main._show_window(Path(sys.argv[1]))
"""


def test_no_source_is_read_for_the_spelling_of_qt(tmp_path: Path) -> None:
    """PySide6 has come, and its own import, which reads every source after it, is gone again."""
    done = subprocess.run(
        [sys.executable, "-c", AT_THE_PROGRAM, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == ["True", "True"]


def test_clock_behind_is_told_once(window: MainWindow, desk: Desk) -> None:
    backwards = iter(range(10))
    desk.db.clock = lambda: MORNING - timedelta(hours=next(backwards))
    settings.change(desk.db, desk_name="2")
    settings.change(desk.db, desk_name="3")
    settings.change(desk.db, desk_name="4")
    told = [text for text in window.toasts.texts() if "Часы" in text]
    assert len(told) == 1


def test_the_chosen_day_stays_when_it_is_shown_under_another_session(desk: Desk) -> None:
    """Two laptops made one day each under its own uid: the window goes to the one that leads."""
    ours, other = (session.uid for session in session_rows.all_sessions(desk.db)[3:5])
    kept, led = sorted((ours, other))
    desk.select_session(led)
    edge = {"kept_session_uid": kept, "merged_session_uid": led}
    with desk.db.change("books.take_in"):
        desk.db.insert("alias", edge)
        session_joins.follow(desk.db)
    assert desk.session_uid == kept
