"""Where a certificate is put to be checked: typed, scanned, pasted, or a photo of it."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.laptops_card import WORKBOOKS
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label, restyle

PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_TAKEN = PICTURES | WORKBOOKS


class VerificationCard(Card):
    """Take a text, a picture or another laptop's workbook; the three signals carry them."""

    text_given = Signal(str)
    picture_given = Signal(object)
    workbook_given = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=24, gap=12)
        self._folder: Path | None = None
        hint = self.tr(
            "Type the number, scan the square code in any keyboard layout, or show a photo."
            " No internet is needed."
        )
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Number or code"))
        self.line.setAccessibleName(self.tr("Number or code of the certificate"))
        self.check = Button(desk, self.tr("Check"), kind="primary", icon_name="search")
        self.check.set_key("", hint="Enter")
        self.photo = Button(desk, self.tr("Photo…"), icon_name="image", key="Ctrl+O")
        drop = self.tr("A photo (PNG, JPEG) or a workbook can be dropped here too.")
        self._drop = label(drop, look="small", tone="muted")
        title = label(self.tr("Is this certificate genuine?"), look="heading")
        self.put(title, label(hint, tone="muted", wraps=True))
        self.put(row((self.line, 1), self.check, self.photo, gap=10), self._drop)
        self.setAcceptDrops(True)
        self.line.returnPressed.connect(self._give_text)
        self.check.clicked.connect(self._give_text)
        self.photo.clicked.connect(self._ask_for_photo)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures and workbooks."""
        if _file_in(event) is not None:
            event.acceptProposedAction()
            self._welcome(is_welcome=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._welcome(is_welcome=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file once the program that it came from has its answer."""
        self._welcome(is_welcome=False)
        path = _file_in(event)
        if path is not None:
            event.acceptProposedAction()
            is_picture = path.suffix.lower() in PICTURES
            given = self.picture_given if is_picture else self.workbook_given
            QTimer.singleShot(0, self, lambda: given.emit(path))

    def await_next(self) -> None:
        """Be ready for the next scan: what is typed replaces what was."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def _welcome(self, *, is_welcome: bool) -> None:
        self._drop.setProperty("tone", "accent" if is_welcome else "muted")
        restyle(self._drop)

    def _give_text(self) -> None:
        self.text_given.emit(self.line.text())

    def _ask_for_photo(self) -> None:
        kinds = self.tr("Photos (*.png *.jpg *.jpeg)")
        title = self.tr("Photo of a certificate")
        if path := folders.ask_open(self.window(), title, kinds, self._folder):
            self._folder = path.parent
            self.picture_given.emit(path)


def _file_in(event: QDropEvent) -> Path | None:
    """Return the one picture or workbook that is being dropped."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 else None
    return path if path is not None and path.suffix.lower() in _TAKEN else None
