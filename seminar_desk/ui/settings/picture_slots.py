"""Pictures of the settings: logos and signatures, chosen, shown, taken away."""

import base64
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from seminar_desk import file_heads, processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import problem_of_reading
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.theme import LIGHT
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

_LARGEST_LOGO = 8 << 20
_SECONDS = 10.0  # nobody waits longer for a logo, and what takes so long was made to
_SVG = "seminar_desk.ui.settings.svg_logos:drawn"
_PICTURES = "seminar_desk.documents.page.picture_files:as_logo"


def read_logo(path: Path) -> bytes:
    """Return a logo as PNG, at most 1200 pixels a side, read in bounds of memory and time.

    ProblemError: logo_unreadable, logo_outside, picture_too_large, picture_ribbon, or what keeps
    the file from being read.
    """
    unreadable = Problem("logo_unreadable", {"file": path.name})
    try:
        with file_heads.reading(path) as file:
            content = file.read(_LARGEST_LOGO + 1)
    except OSError as error:
        raise ProblemError(problem_of_reading(error, path, unreadable)) from error
    if len(content) > _LARGEST_LOGO:
        raise ProblemError(Problem("picture_too_large", {"file": path.name}))
    maker = _SVG if path.suffix.lower() == ".svg" else _PICTURES
    try:
        made: bytes = processes.within(
            maker, content, path.name, otherwise=unreadable, seconds=_SECONDS
        )
    except ProblemError as error:
        if error.problems[0].code == "picture_unreadable":
            raise ProblemError(unreadable) from error
        raise
    return made


_PICTURE = QSize(180, 64)


class LogoSlot(Card):
    """Show a logo; `changed` carries it as base64 text, empty when taken away."""

    changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=12)
        self._desk = desk
        self._picture = label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choose = Button(desk, kind="quiet", icon_name="image")
        self._remove = Button(desk, kind="quiet", icon_name="x")
        self._remove.setAccessibleName(self.tr("Take the logo away"))
        tip(self._remove, self.tr("Take the logo away"))
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


_WIDTH, _NARROW = 132, 64
_SIDES, _PICTURE_HEIGHT = 18, 30
_LARGEST_WITH_WORDS = 125


class SignatureSlot(QWidget):
    """Show a signature as it will be printed; `chosen` carries another file, `removed` nothing."""

    chosen = Signal(Path)
    removed = Signal()

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__()
        self._desk = desk
        self._number = number
        self.uid = ""
        self.choose = Button(desk)
        self.remove = Button(desk, kind="quiet", icon_name="x")
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        gone = self.tr("Take the signature away")
        self.remove.setAccessibleName(f"{gone} {number}")
        tip(self.remove, gone)
        boxes.row(self.choose, self.remove, gap=4, of=self)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self.removed)

    def show_scan(self, uid: str, content: bytes) -> None:
        """Show a kept signature, or the empty place."""
        self.uid = uid
        px = self._desk.theme.px
        width = _WIDTH if self._has_room else _NARROW
        self.choose.setFixedWidth(px(width))
        size = QSize(px(width - _SIDES), px(_PICTURE_HEIGHT))
        self.choose.setIconSize(size)
        self.choose.setIcon(QIcon(_on_paper(content, size)) if content else QIcon())
        self.choose.set_icon("" if content else "image")
        self.remove.setVisible(bool(uid))
        self.choose.setText(self.tr("Signature…") if self._has_room and not content else "")
        what = self.tr("Replace the signature") if uid else self.tr("Add a signature")
        how = self.tr("A signature in dark ink on white paper, scanned or photographed: PNG, JPEG.")
        self.choose.setAccessibleName(f"{what} {self._number}")
        tip(self.choose, f"{what}. {how}")

    @property
    def _has_room(self) -> bool:
        """Say whether words fit beside the fields at this scale."""
        return self._desk.theme.scale <= _LARGEST_WITH_WORDS

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        if path := folders.ask_open(self.window(), self.tr("Choose a signature"), kinds):
            self.chosen.emit(path)


def _on_paper(content: bytes, size: QSize) -> QPixmap:
    """Return the picture on the white it will be printed on, whatever the theme."""
    scan = QPixmap()
    scan.loadFromData(content)
    scan = scan.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    sheet = QPixmap(size)
    sheet.fill(LIGHT.colour("card"))
    painter = QPainter(sheet)
    painter.drawPixmap(
        (size.width() - scan.width()) // 2, (size.height() - scan.height()) // 2, scan
    )
    painter.end()
    return sheet
