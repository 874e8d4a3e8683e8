"""A page of the folder docs, shown inside the program: no browser and no network is needed."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button

_WIDTH, _HEIGHT = 820, 680
_MARGIN = 60
_BESIDE = 80  # what stands left and right of a picture
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


class HalfPage(QDialog):
    """Show a Markdown file, its pictures no wider than the page."""

    def __init__(self, desk: Desk, parent: QWidget, path: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.tr("Half a page for the volunteer"))
        self.reader = QTextBrowser()
        self.reader.setOpenLinks(False)
        close = Button(desk, words.tr("Close", "help"), kind="primary")
        close.clicked.connect(self.accept)
        column((self.reader, 1), row(..., close), gap=10, edge=16, of=self)
        room = (parent.parentWidget() or parent).window().size()
        width = min(px(_WIDTH), room.width() - _MARGIN)
        self.resize(width, min(px(_HEIGHT), room.height() - _MARGIN))
        text = path.read_text(encoding="utf-8")
        self.reader.setMarkdown(text)
        for name in _PICTURE.findall(text):
            self._add_picture(path.parent / name, name, width - px(_BESIDE))
        self.reader.setFocus()

    def _add_picture(self, path: Path, name: str, widest: int) -> None:
        picture = QImage(str(path))
        if picture.width() > widest:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(widest, smooth)
        kind = QTextDocument.ResourceType.ImageResource.value
        self.reader.document().addResource(kind, QUrl(name), picture)
