"""The place for a scanned signature beside a signatory: the picture is the button itself."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.theme import LIGHT
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button

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
        self.remove.setToolTip(gone)
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
        self.choose.setToolTip(f"{what}. {how}")

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
