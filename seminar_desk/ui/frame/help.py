"""One screen of help: the day in order, and every key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import Pill, label


def _general_keys() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("Ctrl+F", translate("Help", "Search for a person")),
        ("Enter", translate("Help", "Check in the chosen person")),
        ("Ctrl+N", translate("Help", "New participant, new plan")),
        ("Ctrl+P", translate("Help", "Print")),
        ("Ctrl+S", translate("Help", "Save as a file")),
        ("F4", translate("Help", "Small pages beside a paper")),
        ("Ctrl+Z", translate("Help", "Take back the last action")),
        ("Ctrl+Shift+Z", translate("Help", "Do it again")),
        ("Alt+Н  Alt+О  Alt+У", translate("Help", "Letters ң ө ү in a name")),
        ("F1", translate("Help", "This help")),
    ]


def _check_in_keys() -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        ("012…9", translate("Help", "A person's code, scanned or typed, wherever the cursor is")),
        ("↑  ↓", translate("Help", "Choose a row")),
        ("F2", translate("Help", "Mend what is known of a person")),
        ("Ctrl+L", translate("Help", "Left early, came back")),
        ("Ctrl+H", translate("Help", "History of a person: who, when, why")),
        ("Ctrl+Delete", translate("Help", "Remove from the list")),
        ("Ctrl+B", translate("Help", "Enter marks from a signed sheet")),
        ("Ctrl+Shift+L", translate("Help", "Desk mode: the whole screen, locked")),
    ]


def show_help(desk: Desk, parent: QWidget, pages: Sequence[tuple[str, str]]) -> None:
    """Show the keys until the user closes the dialog; `pages` are (title, icon) in order."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(QCoreApplication.translate("Help", "Help and keys"))
    card = Card()
    page_keys = [(f"Ctrl+{number}", title) for number, (title, _) in enumerate(pages, start=1)]
    columns = QHBoxLayout()
    columns.setSpacing(32)
    columns.addLayout(_grid([*_general_keys(), *page_keys]))
    columns.addLayout(_grid(_check_in_keys(), QCoreApplication.translate("Help", "Check-in")))
    card.box.addLayout(columns)
    card.box.addWidget(rule())
    card.box.addWidget(
        label(
            QCoreApplication.translate(
                "Help",
                "Everything is kept at once, on this computer only. "
                "A mistake is taken back with Ctrl+Z, hours later too.",
            ),
            look="caption",
            wraps=True,
        )
    )
    close = Button(desk, QCoreApplication.translate("Help", "Close"), kind="primary")
    close.clicked.connect(dialog.accept)
    foot = QHBoxLayout()
    foot.addStretch()
    foot.addWidget(close)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(20, 20, 20, 20)
    box.addWidget(card)
    box.addLayout(foot)
    close.setFocus()
    dialog.exec()


def _grid(keys: Sequence[tuple[str, str]], title: str = "") -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(7)
    if title:
        grid.addWidget(label(title, look="strong"), 0, 0, 1, 2)
    for row, (names, meaning) in enumerate(keys, start=1):
        grid.addWidget(Pill(names), row, 0)
        grid.addWidget(label(meaning), row, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    return grid
