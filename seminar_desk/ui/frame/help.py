"""One screen of help: the day in order, and every key."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import Pill, label


def _general_keys() -> list[tuple[str, str]]:
    return [
        ("Ctrl+F", words.tr("Search for a person")),
        ("Enter", words.tr("Check in the chosen person")),
        ("Ctrl+N", words.tr("New participant, new plan")),
        ("Ctrl+P", words.tr("Print", "help")),
        ("Ctrl+S", words.tr("Save as a file", "help")),
        ("F4", words.tr("Small pages beside a paper")),
        ("Ctrl+Z", words.tr("Take back the last action")),
        ("Ctrl+Shift+Z", words.tr("Do it again")),
        ("Alt+Н  Alt+О  Alt+У", words.tr("Letters ң ө ү in a name")),
        ("F1", words.tr("This help")),
    ]


def _check_in_keys() -> list[tuple[str, str]]:
    return [
        ("012…9", words.tr("A person's code, scanned or typed, wherever the cursor is")),
        ("↑  ↓", words.tr("Choose a row")),
        ("1…9", words.tr("Check in one of several, after Enter has asked who")),
        ("F2", words.tr("Mend what is known of a person")),
        ("Ctrl+L", words.tr("Left early, came back")),
        ("Ctrl+H", words.tr("History of a person: who, when, why")),
        ("Ctrl+Delete", words.tr("Remove from the list")),
        ("Ctrl+B", words.tr("Enter marks from a signed sheet")),
        ("Ctrl+Shift+L", words.tr("Desk mode: the whole screen, locked")),
    ]


def show_help(desk: Desk, parent: QWidget, pages: Sequence[tuple[str, str]]) -> None:
    """Show the keys until the user closes the dialog; `pages` are (title, icon) in order."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(words.tr("Help and keys"))
    page_keys = [(f"Ctrl+{number}", title) for number, (title, _) in enumerate(pages, start=1)]
    said = words.tr(
        "Everything is kept at once, on this computer only. "
        "A mistake is taken back with Ctrl+Z, hours later too."
    )
    close = Button(desk, words.tr("Close", "help"), kind="primary")
    close.clicked.connect(dialog.accept)
    keys = _grid([*_general_keys(), *page_keys])
    at_check_in = _grid(_check_in_keys(), words.tr("Check-in", "help"))
    card = Card()
    card.put(row(keys, at_check_in, gap=32), rule(), label(said, look="caption", wraps=True))
    column(card, row(..., close, gap=6), gap=6, edge=20, of=dialog)
    close.setFocus()
    dialog.exec()


def _grid(keys: Sequence[tuple[str, str]], title: str = "") -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(20))
    grid.setVerticalSpacing(px(7))
    if title:
        grid.addWidget(label(title, look="strong"), 0, 0, 1, 2)
    for line, (names, meaning) in enumerate(keys, start=1):
        grid.addWidget(Pill(names), line, 0)
        grid.addWidget(label(meaning), line, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    return grid
