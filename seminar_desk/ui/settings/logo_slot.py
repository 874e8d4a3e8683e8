"""One place for a logo: the picture, and the buttons that put or take it."""

import base64
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.logos import read_logo
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card

_PICTURE = QSize(180, 64)


class LogoSlot(Card):
    """Show a logo; `changed` carries it as base64 text, empty when taken away."""

    changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=12)
        self._desk = desk
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choose = Button(desk, kind="quiet", icon_name="image")
        self._remove = Button(desk, kind="quiet", icon_name="x")
        self._remove.setAccessibleName(self.tr("Take the logo away"))
        self._remove.setToolTip(self.tr("Take the logo away"))
        buttons = boxes.row(self._choose, ..., self._remove, gap=12)
        self.box.addLayout(boxes.column((self._picture, 1), buttons, gap=12))
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(lambda: self.changed.emit(""))

    def show_logo(self, text: str) -> None:
        """Show a kept logo, or the empty place."""
        px = self._desk.theme.px
        size = QSize(px(_PICTURE.width()), px(_PICTURE.height()))
        self._picture.setFixedHeight(size.height())
        picture = QPixmap()
        if text:
            picture.loadFromData(base64.b64decode(text))
            picture = picture.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self._picture.setPixmap(picture)
        self._remove.setVisible(bool(text))
        self._choose.setText(self.tr("Replace…") if text else self.tr("Add a logo…"))

    def take(self, path: Path) -> None:
        """Read a picture file and offer it."""
        picture = self._desk.run(lambda: read_logo(path))
        if picture is not None:
            self.changed.emit(base64.b64encode(picture).decode("ascii"))

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.svg)")
        if path := folders.ask_open(self.window(), self.tr("Choose a logo"), kinds):
            self.take(path)
