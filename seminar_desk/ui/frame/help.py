"""Help: every key of the program, half pages to read, the version, where reports lie."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

import seminar_desk
from seminar_desk.files import ROOT, is_file
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import rule
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import Pill, label

_WIDTH, _HEIGHT = 1040, 660
# A heading, and under it keys (two spaces between several) with what they do.
Keys = tuple[str, list[tuple[str, str]]]


def keys_of(pages: Sequence[str], language: str) -> list[Keys]:
    """Return every key that the program knows, by the place where it works; `pages` by title.

    What means a word is the word's letter in this language.
    """
    sexes = "  ".join(f"Alt+{letter}" for letter in row_words.sex_letters(language).values())
    everywhere = [
        *((f"Ctrl+{number}", title) for number, title in enumerate(pages, start=1)),
        ("Ctrl+Z", words.tr("Take back the last action")),
        ("Ctrl+Shift+Z", words.tr("Do it again")),
        ("Tab  Shift+Tab", words.tr("To the next field, to the one before")),
        ("Enter", words.tr("Press what is chosen")),
        ("Ctrl+Enter", words.tr("Save the form from any field; in a plan one more row")),
        ("Esc", words.tr("Close, stop, back")),
        ("Alt+Н  Alt+О  Alt+У", words.tr("Letters ң ө ү in a name")),
        ("F1", words.tr("This help")),
    ]
    check_in = [
        ("Ctrl+F", words.tr("Search for a person")),
        ("Enter", words.tr("Check in the chosen person")),
        ("1…9", words.tr("Check in one of several, after Enter has asked who")),
        ("012…9", words.tr("A person's code, scanned or typed, wherever the cursor is")),
        ("↑  ↓", words.tr("Choose a row")),
        (
            "Shift+↑  Shift+↓  Ctrl+A",
            words.tr("Choose several people; Enter says what to do with them"),
        ),
        ("F6", words.tr("To the headings: ← → and Enter sort, Esc goes back")),
        ("Ctrl+C  Ctrl+V", words.tr("Rows of the list for Excel, rows from Excel")),
        ("Ctrl+N", words.tr("New participant")),
        ("F2", words.tr("Mend what is known of a person")),
        ("Shift+F2", words.tr("A note about a person")),
        (sexes, words.tr("The sex of the chosen person, else of the last one marked")),
        ("Ctrl+L", words.tr("Left early, came back")),
        ("Ctrl+D", words.tr("Does not consent; in the count of a page Del")),
        ("Ctrl+H", words.tr("History of a person: who, when, why")),
        ("Ctrl+Delete", words.tr("Remove from the list")),
        ("Ctrl+Shift+Delete", words.tr("Delete a person's data for good")),
        ("Ctrl+B", words.tr("Enter marks from a signed sheet")),
        ("Ctrl+O", words.tr("Another file, while a list is looked at")),
        ("Space", words.tr("Take a row of the list or leave it out")),
        ("Ctrl+Shift+L", words.tr("Desk mode: the whole screen, locked")),
    ]
    practice = [
        ("Ctrl+N", words.tr("New plan")),
        ("Ctrl+PgUp  Ctrl+PgDown", words.tr("The plan before, the next one")),
        ("F3", words.tr("To the next thing that is missing")),
        ("Ctrl+K", words.tr("Calendar of all assemblies")),
        ("Ctrl+J", words.tr("Calls after assemblies: answers by the number of the line")),
        ("Alt+Up  Alt+Down", words.tr("Move a row up or down")),
        ("Alt+Enter", words.tr("The rest of a row")),
        ("Ctrl+Delete", words.tr("Remove a row")),
        ("Ctrl+P  Ctrl+S", words.tr("Print the plan, save it as a file")),
    ]
    papers = [
        ("Ctrl+P  Ctrl+S", words.tr("Print, save as a file")),
        ("PgUp  PgDown", words.tr("The page before, the next one")),
        ("Ctrl+-  Ctrl+=  Ctrl++  Ctrl+0", words.tr("Smaller, larger, to fit")),
        ("F4", words.tr("Small pages beside a paper")),
        ("Ctrl+F", words.tr("One person's paper")),
        ("Ctrl+E  Ctrl+U  Ctrl+R", words.tr("Export: workbook, copy on a stick, summary")),
        ("Ctrl+PgUp  Ctrl+PgDown", words.tr("Office: the part before, the next one")),
        ("Ctrl+O  Ctrl+L", words.tr("Office: a photo, another laptop's workbook")),
        ("Ctrl+B  Ctrl+D", words.tr("Office: take workbooks in, decide what is disputed")),
        ("Ctrl+Shift+Delete", words.tr("Office: delete a person's data, in the rows of a number")),
        ("1  2  3  0", words.tr("Rows of a workbook: ours, theirs, skip, all alike")),
    ]
    return [
        (words.tr("Everywhere", "help"), everywhere),
        (words.tr("Check-in", "help"), check_in),
        (words.tr("Practice", "help"), practice),
        (words.tr("Documents, export, office", "help"), papers),
    ]


def half_page(name: str, language: str) -> Path:
    """Return a half page of the folder docs in a language, in Russian where there is none."""
    own = ROOT / "docs" / f"{name}_{language}.md"
    return own if is_file(own) else ROOT / "docs" / f"{name}.md"


class Help(FittedDialog):
    """Show the keys until the user closes it; lead to half pages and to the reports."""

    def __init__(self, desk: Desk, parent: QWidget, pages: Sequence[str]) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self._desk = desk
        title = words.tr("Help and keys")
        self.setWindowTitle(title)
        self.keys = keys_of(pages, desk.language)
        said = words.tr(
            "Everything is kept at once, on this computer only. "
            "A mistake is taken back with Ctrl+Z, hours later too."
        )
        grids = [_grid(*own) for own in self.keys]
        is_wide = px(_WIDTH) <= self.screen().availableSize().width()
        sides = [grids[::2], grids[1::2]] if is_wide else [grids]
        beside = row(*((column(*side, ..., gap=18), 1) for side in sides), gap=32)
        keys = column(beside, rule(), label(said, look="caption", wraps=True), gap=12)
        self.volunteer = Button(desk, words.tr("Half a page for the volunteer"), icon_name="info")
        self.lists = Button(
            desk, words.tr("What a list may look like"), icon_name="file-spreadsheet"
        )
        self.folder = Button(
            desk, words.tr("Folder of data and fault reports"), icon_name="folder-open"
        )
        self.about = Button(desk, words.tr("About the program"))
        self.close_button = Button(desk, words.tr("Close", "help"), kind="primary")
        self.close_button.setDefault(True)
        foot = (self.volunteer, self.lists, self.folder, self.about, ..., self.close_button)
        self.frame(label(title, look="title", wraps=True), held(keys), foot)
        self.volunteer.clicked.connect(lambda: self._read("volunteer", self.volunteer.text()))
        self.lists.clicked.connect(lambda: self._read("lists", self.lists.text()))
        self.folder.clicked.connect(self._open_folder)
        self.about.clicked.connect(
            lambda: self._read("licences/about", f"Seminar Desk {seminar_desk.__version__}")
        )
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()

    def _read(self, name: str, title: str) -> None:
        """Show a half page under the words of the button that leads to it."""
        from seminar_desk.ui.frame.half_page import HalfPage  # noqa: PLC0415 - when asked

        HalfPage(self._desk, self, title, half_page(name, self._desk.language)).exec()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.db.folder)))


def show_help(desk: Desk, parent: QWidget, pages: Sequence[str]) -> None:
    """Show the help until the user closes it; `pages` are titles in order."""
    Help(desk, parent, pages).exec()


def _grid(title: str, keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(6))
    grid.addWidget(label(title, look="strong"), 0, 0, 1, 2)
    for line, (names, meaning) in enumerate(keys, start=1):
        grid.addWidget(Pill(names), line, 0)
        grid.addWidget(label(meaning, wraps=True), line, 1)
    grid.setColumnStretch(1, 1)
    return grid
