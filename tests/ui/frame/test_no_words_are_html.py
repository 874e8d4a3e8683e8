"""Whatever people write is shown as it stands: no tooltip, label or message opens what it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.domain import stored_columns
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.half_page import HalfPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from seminar_desk.ui.imports.import_frame import ImportFrame
from tests.hands.desks import whole_window
from tests.hands.every_dialog import dialogs, forgotten
from tests.hands.stores import make_example

MARKUP = '<img src="file:///etc/picture.png">'
TABLES = (
    *("session", "series", "person", "attendance", "assembly", "agenda_item", "question"),
    *("assembly_role", "info_action", "assembly_step", "decision", "follow_up", "certificate"),
    *("assembly_author", "output", "loaded_list", "batch", "certificate_template"),
)
# What the program reads itself.
READ = {"number_list", "checked_in_desk", "content_hash", "position"}


def write_everywhere(db: Database) -> None:
    """Put markup before every text of every row, past the forms, as a workbook could."""
    with db.change("attendance.edit", subject=MARKUP):
        for table in TABLES:
            names = [
                column.name
                for column in stored_columns.tables()[table].values()
                if column.kind in ("text", "prose") and not column.list_names
            ]
            for row in db.select(f"SELECT * FROM {table}"):
                said = {name: f"{MARKUP} {row[name]}" for name in names if name not in READ}
                if said:
                    db.replace(table, row["uid"], said)
    lines = ("project_ru", "title_ru", "donor_ru", "implementer_ru", "contact", "trainer")
    settings.change(db, **dict.fromkeys(lines, MARKUP), desk_name=MARKUP)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = make_example(tmp_path / "desk")
    write_everywhere(made.db)
    return made


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1366, 768))


def html_in(top: QWidget, seen: Counter[str]) -> Iterator[str]:
    """Return what Qt would read as HTML; count where the markup was met."""
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(top).__name__} {type(widget).__name__}"
        said = {"tip": [widget.toolTip()], "name": [widget.accessibleName()]}
        if isinstance(widget, QAbstractItemView) and widget.model():
            said["cell"] = list(cell_tips(widget))
        if isinstance(widget, QMenu):
            said["menu"] = [one.toolTip() for one in widget.actions() if widget.toolTipsVisible()]
        for place in ("tip", "cell", "menu"):
            yield from (f"{name} {place}: {text}" for text in said.get(place, ()) if opens(text))
        if isinstance(widget, QLabel):
            said["label"] = [widget.text()]
            if widget.textFormat() != Qt.TextFormat.PlainText and opens(widget.text()):
                yield f"{name} label: {widget.text()}"
        is_own = isinstance(widget.window(), HalfPage)  # the program's page, with its pictures
        if isinstance(widget, QTextEdit) and not is_own and "\ufffc" in widget.toPlainText():
            yield f"{name} text: {widget.toPlainText()}"
        if "&lt;" in widget.accessibleName() + widget.accessibleDescription():
            yield f"{name} is spoken as HTML: {widget.accessibleName()}"
        for place, texts in said.items():
            seen[place] += any("<img" in text or "&lt;img" in text for text in texts)


def opens(text: str) -> bool:
    """Say whether Qt would read a text as HTML that names a picture."""
    return GuiQt.mightBeRichText(text) and "<img" in text


def cell_tips(view: QAbstractItemView) -> Iterator[str]:
    """Return what a list says under the mouse, headings too."""
    model, role = view.model(), Qt.ItemDataRole.ToolTipRole
    for column in count():
        if not model.index(0, column).isValid():  # a list keeps its number of columns to itself
            return
        yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(model.rowCount(QModelIndex())):
            yield str(model.index(row, column).data(role) or "")


@pytest.mark.long
@pytest.mark.timeout(180)
def test_no_page_and_no_dialog_takes_words_for_html(
    window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    seen: Counter[str] = Counter()
    found: list[str] = []
    for entry in pages():
        window.show_page(entry.key)
        for _ in range(4):
            QApplication.processEvents()
        found += html_in(window, seen)
    listed = tmp_path / "list.csv"
    listed.write_text(f"ФИО;{MARKUP};Телефон\nАсанов Бакыт;{MARKUP};0700 123456\n" * 2, "utf-8")
    known = dialogs(window)
    assert forgotten(known) == set()
    for make in known.values():
        dialog = make()
        if isinstance(dialog, ImportFrame):
            dialog.open_table(open_table(listed))
        dialog.show()
        QApplication.processEvents()
        found += html_in(dialog, seen)
        dialog.reject()
        dialog.deleteLater()
    desk.toast(MARKUP)
    desk.tell(Problem("file_read_only", {"file": MARKUP, "folder": MARKUP}))
    QApplication.processEvents()
    found += html_in(window, seen)
    assert found == []
    assert min(seen[place] for place in ("tip", "name", "cell", "label")) > 0, seen
