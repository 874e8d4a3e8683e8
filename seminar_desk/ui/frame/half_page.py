"""A page of the folder docs, shown inside the program: no browser and no network is needed."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

_WIDTH, _HEIGHT = 820, 680
_LEAST_SEEN = 150
_BESIDE = 110  # what stands left and right of a picture
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


class HalfPage(FittedDialog):
    """Show a Markdown file, its pictures no wider than the page; a link leads to one beside it."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, path: Path) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self.setWindowTitle(title)
        self.reader = QTextBrowser()
        self.reader.setOpenLinks(False)
        close = Button(desk, words.tr("Close", "help"), kind="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.reader.setMinimumHeight(px(_LEAST_SEEN))
        middle = held(column(self.reader))
        self.frame(label(title, look="title", wraps=True), middle, (..., close))
        self.reader.anchorClicked.connect(lambda link: self._read(path.with_name(link.fileName())))
        self._read(path)
        self.reader.setFocus()

    def _read(self, path: Path) -> None:
        width = min(px(_WIDTH), self.screen().availableSize().width())
        text = path.read_text(encoding="utf-8")
        self.reader.setMarkdown(text)
        for name in _PICTURE.findall(text):
            self._add_picture(path.parent / name, name, width - px(_BESIDE))

    def _add_picture(self, path: Path, name: str, widest: int) -> None:
        picture = QImage(str(path))
        if picture.width() > widest:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(widest, smooth)
        kind = QTextDocument.ResourceType.ImageResource.value
        self.reader.document().addResource(kind, QUrl(name), picture)
