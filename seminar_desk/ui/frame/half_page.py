"""A page of the folder docs, shown inside the program: no browser and no network is needed."""

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
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
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


class HalfPage(FittedDialog):
    """Show a Markdown file, or a plain text; a link leads to a page beside it."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, path: Path) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self.setWindowTitle(title)
        self._desk = desk
        self.reader = _Reader(path)
        self.reader.anchorClicked.connect(lambda link: self._go(path.with_name(link.fileName())))
        close = Button(desk, words.tr("Close", "help"), kind="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.reader.setMinimumHeight(px(_LEAST_SEEN))
        middle = held(column(self.reader))
        self.frame(label(title, look="title", wraps=True), middle, (..., close))
        self.reader.setFocus()

    def _go(self, path: Path) -> None:
        """Show the page of a link here; a plain text, with no way back, in a window of its own."""
        if path.suffix == ".md":
            self.reader.read(path)
        else:
            HalfPage(self._desk, self, path.stem, path).exec()


class _Reader(QTextBrowser):
    """Hold a Markdown file's text, its pictures no wider than there is room for."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.read(path)

    def read(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        if path.suffix != ".md":
            self.setPlainText(text)
            return
        self._pictures = {name: QImage(str(path.parent / name)) for name in _PICTURE.findall(text)}
        self.setMarkdown(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The bar's width is kept free even without a bar, which would come and go otherwise.
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        widest = self.width() - beside - 2 * int(self.document().documentMargin())
        kind = QTextDocument.ResourceType.ImageResource.value
        for name, picture in self._pictures.items():
            fitted = picture
            if picture.width() > widest > 0:
                smooth = Qt.TransformationMode.SmoothTransformation
                fitted = picture.scaledToWidth(widest, smooth)
            self.document().addResource(kind, QUrl(name), fitted)
        self.document().markContentsDirty(0, self.document().characterCount())
