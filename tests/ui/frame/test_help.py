"""F1 knows every key that there is, the half pages, the version, the folder."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QScrollArea
from pytestqt.qtbot import QtBot

import seminar_desk
from seminar_desk.domain.people.key_layouts import typed_on_latin_keys
from seminar_desk.files import ROOT
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.half_page import HalfPage
from seminar_desk.ui.frame.help import Help, half_page
from seminar_desk.ui.frame.main_window import MainWindow
from tests.hands.desks import whole_window
from tests.hands.plans import begin_plan
from tests.hands.stores import invite, open_first_session

PAGES = ("today", "checkin", "practice", "documents", "export", "office", "settings")
WRITTEN = re.compile(r'"((?:Ctrl|Alt|Shift)\+[^"\s{]+|F[0-9]+)"')
QT_KEYS = re.compile(r"Key_(F[0-9]+)\b")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    session = open_first_session(desk.db)
    invite(desk.db, session.uid, "Асанов Бакыт")
    begin_plan(desk.db, session)
    yield from whole_window(desk, qtbot, QSize(1366, 728))


def shown(window: MainWindow, desk: Desk) -> Help:
    return Help(desk, window, [entry.title() for entry in window.entries])


def known(dialog: Help) -> set[str]:
    """Return every key that is told; a letter that means a word, Alt+Ж, also by its place."""
    told = {key for _, keys in dialog.keys for names, _ in keys for key in names.split("  ")}
    return told | {typed_on_latin_keys(key.lower()).title() for key in told if not key.isascii()}


def spoken(keys: str) -> str:
    """Return keys as the help writes them: arrows by name, a true minus as the key's own."""
    return plain(keys).replace("↑", "Up").replace("↓", "Down").replace("−", "-")


def plain(keys: str) -> str:
    return re.sub(r"Del$", "Delete", keys.replace("Return", "Enter"))


def test_every_key_of_the_window_and_its_pages_is_told(window: MainWindow, desk: Desk) -> None:
    for key in PAGES:
        window.show_page(key)
    bound = [each.keys() for each in window.findChildren(QShortcut)]
    found = {key for keys in bound for key in keys}
    found |= {each.shortcut() for each in window.findChildren(QAbstractButton)}
    named = {plain(key.toString(QKeySequence.SequenceFormat.PortableText)) for key in found}
    latin = {key for key in named if key and key.isascii()}
    assert {"Ctrl+1", "Ctrl+E", "F3", "Ctrl+H", "PgDown"} <= latin
    assert latin - known(shown(window, desk)) == set()


@pytest.mark.parametrize(
    ("language", "letters"),
    [("ru", "Alt+Ж  Alt+М"), ("ky", "Alt+А  Alt+Э"), ("en", "Alt+F  Alt+M")],
)
def test_letters_that_mean_a_word_are_those_of_the_windows_language(
    window: MainWindow, desk: Desk, qtbot: QtBot, language: str, letters: str
) -> None:
    """What the help tells is what acts."""
    desk.set_language(language)

    def act() -> bool:
        window.show_page("checkin")
        bound = [each.keys() for each in window.findChildren(QShortcut)]
        return set(letters.split("  ")) <= {key.toString() for keys in bound for key in keys}

    qtbot.waitUntil(act)
    told = [names for _, keys in shown(window, desk).keys for names, _ in keys]
    assert letters in told


def test_every_key_that_is_written_in_the_source_is_told(window: MainWindow, desk: Desk) -> None:
    """Those of dialogs and of key handlers too."""
    found = set()
    for path in (ROOT / "seminar_desk" / "ui").rglob("*.py"):
        if path.name != "help.py":
            text = path.read_text(encoding="utf-8")
            found |= {spoken(key) for key in WRITTEN.findall(text)} | set(QT_KEYS.findall(text))
    assert {"Ctrl+O", "F2", "Ctrl+Enter"} <= found
    assert found - known(shown(window, desk)) == set()


@pytest.mark.parametrize(
    ("language", "title", "picture"),
    [
        ("ru", "Каким бывает список", "lists_asked.png"),
        ("ky", "Тизме кандай болот", "lists_ky_asked.png"),
    ],
)
def test_a_half_page_is_in_the_windows_language_with_its_pictures(
    window: MainWindow, desk: Desk, language: str, title: str, picture: str
) -> None:
    dialog = HalfPage(desk, shown(window, desk), title, half_page("lists", language))
    dialog.show()
    assert dialog.windowTitle() == title
    assert dialog.reader.toPlainText().startswith(title)
    image = dialog.reader.document().resource(2, QUrl(f"pictures/{picture}"))
    assert 0 < image.width() < dialog.width()
    assert dialog.reader.horizontalScrollBar().maximum() == 0
    other = "lists_ky.md" if language == "ru" else "lists.md"
    dialog.reader.anchorClicked.emit(QUrl(other))
    assert not dialog.reader.toPlainText().startswith(title)


def test_each_button_leads_to_its_half_page(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[HalfPage] = []

    def show(page: HalfPage) -> None:
        read.append(page)

    monkeypatch.setattr(HalfPage, "exec", show)
    dialog = shown(window, desk)
    dialog.volunteer.click()
    dialog.lists.click()
    first, second = (page.reader.toPlainText() for page in read)
    assert first.startswith("За столом регистрации")
    assert second.startswith(read[1].windowTitle())


def test_a_half_page_without_a_language_is_in_russian() -> None:
    assert half_page("volunteer", "en").name == "volunteer.md"
    assert half_page("volunteer", "ky").name == "volunteer_ky.md"


def test_nothing_is_cut_off_at_200_per_cent(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.set_look("light", 200)
    qtbot.waitUntil(lambda: desk.theme.scale == 200)
    dialog = shown(window, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize(
    ("language", "starts"),
    [("ru", "Seminar Desk — свободная"), ("ky", "Seminar Desk — MIT"), ("en", "Seminar Desk is")],
)
def test_the_help_leads_to_the_licences_of_all_parts(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch, language: str, starts: str
) -> None:
    read: list[HalfPage] = []

    def show(page: HalfPage) -> None:
        read.append(page)

    monkeypatch.setattr(HalfPage, "exec", show)
    desk.set_language(language)
    shown(window, desk).about.click()
    (page,) = read
    assert seminar_desk.__version__ in page.windowTitle()
    said = page.reader.toPlainText()
    assert said.startswith(starts)
    assert {"Python", "Qt, PySide6, Shiboken", "ReportLab", "PT Sans, PT Serif"} <= set(
        said.split("\n")
    )
    page.reader.anchorClicked.emit(QUrl("qt.txt"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in read[1].reader.toPlainText()
    assert page.reader.toPlainText() == said


def test_the_folder_of_the_data(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(window, desk)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog.folder.click()
    assert opened == [QUrl.fromLocalFile(str(desk.db.folder))]
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
